private import CLibraryLoaders
internal import CXML

/// The events of a stream of XML, one after the other: memory for one piece of the stream, however long it is.
///
/// Reads what is found in the wild: stray “&”, the entities of HTML, control characters, broken UTF-8, tags that are
/// closed in the wrong order or never. Nothing outside the stream is ever opened, and what a document declares as an
/// entity is left alone, so that there are no floods. Deeper than 256 elements it ends with an error.
///
/// For one thread.
package final class XMLEvents {
    /// The first fault that was forgiven, with its line; nil for XML as it should be.
    package var forgiven: String? { listener.trouble }

    private let read: () throws(XMLError) -> [UInt8]
    private let listener: Listener
    private let stream: Stream
    private var repair = Repair()
    private var isAtEnd = false

    /// Reads from a stream that gives its next bytes, and none at its end.
    package init(_ read: @escaping () throws(XMLError) -> [UInt8]) throws(XMLError) {
        try XMLLibrary.start()
        self.read = read
        listener = Listener()
        stream = try Stream(telling: listener)
    }

    /// Reads a whole document.
    package convenience init(_ bytes: [UInt8]) throws(XMLError) {
        var rest = bytes[...]
        try self.init { () throws(XMLError) in
            let piece = Array(rest.prefix(Self.pieceLength))
            rest = rest.dropFirst(piece.count)
            return piece
        }
    }

    /// The next event; nil at the end.
    ///
    /// Throws where the stream cannot be read on, and at the end of one that holds no element at all; what stands before
    /// the fault has been handed out then.
    package func next() throws(XMLError) -> XMLEvent? {
        while true {
            if let event = listener.events.popFirst() { return event }
            guard !isAtEnd else { return try end() }
            listener.forgetEvents()
            if listener.isTooDeep { throw XMLError("more than \(Listener.deepest) elements stand in each other") }
            try readPiece()
        }
    }

    /// So many bytes are handed to the library at once, which bounds how many events wait.
    static let pieceLength = 1 << 14

    private func readPiece() throws(XMLError) {
        let piece = try read()
        isAtEnd = piece.isEmpty
        var clean = piece.isEmpty ? repair.finished()[...] : repair.repaired(piece)[...]
        repeat {
            let part = Array(clean.prefix(Self.pieceLength))
            clean = clean.dropFirst(part.count)
            if !stream.feed(part, isLast: isAtEnd && clean.isEmpty) { isAtEnd = true }
        } while !clean.isEmpty && !isAtEnd
    }

    private func end() throws(XMLError) -> XMLEvent? {
        if stream.isBroken { throw XMLError(listener.trouble ?? "it is no XML") }
        if !listener.hasElements { throw XMLError(listener.trouble ?? "it holds no XML") }
        return nil
    }
}

/// libxml2, opened once a process.
enum XMLLibrary {
    static func start() throws(XMLError) { try opened.get() }

    private static let opened: Result<Void, XMLError> = {
        // The system's words stay where they are until it has more to say; they are copied at once.
        guard let trouble = unsafe galley_load_xml() else { return .success(()) }
        return .failure(XMLError("libxml2 cannot be opened: \(unsafe String(cString: trouble))"))
    }()
}

/// Owns one stream of the library's.
///
/// Safe as a whole: the pointer lives as long as this value, and so does the listener that the library is lent.
@safe
private final class Stream {
    private let pointer: OpaquePointer
    private let listener: Listener
    private(set) var isBroken = false

    init(telling listener: Listener) throws(XMLError) {
        self.listener = listener
        let context = unsafe Unmanaged.passUnretained(listener).toOpaque()
        guard let opened = unsafe galley_xml_open(Listener.functions, context) else {
            throw XMLError("there is no memory to read XML with")
        }
        unsafe pointer = opened
    }

    deinit { unsafe galley_xml_close(pointer) }

    /// Whether more can be read.
    func feed(_ bytes: [UInt8], isLast: Bool) -> Bool {
        // The bytes are lent for the length of the call.
        let code = unsafe bytes.withUnsafeBytes {
            unsafe galley_xml_feed(
                pointer, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), isLast ? 1 : 0)
        }
        isBroken = code != 0
        return !isBroken
    }
}
