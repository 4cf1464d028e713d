/// The page without the tags that nest deeper, or hold more attributes, than those of any page that people made.
///
/// The parser looks through all open elements at every tag, and through all attributes of a tag at every attribute:
/// 100,000 nested elements would keep it busy for half a minute. Blink stops nesting at 512 as well. A page below the
/// limits comes back as it is.
func limitDepth(of html: String) -> String {
    var scanner = TagScanner(bytes: Array(html.utf8))
    var open: [OpenTag] = []
    var foreign = 0
    var cuts: [Range<Int>] = []
    while let tag = scanner.next() {
        if tag.isEnd {
            guard let match = open.suffix(IngestThresholds.closingReach).lastIndex(where: { $0.name == tag.name })
            else {
                continue
            }
            if open[match].isCut { cuts.append(tag.range) }
            foreign -= open[match...].count { $0.name == .svg || $0.name == .math }
            open.removeSubrange(match...)
            continue
        }
        let isCut = open.count >= IngestThresholds.deepestNesting || tag.attributes > IngestThresholds.mostAttributes
        if tag.name == .alwaysAlone { foreign = 0 }
        if tag.name == .alwaysAlone || (tag.name == .alone && foreign == 0) {
            if tag.attributes > IngestThresholds.mostAttributes { cuts.append(tag.range) }
            continue
        }
        if isCut { cuts.append(tag.range) }
        if tag.name == .svg || tag.name == .math { foreign += 1 }
        open.append(OpenTag(name: tag.name, isCut: isCut))
    }
    return cuts.isEmpty ? html : scanner.text(without: cuts)
}

private struct OpenTag {
    let name: ScannedName
    let isCut: Bool
}
