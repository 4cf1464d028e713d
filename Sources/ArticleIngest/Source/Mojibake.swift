/// How many characters were UTF-8 once and were read as Windows-1252 before they came here: “â€™” for an apostrophe.
///
/// They are told and left alone: whoever wrote about encodings meant them. None where there are only one or two of the
/// short kind, since “É»” ends a headline in French.
func countMojibake(in text: String) -> Int {
    guard text.utf8.contains(where: { 0xC2...0xC3 ~= $0 }) else { return 0 }
    var (long, short, index) = (0, 0, 0)
    let bytes = text.unicodeScalars.map(windows1252Byte)
    while index < bytes.count {
        let length = bytes[index].map(sequenceLength) ?? 1
        let rest = bytes.dropFirst(index + 1).prefix(length - 1)
        guard length > 1, rest.count == length - 1, rest.allSatisfy({ $0.map { $0 & 0xC0 == 0x80 } ?? false }) else {
            index += 1
            continue
        }
        if length > 2 { long += 1 } else { short += 1 }
        index += length
    }
    return long > 0 || short >= IngestThresholds.shortMojibake ? long + short : 0
}

/// Of a sequence with that lead; two bytes are told apart from words only where the lead is “Â” or “Ã”.
private func sequenceLength(lead: UInt8) -> Int {
    switch lead {
    case 0xC2, 0xC3: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
}
