/// Text that is safe between tags and inside quoted attributes.
///
/// Control characters, and the characters that turn the direction of writing (Unicode TR 36, “bidirectional text
/// spoofing”), are shown as what they are.
package func escaped(_ text: String) -> String {
    var html = ""
    html.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": html += "&amp;"
        case "<": html += "&lt;"
        case ">": html += "&gt;"
        case "\"": html += "&quot;"
        default: html.unicodeScalars.append(scalar.isHidden ? "\u{FFFD}" : scalar)
        }
    }
    return html
}
