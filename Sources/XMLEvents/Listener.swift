internal import CXML

/// Takes down what the library tells, copied at once: all that it hands out is lent for the length of a call.
final class Listener {
    var events: ArraySlice<XMLEvent> = []
    private(set) var trouble: String?
    private(set) var hasElements = false
    /// How many elements are open.
    private var depth = 0
    private(set) var isTooDeep = false

    /// Lets go of those that were handed out.
    func forgetEvents() { events = [] }

    /// Text that follows on text is one text, up to a length.
    private static let longestText = 1 << 16
    /// What is written for people stays far below; who reads events keeps one thing for each open element.
    static let deepest = 256

    fileprivate func take(text: String) {
        guard case .text(var before)? = events.last, before.utf8.count < Self.longestText else {
            return events.append(.text(text))
        }
        // Taken out first, so that the text is one owner's and grows where it is.
        events.removeLast()
        before += text
        events.append(.text(before))
    }

    fileprivate func take(_ element: XMLElement) {
        hasElements = true
        depth += 1
        isTooDeep = isTooDeep || depth > Self.deepest
        events.append(.start(element))
    }

    fileprivate func take(endOf name: String) {
        depth -= 1
        events.append(.end(name))
    }

    fileprivate func note(_ words: String, line: Int32) {
        guard trouble == nil else { return }
        let clause = words.split(whereSeparator: \.isNewline).first ?? "it is no XML"
        trouble = "line \(line): \(clause)"
    }
}

extension Listener {
    // Each is called with the listener that the stream was opened with, which lives as long as the stream.
    static var functions: galley_xml_listener {
        unsafe galley_xml_listener(
            start: { context, name, prefix, space, count, attributes in
                guard let listener = unsafe listener(context), let name = unsafe name else { return }
                let read = (0..<Int(count)).compactMap { place in unsafe attribute(place, in: attributes) }
                listener.take(
                    XMLElement(
                        name: unsafe String(cString: name), prefix: unsafe prefix.map { unsafe String(cString: $0) },
                        namespace: unsafe space.map { unsafe String(cString: $0) }, attributes: read))
            },
            end: { context, name in
                guard let listener = unsafe listener(context), let name = unsafe name else { return }
                listener.take(endOf: unsafe String(cString: name))
            },
            text: { context, bytes, count in
                guard let listener = unsafe listener(context), let bytes = unsafe bytes else { return }
                let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
                listener.take(text: unsafe String(decoding: piece, as: UTF8.self))
            },
            trouble: { context, line, words in
                guard let listener = unsafe listener(context) else { return }
                listener.note(unsafe words.map { unsafe String(cString: $0) } ?? "", line: line)
            })
    }
}

private func listener(_ context: UnsafeMutableRawPointer?) -> Listener? {
    // Made of a listener in `Stream`, which holds it.
    unsafe context.map { unsafe Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
}

/// Five pointers an attribute: name, prefix, namespace, and where the value starts and ends.
private func attribute(
    _ place: Int, in list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) -> XMLElement.Attribute? {
    guard let list = unsafe list, let name = unsafe list[5 * place], let start = unsafe list[5 * place + 3],
        let end = unsafe list[5 * place + 4]
    else { return nil }
    let value = unsafe UnsafeRawBufferPointer(start: start, count: end - start)
    return XMLElement.Attribute(
        name: unsafe String(cString: name), prefix: unsafe list[5 * place + 1].map { unsafe String(cString: $0) },
        value: unsafe String(decoding: value, as: UTF8.self))
}
