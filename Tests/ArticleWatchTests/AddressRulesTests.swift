import Testing

@testable import ArticleWatch

@Suite struct AddressRulesTests {
    @Test(
        arguments: [
            ([8, 8, 8, 8], AddressClass.open), ([11, 0, 0, 1], .open), ([10, 0, 0, 1], .privateNetwork),
            ([10, 255, 255, 255], .privateNetwork), ([9, 255, 255, 255], .open), ([172, 16, 0, 1], .privateNetwork),
            ([172, 31, 255, 255], .privateNetwork), ([172, 32, 0, 1], .open), ([172, 15, 0, 1], .open),
            ([192, 168, 1, 1], .privateNetwork), ([192, 169, 0, 1], .open), ([127, 0, 0, 1], .loopback),
            ([127, 8, 9, 10], .loopback), ([128, 0, 0, 1], .open), ([169, 254, 169, 254], .linkLocal),
            ([169, 253, 1, 1], .open), ([0, 0, 0, 0], .reserved), ([0, 1, 2, 3], .reserved),
            ([100, 64, 0, 1], .privateNetwork), ([100, 127, 255, 255], .privateNetwork), ([100, 128, 0, 1], .open),
            ([100, 63, 0, 1], .open), ([198, 18, 0, 1], .reserved), ([198, 19, 9, 9], .reserved),
            ([198, 20, 0, 1], .open),
            ([192, 0, 2, 1], .reserved), ([192, 0, 1, 1], .open), ([203, 0, 113, 7], .reserved),
            ([203, 0, 114, 7], .open),
            ([224, 0, 0, 1], .multicast), ([239, 255, 255, 255], .multicast), ([223, 255, 255, 255], .open),
            ([240, 0, 0, 1], .reserved), ([255, 255, 255, 255], .reserved), ([], .reserved), ([1, 2, 3], .reserved),
        ] as [([UInt8], AddressClass)])
    func `an address of four bytes is open unless it stands in a table`(address: [UInt8], kind: AddressClass) {
        #expect(addressClass(of: address) == kind)
    }

    @Test(arguments: [
        ("2a00:1450:4001:800::200e", AddressClass.open), ("2606:4700::1111", .open), ("::1", .loopback),
        ("::2", .reserved), ("::", .reserved), ("fe80::1", .linkLocal), ("febf::1", .linkLocal),
        ("fec0::1", .privateNetwork), ("fc00::1", .privateNetwork), ("fdff::1", .privateNetwork),
        ("fbff::1", .open), ("fe00::1", .open), ("ff02::1", .multicast), ("2001:db8::1", .reserved),
        ("2001:db9::1", .open), ("2001::1", .reserved), ("2001:200::1", .open), ("100::1", .reserved),
        // What wraps an address of four bytes is what that is.
        ("::ffff:7f00:1", .loopback), ("::ffff:a9fe:a9fe", .linkLocal), ("::ffff:a00:1", .privateNetwork),
        ("::ffff:808:808", .open), ("64:ff9b::7f00:1", .loopback), ("64:ff9b::808:808", .open),
        ("64:ff9b:1::808:808", .privateNetwork), ("2002:7f00:1::", .loopback), ("2002:808:808::", .open),
        ("2002:c0a8:101::1", .privateNetwork), ("::7f00:1", .reserved),
    ])
    func `an address of sixteen bytes is judged by what it leads to`(address: String, kind: AddressClass) throws {
        #expect(addressClass(of: bytes(address)) == kind)
    }

    /// “fe80::1” as bytes.
    private func bytes(_ text: String) -> [UInt8] {
        func groups(_ part: Substring) -> [UInt8] {
            part.split(separator: ":").flatMap { group -> [UInt8] in
                let number = UInt16(group, radix: 16) ?? 0
                return [UInt8(number >> 8), UInt8(number & 0xFF)]
            }
        }
        guard let gap = text.firstRange(of: "::") else { return groups(text[...]) }
        let (start, end) = (groups(text[..<gap.lowerBound]), groups(text[gap.upperBound...]))
        return start + [UInt8](repeating: 0, count: 16 - start.count - end.count) + end
    }

    @Test(arguments: [
        ("https://Harbour.example/news?a=1#top", "https://harbour.example/news?a=1", "https://harbour.example:443"),
        ("http://harbour.example", "http://harbour.example/", "http://harbour.example:80"),
        ("http://harbour.example:8080/ä b", "http://harbour.example:8080/%C3%A4%20b", "http://harbour.example:8080"),
    ])
    func `an address is cut as the fetcher cuts it`(text: String, whole: String, origin: String) throws {
        let address = try WebAddress(text)
        #expect(address.text.lowercased() == whole.lowercased())
        #expect(address.origin == origin)
    }

    @Test(arguments: [
        "ftp://harbour.example/a", "file:///etc/passwd", "harbour.example/news", "https://", "",
        "https://desk:secret@harbour.example/", "https://desk@harbour.example/", "http://a b/", "gopher://a/",
        "https://harbour.example/" + String(repeating: "a", count: 9_000),
    ])
    func `what is no address of a page is refused`(text: String) {
        #expect(throws: FetchTrouble.self) { try WebAddress(text) }
    }

    @Test(arguments: ["http://127.1/", "http://2130706433/", "http://0x7f.0.0.1/", "http://[::1]/"])
    func `a number in another dress stays a host`(text: String) throws {
        // What it leads to is judged when the connection is opened, by the bytes of the address.
        #expect(try !WebAddress(text).host.isEmpty)
    }
}
