/// What kind of place an internet address names.
package enum AddressClass: String, Sendable {
    /// Anybody's: the open internet.
    case open = "open"
    /// This very machine.
    case loopback = "loopback"
    /// A network of one's own (RFC 1918, RFC 6598, RFC 4193).
    case privateNetwork = "private"
    /// The wire or the machine's own services behind it, a cloud's metadata for one (RFC 3927).
    case linkLocal = "link-local"
    /// Many machines at once.
    case multicast = "multicast"
    /// Set aside for something else: no page lives there.
    case reserved = "reserved"
}

/// What kind of place the 4 or 16 bytes of an address name; what wraps an IPv4 address is judged by that.
///
/// After the registries of special-purpose addresses of RFC 6890.
package func addressClass(of bytes: [UInt8]) -> AddressClass {
    if bytes.count == 4 { return first(of: fourBytes, holding: bytes) ?? .open }
    guard bytes.count == 16 else { return .reserved }
    if let wrapped = wrappedAddress(in: bytes) { return addressClass(of: wrapped) }
    return first(of: sixteenBytes, holding: bytes) ?? .open
}

private func first(of rules: [AddressRule], holding address: [UInt8]) -> AddressClass? {
    rules.first { $0.holds(address) }?.kind
}

/// The IPv4 address that a translation into IPv6 leads to in the end: mapped (::ffff:0:0/96), translated
/// (64:ff9b::/96), 6to4 (2002::/16).
private func wrappedAddress(in bytes: [UInt8]) -> [UInt8]? {
    let mapped = AddressRule([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96, .reserved)
    let translated = AddressRule([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96, .reserved)
    if mapped.holds(bytes) || translated.holds(bytes) { return Array(bytes.suffix(4)) }
    let tunnelled = AddressRule([0x20, 0x02], 16, .reserved)
    return tunnelled.holds(bytes) ? Array(bytes.dropFirst(2).prefix(4)) : nil
}

/// The addresses that begin with so many bits, and what they are.
private struct AddressRule {
    let prefix: [UInt8]
    let bits: Int
    let kind: AddressClass

    init(_ prefix: [UInt8], _ bits: Int, _ kind: AddressClass) {
        (self.prefix, self.bits, self.kind) = (prefix, bits, kind)
    }

    func holds(_ address: [UInt8]) -> Bool {
        for (place, (own, other)) in zip(prefix, address).enumerated() {
            let left = bits - 8 * place
            let mask: UInt8 = left >= 8 ? 0xFF : left <= 0 ? 0 : 0xFF << UInt8(8 - left)
            if own & mask != other & mask { return false }
        }
        return true
    }
}

private let fourBytes: [AddressRule] = [
    AddressRule([0], 8, .reserved), AddressRule([10], 8, .privateNetwork), AddressRule([100, 64], 10, .privateNetwork),
    AddressRule([127], 8, .loopback), AddressRule([169, 254], 16, .linkLocal),
    AddressRule([172, 16], 12, .privateNetwork), AddressRule([192, 0, 0], 24, .reserved),
    AddressRule([192, 0, 2], 24, .reserved), AddressRule([192, 88, 99], 24, .reserved),
    AddressRule([192, 168], 16, .privateNetwork), AddressRule([198, 18], 15, .reserved),
    AddressRule([198, 51, 100], 24, .reserved), AddressRule([203, 0, 113], 24, .reserved),
    AddressRule([224], 4, .multicast), AddressRule([240], 4, .reserved),
]

private let sixteenBytes: [AddressRule] = [
    AddressRule([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 128, .loopback),
    // The unspecified address, and IPv4 addresses in a form that nobody uses any more.
    AddressRule([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 96, .reserved),
    AddressRule([0, 0x64, 0xFF, 0x9B, 0, 1], 48, .privateNetwork),
    AddressRule([1, 0, 0, 0, 0, 0, 0, 0], 64, .reserved),
    AddressRule([0x20, 0x01, 0], 23, .reserved), AddressRule([0x20, 0x01, 0x0D, 0xB8], 32, .reserved),
    AddressRule([0x3F, 0xFF, 0], 20, .reserved), AddressRule([0x5F, 0], 16, .reserved),
    AddressRule([0xFC], 7, .privateNetwork), AddressRule([0xFE, 0x80], 10, .linkLocal),
    AddressRule([0xFE, 0xC0], 10, .privateNetwork), AddressRule([0xFF], 8, .multicast),
]

/// “10.0.0.1”, or the eight groups of an IPv6 address.
package func written(address bytes: [UInt8]) -> String {
    guard bytes.count == 16 else { return bytes.map { String($0) }.joined(separator: ".") }
    let groups = stride(from: 0, to: 16, by: 2).map { place in
        String(bytes.dropFirst(place).prefix(2).reduce(0) { $0 << 8 | Int($1) }, radix: 16)
    }
    return groups.joined(separator: ":")
}
