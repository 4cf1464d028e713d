/// How a stretch of a report is meant; the renderer decides how that looks.
package enum Emphasis: Sendable, Hashable {
    /// As the text around it.
    case plain
    /// Important: a title, a number.
    case strong
    /// Said for completeness.
    case faint
    /// Words that were taken out.
    case removed
    /// Words that were put in.
    case added
    /// Words that are meant.
    case marked
    /// Something that is wrong.
    case error
    /// Something that is probably wrong.
    case warning

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
    /// Columns before the lines behind the first.
    package var hang: Int
    /// The text, cut where its emphasis changes.
    package var runs: [Run]

    /// A stretch of one emphasis.
    package struct Run: Sendable, Hashable {
        /// The words, with the spaces that separate them from their neighbours.
        package let text: String
        /// How they are meant.
        package let emphasis: Emphasis

        /// Words of that emphasis, plain unless it is given.
        package init(_ text: String, _ emphasis: Emphasis = .plain) { (self.text, self.emphasis) = (text, emphasis) }
    }

    /// A paragraph of these stretches; without `hang`, all lines are indented alike.
    package init(_ runs: [Run], indent: Int = 0, hang: Int? = nil) {
        (self.runs, self.indent, self.hang) = (runs, indent, hang ?? indent)
    }

    /// A paragraph of one emphasis, all lines indented alike.
    package init(_ text: String, _ emphasis: Emphasis = .plain, indent: Int = 0) {
        self.init([Run(text, emphasis)], indent: indent)
    }

    /// An empty line.
    package static let blank = Paragraph([])
}
