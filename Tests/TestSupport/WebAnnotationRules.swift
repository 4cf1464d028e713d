package import ArticleAnnotations

/// What a document breaks of the MUSTs of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), each
/// with its section.
package func brokenRules(in annotation: JSONNode) -> [String] {
    var rules = Rules()
    rules.expect(
        annotation["@context"]?.each.contains { $0.string == "http://www.w3.org/ns/anno.jsonld" } ?? false,
        "3.1: the context")
    rules.expect(annotation["id"]?.string.map(isIRI) ?? false, "3.1: exactly one IRI that identifies it")
    rules.expect(annotation["type"]?.each.contains { $0.string == "Annotation" } ?? false, "3.1: the class Annotation")
    let targets = annotation["target"]?.each ?? []
    rules.expect(!targets.isEmpty, "3.1: one or more targets")
    for target in targets { rules.check(target: target) }
    for body in annotation["body"]?.each ?? [] { rules.check(body: body) }
    for motivation in annotation["motivation"]?.each ?? [] {
        rules.expect(isMotivation(motivation), "3.3.5: a motivation")
    }
    for key in ["creator", "generator"] {
        for agent in annotation[key]?.each ?? [] { rules.check(agent: agent) }
    }
    for key in ["created", "generated", "modified"] {
        if let moment = annotation[key] { rules.expect(isUTC(moment), "3.3.1: \(key) is one xsd:dateTime in UTC") }
    }
    return rules.broken
}

private struct Rules {
    var broken: [String] = []

    mutating func expect(_ holds: Bool, _ rule: String) { if !holds { broken.append(rule) } }

    mutating func check(target: JSONNode) {
        guard target.members != nil else {
            return expect(target.string.map(isIRI) ?? false, "3.2.1: a target is an IRI")
        }
        guard target["type"]?.string == "SpecificResource" else { return }
        expect(target["source"]?.string.map(isIRI) ?? false, "4: exactly one source")
        for selector in target["selector"]?.each ?? [] { check(selector: selector) }
        for state in target["state"]?.each ?? [] { check(state: state) }
    }

    mutating func check(selector: JSONNode) {
        for refining in selector["refinedBy"]?.each ?? [] { check(selector: refining) }
        switch selector["type"]?.string {
        case "TextQuoteSelector":
            expect(selector["exact"]?.string != nil, "4.2.4: exactly one exact")
            for key in ["prefix", "suffix"] {
                if let text = selector[key] { expect(text.string != nil, "4.2.4: not more than one \(key)") }
            }
        case "TextPositionSelector":
            let offsets = ["start", "end"].map { key in selector[key].flatMap(count) }
            expect(offsets.allSatisfy { $0 != nil }, "4.2.5: exactly one start and end, no less than 0")
            if let start = offsets[0], let end = offsets[1] {
                expect(start <= end, "4.2.5: the end is not before the start")
            }
        default: expect(false, "4.2: a selector’s class")
        }
    }

    /// Section 4.3.1.
    mutating func check(state: JSONNode) {
        expect(state["type"]?.each.contains { $0.string == "TimeState" } ?? false, "4.3.1: the class TimeState")
        let dates = state["sourceDate"]?.each ?? []
        expect(dates.allSatisfy(isUTC), "4.3.1: sourceDate is an xsd:dateTime in UTC, with Z")
        let hasInterval = state["sourceDateStart"] != nil
        expect(
            hasInterval == (state["sourceDateEnd"] != nil) && !(hasInterval && !dates.isEmpty),
            "4.3.1: a date, or both ends, not both")
        expect(state["cached"]?.each.allSatisfy { $0.string.map(isIRI) ?? false } ?? true, "4.3.1: cached is an IRI")
        expect(!dates.isEmpty || hasInterval || state["cached"] != nil, "4.3.1: a state says when, or where it is kept")
    }

    mutating func check(body: JSONNode) {
        guard body["type"]?.each.contains(where: { $0.string == "TextualBody" }) ?? false else { return }
        expect(body["value"]?.string != nil, "3.2.4: exactly one value")
        expect(body["format"].map { $0.string != nil } ?? true, "3.2.4: not more than one format")
        for purpose in body["purpose"]?.each ?? [] { expect(isMotivation(purpose), "3.3.5: a purpose") }
    }

    mutating func check(agent: JSONNode) {
        guard agent.members != nil else { return expect(agent.string.map(isIRI) ?? false, "3.3.2: an agent is an IRI") }
        expect(agent["name"].map { $0.each.allSatisfy { $0.string != nil } } ?? true, "3.3.2: a name is a text")
        expect(
            agent["email"]?.each.allSatisfy { $0.string?.hasPrefix("mailto:") ?? false } ?? true,
            "3.3.2: email is a mailto: IRI")
    }
}

private func count(_ node: JSONNode) -> Int? {
    guard case .number(let digits) = node.value, let number = Int(digits), number >= 0 else { return nil }
    return number
}

private func isIRI(_ text: String) -> Bool { text.contains(/^[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>"{}|\\^`]+$/) }

private func isUTC(_ node: JSONNode) -> Bool {
    node.string?.contains(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/) ?? false
}

private func isMotivation(_ node: JSONNode) -> Bool { node.string.flatMap { Motivation(rawValue: $0) } != nil }
