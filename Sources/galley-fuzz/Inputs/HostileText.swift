/// Pieces of text that programs stumble over.
enum HostileText {
    /// Marks that come in pairs, each alone.
    static let unpaired = [
        "“", "”", "\"", "'", "‘", "’", "(", ")", "[", "]", "{", "}", "«", "»", "<", ">", "`", "*", "_",
    ]

    /// What no editor sees: directions, joiners, byte order marks, controls.
    static let invisible = [
        "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}", "\u{A0}",
        "\u{AD}", "\u{34F}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}",
        "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{202F}", "\u{2060}",
        "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{FE0F}", "\u{FEFF}", "\u{FFFC}", "\u{FFFD}", "\u{E0041}",
        "\u{10FFFF}",
    ]

    /// Letters and signs of other scripts, and those that fold, grow or join.
    static let foreign = [
        "שלום עולם", "مرحبا ١٢٣", "这是第一句。", "한국어", "ไทย", "हिन्दी", "ß", "ŉ", "İ", "ı", "ſ", "ﬃ", "Ǆ", "Å", "K",
        "１２３", "①", "Ⅻ", "½", "¾", "²", "㎞", "₿", "‰", "№", "👨‍👩‍👧", "👍🏿", "🇬🇧", "1️⃣", "…", "‑", "–", "—", "−", "・",
    ]

    /// Marks that sit on the letter before them.
    static let combining: [Unicode.Scalar] = [
        "\u{300}", "\u{301}", "\u{327}", "\u{338}", "\u{20E3}", "\u{5BC}", "\u{93F}",
    ]

    /// Signs between figures, and figures that say too much.
    static let figures = [
        "$", "£", "€", "%", " per cent", ",", ".", "-", "–", ":", "/", " to ", " and ", "x", "bn", "m", "k", "th", "°C",
        "1e999", "0.0000001", "9,223,372,036,854,775,807", "18446744073709551616", "12,00", "1.2.3", "00", "-0",
        "3/0", "1/2/3", "31/02/2024", "2024-02-30", "29 February 1900", "24:60", "12am", "0 BC", "9999-12-31",
    ]

    /// What ends a line.
    static let lineEnds = [
        "\n", "\r", "\r\n", "\n\n", "\n\r", "\n\n\n\n", "\n \n", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}",
    ]

    /// What starts a line of its own kind.
    static let lineStarts = [
        "- ", "* ", "• ", "1. ", "# ", "## ", "By ", "> ", "| a | b |", "Photo: ", "\t", "    ", "---",
    ]
}
