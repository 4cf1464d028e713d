internal import ArgumentParser

/// What to say where the first words of a command line name no command; nil where they do, or where they are options.
func unknownCommand(in arguments: [String]) -> String? {
    unknownCommand(arguments[...], behind: "galley", among: GalleyCommand.configuration.subcommands)
}

private func unknownCommand(
    _ words: ArraySlice<String>, behind called: String, among choices: [any ParsableCommand.Type]
) -> String? {
    guard let word = words.first, !choices.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
    for choice in choices where name(of: choice) == word {
        return unknownCommand(words.dropFirst(), behind: "\(called) \(word)", among: choice.configuration.subcommands)
    }
    return sentence(about: word, behind: called, choices.map { name(of: $0) })
}

/// As it is typed.
private func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? command._commandName
}

private func sentence(about word: String, behind called: String, _ choices: [String]) -> String {
    let near = choices.map { (slips: slips(from: word, to: $0), name: $0) }.min { $0.slips < $1.slips }
    let guess = near.flatMap { $0.slips <= longestSlip(in: word) ? " Did you mean “\(called) \($0.name)”?" : nil } ?? ""
    return "There is no command “\(called) \(word)”.\(guess) “\(called) --help” lists them."
}

/// One slip in a short word, two in a longer one: more make another word.
private func longestSlip(in word: String) -> Int { word.utf8.count < 5 ? 1 : 2 }

/// How many letters were left out, put in, mistaken for another or exchanged with the next (optimal string alignment).
func slips(from typed: String, to meant: String) -> Int {
    let (typed, meant) = (Array(typed.utf8), Array(meant.utf8))
    var rows = [Array(0...meant.count)]
    for (row, letter) in typed.enumerated() {
        var costs = [row + 1]
        for (column, other) in meant.enumerated() {
            var cost = min(costs[column] + 1, rows[row][column + 1] + 1, rows[row][column] + (letter == other ? 0 : 1))
            if row > 0, column > 0, letter == meant[column - 1], typed[row - 1] == other {
                cost = min(cost, rows[row - 1][column - 1] + 1)
            }
            costs.append(cost)
        }
        rows.append(costs)
    }
    return rows[typed.count][meant.count]
}
