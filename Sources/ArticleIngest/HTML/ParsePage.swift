private import CGumbo

/// Reads a page as browsers do, however broken it is.
func parsePage(_ html: String) -> HTMLTree {
    var source = limitDepth(of: html)
    return source.withUTF8 { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
            let parsed = unsafe ParsedPage(characters)
            return parsed.tree()
        }
    }
}

/// The one owner of gumbo's parse: frees it when it goes out of scope.
///
/// The parse points into the buffer that it was made from, so it must not outlive the closure that lends the buffer.
@safe
private struct ParsedPage: ~Copyable {
    private let output: UnsafeMutablePointer<GumboOutput>?

    init(_ source: UnsafeBufferPointer<CChar>) {
        unsafe output = galley_gumbo_parse(source.baseAddress, source.count)
    }

    deinit { unsafe galley_gumbo_free(output) }

    /// Copies what the parse found into Swift's own memory.
    func tree() -> HTMLTree {
        guard let root = unsafe output?.pointee.root else { return HTMLTree(nodes: []) }
        var nodes: [HTMLNode] = []
        var hints = ClassHints()
        var open = unsafe [OpenElement(node: UnsafePointer(root), index: 0)]
        nodes.append(unsafe element(UnsafePointer(root), parent: 0, &hints))
        while let current = open.last {
            guard let child = unsafe current.child else {
                nodes[current.index].end = nodes.count
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            switch unsafe child.pointee.type {
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                unsafe open.append(OpenElement(node: child, index: nodes.count))
                nodes.append(unsafe element(child, parent: current.index, &hints))
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                let text = unsafe String(cString: child.pointee.v.text.text)
                nodes.append(
                    HTMLNode(tag: .text, parent: current.index, end: nodes.count + 1, text: text, attributes: []))
            default: break
            }
        }
        return HTMLTree(nodes: nodes)
    }

    private func element(_ node: UnsafePointer<GumboNode>, parent: Int, _ hints: inout ClassHints) -> HTMLNode {
        let element = unsafe node.pointee.v.element
        var attributes: [(name: String, value: String)] = []
        for position in 0..<Int(unsafe element.attributes.length) {
            guard let attribute = unsafe element.attributes.data[position]?.assumingMemoryBound(to: GumboAttribute.self)
            else { continue }
            attributes.append(
                unsafe (String(cString: attribute.pointee.name), String(cString: attribute.pointee.value)))
        }
        let tag = unsafe tag(element.tag)
        return HTMLNode(
            tag: tag, parent: parent, end: 0, text: "", attributes: attributes, hint: hints.hint(of: tag, attributes))
    }

    private func tag(_ tag: GumboTag) -> HTMLTag {
        let position = Int(tag.rawValue)
        return tags.indices.contains(position) ? tags[position] : .other
    }
}

/// An element whose children are being copied; it lives inside ``ParsedPage/tree()``, while the parse does.
@safe
private struct OpenElement {
    let node: UnsafePointer<GumboNode>
    let index: Int
    var next = 0

    init(node: UnsafePointer<GumboNode>, index: Int) { unsafe (self.node, self.index) = (node, index) }

    /// The child that is next, if any is left; comments too.
    var child: UnsafePointer<GumboNode>? {
        let children = unsafe node.pointee.v.element.children
        guard next < Int(unsafe children.length), let child = unsafe children.data[next] else { return nil }
        return unsafe UnsafePointer(child.assumingMemoryBound(to: GumboNode.self))
    }
}

/// Our tag of each of gumbo's, by its number.
private let tags: [HTMLTag] = (0..<GUMBO_TAG_LAST.rawValue).map { number in
    guard let name = unsafe gumbo_normalized_tagname(GumboTag(rawValue: number)) else { return .other }
    return unsafe HTMLTag(rawValue: String(cString: name)) ?? .other
}
