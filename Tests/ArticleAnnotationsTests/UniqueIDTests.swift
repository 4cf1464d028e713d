import ArticleAnnotations
import Testing

@Suite struct UniqueIDTests {
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
        (String(repeating: "a", count: 1000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
    ])
    func `a digest is that of the standard`(message: String, digest: String) {
        let hex = sha1(Array(message.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hex == digest)
    }

    @Test(arguments: 0..<200)
    func `a digest has twenty bytes whatever the length`(length: Int) {
        #expect(sha1(Array(repeating: 7, count: length)).count == 20)
    }

    /// RFC 9562, appendix A.4: the namespace of domain names.
    @Test func `a name in a namespace gives the UUID of the standard`() {
        let names = UniqueID(high: 0x6BA7_B810_9DAD_11D1, low: 0x80B4_00C0_4FD4_30C8)
        #expect(names.description == "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
        #expect(
            UniqueID(namespace: names, name: "www.example.com").description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }
}
