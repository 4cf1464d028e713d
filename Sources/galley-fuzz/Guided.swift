#if GUIDED
    import Foundation
    import TestSupport

    /// libFuzzer’s own loop (https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library).
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<CInt>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
        _ tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt

    /// Cases that libFuzzer makes from those that reached new code; only in the build of `Scripts/fuzz --guided`.
    ///
    /// It starts from cases of the seeded kind, and takes a broken promise for a crash.
    struct Guided {
        /// libFuzzer’s callback holds nothing, so that its door stands here; it is set once, before the loop starts.
        nonisolated(unsafe) private static var door: (any Door)?
        private static let startingCases = 300

        /// Where inputs are kept that reach new code.
        let folder: String
        let seconds: Int
        let seed: UInt64

        func run(_ door: any Door) throws -> Int32 {
            for number in 0..<Self.startingCases {
                let bytes = Data(Fuzz.input(of: door, seed, number).file)
                try bytes.write(to: URL(filePath: "\(folder)/\(seed)-\(number)"))
            }
            unsafe Self.door = door
            let words = [
                CommandLine.arguments[0], "-max_total_time=\(seconds)", "-max_len=6000", "-timeout=30", "-seed=\(seed)",
                "-artifact_prefix=\(folder)-", "-print_final_stats=1", folder,
            ]
            var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
            var count = CInt(words.count)
            // The words are copied and never freed: the loop ends with the process.
            return unsafe arguments.withUnsafeMutableBufferPointer { buffer in
                guard var start = buffer.baseAddress else { return 2 }
                return unsafe runDriver(&count, &start) { unsafe Guided.tryInput($0, $1) }
            }
        }

        private static func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
            // libFuzzer lends the bytes for the length of the call.
            let file = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
            let flaws = unsafe door?.check(FuzzInput(file: file)) ?? []
            precondition(flaws.isEmpty, "\(flaws[0])")
            return 0
        }
    }
#endif
