/// How much a finding matters to an editor.
package enum Severity: String, Sendable {
    case error, warning, info
}

/// Something in one text that an editor should look at.
package struct Finding: Sendable, Hashable {
    /// The rule that fired: “typo.misspelling”, “typo.doubled”, “name.inconsistent”, “figure.conflict”, …
    package let rule: String
    package let severity: Severity
    /// One sentence in plain newsroom English.
    package let message: String
    /// What it is about; the first one is where the suggestion goes.
    package let spans: [TextRange]
    package let suggestion: String?

    package init(rule: String, severity: Severity, message: String, spans: [TextRange], suggestion: String? = nil) {
        (self.rule, self.severity, self.message, self.spans, self.suggestion) = (
            rule, severity, message, spans, suggestion
        )
    }
}
