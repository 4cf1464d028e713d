/// How much a finding matters to an editor.
package enum Severity: String, Sendable {
    /// Something is wrong: a misspelling, a doubled word.
    case error
    /// Something is probably wrong: a quotation that nobody closes.
    case warning
    /// Worth a look, and may well be right.
    case info
}

/// Something in one text that an editor should look at.
package struct Finding: Sendable, Hashable {
    /// The rule that fired: “typo.misspelling”, “typo.doubled”, “name.inconsistent”, “figure.conflict”, …
    package let rule: String
    /// How much it matters; each rule says which.
    package let severity: Severity
    /// One sentence in plain newsroom English.
    package let message: String
    /// What it is about; the first one is where the suggestion goes.
    package let spans: [TextRange]
    /// What should stand in the first span instead; nil where the rule does not know.
    package let suggestion: String?

    /// A finding of that rule; `spans` has the place of the suggestion first.
    package init(rule: String, severity: Severity, message: String, spans: [TextRange], suggestion: String? = nil) {
        (self.rule, self.severity, self.message, self.spans, self.suggestion) = (
            rule, severity, message, spans, suggestion
        )
    }
}
