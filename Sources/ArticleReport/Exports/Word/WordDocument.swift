internal import ArticleAnnotations

/// Both versions as a Word file (ECMA-376): the edits as tracked changes, the remarks as comments; the same input gives
/// the same bytes.
///
/// Whoever accepts all changes has the new version, whoever rejects all has the old one. A passage that moved is struck
/// in one place and set in the other, and a comment says so.
///
/// Throws where the file would be larger than 4 GB, which its format cannot hold.
package func wordDocument(_ review: ReviewedDiff) throws(ExportError) -> [UInt8] {
    let remarks = review.spokenRemarks
    var body = WordBody(review, remarks)
    var archive = ZipArchive()
    let parts: [(String, XML)] = [
        ("[Content_Types].xml", contentTypes), ("_rels/.rels", packageRelations),
        ("docProps/core.xml", properties(of: review)),
        ("word/document.xml", body.document()), ("word/_rels/document.xml.rels", documentRelations),
        ("word/styles.xml", wordStyles(language: review.article.language)), ("word/settings.xml", settings),
        ("word/comments.xml", comments(remarks, in: review)),
    ]
    for (name, part) in parts { try archive.add(name, Array(part.document.utf8)) }
    return archive.finished()
}

/// The namespace of the main parts.
let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

private let relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"

private var contentTypes: XML {
    let parts = [
        ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("comments", "comments"),
    ]
    let overrides = parts.map { part, type in
        XML.element("Override", ["PartName": "/word/\(part).xml", "ContentType": "\(wordTypes).\(type)+xml"])
    }
    return .element(
        "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
        [
            .element(
                "Default",
                ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
            .element("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        ] + overrides + [
            .element(
                "Override",
                [
                    "PartName": "/docProps/core.xml",
                    "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
                ])
        ])
}

private var packageRelations: XML {
    relations([
        ("\(relationTypes)/officeDocument", "word/document.xml"),
        ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
}

private var documentRelations: XML {
    relations(["styles", "settings", "comments"].map { ("\(relationTypes)/\($0)", "\($0).xml") })
}

private func relations(_ targets: [(type: String, target: String)]) -> XML {
    .element(
        "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
        targets.enumerated().map {
            .element("Relationship", ["Id": "r\($0 + 1)", "Type": $1.type, "Target": $1.target])
        })
}

private func properties(of review: ReviewedDiff) -> XML {
    let seen = review.new.cited.sourceDate
    return .element(
        "cp:coreProperties",
        [
            "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        ], .element("dc:title", .text(review.article.title)),
        .element(
            "dc:subject", .text("\(review.article.id), version \(review.old.number) → version \(review.new.number)")),
        .element("dc:creator", .text("Galley")),
        .element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], .text(seen)),
        .element("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], .text(seen)))
}

/// Whoever goes on writing has it tracked too.
private var settings: XML { .element("w:settings", ["xmlns:w": wordNamespace], .element("w:trackRevisions")) }
