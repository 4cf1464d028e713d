/// How a stretch of a report is meant; the renderer decides how that looks.
package enum Emphasis: Sendable, Hashable {
    case plain, strong, faint
    /// Words that were taken out, were put in, or are meant.
    case removed, added, marked
    case error, warning

    /// What stands around the words, colours or not: colour alone tells nothing to a colour-blind editor, a log file or
    /// a printer.
    var marks: (String, String) {
        switch self {
        case .removed: ("[-", "-]")
        case .added: ("{+", "+}")
        case .marked: ("⟦", "⟧")
        default: ("", "")
        }
    }

    /// The parameters of its “Select Graphic Rendition” (ECMA-48, 8.3.117).
    var rendition: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .removed: "31;9"
        case .added: "32;1"
        case .marked: "4;1"
        case .error: "31;1"
        case .warning: "33;1"
        }
    }
}

/// A paragraph of a report, not yet broken into lines.
package struct Paragraph: Sendable, Hashable {
    /// Columns before the first line, and before the others.
    package var indent: Int
    package var hang: Int
    package var runs: [Run]

    package struct Run: Sendable, Hashable {
        package let text: String
        package let emphasis: Emphasis

        package init(_ text: String, _ emphasis: Emphasis = .plain) { (self.text, self.emphasis) = (text, emphasis) }
    }

    package init(_ runs: [Run], indent: Int = 0, hang: Int? = nil) {
        (self.runs, self.indent, self.hang) = (runs, indent, hang ?? indent)
    }

    package init(_ text: String, _ emphasis: Emphasis = .plain, indent: Int = 0) {
        self.init([Run(text, emphasis)], indent: indent)
    }

    /// An empty line.
    package static let blank = Paragraph([])
}
