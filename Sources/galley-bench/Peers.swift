import Foundation

/// What others need for the same pairs, in the same minute; a peer that is not installed is left out.
func timePeers(_ pairs: [NeighbouringTexts]) -> [Timing] {
    let folder = FileManager.default.temporaryDirectory.appending(
        path: "galley-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (index, pair) in pairs.enumerated() {
            try Data(pair.old.utf8).write(to: folder.appending(path: "\(index).old"))
            try Data(pair.new.utf8).write(to: folder.appending(path: "\(index).new"))
        }
    } catch {
        return []
    }
    return [
        inProcess("wikidiff2, in process", ["php", "-r", wikidiff2, folder.path, String(pairs.count)], pairs.count),
        inProcess(
            "Python difflib over words, in process", ["python3", "-c", difflib, folder.path, String(pairs.count)],
            pairs.count),
        inProcess(
            "diff-match-patch over characters, in process",
            ["python3", "-c", diffMatchPatch, folder.path, String(pairs.count)], pairs.count),
        inProcess(
            "htmldiff2 over paragraphs, in process",
            ["python3", "-c", htmldiff2, folder.path, String(pairs.count)], pairs.count),
        inProcess(
            "`git diff --word-diff`, a process", ["bash", "-c", gitWordDiff, "bash", folder.path, String(pairs.count)],
            pairs.count),
    ].compactMap { $0 }
}

/// A peer that times itself and prints milliseconds, one line a pair.
private func inProcess(_ name: String, _ command: [String], _ count: Int) -> Timing? {
    guard let output = capture(command) else { return nil }
    let samples = output.split(separator: "\n").compactMap { Double($0) }
    return samples.count == count ? Timing(name: name, samples: samples) : nil
}

/// What other extractors need for the same pages, in the same minute.
func timeExtractors(_ pages: [String]) -> [Timing] {
    let folder = FileManager.default.temporaryDirectory.appending(
        path: "galley-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (index, page) in pages.enumerated() {
            try Data(page.utf8).write(to: folder.appending(path: "\(index).html"))
        }
    } catch {
        return []
    }
    let calls = [
        (
            "resiliparse", "from resiliparse.extract.html2text import extract_plain_text as f",
            "f(page, main_content=True)"
        ),
        ("trafilatura", "from trafilatura import bare_extraction as f", "f(page)"),
        ("readability-lxml", "from readability import Document as f", "f(page).summary()"),
    ]
    return calls.compactMap { name, load, call in
        let script = extractor.replacingOccurrences(of: "LOAD", with: load).replacingOccurrences(of: "CALL", with: call)
        return inProcess(
            "\(name), in process", ["python3", "-c", script, folder.path, String(pages.count)], pages.count)
    }
}

private let extractor = #"""
    import sys, time
    LOAD
    folder, count = sys.argv[1], int(sys.argv[2])
    for i in range(count):
        page = open(f"{folder}/{i}.html", encoding="utf-8").read()
        start = time.perf_counter()
        try:
            CALL
        except Exception:
            pass
        print((time.perf_counter() - start) * 1000)
    """#

/// Seconds that `git fast-import` takes for the very objects of a store, durable as a store's are; nil without git.
func timeFastImport(of store: String) -> Double? {
    let script = #"""
        set -e
        git -C "$1" fast-export --all --signed-tags=strip >"$1.stream" 2>/dev/null
        git init -q --bare "$1.import"
        git -C "$1.import" config core.fsync all
        start=${EPOCHREALTIME/./}
        git -C "$1.import" fast-import --quiet <"$1.stream"
        echo $((${EPOCHREALTIME/./} - start))
        rm -rf "$1.stream" "$1.import"
        """#
    return capture(["bash", "-c", script, "bash", store]).flatMap { Double($0.trimmingCharacters(in: .newlines)) }
        .map { $0 / 1e6 }
}

private func capture(_ command: [String]) -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus <= 1 ? String(decoding: data, as: UTF8.self) : nil
}

private let difflib = #"""
    import difflib, re, sys, time
    folder, count = sys.argv[1], int(sys.argv[2])
    read = lambda n: re.findall(r"\w+|\s+|.", open(n, encoding="utf-8").read())
    for i in range(count):
        a, b = read(f"{folder}/{i}.old"), read(f"{folder}/{i}.new")
        start = time.perf_counter()
        difflib.SequenceMatcher(None, a, b).get_opcodes()
        print((time.perf_counter() - start) * 1000)
    """#

/// As its page says it is used: given up after a second, then made readable.
private let diffMatchPatch = #"""
    import sys, time, diff_match_patch
    folder, count = sys.argv[1], int(sys.argv[2])
    differ = diff_match_patch.diff_match_patch()
    for i in range(count):
        a, b = (open(f"{folder}/{i}.{side}", encoding="utf-8").read() for side in ("old", "new"))
        start = time.perf_counter()
        differ.diff_cleanupSemantic(differ.diff_main(a, b))
        print((time.perf_counter() - start) * 1000)
    """#

private let htmldiff2 = #"""
    import html, sys, time, htmldiff2
    folder, count = sys.argv[1], int(sys.argv[2])
    page = lambda n: "".join(f"<p>{html.escape(p)}</p>" for p in open(n, encoding="utf-8").read().split("\n\n"))
    for i in range(count):
        a, b = page(f"{folder}/{i}.old"), page(f"{folder}/{i}.new")
        start = time.perf_counter()
        htmldiff2.render_html_diff(a, b)
        print((time.perf_counter() - start) * 1000)
    """#

private let wikidiff2 = """
    for ($i = 0; $i < (int)$argv[2]; $i++) {
        $a = file_get_contents("$argv[1]/$i.old"); $b = file_get_contents("$argv[1]/$i.new");
        $start = microtime(true);
        wikidiff2_do_diff($a, $b, 2);
        echo (microtime(true) - $start) * 1000, "\\n";
    }
    """

private let gitWordDiff = #"""
    for ((i = 0; i < $2; i++)); do
        start=${EPOCHREALTIME/./}
        git diff --no-index --word-diff "$1/$i.old" "$1/$i.new" >/dev/null
        spent=$((${EPOCHREALTIME/./} - start))
        printf '%d.%03d\n' $((spent / 1000)) $((spent % 1000))
    done
    """#
