internal import ArticleAnalysis
package import ArticleStory

/// The figures of an answer as a picture (SVG 1.1): the time from left to right, the value from bottom to top, each
/// value as long as it stood, with its bound and source. Nil where no figure has a value.
///
/// A panel a figure, at most ``PictureSizes/mostPanels``; below each stands the same as a list, so that nothing is told by the place
/// of a line alone. The same story gives the same bytes.
package func timelinePicture(of told: ToldStory, _ answer: StoryAnswer) -> String? {
    let panels = answer.threads.compactMap { FigurePanel($0, in: told) }.prefix(PictureSizes.mostPanels)
    guard !panels.isEmpty else { return nil }
    var top = PictureSizes.header
    var body: [XML] = []
    for panel in panels {
        body.append(panel.drawn(at: top))
        top += panel.height
    }
    return document(told, body, height: top + PictureSizes.margin)
}

private func document(_ told: ToldStory, _ body: [XML], height: Int) -> String {
    let width = PictureSizes.width
    let title = told.headline ?? told.article
    return XML.element(
        "svg",
        [
            "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)", "width": "\(width)",
            "height": "\(height)", "role": "img", "aria-labelledby": "title desc",
            "font-family": "system-ui, sans-serif", "font-size": "13",
        ],
        [
            .element("title", ["id": "title"], .text("Figures of “\(title)” over time")),
            .element("desc", ["id": "desc"], .text(description(told))),
            .element("style", .text(style)),
            .element("rect", ["class": "paper", "width": "\(width)", "height": "\(height)"]),
            .element(
                "text", ["x": "24", "y": "30", "font-size": "17", "font-weight": "600"],
                .text(shortened(title, to: PictureSizes.title))),
            .element(
                "text", ["x": "24", "y": "50", "class": "quiet"],
                .text(description(told) + ". Red: changed in silence.")),
        ] + body
    ).document
}

private func description(_ told: ToldStory) -> String {
    guard let first = told.versions.first, let last = told.versions.last else { return told.article }
    return "\(told.article), versions \(first.number) to \(last.number), \(first.time) to \(last.time)"
}

/// Light and dark, as the reader's system has it.
private let style = """
    text { fill: #1b1b1b } .quiet { fill: #5d5a52 } .paper { fill: #fdfcf9 } .axis { stroke: #c9c4b8; fill: none } \
    .line { stroke: #1f4e8c; stroke-width: 2.5; fill: none } .gone { stroke-dasharray: 2 4; stroke-width: 1.5 } \
    .dot { fill: #1f4e8c } .dot.silent { fill: #9c1c1c } .number { fill: #fff; font-size: 10px; text-anchor: middle } \
    .halo { paint-order: stroke; stroke: #fdfcf9; stroke-width: 4px } @media (prefers-color-scheme: dark) { text { fill: #eae6dc } .quiet { fill: #aaa69a } .paper { fill: #191816 } \
    .axis { stroke: #4a473f } .line { stroke: #8ab4f0 } .dot { fill: #3f74bd } .dot.silent { fill: #c2453b } \
    .number { fill: #fff } .halo { stroke: #191816 } }
    """

/// Sizes of the picture, in its own units.
enum PictureSizes {
    static let width = 960
    static let margin = 24
    /// What stands above the first panel.
    static let header = 70
    /// Where the lines are drawn, from the left.
    static let left = 110
    static let right = 920
    static let plot = 150
    static let row = 19
    /// More than anybody reads side by side.
    static let mostPanels = 12
    /// In code points: so many fit in the line above all panels.
    static let title = 90
    /// Room that a label beside its dot takes to the right.
    static let label = 190
}
