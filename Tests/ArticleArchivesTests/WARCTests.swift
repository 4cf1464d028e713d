import Testing

@testable import ArticleArchives

/// Web archives as crawlers write them, and as accidents leave them.
@Suite struct WARCTests {
    private static let ferry = "https://harbour.example/news/ferry"

    private func record(
        type: String = "response", url: String = ferry, date: String = "2024-10-18T09:30:00Z", _ block: [UInt8],
        length: String? = nil, extra: String = ""
    ) -> [UInt8] {
        let head =
            "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: \(date)\r\n\(extra)"
            + "Content-Length: \(length ?? String(block.count))\r\n\r\n"
        return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    }

    private func answer(_ body: String, status: String = "200 OK", type: String = "text/html", extra: String = "")
        -> [UInt8]
    {
        Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(extra)\r\n\(body)".utf8)
    }

    private func read(_ files: [UInt8]...) throws -> Told {
        let folder = try Folder()
        let paths = try files.enumerated().map { try folder.write("\($0.offset).warc", $0.element) }
        return try Told(try WARCReader(paths))
    }

    @Test func `pages come in the order of their times, whichever file they stand in`() throws {
        let late = record(date: "2024-10-18T14:05:09Z", answer("<p>60"))
        let early = record(answer("<p>40"))
        let told = try read(late + record(type: "warcinfo", url: "", []), early)
        #expect(told.heads == ["2024-10-18T09:30:00Z \(Self.ferry)", "2024-10-18T14:05:09Z \(Self.ferry)"])
        #expect(told.texts == ["<p>40", "<p>60"])
        #expect(told.passed == 1 && told.refused.isEmpty)
    }

    @Test(arguments: [
        ("301 Moved Permanently", "text/html"), ("404 Not Found", "text/html"), ("200 OK", "image/png"),
        ("200 OK", "application/rss+xml"),
    ])
    func `what is no page is counted and passed over`(status: String, type: String) throws {
        let told = try read(record(answer("<p>40", status: status, type: type)))
        #expect(told.versions.isEmpty && told.refused.isEmpty && told.passed == 1)
    }

    @Test(arguments: ["request", "metadata", "conversion", "continuation"])
    func `a record of another type is passed over`(type: String) throws {
        #expect(try read(record(type: type, answer("<p>40"))).passed == 1)
    }

    @Test func `a resource that is a page is one`() throws {
        let told = try read(record(type: "resource", Array("<p>40".utf8), extra: "Content-Type: text/html\r\n"))
        #expect(told.texts == ["<p>40"])
    }

    @Test func `a body in chunks is joined, and one that only says so is taken as it is`() throws {
        let chunked = "Transfer-Encoding: chunked\r\n"
        let told = try read(
            record(answer("4;x=y\r\n<p>4\r\n1\r\n0\r\n0\r\n\r\n", extra: chunked)),
            record(date: "2024-10-18T09:31:00Z", answer("<p>plain", extra: chunked)))
        #expect(told.texts == ["<p>40", "<p>plain"])
    }

    @Test func `a packed body is unpacked, and one that only says so is taken as it is`() throws {
        let packed = answer("", extra: "Content-Encoding: gzip\r\n") + gzipMember(Array("<p>40".utf8))
        let told = try read(
            record(packed),
            record(date: "2024-10-18T09:31:00Z", answer("<p>plain", extra: "Content-Encoding: gzip\r\n")),
            record(date: "2024-10-18T09:32:00Z", answer("<p>odd", extra: "Content-Encoding: zstd\r\n")))
        #expect(told.texts == ["<p>40", "<p>plain", "<p>odd"])
    }

    @Test func `a revisit is the page that it refers to, at its own time`() throws {
        let digest = "WARC-Payload-Digest: sha1:ABC\r\n"
        let byDigest = record(type: "revisit", date: "2024-10-18T11:00:00Z", [], extra: digest)
        let byName = record(
            type: "revisit", date: "2024-10-18T12:00:00Z", [],
            extra: "WARC-Refers-To-Target-URI: \(Self.ferry)\r\nWARC-Refers-To-Date: 2024-10-18T09:30:00Z\r\n")
        let lost = record(type: "revisit", date: "2024-10-18T13:00:00Z", [], extra: "WARC-Payload-Digest: sha1:XYZ\r\n")
        let told = try read(byDigest, byName + lost + record(answer("<p>40"), extra: digest))
        #expect(told.heads.map { $0.prefix(13) } == ["2024-10-18T09", "2024-10-18T11", "2024-10-18T12"])
        #expect(Set(told.texts) == ["<p>40"])
        #expect(told.refused == ["it refers to a page that stands in none of the files"])
    }

    @Test func `each record may be a gzip member, or all of them one`() throws {
        let records = [record(answer("<p>40")), record(date: "2024-10-18T14:05:09Z", answer("<p>60"))]
        #expect(try read(records.flatMap(gzipMember)).texts == ["<p>40", "<p>60"])
        #expect(try read(gzipMember(records.flatMap(\.self))).texts == ["<p>40", "<p>60"])
        #expect(try read(gzipMember(records.reversed().flatMap(\.self))).texts == ["<p>40", "<p>60"])
    }

    private static let bad: [(length: String?, reason: String)] = [
        ("4294967296", "it ends before the 4294967296 bytes that it says it has"),
        ("40", "it does not have the 40 bytes that it says it has"),
        ("70", "it does not have the 70 bytes that it says it has"),
        ("99999999999999999999", "its head says no Content-Length"), ("-1", "its head says no Content-Length"),
        ("many", "its head says no Content-Length"),
    ]

    @Test(arguments: bad)
    func `a wrong length is told, and the next record is read`(example: (length: String?, reason: String)) throws {
        let wrong = record(answer("<p>40"), length: example.length)
        let right = record(date: "2024-10-18T14:05:09Z", answer("<p>60"))
        let told = try read(wrong + right)
        #expect(told.refused == [example.reason])
        #expect(told.texts == ["<p>60"])
        let packed = try read(gzipMember(wrong) + gzipMember(right))
        #expect(packed.texts == ["<p>60"])
        #expect(packed.refused.count == 1)
    }

    @Test func `bytes that are no record are told once`() throws {
        let told = try read(Array("what is this?\r\nno idea\r\n\r\n".utf8) + record(answer("<p>40")))
        #expect(told.refused == ["what stands there is no WARC record"])
        #expect(told.texts == ["<p>40"])
    }

    @Test func `a cut file gives what it has, and says where it ends`() throws {
        let whole = record(answer("<p>40")), cut = record(date: "2024-10-18T14:05:09Z", answer("<p>60")).dropLast(6)
        let plain = try read(whole + cut)
        #expect(plain.texts == ["<p>40"] && plain.refused.count == 1)
        let packed = try read(gzipMember(whole) + gzipMember(whole).dropLast(30))
        #expect(packed.texts == ["<p>40"] && packed.refused == ["the file ends in the middle of it"])
    }

    @Test func `a damaged member is told, and those behind it are read`() throws {
        var broken = gzipMember(record(answer("<p>40")))
        broken[12] ^= 0xFF
        let told = try read(broken + gzipMember(record(answer("<p>60"))))
        #expect(told.refused == ["its packed bytes are damaged"])
        #expect(told.texts == ["<p>60"])
    }

    @Test(arguments: ["soon", "2024-13-01T00:00:00Z"])
    func `a page without its time is told`(date: String) throws {
        #expect(try read(record(date: date, answer("<p>40"))).refused == ["its WARC-Date is no time"])
    }

    @Test func `an empty file holds nothing`() throws {
        let told = try read([])
        #expect(told.versions.isEmpty && told.refused.isEmpty)
    }

    @Test func `a WACZ is read by the archives in it`() throws {
        let folder = try Folder()
        let warc = gzipMember(record(answer("<p>40")))
        let path = try folder.write(
            "a.wacz", zip([("datapackage.json", [0x7B]), ("archive/../../data.warc.gz", warc)]))
        #expect(try Told(try WACZReader([path], scratch: folder.path)).texts == ["<p>40"])
        let other = try folder.write("b.wacz", zip([("index.html", [0x7B])]))
        #expect(throws: ArchiveError.self) { _ = try WACZReader([other], scratch: folder.path) }
        let cut = try folder.write("c.wacz", Array(zip([("archive/data.warc.gz", warc)]).prefix(200)))
        #expect(throws: ArchiveError.self) { _ = try WACZReader([cut], scratch: folder.path) }
    }

    @Test func `a path that names no file is named`() {
        #expect(throws: ArchiveError.self) { _ = try WARCReader(["/nowhere/a.warc"]) }
        #expect(throws: ArchiveError.self) { _ = try WARCReader(["/"]) }
    }
}
