internal import FoundationEssentials

/// The command line with “--” in front of the paths that git hands its drivers: a file may be called `--help`.
func separatingPaths(_ arguments: [String]) -> [String] {
    guard arguments.first == "git-driver", arguments.count > 2 else { return arguments }
    let paths = numberOfPaths(after: arguments[1], Array(arguments.dropFirst(2)))
    let options = arguments.dropLast(paths)
    return options + (paths > 0 && options.last != "--" ? ["--"] : []) + arguments.suffix(paths)
}

/// How many of the arguments come from git, which puts them last.
private func numberOfPaths(after driver: String, _ arguments: [String]) -> Int {
    let last = arguments.last ?? ""
    // One word may be a person's question for help.
    let isPath = !last.hasPrefix("-") || FileManager.default.fileExists(atPath: last)
    switch driver {
    case "diff":
        if let whole = [7, 9].first(where: { isComparison(arguments.suffix($0), of: $0) }) { return whole }
        return arguments.count == 1 && isPath ? 1 : 0
    case "textconv": return isPath ? 1 : 0
    default: return 0
    }
}

/// Path, old file, hash, mode, new file, hash, mode, and of a renamed file two more.
private func isComparison(_ arguments: ArraySlice<String>, of count: Int) -> Bool {
    guard arguments.count == count else { return false }
    return [3, 6].allSatisfy { index in
        let mode = arguments[arguments.startIndex + index]
        return mode == "." || (mode.utf8.count == 6 && mode.utf8.allSatisfy { (0x30...0x37).contains($0) })
    }
}

extension InputFile {
    /// A file that git names: here “-” is the name of one, too.
    init(handedByGit path: String) throws { try self.init(path == "-" ? "./-" : path) }
}
