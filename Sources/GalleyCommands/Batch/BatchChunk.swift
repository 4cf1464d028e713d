/// Lines that stand next to each other in the input, and what they were answered.
final class BatchChunk {
    /// Whether a worker has it.
    var isHeld = false
    /// In order.
    private(set) var unanswered: ArraySlice<[UInt8]>
    let bytes: Int
    private var answers: [UInt8] = []
    private(set) var refusals = 0
    /// How many workers died while they had the first of the unanswered lines.
    private var deaths = 0

    init(_ lines: [[UInt8]]) {
        unanswered = lines[...]
        bytes = lines.reduce(0) { $0 + $1.count }
    }

    /// A line that no worker is asked.
    init(refusing error: BatchError) {
        (unanswered, bytes) = ([], 0)
        refuse(error)
    }

    var isAnswered: Bool { unanswered.isEmpty }

    /// Takes what a worker says about the first of the unanswered lines.
    func take(_ answer: WorkerAnswer) {
        unanswered = unanswered.dropFirst()
        deaths = 0
        answers += answer.text + [0x0A]
        if answer.isRefusal { refusals += 1 }
    }

    /// Takes notice that a worker died; a line that is likely to have been the cause is answered.
    func takeDeath() {
        deaths += 1
        guard deaths >= BatchLimits.deaths, let line = unanswered.popFirst() else { return }
        deaths = 0
        refuse(.crashed(on: line))
    }

    /// The answers that were not fetched yet.
    func takeAnswers() -> [UInt8] {
        defer { answers = [] }
        return answers
    }

    private func refuse(_ error: BatchError) {
        answers += error.answer + [0x0A]
        refusals += 1
    }
}
