/// What a browser asks, as far as the desk looks at it.
package struct WebRequest: Sendable {
    /// What it wants done; what is none of these is refused before.
    package enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
    }

    package let method: Method
    /// Without their encoding, and without the empty ones: `["articles", "example.org", "harbour"]`.
    package let path: [String]
    /// What stands behind the “?”.
    package let query: FormFields
    /// By their names in small letters.
    package let headers: [String: String]
    /// What a form sent; empty for what is no form.
    package let form: FormFields

    package init(
        _ method: Method, _ path: [String], query: FormFields = FormFields(), headers: [String: String] = [:],
        form: FormFields = FormFields()
    ) {
        (self.method, self.path, self.query) = (method, path, query)
        (self.headers, self.form) = (headers, form)
    }

    /// The path and what is asked, as they can be linked to again.
    package var address: DeskPath { DeskPath(path, query.entries.map { ($0.name, $0.value) }) }
}
