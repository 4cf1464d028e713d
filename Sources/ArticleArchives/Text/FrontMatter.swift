/// What stands above a text in YAML or TOML, as site generators read it: the names and values of its first level.
///
/// Not all of YAML: values in one line, in quotation marks, as a list, or folded over lines. What else there is has no
/// say in who an article is or when.
struct FrontMatter {
    private var values: [String: [String]] = [:]

    /// The first value of the first of these names that has one.
    subscript(names: String...) -> String? {
        for name in names { if let value = values[name]?.first { return value } }
        return nil
    }

    /// All values of a name.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Reads what stands between two lines of `---` or `+++`; gives the text behind it, or the whole text where there is
    /// none.
    static func split(_ text: String) -> (FrontMatter, Substring) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let first = lines.first?.trimmed, first == "---" || first == "+++" else {
            return (FrontMatter(), text[...])
        }
        let closing = first == "---" ? ["---", "..."] : ["+++"]
        guard let end = lines.dropFirst().prefix(most).firstIndex(where: { closing.contains($0.trimmed) }) else {
            return (FrontMatter(), text[...])
        }
        var matter = FrontMatter()
        let inside = lines[1..<end]
        if first == "---" { matter.readYAML(inside) } else { matter.readTOML(inside) }
        return (matter, text[lines[end].endIndex...])
    }

    /// Lines; what is longer is a text with a rule at its top.
    private static let most = 500

    private mutating func readYAML(_ lines: ArraySlice<Substring>) {
        var name: String?
        for line in lines where !line.trimmed.isEmpty {
            if line.first == " " || line.first == "\t" || line.hasPrefix("- ") {
                guard let name else { continue }
                takeFurther(line.trimmed, of: name)
            } else if let colon = line.firstIndex(of: ":") {
                let key = Self.unquoted(line[..<colon].trimmed).lowercased()
                name = key
                let value = line[line.index(after: colon)...].trimmed
                // “|” and “>” begin a text that follows.
                take(["|", ">", "|-", ">-", "|+", ">+"].contains(value) ? "" : value, as: key)
            }
        }
    }

    /// A line of a list, or one more of a folded text. A table in a table is left alone.
    private mutating func takeFurther(_ line: String, of name: String) {
        if line.hasPrefix("- ") {
            let item = line.dropFirst(2).trimmed
            // “- name: Ada Lovelace”
            let value = item.hasPrefix("name:") ? item.dropFirst(5).trimmed : item
            values[name, default: []].append(Self.unquoted(value))
        } else if line.hasPrefix("name:") {
            values[name, default: []].append(Self.unquoted(line.dropFirst(5).trimmed))
        } else if let last = values[name]?.last, !line.contains(": ") {
            values[name]?.removeLast()
            values[name]?.append(last + " " + line)
        }
    }

    private mutating func readTOML(_ lines: ArraySlice<Substring>) {
        for line in lines {
            let line = line.trimmed
            // Tables follow on what has none.
            if line.hasPrefix("[") { return }
            guard !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") else { continue }
            take(line[line.index(after: equals)...].trimmed, as: line[..<equals].trimmed.lowercased())
        }
    }

    private mutating func take(_ value: String, as name: String) {
        guard !value.isEmpty, !value.hasPrefix("#"), !name.isEmpty else { return }
        guard value.hasPrefix("["), value.hasSuffix("]") else {
            values[name] = [Self.unquoted(Self.uncommented(value))]
            return
        }
        values[name] = value.dropFirst().dropLast().split(separator: ",").map { Self.unquoted($0.trimmed) }
    }

    /// Without “ # what stands behind”.
    private static func uncommented(_ value: String) -> String {
        guard value.first != "\"", value.first != "'", let mark = value.firstRange(of: " #") else { return value }
        return value[..<mark.lowerBound].trimmed
    }

    private static func unquoted(_ value: String) -> String {
        guard value.utf8.count > 1, let mark = value.first, mark == "\"" || mark == "'" else { return value }
        let rest = value.dropFirst()
        guard let end = rest.lastIndex(of: mark) else { return value }
        let inside = String(rest[..<end])
        return mark == "'"
            ? inside.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
            : inside.split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }
}
