/// An element or a run of text.
struct HTMLNode {
    var tag: HTMLTag
    /// Index of the parent; the root is its own.
    var parent: Int
    /// Index past its last descendant: the subtree is `index..<end`.
    var end: Int
    /// The characters of a text node.
    var text: String
    var attributes: [(name: String, value: String)]
    /// What its class and id say.
    var hint = ClassHint.none

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// A page as a list of nodes in document order.
///
/// A parent stands before its children and a subtree is one stretch of indices, so that walking, skipping and summing
/// are loops over integers: no recursion that a deeply nested page could overflow the stack with.
struct HTMLTree {
    var nodes: [HTMLNode]

    subscript(index: Int) -> HTMLNode { nodes[index] }

    var indices: Range<Int> { nodes.indices }

    func subtree(_ index: Int) -> Range<Int> { index..<nodes[index].end }

    /// The children of a node, in order.
    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < nodes[index].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// From the parent to the root.
    func ancestors(of index: Int) -> UnfoldSequence<Int, Int> {
        sequence(state: index) { current in
            guard current > 0 else { return nil }
            current = nodes[current].parent
            return current
        }
    }

    func first(_ tag: HTMLTag, in range: Range<Int>? = nil) -> Int? {
        (range ?? indices).first { nodes[$0].tag == tag }
    }

    /// Whether it stands in what every page of a site has; an `aside` of the article may say when and by whom.
    func isInFurniture(_ index: Int) -> Bool {
        var isInAside = false
        for ancestor in ancestors(of: index) {
            switch self[ancestor].tag {
            case .nav, .footer: return true
            case .aside: isInAside = true
            case .article: return false
            default: break
            }
        }
        return isInAside
    }

    /// Whether it stands in what readers wrote.
    func isInComments(_ index: Int) -> Bool {
        self[index].hint.isComments || ancestors(of: index).contains { self[$0].hint.isComments }
    }

    /// Whether a text is a script or a style that stands below a node.
    func isInRawText(_ index: Int, below top: Int) -> Bool {
        ancestors(of: index).prefix { $0 != top }.contains { self[$0].tag == .script || self[$0].tag == .style }
    }

    /// All text below a node, white space collapsed.
    func text(of index: Int) -> String {
        collapsed(
            subtree(index).lazy.filter { nodes[$0].tag == .text && !nodes[nodes[$0].parent].tag.isRawText }.map {
                nodes[$0].text
            }.joined())
    }
}

extension HTMLTag {
    fileprivate var isRawText: Bool {
        self == .script || self == .style || self == .noscript || self == .template || self == .rt || self == .rp
    }
}

/// The text with every run of white space as one space and none at its ends.
func collapsed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var (offset, spaceBefore) = (0, false)
    while offset < bytes.count {
        let width = bytes.widthOfSpace(at: offset)
        if width > 0 {
            spaceBefore = true
            offset += width
        } else {
            if spaceBefore, !kept.isEmpty { kept.append(0x20) }
            spaceBefore = false
            kept.append(bytes[offset])
            offset += 1
        }
    }
    return String(decoding: kept, as: UTF8.self)
}

extension [UInt8] {
    /// How many bytes the white space at an offset has; 0 where there is none.
    ///
    /// Unicode's White_Space, as UTF-8: asked of every byte of a page, so the common answer comes first.
    fileprivate func widthOfSpace(at offset: Int) -> Int {
        let first = self[offset]
        if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
        guard first == 0xC2 || (0xE1...0xE3).contains(first), offset + 1 < count else { return 0 }
        let second = self[offset + 1]
        if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
        guard offset + 2 < count else { return 0 }
        switch (first, second, self[offset + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}

extension Unicode.Scalar {
    /// White space of any script; asked of every character of a page, so the common answer comes first.
    var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
}
