/// The part of a batch that is on its way: read, and not yet written. Bounded, so that memory is.
struct BatchWindow {
    private let longest: Int
    private var chunks: [BatchChunk] = []
    private var bytes = 0
    /// How many lines were refused among those that were written.
    private(set) var refusals = 0

    init(jobs: Int) { longest = jobs * BatchLimits.chunksAhead }

    var isEmpty: Bool { chunks.isEmpty }

    var hasRoom: Bool { chunks.count < longest && (bytes < BatchLimits.bytesAhead || isEmpty) }

    /// The first chunk that no worker has.
    var waiting: BatchChunk? { chunks.first { !$0.isHeld && !$0.isAnswered } }

    /// Takes as many lines as there is room for; lines of nothing but white space are passed over.
    mutating func take(from input: inout StreamLines) {
        var lines: [[UInt8]] = []
        while hasRoom, let line = input.next() {
            switch line {
            case .whole(let bytes) where bytes.allSatisfy({ $0 <= 0x20 }): continue
            case .whole(let bytes):
                lines.append(bytes)
                if isFull(lines) { append(&lines) }
            case .tooLong:
                append(&lines)
                chunks.append(BatchChunk(refusing: .tooLong))
            }
        }
        append(&lines)
    }

    private func isFull(_ lines: [[UInt8]]) -> Bool {
        lines.count >= BatchLimits.linesTogether
            || lines.reduce(0) { $0 + $1.count } >= BatchLimits.bytesTogether
    }

    private mutating func append(_ lines: inout [[UInt8]]) {
        guard !lines.isEmpty else { return }
        let chunk = BatchChunk(lines)
        chunks.append(chunk)
        bytes += chunk.bytes
        lines = []
    }

    /// The answers that can be written now: of the first chunk, and of each behind it once those before are complete.
    mutating func takeAnswers() -> [UInt8] {
        var answers: [UInt8] = []
        while let first = chunks.first {
            answers += first.takeAnswers()
            guard first.isAnswered else { break }
            refusals += first.refusals
            bytes -= first.bytes
            chunks.removeFirst()
        }
        return answers
    }
}
