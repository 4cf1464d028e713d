internal import ArgumentParser
internal import ArticleDiff

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
    let near = choices.compactMap { name in
        Spelling.distance(word, name, limit: longestSlip(in: word)).map { (slips: $0, name: name) }
    }
    let guess = near.min { $0.slips < $1.slips }.map { " Did you mean “\(called) \($0.name)”?" } ?? ""
    return "There is no command “\(called) \(word)”.\(guess) “\(called) --help” lists them."
}

/// One slip in a short word, two in a longer one: more make another word.
private func longestSlip(in word: String) -> Int { word.utf8.count < 5 ? 1 : 2 }
