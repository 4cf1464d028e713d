internal import ArticleAnalysis
internal import ArticleStory

/// One figure of the picture: its line, and the list of its values below.
struct FigurePanel {
    /// A value and how long it stood.
    private struct Stretch {
        let step: StoryStep
        let value: Double
        let from: Int
        let to: Int
    }

    private let thread: StoryThread
    private let told: ToldStory
    private let stretches: [Stretch]
    private let times: ClosedRange<Int>

    /// Nil for a thread without a value that could be drawn.
    init?(_ thread: StoryThread, in told: ToldStory) {
        let end = told.versions.last?.seconds ?? 0
        let moments = thread.steps.map { told.version($0.version).seconds }
        stretches = thread.steps.indices.compactMap { index in
            guard let value = thread.steps[index].fact?.quantity?.drawnValue else { return nil }
            let next = index + 1 < moments.count ? moments[index + 1] : end
            return Stretch(step: thread.steps[index], value: value, from: moments[index], to: max(next, moments[index]))
        }
        guard !stretches.isEmpty else { return nil }
        let start = min(told.versions.first?.seconds ?? 0, end)
        (self.thread, self.told, times) = (thread, told, start...max(end, start))
    }

    var height: Int { 76 + PictureSizes.plot + thread.steps.count * PictureSizes.row }

    func drawn(at top: Int) -> XML {
        let title = stretches.last?.step.fact.map(name) ?? ""
        return .element(
            "g", ["transform": "translate(0 \(top))", "role": "group"],
            [.element("title", .text(title)), .element("desc", .text(rows.joined(separator: "; ")))]
                + [.element("text", ["x": "24", "y": "16", "font-weight": "600"], .text(title))] + axes + line + dots
                + list)
    }

    /// What is counted, and the sentence.
    private func name(_ fact: FollowedFact) -> String {
        let counted = fact.counted ?? fact.quantity?.unit
        return (counted.map { "\($0): " } ?? "") + shortened(fact.sentenceWords, to: 95)
    }

    // MARK: Places

    private var values: ClosedRange<Double> {
        let all = stretches.map(\.value)
        let (low, high) = (all.min() ?? 0, all.max() ?? 0)
        return low == high ? min(0, low)...max(high, low + 1) : low...high
    }

    private func x(_ seconds: Int) -> Int {
        let span = times.upperBound - times.lowerBound
        guard span > 0 else { return PictureSizes.left }
        let share = Double(seconds - times.lowerBound) / Double(span)
        return PictureSizes.left + Int((share * Double(PictureSizes.right - PictureSizes.left)).rounded())
    }

    /// From the top of the panel; a tenth of the room stays free above and below.
    private func y(_ value: Double) -> Int {
        let room = Double(PictureSizes.plot) * 0.8
        let share = (value - values.lowerBound) / (values.upperBound - values.lowerBound)
        return 34 + PictureSizes.plot - Int((Double(PictureSizes.plot) * 0.1 + share * room).rounded())
    }

    // MARK: Drawing

    private var axes: [XML] {
        let (floor, left, right) = (34 + PictureSizes.plot, PictureSizes.left, PictureSizes.right)
        let marks = Array(Set(stretches.map(\.value))).sorted()
        let shown = marks.count > 4 ? [marks.first, marks.last].compactMap(\.self) : marks
        return [
            .element("path", ["class": "axis", "d": "M\(left) 30V\(floor)H\(right)"]),
            label(left, floor + 16, timeForPeople(times.lowerBound), anchor: "start"),
            label(right, floor + 16, timeForPeople(times.upperBound), anchor: "end"),
        ] + apart(shown).map { label(left - 14, y($0) + 4, plainNumber($0), anchor: "end") }
    }

    /// Values whose marks would not stand upon each other.
    private func apart(_ marks: [Double]) -> [Double] {
        marks.reduce(into: []) { kept, value in
            if kept.last.map({ y($0) - y(value) >= 14 }) ?? true { kept.append(value) }
        }
    }

    private func label(_ x: Int, _ y: Int, _ words: String, anchor: String) -> XML {
        .element(
            "text", ["x": "\(x)", "y": "\(y)", "class": "quiet", "font-size": "11", "text-anchor": anchor], .text(words)
        )
    }

    /// Each value as long as it stood, upright to the next; nothing is drawn while it was gone.
    private var line: [XML] {
        stretches.indices.map { index in
            let (stretch, height) = (stretches[index], y(stretches[index].value))
            let isFollowed = index + 1 < stretches.count && stretches[index + 1].from == stretch.to
            let up = isFollowed ? "V\(y(stretches[index + 1].value))" : ""
            return .element("path", ["class": "line", "d": "M\(x(stretch.from)) \(height)H\(x(stretch.to))\(up)"])
        }
    }

    private var dots: [XML] {
        var free = [Int: Int]()
        return stretches.flatMap { stretch in
            let (x, y) = (x(stretch.from), y(stretch.value))
            let isSilent = stretch.step.isSilent
            let number = number(of: stretch.step)
            var drawn: [XML] = [
                .element("circle", ["class": isSilent ? "dot silent" : "dot", "cx": "\(x)", "cy": "\(y)", "r": "8"]),
                .element("text", ["class": "number", "x": "\(x)", "y": "\(y + 4)"], .text("\(number)")),
            ]
            let band = y / 26
            if x + PictureSizes.label < PictureSizes.right + 40, free[band, default: 0] <= x,
                let fact = stretch.step.fact
            {
                drawn.append(
                    .element(
                        "text", ["class": "halo", "x": "\(x + 12)", "y": "\(y - 8)", "font-size": "11"],
                        .text(shortened([fact.words, fact.voice].compactMap(\.self).joined(separator: " · "), to: 60))))
                free[band] = x + PictureSizes.label
            }
            return drawn
        }
    }

    private func number(of step: StoryStep) -> Int {
        (thread.steps.firstIndex { $0.version == step.version } ?? 0) + 1
    }

    // MARK: The list

    private var list: [XML] {
        rows.enumerated().map { index, row in
            let y = 34 + PictureSizes.plot + 38 + index * PictureSizes.row
            return .element("text", ["x": "\(PictureSizes.left)", "y": "\(y)", "font-size": "12"], .text(row))
        }
    }

    /// “2. version 3, 2024-10-18 14:05 UTC: up to 12,000 troops · the ministry · silent”.
    private var rows: [String] {
        thread.steps.enumerated().map { index, step in
            let version = told.version(step.version)
            let parts = [step.fact?.words, step.fact?.voice, step.note(in: told), step.telling(in: told)]
            return "\(index + 1). version \(version.number), \(version.time): "
                + shortened(parts.compactMap(\.self).joined(separator: " · "), to: 120)
        }
    }
}

extension Quantity {
    /// The one value to draw: its own, else the middle of its interval, else the end that is closed.
    fileprivate var drawnValue: Double? {
        let drawn = value ?? low.flatMap { low in high.map { (low + $0) / 2 } } ?? low ?? high
        return drawn.flatMap { $0.isFinite ? $0 : nil }
    }
}
