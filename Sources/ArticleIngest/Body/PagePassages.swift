/// A run of inline content that no block boundary and no blank line (two `br`) interrupts: a paragraph, whatever its
/// markup.
struct PagePassage {
    /// The nearest block around it.
    let container: Int
    /// Its text nodes and single line breaks.
    var nodes: [Int]
}

extension Selection {
    /// The passages in a range of nodes, in order.
    func passages(in range: Range<Int>) -> [PagePassage] {
        var passages: [PagePassage] = []
        var open: [(end: Int, container: Int)] = []
        var current: [Int] = []
        var container = range.lowerBound
        func close() {
            if current.contains(where: { tree[$0].tag == .text }) {
                passages.append(PagePassage(container: container, nodes: current))
            }
            current = []
        }
        for index in range {
            while let last = open.last, index >= last.end {
                close()
                open.removeLast()
                container = open.last?.container ?? range.lowerBound
            }
            guard isKept[index] else { continue }
            let tag = tree[index].tag
            if tag.isBlock {
                close()
                open.append((tree[index].end, index))
                container = index
            } else if tag == .br, endsInBreak(current) {
                close()
            } else if tag == .br || tag == .text {
                current.append(index)
            }
        }
        close()
        return passages
    }

    /// Whether the last thing in the run, white space aside, is a line break.
    private func endsInBreak(_ nodes: [Int]) -> Bool {
        guard let last = nodes.last(where: { tree[$0].tag == .br || !isBlank(tree[$0].text) }) else { return false }
        return tree[last].tag == .br
    }

    func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } || text.allSatisfy(\.isWhitespace) }
}
