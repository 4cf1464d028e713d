/// What a form sent, or what stands behind the “?” of an address: names and values in order.
///
/// The encoding is `application/x-www-form-urlencoded` (WHATWG URL, 5.1): bytes that are no UTF-8 become U+FFFD. Line
/// breaks are LF again, as they were typed; forms send CRLF (HTML, 4.10.21.8).
package struct FormFields: Sendable, Hashable {
    /// In the order in which they came.
    package let entries: [Entry]

    /// A field of a form.
    package struct Entry: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    package init(_ entries: [(name: String, value: String)] = []) {
        self.entries = entries.map { Entry(name: $0.name, value: $0.value) }
    }

    /// Reads the encoded form.
    package init(encoded bytes: [UInt8]) {
        entries = bytes.split(separator: UInt8(ascii: "&")).map { pair in
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return Entry(
                name: Self.decoded(parts.first ?? [], plusIsBlank: true),
                value: Self.decoded(parts.dropFirst().first ?? [], plusIsBlank: true).replacing("\r\n", with: "\n"))
        }
    }

    /// The first value of that name; nil where there is none.
    package subscript(name: String) -> String? { entries.first { $0.name == name }?.value }

    /// All values of that name.
    package func all(_ name: String) -> [String] { entries.filter { $0.name == name }.map(\.value) }

    /// The same without the fields of these names.
    package func without(_ names: Set<String>) -> FormFields {
        FormFields(entries.filter { !names.contains($0.name) }.map { ($0.name, $0.value) })
    }

    /// “%C3%A9” → “é”.
    static func decoded(_ bytes: some Sequence<UInt8>, plusIsBlank: Bool) -> String {
        var (decoded, pending): ([UInt8], [UInt8]) = ([], [])
        for byte in bytes {
            guard !pending.isEmpty || byte == UInt8(ascii: "%") else {
                decoded.append(plusIsBlank && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                continue
            }
            pending.append(byte)
            guard pending.count == 3 else { continue }
            // What is no number in hexadecimal stands for itself.
            let value = UInt8(String(decoding: pending.dropFirst(), as: UTF8.self), radix: 16)
            decoded += value.map { [$0] } ?? pending
            pending = []
        }
        return String(decoding: decoded + pending, as: UTF8.self)
    }
}
