extension String {
    /// The text on one line: every run of white space and control characters is one space, none at the ends.
    package var singleLine: String {
        if isPlainLine { return self }
        var line = String.UnicodeScalarView()
        var isGap = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                isGap = true
            } else {
                if isGap, !line.isEmpty { line.append(" ") }
                isGap = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// Whether it is such a line already and holds nothing but ASCII, as most lines do.
    private var isPlainLine: Bool {
        var before: UInt8 = 0x20
        for byte in utf8 {
            guard (0x20..<0x7F).contains(byte), byte != 0x20 || before != 0x20 else { return false }
            before = byte
        }
        return before != 0x20
    }

    /// At most so many code points; what is cut off is shown by “…”.
    func shortened(to count: Int) -> String {
        let scalars = unicodeScalars
        guard scalars.count > count else { return self }
        return String(String.UnicodeScalarView(scalars.prefix(count - 1))) + "…"
    }
}

/// “1 version”, “2 versions”.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
