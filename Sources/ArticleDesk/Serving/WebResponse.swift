/// What the desk answers.
package struct WebResponse: Sendable {
    /// What the body is.
    package enum Content: String, Sendable {
        case html = "text/html; charset=utf-8"
        case text = "text/plain; charset=utf-8"
        case style = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case picture = "image/svg+xml"
        case feed = "application/atom+xml"
        /// Lines that come when something happens (HTML, 9.2 “server-sent events”).
        case events = "text/event-stream"
    }

    /// RFC 9110, 15.
    package let status: Int
    package let content: Content
    package let body: [UInt8]
    /// Besides those that every answer has.
    package var headers: [(name: String, value: String)] = []
    /// Whether the body goes on with what is told from now on.
    package var followsNews = false

    package init(_ status: Int, _ content: Content, _ body: [UInt8], headers: [(name: String, value: String)] = []) {
        (self.status, self.content, self.body, self.headers) = (status, content, body, headers)
    }

    /// A page.
    package static func page(_ markup: Markup, status: Int = 200) -> WebResponse {
        WebResponse(status, .html, markup.document)
    }

    /// “See there” after a form was taken, so that a reload does not send it again (303).
    package static func seeOther(_ path: DeskPath) -> WebResponse {
        WebResponse(303, .text, [], headers: [("Location", path.text)])
    }
}
