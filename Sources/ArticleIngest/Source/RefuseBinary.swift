/// Refuses bytes that are no text: a NUL, or more control characters than any text has.
///
/// NUL in every other place is UTF-16 without its mark, of which there is too little to be sure.
func refuseBinary(_ source: ReceivedBytes) throws(IngestError) {
    let bytes = source.bytes
    let nuls = bytes.count { $0 == 0 }
    guard !looksLikeUTF16(bytes) else {
        throw IngestError(
            .encoding, "\(source.label) looks like UTF-16 without a byte-order mark.",
            "Save it again as UTF-8 and give that file, or convert it: iconv -f utf-16le -t utf-8 FILE > NEW.")
    }
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D ~= $0) && $0 != 0x1B }
    guard (nuls == 0 || source.isPage) && controls * IngestThresholds.controlShare <= bytes.count else {
        throw IngestError(
            .binary, "\(source.label) is not text: it holds control characters.",
            "Give the article as plain text or as a web page.")
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
        throw IngestError(
            .empty, "\(source.label) holds nothing but white space.", "Check that the download or export finished.")
    }
}
