/// Refuses what cannot hold an article, and says what it is instead.
func refuseUnreadable(_ source: ReceivedBytes) throws(IngestError) {
    guard !source.bytes.isEmpty else {
        throw IngestError(.empty, "\(source.label) is empty.", "Check that the download or export finished.")
    }
    guard source.bytes.count <= IngestThresholds.largestSource else {
        let (size, most) = (source.bytes.count / 1_000_000, IngestThresholds.largestSource / 1_000_000)
        throw IngestError(
            .tooLarge, "\(source.label) is \(size) MB long; an article is at most \(most) MB.",
            "Check that it is one article, not an archive, and split it if it holds several.")
    }
    if let (kind, advice) = foreignFormats.first(where: { source.bytes.starts(with: $0.magic) }).map({
        ($0.kind, $0.advice)
    }) {
        throw IngestError(.binary, "\(source.label) is \(kind), neither a web page nor plain text.", advice)
    }
}

private let foreignFormats: [(magic: [UInt8], kind: String, advice: String)] = [
    (
        Array("%PDF-".utf8), "a PDF",
        "Save the article as plain text first (for example with pdftotext) and give that file."
    ),
    (
        Array("PK\u{3}\u{4}".utf8), "a Word document or another zip archive",
        "Save it as plain text or as a web page first and give that file."
    ),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document", "Save it as plain text first and give that file."),
    (Array("{\\rtf".utf8), "a rich-text document", "Save it as plain text first and give that file."),
    ([0x1F, 0x8B], "compressed with gzip once more", "Unpack it first (gunzip) and give what is inside."),
    ([0x89, 0x50, 0x4E, 0x47], "a picture", "Give the article itself."),
    ([0xFF, 0xD8, 0xFF], "a picture", "Give the article itself."),
    (Array("GIF8".utf8), "a picture", "Give the article itself."),
]
