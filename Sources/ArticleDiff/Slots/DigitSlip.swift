/// A way in which one number comes out as another under the fingers.
enum DigitSlip: String {
    case swapped = "swapped digits"
    case oneDigit = "one digit"
    case power = "power of ten"

    var words: String {
        switch self {
        case .swapped: "two digits changed places, which may be the mending of a slip"
        case .oneDigit: "one digit differs, which may be the mending of a slip"
        case .power: "a nought more or less, which may be the mending of a slip"
        }
    }

    /// Nil where more than one stroke separates the two, or where one of them has fewer than three digits.
    init?(from old: String, to new: String) {
        let (a, b) = (Self.digits(old), Self.digits(new))
        guard min(a.count, b.count) >= ChangeThresholds.digitsOfSlip, a != b else { return nil }
        if a.count == b.count {
            let places = a.indices.filter { a[$0] != b[$0] }
            if places.count == 1, Self.isPrecise(a) || Self.isPrecise(b) {
                self = .oneDigit
            } else if places.count == 2, places[1] == places[0] + 1, a[places[0]] == b[places[1]],
                a[places[1]] == b[places[0]]
            {
                self = .swapped
            } else {
                return nil
            }
        } else if a + [Self.nought] == b || b + [Self.nought] == a {
            self = .power
        } else {
            return nil
        }
    }

    /// Whether a number is given to three places or more: round figures change for other reasons than slips.
    private static func isPrecise(_ digits: [UInt8]) -> Bool {
        digits.count - digits.reversed().prefix { $0 == nought }.count >= ChangeThresholds.digitsOfSlip
    }

    private static let nought = UInt8(ascii: "0")
    private static func digits(_ text: String) -> [UInt8] { text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 } }
}
