/// Pairs marks as they come: double marks with each other, single ones with each other, outermost pairs alone are kept.
struct Pairing {
    struct PairedMarks {
        let open: QuoteMark
        let close: QuoteMark
    }

    private var double: QuoteMark?
    private var single: QuoteMark?
    /// Where the open single quotation ends if no better mark comes.
    private var doubtful: QuoteMark?
    private var pairs: [PairedMarks] = []
    /// Opening double marks that another opening mark overtook.
    private(set) var dropped: [TextRange] = []

    /// The double mark that is open at the end.
    var leftOpen: QuoteMark? { double }

    mutating func meet(_ mark: QuoteMark) {
        if mark.isSingle { meetSingle(mark) } else { meetDouble(mark) }
    }

    /// The outermost pairs, in order of the text.
    mutating func finish() -> [PairedMarks] {
        closeSingleDoubtfully()
        var kept: [PairedMarks] = []
        for pair in pairs.sorted(by: { $0.open.range < $1.open.range }) {
            if let last = kept.last, pair.open.range.start < last.close.range.end { continue }
            if let double, pair.open.range.start > double.range.start { continue }
            kept.append(pair)
        }
        return kept
    }

    private mutating func meetDouble(_ mark: QuoteMark) {
        guard let open = double else {
            if mark.facing != .close { double = mark }
            return
        }
        if mark.facing == .open {
            dropped.append(open.range)
            double = mark
        } else {
            pairs.append(PairedMarks(open: open, close: mark))
            double = nil
        }
    }

    private mutating func meetSingle(_ mark: QuoteMark) {
        if mark.facing == .open {
            closeSingleDoubtfully()
            single = mark
        } else if let open = single {
            if mark.isDoubtful {
                doubtful = mark
            } else {
                pairs.append(PairedMarks(open: open, close: mark))
                (single, doubtful) = (nil, nil)
            }
        }
    }

    private mutating func closeSingleDoubtfully() {
        if let open = single, let close = doubtful { pairs.append(PairedMarks(open: open, close: close)) }
        (single, doubtful) = (nil, nil)
    }
}
