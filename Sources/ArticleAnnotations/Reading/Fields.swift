/// An object of an annotation file, read strictly: each fault names its key and its line.
struct Fields {
    private let members: [String: JSONNode]
    private let name: String
    private let line: Int

    init(_ node: JSONNode, _ name: String) throws(AnnotationError) {
        guard let members = node.members else {
            throw AnnotationError("\(name) must be an object in braces", line: node.line)
        }
        self.members = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        (self.name, line) = (name, node.line)
    }

    /// Refuses keys that the shape does not have: a misspelt key would otherwise be lost in silence.
    func allow(only keys: Set<String>) throws(AnnotationError) {
        for (key, node) in members.sorted(by: { ($0.value.line, $0.key) < ($1.value.line, $1.key) })
        where !keys.contains(key) {
            throw AnnotationError("\(name) has a key “\(key)” that Galley does not know", line: node.line)
        }
    }

    subscript(key: String) -> JSONNode? { members[key] }

    func node(_ key: String) throws(AnnotationError) -> JSONNode {
        guard let node = members[key] else { throw AnnotationError("\(name) lacks “\(key)”", line: line) }
        return node
    }

    func string(_ key: String) throws(AnnotationError) -> String {
        let node = try node(key)
        guard let text = node.string else {
            throw AnnotationError("“\(key)” of \(name) must be a text in quotation marks", line: node.line)
        }
        return text
    }

    func optionalString(_ key: String) throws(AnnotationError) -> String? {
        members[key] == nil ? nil : try string(key)
    }

    /// A number of code points.
    func offset(_ key: String) throws(AnnotationError) -> Int {
        let node = try node(key)
        guard case .number(let digits) = node.value, let number = Int(digits), number >= 0 else {
            throw AnnotationError("“\(key)” of \(name) must be a whole number from 0", line: node.line)
        }
        return number
    }

    func moment(_ key: String) throws(AnnotationError) -> Int {
        let text = try string(key)
        guard let moment = seconds(ofUTC: text) else {
            throw AnnotationError(
                "“\(key)” of \(name) must be a time like 2024-10-18T08:30:00Z, not “\(text)”", line: members[key]?.line)
        }
        return moment
    }

    func list(_ key: String) throws(AnnotationError) -> [JSONNode] {
        guard let node = members[key] else { return [] }
        guard let nodes = node.array else {
            throw AnnotationError("“\(key)” of \(name) must be a list in brackets", line: node.line)
        }
        return nodes
    }

    /// A value, or several in a list: the model leaves the choice, and an earlier Galley wrote lists of one.
    func each(_ key: String) -> [JSONNode] { members[key]?.each ?? [] }

    /// An address, in which what must not stand in one is escaped.
    func iri(_ key: String) throws(AnnotationError) -> String {
        let text = try string(key)
        guard let iri = ArticleAnnotations.iri(text) else {
            throw AnnotationError(
                "“\(key)” of \(name) must be an address with its scheme, such as https:, not “\(excerpt(text))”",
                line: members[key]?.line)
        }
        return iri
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) throws(AnnotationError) -> Word {
        let text = try string(key)
        guard let word = Word(rawValue: text) else {
            let choices = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw AnnotationError("“\(text)” is no “\(key)”; it is one of \(choices)", line: members[key]?.line)
        }
        return word
    }

    func require(_ key: String, toBe text: String) throws(AnnotationError) {
        guard try string(key) == text else {
            throw AnnotationError("“\(key)” of \(name) must be “\(text)”", line: members[key]?.line)
        }
    }
}
