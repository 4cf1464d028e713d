/// What stands below an element, in numbers.
struct Measure {
    /// Characters, white space collapsed.
    var characters = 0.0
    /// The same inside links; a link within the page counts for a third.
    var linked = 0.0
    var headed = 0.0
    var listed = 0.0
    /// The same inside elements that carry text, headings aside.
    var worded = 0.0
    var commas = 0
    var paragraphs = 0
    var images = 0
    var items = 0
    /// Items that are a link and nothing else.
    var linkItems = 0
    var inputs = 0
    var embeds = 0

    /// The share of the text that is links.
    var linkDensity: Double { characters == 0 ? 0 : linked / characters }

    mutating func add(_ other: Measure) {
        characters += other.characters
        linked += other.linked
        headed += other.headed
        listed += other.listed
        worded += other.worded
        commas += other.commas
        paragraphs += other.paragraphs
        images += other.images
        items += other.items
        linkItems += other.linkItems
        inputs += other.inputs
        embeds += other.embeds
    }

    /// What a run of text measures.
    init(text: String) {
        var inSpace = true
        for scalar in text.unicodeScalars {
            let isSpace = scalar.isSpace
            if !isSpace || !inSpace { characters += 1 }
            if isComma(scalar) { commas += 1 }
            inSpace = isSpace
        }
    }

    init() {}

    /// The same as seen from outside an element of that tag.
    func wrapped(in node: HTMLNode) -> Measure {
        var measure = self
        switch node.tag {
        case .a:
            measure.linked =
                measure.characters * (node["href"]?.hasPrefix("#") == true ? IngestThresholds.ownLinkShare : 1)
        case .h1, .h2, .h3, .h4, .h5, .h6: measure.headed = measure.characters
        case .ul, .ol: (measure.listed, measure.worded) = (measure.characters, measure.characters)
        case .p: (measure.paragraphs, measure.worded) = (measure.paragraphs + 1, measure.characters)
        case .li:
            (measure.items, measure.worded) = (measure.items + 1, measure.characters)
            if linkDensity >= IngestThresholds.teaserLinks { measure.linkItems += 1 }
        case .span, .td, .blockquote, .dl, .div, .pre, .table: measure.worded = measure.characters
        case .img: measure.images += 1
        case .input: measure.inputs += 1
        case .object, .embed, .iframe: measure.embeds += 1
        default: break
        }
        return measure
    }
}

/// Commas of the scripts that have their own.
private func isComma(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2C, 0x60C, 0x2E32, 0x2E34, 0x2E41, 0xFE10, 0xFE11, 0xFE50, 0xFF0C: true
    default: false
    }
}

extension Selection {
    /// What stands below each node, kept nodes alone; one pass from the last node up.
    func measures(in range: Range<Int>) -> [Measure] {
        var measures = Array(repeating: Measure(), count: tree.nodes.count)
        for index in range.reversed() where isKept[index] {
            let node = tree[index]
            measures[index] = node.tag == .text ? Measure(text: node.text) : measures[index].wrapped(in: node)
            if node.parent != index { measures[node.parent].add(measures[index]) }
        }
        return measures
    }
}
