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

    /// Whether it stands in what every page of a site has.
    func isInFurniture(_ index: Int) -> Bool {
        ancestors(of: index).contains { [.nav, .aside, .footer].contains(self[$0].tag) }
    }

    /// Whether it stands in what readers wrote.
    func isInComments(_ index: Int) -> Bool {
        self[index].hint.isComments || ancestors(of: index).contains { self[$0].hint.isComments }
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
    fileprivate var isRawText: Bool { self == .script || self == .style || self == .noscript || self == .template }
}

/// The text with every run of white space as one space and none at its ends.
func collapsed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var spaceBefore = false
    for scalar in text.unicodeScalars {
        if scalar.isSpace {
            spaceBefore = true
        } else {
            if spaceBefore, !scalars.isEmpty { scalars.append(" ") }
            scalars.append(scalar)
            spaceBefore = false
        }
    }
    return String(scalars)
}

extension Unicode.Scalar {
    /// White space of any script; asked of every character of a page, so the common answer comes first.
    var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
}
