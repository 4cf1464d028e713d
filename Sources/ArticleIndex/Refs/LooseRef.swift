/// A branch that has a file of its own.
enum LooseRef: Equatable {
    /// It names this commit, by its 20 bytes.
    case commit([UInt8])
    /// It names another reference, which may move while this file stays as it is.
    case symbolic
    /// Nobody can say what it names.
    case unreadable

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: "ref:".utf8) {
            self = .symbolic
        } else if let tip = commitID(bytes.prefix(40)), bytes.dropFirst(40).first.map({ $0 <= 0x20 }) ?? true {
            self = .commit(tip)
        } else {
            self = .unreadable
        }
    }

    /// Whether git takes it for a branch's name: no file on its way in, and nothing that git forbids.
    static func isName(_ name: String) -> Bool {
        let forbidden = " ~^:?*[\\\u{7F}"
        return !name.hasSuffix(".lock") && !name.hasSuffix(".") && !name.contains("..") && !name.contains("@{")
            && name.unicodeScalars.allSatisfy { $0.value > 0x20 && !forbidden.unicodeScalars.contains($0) }
    }
}
