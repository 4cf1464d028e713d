/// Web and mail addresses are one token.
extension TokenScanner {
    /// Behind the address that starts at `start`; nil if none does.
    func linkEnd(from start: Int) -> Int? {
        guard byte(at: start).isASCIILetter || byte(at: start).isASCIIDigit else { return nil }
        if isGlued(start) { return nil }
        return webEnd(from: start) ?? mailEnd(from: start)
    }

    /// Whether a word character stands directly before, so that the address cannot start here.
    private func isGlued(_ start: Int) -> Bool {
        guard !space, let last = tokens.last else { return false }
        return last.kind == .word || last.kind == .number
    }

    private func webEnd(from start: Int) -> Int? {
        guard isWebStart(byte(at: start) | 0x20), Self.webStarts.contains(where: { starts(with: $0, at: start) }) else {
            return nil
        }
        var end = start
        var depth = 0
        while end < limit, isWebByte(byte(at: end)) {
            if byte(at: end) == 0x28 { depth += 1 }
            if byte(at: end) == 0x29 { depth -= 1 }
            if depth < 0 { break }
            end += 1
        }
        while end > start + 4, Self.closers.contains(byte(at: end - 1)) { end -= 1 }
        return end
    }

    private static let webStarts = ["http://", "https://", "www.", "ftp://"].map { Array($0.utf8) }
    /// Whether an address may start with that letter: spares most words the comparison.
    private func isWebStart(_ letter: UInt8) -> Bool { letter == 0x68 || letter == 0x77 || letter == 0x66 }

    /// Marks that end the sentence or bracket around an address, not the address.
    private static let closers = Array(".,;:!?'*".utf8)

    private func starts(with prefix: [UInt8], at offset: Int) -> Bool {
        guard offset + prefix.count < limit, byte(at: offset) | 0x20 == prefix[0] else { return false }
        return zip(prefix, bytes[TextRange(offset, offset + prefix.count)]).allSatisfy {
            $0 == ($1.isASCIIUppercase ? $1 | 0x20 : $1)
        }
    }

    /// Printable ASCII apart from quotation marks and brackets that never stand in an address (RFC 3986, section 2 and
    /// appendix C).
    private func isWebByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x5C, 0x60, 0x7B, 0x7C, 0x7D: false
        default: byte > 0x20 && byte < 0x7F
        }
    }

    private func mailEnd(from start: Int) -> Int? {
        var at = start
        let last = min(limit, start + Thresholds.longestMailName)
        while at < last, isMailByte(byte(at: at)) { at += 1 }
        guard at > start, at < last, byte(at: at) == 0x40 else { return nil }
        var end = at + 1
        let farthest = min(limit, end + Thresholds.longestHost)
        while end < farthest, isHostByte(byte(at: end)) { end += 1 }
        while end > at, !isAlphanumeric(byte(at: end - 1)) { end -= 1 }
        return end > at + 1 && bytes[TextRange(at, end)].contains(0x2E) ? end : nil
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }
    private func isHostByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D }
    private func isMailByte(_ byte: UInt8) -> Bool { isHostByte(byte) || byte == 0x5F || byte == 0x2B || byte == 0x25 }
}
