import Foundation
import Testing

/// “galley desk --notify” beside commands that write what people are alerted of.
@Suite struct DeskAlertTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
        #expect(try desk.galley("init").exitCode == 0)
    }

    @Test func `whoever wrote it, a program is told of what newly waits; what waited already is counted`() throws {
        let run = try desk.shell(
            """
            version() {
                printf 'Harbour reopens\\n\\nUp to %s boats left the quay on Monday.\\n' $1 |
                    "$galley" snapshot - --article harbour --retrieved 2024-10-18T1$2:00Z
            }
            version 40 1; version 55 2; "$galley" annotate harbour 1 2
            echo 'correct horse battery' |
                "$galley" desk --people people.toml --add-person 'Ada Bell <ada@example.org>'
            "$galley" desk --listen 127.0.0.1:0 --people people.toml --notify 'cat >> told.ndjson; echo heard' \
                --origin https://desk.harbour.example > out 2> err &
            desk=$!
            for i in $(seq 200); do grep -q already err && break; sleep 0.1; done
            version 62 3; "$galley" annotate harbour 2 3
            for i in $(seq 200); do grep -q heard err && break; sleep 0.1; done
            kill -TERM $desk; wait $desk; echo "ended $?"; cat err >&2
            """)
        #expect(run.output.contains("ended 0\n"), "\(run.output) \(run.trouble)")
        #expect(run.trouble.contains("1 annotation of stakes 2 or more, or by people, waits already"))
        let told = try String(contentsOf: desk.folder.appending(path: "told.ndjson"), encoding: .utf8)
        #expect(told.split(separator: "\n").count == 1)
        let message = try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any]
        #expect((message?["label"] as? String)?.contains("62") == true)
        let page = message?["page"] as? String ?? ""
        #expect(page.hasPrefix("https://desk.harbour.example/notices/local/harbour/"))
        let waiting = try desk.galley("review", "harbour", "--format", "json").output
        #expect(page.split(separator: "/").last.map { waiting.contains($0) } == true)
    }

    @Test(arguments: [
        (["--notify-stakes", "4", "--notify", "cat"], "--notify-stakes takes 0, 1, 2 or 3"),
        (["--notify-stakes", "1"], "--notify-stakes goes with --notify COMMAND or --webhook URL"),
        (["--notify", " "], "--notify is empty"), (["--webhook", "ftp://a.example/"], "Only http: and https:"),
    ])
    func `a wrong option is said`(arguments: [String], words: String) throws {
        let run = try desk.galley(["desk"] + arguments)
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(words), "\(run.trouble)")
    }
}
