import TestSupport
import Testing

@testable import ArticleWatch

/// Whatever a server sends, nothing traps.
@Suite struct TornInputTests {
    private let seeds = [
        "User-agent: *\nDisallow: /a*b$\nAllow: /%C3%A9\nCrawl-delay: 5\n", "Fri, 18 Oct 2024 12:00:30 GMT", "120",
        "2024-10-18T14:05:09.5+01:00", "Sunday, 06-Nov-94 08:49:37 GMT", "https://harbour.example:8080/a?b=c#d",
        "<rss><channel><item><link>/a</link><pubDate>18 Oct 2024</pubDate></item></channel></rss>",
        "<urlset><url><loc>https://harbour.example/</loc><lastmod>2024-10</lastmod></url></urlset>", "30d",
    ]

    private func torn(_ random: inout SeededRandom) -> [UInt8] {
        var bytes = Array((seeds.randomElement(using: &random) ?? "").utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.insert(.random(in: 0...255, using: &random), at: place)
            case 1: bytes = Array(bytes.prefix(place))
            case 2: bytes.insert(contentsOf: Array("99999999999999999999".utf8), at: place)
            default: bytes.insert(contentsOf: bytes.prefix(place), at: place)
            }
        }
        return bytes
    }

    @Test(arguments: 0..<20)
    func `torn files, fields and addresses are answered`(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let address = try WebAddress("https://harbour.example/feed")
        for _ in 0..<200 {
            let bytes = torn(&random)
            let text = String(decoding: bytes, as: UTF8.self)
            _ = Robots(bytes, for: "galley").allows(text)
            _ = (moment(ofRetryAfter: text, now: 0), moment(ofDate: text, now: .days(20_000)), span(text))
            _ = (try? WebAddress(text), try? readFeed(bytes, at: address, now: 0), try? address.resolved(text))
            _ = try? readWatchlist(bytes, defaults: WatchedSite(manners: Manners(agent: ""))) { $0 }
            _ = addressClass(of: bytes)
        }
    }
}
