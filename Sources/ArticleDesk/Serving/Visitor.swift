package import ArticleStore

/// What somebody may do at the desk.
package enum Role: String, Sendable, CaseIterable {
    /// Sees everything.
    case reader
    /// Decides, writes notes and notices, publishes what is approved.
    case editor
    /// Approves what somebody else wrote, too.
    case approver
}

/// Who asks, once it is known.
package struct Visitor: Sendable {
    package let person: Person
    package let roles: Set<Role>
    /// The secret of the session that each form carries back.
    package let token: String
    /// Everybody who may be handed something: of `--people`, else the visitor alone.
    package let colleagues: [Person]

    package init(_ person: Person, _ roles: Set<Role>, token: String, colleagues: [Person] = []) {
        (self.person, self.roles, self.token, self.colleagues) = (person, roles, token, colleagues)
    }

    package var mayEdit: Bool { roles.contains(.editor) || roles.contains(.approver) }
    package var mayApprove: Bool { roles.contains(.approver) }
}
