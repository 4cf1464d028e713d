internal import ArgumentParser
internal import ArticleReport
internal import FoundationEssentials
private import Glibc

/// The option `--color`, for every command that people read.
struct ColorOption: ParsableArguments {
    enum Choice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Option(
        name: .customLong("color"),
        help: "Colours: auto (only on a terminal, and not when NO_COLOR is set), always or never.")
    var choice: Choice = .auto

    /// The standard output as this choice sees it.
    var terminal: Terminal { Terminal(choice) }
}

/// The standard output: whether colours belong there, and how wide it is.
struct Terminal {
    enum Style: Int {
        case bold = 1
        case dim = 2
        case italic = 3
        case underline = 4
        case strike = 9
        case red = 31
        case green = 32
        case yellow = 33
        case blue = 34
        case magenta = 35
        case cyan = 36
    }

    let isColored: Bool
    /// In columns: what COLUMNS says, else what the window has, else 100.
    let width: Int

    init(_ choice: ColorOption.Choice) {
        let environment = ProcessInfo.processInfo.environment
        isColored =
            switch choice {
            case .always: true
            case .never: false
            case .auto:
                isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
            }
        width = min(max(environment["COLUMNS"].flatMap { Int($0) } ?? Self.windowWidth ?? 100, 40), 400)
    }

    /// The columns of the window behind the standard output; nil for a file or a pipe.
    private static var windowWidth: Int? {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The text in these styles; as it is where colours do not belong.
    func paint(_ text: String, _ styles: Style...) -> String {
        guard isColored, !styles.isEmpty, !text.isEmpty else { return text }
        return "\u{1B}[" + styles.map { String($0.rawValue) }.joined(separator: ";") + "m" + text + "\u{1B}[0m"
    }

    /// A sentence for people, on standard error: results alone go to standard output.
    static func note(_ sentence: String) {
        StandardStreams.write(Array((neutralizedLines(sentence) + "\n").utf8), to: .error)
    }

    /// A text as it is where a file or another program takes it; on a terminal without what that would obey.
    static func write(_ text: [UInt8]) {
        guard StandardStreams.isTerminal(.output) else { return StandardStreams.write(text, to: .output) }
        let shown = neutralizedLines(String(decoding: text, as: UTF8.self))
        StandardStreams.write(Array(shown.utf8), to: .output)
    }
}

extension Terminal {
    /// Prints a report as wide as the terminal is.
    func show(_ report: [Paragraph]) { print(terminalText(report, width: width, isColored: isColored), terminator: "") }
}
