/// What a notice says of each change, joined where sentences have the same verb: “misstated X and Y”.
struct NoticeItems {
    private enum Item: Equatable {
        case sentence(String)
        case errors(verb: String, [Wrong])
    }

    private struct Wrong: Equatable {
        let what: String
        let right: String
    }

    private var items: [Item] = []

    var isEmpty: Bool { items.isEmpty }

    /// Adds a sentence, or a verb, its error and what is right.
    mutating func add(_ parts: [String]) {
        guard parts.count == 3 else {
            let item = Item.sentence(parts.joined(separator: " "))
            if !items.contains(item) { items.append(item) }
            return
        }
        let wrong = Wrong(what: parts[1], right: parts[2])
        for index in items.indices {
            guard case .errors(parts[0], var all) = items[index] else { continue }
            if all.contains(wrong) { return }
            if all.contains(where: { $0.what == wrong.what }) { continue }  // two sums are told apart by two sentences
            all.append(wrong)
            items[index] = .errors(verb: parts[0], all)
            return
        }
        items.append(.errors(verb: parts[0], [wrong]))
    }

    func words(in template: NoticeTemplate) -> String {
        let sentences = items.indices.map { index in
            let subject = template.lines[index == 0 ? "subject" : "subject.also"] ?? template.lines["subject"]
            return words(items[index], in: template).replacing("{subject}", with: subject?.first ?? "")
        }
        return joined(sentences, template.lines["join"]?.first ?? " ", template.lines["join.last"]?.first)
    }

    private func words(_ item: Item, in template: NoticeTemplate) -> String {
        switch item {
        case .sentence(let words): return words
        case .errors(let verb, let all):
            let errors = joined(
                all.map(\.what), template.lines["join.errors"]?.first ?? ", ",
                template.lines["join.errors.last"]?.first ?? " and ")
            let right = all.map { $0.right.replacing("{it}", with: all.count == 1 ? "It" : named($0.what)) }
            return "{subject} \(verb) \(errors). \(right.joined(separator: " "))"
        }
    }

    /// What opens a sentence about one of several errors: “The number of boats”; “a name” was named before, so “The name”.
    private func named(_ what: String) -> String {
        let words = what.split(separator: " ", maxSplits: 1)
        if words.count == 2, ["a", "an"].contains(words[0]) { return "The \(words[1])" }
        return what.prefix(1).uppercased() + what.dropFirst()
    }

    private func joined(_ words: [String], _ join: String, _ last: String?) -> String {
        guard let last, words.count > 1, let final = words.last else { return words.joined(separator: join) }
        return words.dropLast().joined(separator: join) + last + final
    }
}
