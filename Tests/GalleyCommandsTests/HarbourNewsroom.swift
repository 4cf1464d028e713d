import ArticleAnalysis
import ArticleAnnotations
import ArticleReview
import ArticleStore
import ArticleWatch
import Foundation
import TestSupport

@testable import GalleyCommands

/// A store with an invented article in which a figure changes with each version, a clock that somebody sets, and a
/// program that writes down what it is told.
final class HarbourNewsroom {
    static let versions = [40, 55, 62].map {
        "Harbour reopens\n\nUp to \($0) boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold."
    }
    static let ada = Person(name: "Ada Bell", email: "ada@example.org")

    let temporary: TemporaryStore
    private(set) var now: Moment = .days(20_000)
    private var minute: Int64 = 900

    init() throws {
        temporary = try TemporaryStore()
        let store = try temporary.open()
        for (index, text) in Self.versions.enumerated() {
            _ = try store.snapshot(.example(text, of: "harbour", minute: Int64(index * 10)))
        }
    }

    var store: ArticleStore { get throws { try temporary.open() } }

    private var article: ReviewedArticle { get throws { try ReviewedArticle(ArticleID("harbour"), in: store) } }

    /// The next moment for a step.
    private var time: Timestamp {
        minute += 1
        return Timestamp(seconds: 1_729_252_800 + minute * 60)
    }

    /// Writes what changed between two versions, numbered from 1.
    func annotate(_ old: Int, _ new: Int) throws {
        let article = try article
        let versions = article.versions.history.versions
        let found = try article.changes(from: versions[old - 1], to: versions[new - 1])
        _ = try article.write(found, between: versions[old - 1], and: versions[new - 1], by: .galley, at: time)
    }

    func note(_ comment: String) throws {
        let article = try article
        let version = article.versions.history.versions[2]
        _ = try article.note(comment, on: TextRange(17, 31), of: version, by: Self.ada, at: time)
    }

    /// Dismisses the annotation of that id.
    func dismiss(_ id: String) throws {
        let time = time
        let step = ReviewStep(
            .dismiss, by: Creator(name: "Ada Bell", email: "ada@example.org"), at: Int(time.seconds), note: "Not ours.")
        _ = try article.take(step, on: id, by: Self.ada, at: time)
    }

    // MARK: Alerts

    /// Alerts by the program that writes down what it is told, or else by an address.
    func alerts(to webhook: String? = nil, stakes: Int = 2) throws -> DeskAlerts {
        let command = webhook == nil ? "cat >> '\(temporary.path)/told'" : nil
        let settings = AlertSettings(
            command: command, webhook: webhook, stakes: stakes, origin: "https://desk.harbour.example/")
        return DeskAlerts(of: try store, settings) { [unowned self] in now }
    }

    /// Lets time pass on the clock, and the alerts do what is to be done then: a few steps, and on until something is so.
    func pass(_ span: Moment, _ alerts: inout DeskAlerts, until isDone: () throws -> Bool = { true }) throws {
        now += span
        for _ in 0..<5 { alerts.step(waitingAtMost: 20) }
        let end = ContinuousClock.now + .seconds(20)
        while try !isDone(), ContinuousClock.now < end { alerts.step(waitingAtMost: 20) }
    }

    /// What somebody is told; see CONTRACT.md.
    struct Told: Decodable {
        let article: String
        let annotation: String
        let kind: String?
        let stakes: Int?
        let stakesReason: String?
        let label: String
        let says: String
        let by: String
        let page: String
        let seen: String
    }

    /// What the program was told.
    func told() throws -> [Told] { try lines("told") }

    /// What nobody took.
    func undelivered() throws -> [Told] { try lines("galley.desk.undelivered.ndjson") }

    private func lines(_ name: String) throws -> [Told] {
        let path = "\(temporary.path)/\(name)"
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Told.self, from: Data($0.utf8))
        }
    }
}
