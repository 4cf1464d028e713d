/// Text that is safe between tags and inside quoted attributes.
///
/// Control characters, and the characters that turn the direction of writing (Unicode TR 36, “bidirectional text
/// spoofing”), are shown as what they are.
func escaped(_ text: String) -> String {
    var html = ""
    html.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": html += "&amp;"
        case "<": html += "&lt;"
        case ">": html += "&gt;"
        case "\"": html += "&quot;"
        case "\n", "\t": html.unicodeScalars.append(scalar)
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
            html += "\u{FFFD}"
        default: html.unicodeScalars.append(scalar)
        }
    }
    return html
}
