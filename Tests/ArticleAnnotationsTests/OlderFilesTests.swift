import ArticleAnnotations
import ArticleDiff
import Testing

/// Files as an earlier Galley wrote them, which stand in stores: lists of one, the article's address for each version,
/// an empty quotation between words, and neither creator nor moment of what Galley found.
@Suite struct OlderFilesTests {
    static let context = """
        "@context": ["http://www.w3.org/ns/anno.jsonld", {
          "galley": "urn:galley:ns:",
          "galley:detail": {"@id": "galley:detail", "@type": "@json"},
          "galley:history": {"@container": "@list", "@id": "galley:history"},
          "galley:original": {"@id": "galley:original", "@type": "@json"}
        }],
        """

    static func target(
        _ commit: String, _ hour: Int, _ exact: String, _ prefix: String, _ suffix: String, _ place: Range<Int>
    )
        -> String
    {
        """
        {"galley:commit": "\(commit)", "selector": [
           {"exact": "\(exact)", "prefix": "\(prefix)", "suffix": "\(suffix)", "type": "TextQuoteSelector"},
           {"end": \(place.upperBound), "start": \(place.lowerBound), "type": "TextPositionSelector"}],
         "source": "https://example.org/ferry",
         "state": {"cached": "swh:1:cnt:0\(hour)", "sourceDate": "2024-10-18T\(hour):00:00Z", "type": "TimeState"},
         "type": "SpecificResource"}
        """
    }

    static let taken = """
        {\(context)
         "body": [{"format": "text/plain", "purpose": "classifying", "type": "TextualBody", "value": "claim.removed"}],
         "galley:change": {"galley:confidence": "likely", "galley:kind": "claim.removed", "galley:level": "substantive",
           "galley:rule": "claim.removed"},
         "galley:status": "detected", "generator": {"name": "Galley", "type": "Software"},
         "id": "urn:uuid:33064e28-2d49-5282-8658-28ae7395af2e", "motivation": "assessing", "type": "Annotation",
         "target": [\(target("c0ffee01", 13, "Tickets are sold there.", "", "", 2..<25)),
           \(target("c0ffee02", 14, "", "closed in May.\\n\\n", "The union has asked", 16..<16))]}
        """

    static let note = """
        {\(context)
         "body": [{"format": "text/plain", "purpose": "commenting", "type": "TextualBody", "value": "Whose count?"}],
         "created": "2024-10-18T14:21:40Z",
         "creator": {"email": "mailto:ada@example.org", "name": "Ada Bell", "type": "Person"},
         "galley:status": "detected", "generator": {"name": "Galley", "type": "Software"},
         "id": "urn:uuid:00000000-0000-0001-0000-00000000012b", "motivation": "commenting", "type": "Annotation",
         "target": [\(target("c0ffee02", 14, "140 members", "", "", 0..<11))]}
        """

    static func read(_ text: String) throws -> Annotation {
        guard case .own(let annotation) = try readAnnotation(Array(text.utf8)) else {
            throw AnnotationError("read as a stranger's")
        }
        return annotation
    }

    @Test func `a change reads as if it were written now`() throws {
        let change = try Self.read(Self.taken)
        #expect(change.targets.map(\.version.source) == ["https://example.org/ferry", "https://example.org/ferry"])
        #expect(change.targets.map(\.words) == ["Tickets are sold there.", ""])
        #expect(change.targets.map(\.position) == [2..<25, 16..<16])
        #expect(change.creator == .galley)
        #expect(change.created == change.targets.last?.version.seen)
        #expect(try Self.read(file(of: change)) == change)
    }

    @Test func `a note reads as if it were written now`() throws {
        let note = try Self.read(Self.note)
        #expect(note.creator == Creator(name: "Ada Bell", email: "ada@example.org"))
        #expect(note.created == 1_729_261_300)
        #expect(note.targets.map(\.words) == ["140 members"])
        #expect(try Self.read(file(of: note)) == note)
    }

    @Test func `what is found again is not written again for its shape`() throws {
        let change = try Self.read(Self.taken)
        let files = AnnotationFiles(files: [change.fileName: Array(Self.taken.utf8)]) { _ in nil }
        #expect(files.faults.isEmpty)
        #expect(renewed([change], on: files, besides: []).isEmpty)
    }

    @Test func `an import without its author stays nobody's`() throws {
        let nameless = Self.note.replacing("\"creator\"", with: "\"galley:original\": {}, \"creator\"")
            .replacing(
                #""creator": {"email": "mailto:ada@example.org", "name": "Ada Bell", "type": "Person"},"#, with: "")
        #expect(try Self.read(nameless).creator == .unknown)
    }

    @Test func `of an older and a newer copy one is made`() throws {
        var newer = try Self.read(Self.taken)
        newer.history = [ReviewStep(.dismiss, by: .unknown, at: 1_729_270_000, note: "known")]
        let merged = mergeFiles(
            base: Array(Self.taken.utf8), ours: Array(Self.taken.utf8), theirs: Array(file(of: newer).utf8))
        #expect(merged == .joined(Array(file(of: newer).utf8), disagreements: []))
    }
}
