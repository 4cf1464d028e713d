/// A figure in the words of an explanation: “12,000”, “up to £5 million”, “10 per cent”, “between 8 and 13”.
extension Quantity {
    /// The figure in English, whatever words the article chose: “thousands” reads “1,000 or more”.
    package var words: String {
        switch bound {
        case .range: "between \(Quantity.words(low ?? 0, kind, unit)) and \(Quantity.words(high ?? 0, kind, unit))"
        case .order: "\(Quantity.words(low ?? 0, kind, unit)) or more"
        case .exact: Quantity.words(value ?? 0, kind, unit)
        case .about, .atMost, .atLeast, .lessThan, .moreThan: "\(bound.words) \(Quantity.words(value ?? 0, kind, unit))"
        }
    }

    private static func words(_ value: Double, _ kind: QuantityKind, _ unit: String?) -> String {
        let number = plainNumber(value)
        switch kind {
        case .money: return money(number, unit)
        case .percent: return unit == "percent" || unit == nil ? "\(number) per cent" : "\(number) \(unit ?? "")s"
        case .measure: return unit.map { "\(number) \(value == 1 ? $0 : plural($0))" } ?? number
        case .ordinal: return "number \(number)"
        case .multiple: return "\(number) times"
        case .count, .fraction: return number
        }
    }

    private static func money(_ number: String, _ unit: String?) -> String {
        switch unit {
        case "GBP": "£\(number)"
        case "USD": "$\(number)"
        case "EUR": "€\(number)"
        case let unit?: "\(number) \(unit)"
        case nil: number
        }
    }

    /// The head of a unit's name in the plural: “degrees Celsius”, “miles per hour”.
    private static func plural(_ unit: String) -> String {
        let parts = unit.split(separator: " ", maxSplits: 1)
        guard let head = parts.first, let rest = parts.last else { return unit }
        if unit.hasPrefix("square ") || unit.hasPrefix("cubic ") { return "\(head) \(plural(String(rest)))" }
        let plural = head == "foot" ? "feet" : head == "inch" ? "inches" : head == "century" ? "centuries" : "\(head)s"
        return parts.count > 1 ? "\(plural) \(rest)" : plural
    }
}

extension Bound {
    /// The plainest words for the claim.
    package var words: String {
        switch self {
        case .exact: "exactly"
        case .about: "about"
        case .range: "between"
        case .order: "an order of magnitude"
        case .atMost: "up to"
        case .atLeast: "at least"
        case .lessThan: "less than"
        case .moreThan: "more than"
        }
    }
}

/// A number with commas, and with “million” and above in words: “12,000”, “1.5 million”, “0.25”.
package func plainNumber(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    let sign = value < 0 ? "−" : ""
    let magnitude = value.magnitude
    for (scale, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")]
    where magnitude >= scale && magnitude < 1e15 {
        return "\(sign)\(decimal(magnitude / scale)) \(name)"
    }
    return magnitude < 1e15 ? sign + decimal(magnitude) : "\(value)"
}

/// At most three decimals, groups of three.
private func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let (whole, rest) = (thousandths / 1000, thousandths % 1000)
    var groups: [String] = []
    var left = whole
    while left >= 1000 {
        groups.insert(padded(left % 1000), at: 0)
        left /= 1000
    }
    let grouped = ([String(left)] + groups).joined(separator: ",")
    guard rest > 0 else { return grouped }
    var decimals = padded(rest)
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(grouped).\(decimals)"
}

private func padded(_ value: Int) -> String { String(repeating: "0", count: 3 - String(value).count) + String(value) }
