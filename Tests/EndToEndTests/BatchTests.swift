import Foundation
import Testing

/// Lines in, answers out: what befalls one line is that line's own affair.
@Suite struct BatchTests {
    private func requests(_ count: Int) -> [String] {
        (0..<count).map { index in
            let text =
                "About \(index + 12) crates stood on the quay. " + "Nobody had counted them. ".repeated(index % 5)
            return #"{"id":"line \#(index)","old":"\#(text)","new":"\#(text) Ada Bell said so."}"#
        }
    }

    private func batch(
        _ arguments: [String], _ lines: [String], environment: [String: String] = [:]
    ) throws -> (answers: [String], run: GalleyRun) {
        let run = try Desk().galley(
            ["batch"] + arguments, input: Data(lines.joined(separator: "\n").utf8), environment: environment)
        return (run.output.split(separator: "\n").map(String.init), run)
    }

    @Test func `the answers are the same, and in order, however many workers there are`() throws {
        let lines = requests(45)
        let (one, run) = try batch(["diff", "--jobs", "1"], lines)
        #expect(run.exitCode == 0, "\(run.trouble)")
        #expect(one.count == 45)
        for (index, answer) in one.enumerated() { #expect(answer.contains(#""id":"line \#(index)","#)) }
        for jobs in ["2", "6"] { #expect(try batch(["diff", "--jobs", jobs], lines).answers == one) }
        #expect(try batch(["diff"], lines).answers == one)
    }

    @Test(arguments: ["1", "3"])
    func `a line that kills its workers costs itself alone`(jobs: String) throws {
        let lines = requests(20)
        let sound = try batch(["diff", "--jobs", jobs], lines).answers
        let (answers, run) = try batch(
            ["diff", "--jobs", jobs], lines, environment: ["GALLEY_BATCH_DIE_AT": "line 7"])
        #expect(run.exitCode == 1)
        #expect(answers.count == 20)
        #expect(answers[7].hasPrefix(#"{"error":{"code":"crashed","message":"#))
        #expect(answers[7].hasSuffix(#"},"id":"line 7"}"#))
        for index in answers.indices where index != 7 { #expect(answers[index] == sound[index]) }
    }

    @Test(arguments: [
        (#"{"id":"a","text":"\ud800"}"#, #"null"#, "bad-json"),
        (#"{"id":"a","text":"x","text":"y"}"#, "null", "bad-json"),
        (#"{"id":"a","text":"x","z":-}"#, "null", "bad-json"), (#"{"id":"a","text":"x",}"#, "null", "bad-json"),
        (#"{"id":"a","text":"x","z":[1,]}"#, "null", "bad-json"), (#"{"id":"a","text":"x"} {}"#, "null", "bad-json"),
        (#"{"id":"a","text":"x","z":01}"#, "null", "bad-json"), ("[1]", "null", "bad-request"),
        (#"{"text":"x"}"#, "null", "bad-request"), (#"{"id":"a"}"#, #""a""#, "bad-request"),
        (#"{"id":7,"text":"x"}"#, "null", "bad-request"), (#"{"id":"a","text":7}"#, #""a""#, "bad-request"),
    ])
    func `what is no request is told in its place`(line: String, id: String, code: String) throws {
        let (answers, run) = try batch(["analyze"], [line, "", "  ", #"{"id":"b","text":"Snow fell.","z":-1.5e3}"#])
        #expect(run.exitCode == 1)
        #expect(answers.count == 2)
        #expect(answers[0].hasPrefix(#"{"error":{"code":"\#(code)","#), "\(answers[0])")
        #expect(answers[0].hasSuffix(#""id":\#(id)}"#), "\(answers[0])")
        #expect(answers[1].contains(#""id":"b""#))
    }

    @Test func `bytes that are no text are told with the id`() throws {
        let line = Array(#"{"id":"a","text":""#.utf8) + [0xFF, 0xC3] + Array("\"}\n".utf8)
        let run = try Desk().galley(["batch", "analyze"], input: Data(line))
        #expect(run.exitCode == 1)
        #expect(run.output.hasPrefix(#"{"error":{"code":"bad-utf8","#))
        #expect(run.output.hasSuffix("\"id\":\"a\"}\n"))
    }

    @Test(arguments: [
        ("$galley batch analyze < .", "cannot be read"), ("$galley batch analyze <&-", "cannot be read"),
        ("$galley check - < .", "cannot be read"), ("$galley diff - - < .", "cannot be read"),
        (#"echo '{"id":"a","text":"x"}' | $galley batch analyze > /dev/full"#, "cannot be written"),
        (#"echo '{"id":"a","text":"x"}' | $galley batch analyze >&-"#, "cannot be written"),
        ("$galley --help > /dev/full", "cannot be written"), ("$galley init store > /dev/full", "cannot be written"),
        ("$galley articles --store new > /dev/full", "no store"),
        ("echo 'Teh crates came.' | $galley check - > /dev/full", "cannot be written"),
    ])
    func `a stream that fails is one sentence and exit code 2`(line: String, why: String) throws {
        let run = try Desk().shell(line)
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(why), "\(run.trouble)")
        #expect(run.trouble.split(separator: "\n").count == 1, "\(run.trouble)")
    }

    @Test func `a reader that has enough ends it quietly`() throws {
        let input = Data(requests(300).joined(separator: "\n").utf8)
        let run = try Desk().shell("$galley batch diff | head -n 1", input: input)
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(run.trouble.isEmpty, "\(run.trouble)")
    }

    @Test(arguments: ["0", "-1", "257", "x"])
    func `no number of workers is wrong usage`(jobs: String) throws {
        #expect(try Desk().galley("batch", "analyze", "--jobs=\(jobs)").exitCode == 2)
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
