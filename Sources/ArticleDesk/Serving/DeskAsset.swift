internal import ArticleStore
private import CDeskAssets

/// A file of the desk's own, compiled in: its address has a hash of its bytes, so a browser keeps it for good.
struct DeskAsset: Sendable {
    let path: DeskPath
    private let bytes: [UInt8]
    private let content: WebResponse.Content

    /// What the published site has, and what the desk has besides.
    static let style = DeskAsset("desk", "css", styleSheetFile.bytes + styleBytes, .style)
    static let script = DeskAsset("desk", "js", scriptBytes, .script)

    private init(_ name: String, _ type: String, _ bytes: [UInt8], _ content: WebResponse.Content) {
        path = DeskPath(["assets", "\(name).\(SHA256.hash(bytes).prefix(16)).\(type)"])
        (self.bytes, self.content) = (bytes, content)
    }

    /// The asset at an address; nil where there is none.
    static func response(to request: WebRequest) -> WebResponse? {
        let asked = DeskPath(request.path)
        return [style, script].first { $0.path == asked }.map { asset in
            WebResponse(
                200, asset.content, asset.bytes,
                headers: [("Cache-Control", "public, max-age=31536000, immutable")])
        }
    }

    // The bytes are part of the program.
    private static let styleBytes = unsafe Array(
        UnsafeBufferPointer(start: galley_desk_style.bytes, count: galley_desk_style.count))
    private static let scriptBytes = unsafe Array(
        UnsafeBufferPointer(start: galley_desk_script.bytes, count: galley_desk_script.count))
}
