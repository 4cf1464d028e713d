/// Which version of an article is meant, as people type it.
package enum VersionReference: Sendable, Hashable {
    /// The one that was stored last.
    case latest
    /// From 1.
    case number(Int)
    /// So many before the latest: `~1` is the last but one.
    case beforeLatest(Int)
    /// The first digits of a commit's id, four or more.
    case commit(String)
    /// The version that stood then; a bare day means its last second.
    case time(Timestamp)

    /// Nil if the text is none of these. Digits alone are a number.
    package init?(_ text: String) {
        if text == "latest" {
            self = .latest
        } else if text.hasPrefix("~"), let count = Int(text.dropFirst()), (0..<Int.max).contains(count) {
            self = .beforeLatest(count)
        } else if let number = Int(text), number >= 1, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            self = .number(number)
        } else if (4...40).contains(text.utf8.count), text.utf8.allSatisfy(\.isHexDigit) {
            self = .commit(text.lowercased())
        } else if let time = Timestamp(text) ?? Timestamp(endOfDay: text) {
            self = .time(time)
        } else {
            return nil
        }
    }
}

extension History {
    /// The version that a reference means.
    ///
    /// Throws `unknownVersion` where the article has no such version, and `ambiguous` where several commits begin with
    /// the digits.
    package func version(_ reference: VersionReference) throws(StoreError) -> Version {
        switch reference {
        case .latest: try found(versions.last, "any version")
        case .number(let number): try found(try numbered(number), "version \(number)")
        case .beforeLatest(let count):
            try found(versions.dropLast(min(count, versions.count)).last, "\(count + 1) versions")
        case .commit(let digits): try found(only(startingWith: digits), "version whose commit starts with \(digits)")
        case .time(let time): try found(standing(at: time), "version as early as \(time)")
        }
    }

    /// Digits that are no version's number may be the start of a commit's id.
    private func numbered(_ number: Int) throws(StoreError) -> Version? {
        if let version = versions.first(where: { $0.number == number }) { return version }
        return try only(startingWith: String(number))
    }

    /// The version that was retrieved last before a moment or at it; of two at once the later one.
    private func standing(at time: Timestamp) -> Version? {
        versions.filter { $0.retrieved <= time }.max { ($0.retrieved, $0.number) < ($1.retrieved, $1.number) }
    }

    private func only(startingWith digits: String) throws(StoreError) -> Version? {
        let matches = versions.filter { $0.commits.contains { $0.hex.hasPrefix(digits) } }
        guard matches.count < 2 else {
            throw StoreError(
                .ambiguous, "\(matches.count) versions of \(article) have commits that start with \(digits)",
                remedy: "Give more digits")
        }
        return digits.utf8.count >= 4 ? matches.first : nil
    }

    private func found(_ version: Version?, _ what: String) throws(StoreError) -> Version {
        if let version { return version }
        let has = counted(versions.count, "version")
        let since = versions.map(\.retrieved).min().map { ", the first from \($0)" } ?? ""
        throw StoreError(
            .unknownVersion, "\(article) has no \(what): it has \(has)\(since)",
            remedy: "“galley log \(article)” lists them")
    }
}
