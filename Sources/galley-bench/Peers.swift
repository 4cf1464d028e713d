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
