internal import ArticleAnnotations
package import ArticleStore
internal import FoundationEssentials
internal import TOMLText

/// Somebody who may sit at the desk.
package struct DeskPerson: Sendable, Hashable {
    package let person: Person
    /// As ``Passwords`` makes it.
    let password: String
    package let roles: Set<Role>
}

/// Who may sit at the desk: a TOML file with a `[[person]]` for each, by name, mail, password hash and roles.
package struct PeopleFile: Sendable {
    package let people: [DeskPerson]

    /// Reads the file's text; throws a sentence that says what is wrong with it.
    package init(_ bytes: [UInt8]) throws(ServingError) {
        let document: JSONNode
        do {
            document = try parseJSON(Array(try json(ofTOML: bytes).utf8))
        } catch {
            throw ServingError("It cannot be read: \(error).")
        }
        var people: [DeskPerson] = []
        for (index, entry) in (document["person"]?.each ?? []).enumerated() {
            people.append(try Self.person(entry, number: index + 1))
        }
        for (index, one) in people.enumerated() where people[..<index].contains(where: { $0.mail == one.mail }) {
            throw ServingError("\(one.person.email) stands there twice.")
        }
        self.people = people
    }

    /// The person of an address, in whatever case it was typed.
    func person(_ mail: String) -> DeskPerson? { people.first { $0.mail == mail.lowercased() } }

    private static func person(_ entry: JSONNode, number: Int) throws(ServingError) -> DeskPerson {
        func text(_ key: String) throws(ServingError) -> String {
            guard let text = entry[key]?.string, !text.isEmpty else {
                throw ServingError("Person \(number) has no \(key).")
            }
            return text
        }
        guard let person = Person("\(try text("name")) <\(try text("mail"))>") else {
            throw ServingError("The name or the mail of person \(number) cannot be used in a commit.")
        }
        guard Passwords.isHash(try text("password")) else {
            throw ServingError(
                "The password of \(person.email) is no Argon2id hash. “galley desk --add-person” writes one.")
        }
        var roles: Set<Role> = []
        for name in entry["roles"]?.each.map({ $0.string ?? "" }) ?? [] {
            guard let role = Role(rawValue: name) else {
                let all = Role.allCases.map(\.rawValue).joined(separator: ", ")
                throw ServingError("“\(name)” of \(person.email) is no role. There are \(all).")
            }
            roles.insert(role)
        }
        guard !roles.isEmpty else { throw ServingError("\(person.email) has no role.") }
        return DeskPerson(person: person, password: try text("password"), roles: roles)
    }

    /// The lines that add somebody.
    package static func lines(adding person: Person, password: String, roles: [Role]) -> String {
        func quoted(_ text: String) -> String {
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        return """
            [[person]]
            name = \(quoted(person.name))
            mail = \(quoted(person.email))
            password = \(quoted(password))
            roles = [\(roles.map { quoted($0.rawValue) }.joined(separator: ", "))]

            """
    }
}

extension DeskPerson {
    /// By which people are told apart.
    var mail: String { person.email.lowercased() }
}
