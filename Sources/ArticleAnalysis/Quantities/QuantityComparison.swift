/// What two versions of one figure have in common: the differ's questions.
extension Quantity {
    /// The same interval of the same thing: “up to 12,000” and “no more than 12,000”.
    package func hasSameInterval(as other: Quantity) -> Bool {
        Quantity.isSame(low, other.low) && Quantity.isSame(high, other.high)
    }

    /// The same number, whatever is counted and whatever the words around it claim: “up to 12,000” and “12,000”.
    package func hasSameNumber(as other: Quantity) -> Bool {
        if let value, let otherValue = other.value { return Quantity.isSame(value, otherValue) }
        return value == nil && other.value == nil && hasSameInterval(as: other)
    }

    /// Whether units are no difference: they are the same, only one side names one, or both count something (“troops”,
    /// “soldiers”).
    package func hasSameUnit(as other: Quantity) -> Bool {
        unit == other.unit || unit == nil || other.unit == nil || (kind == .count && other.kind == .count)
    }

    /// Whether its interval lies inside the other's and is not the same: “12,000” in “thousands”, “between 8 and 13” in
    /// “at least 5”.
    package func refines(_ other: Quantity) -> Bool {
        guard !hasSameInterval(as: other), hasSameUnit(as: other) else { return false }
        let isAbove = (other.low ?? -.infinity) <= (low ?? -.infinity)
        let isBelow = (high ?? .infinity) <= (other.high ?? .infinity)
        return isAbove && isBelow
    }

    /// Whether only the way of writing differs: “12,000”, “12000”, “twelve thousand”; “£5m”, “£5 million”.
    package func saysTheSame(as other: Quantity) -> Bool {
        hasSameBound(as: other) && hasSameNumber(as: other) && hasSameUnit(as: other)
    }

    /// The same words for the bound; a number that is only about right needs none (“a couple hundred”).
    package func hasSameBound(as other: Quantity) -> Bool {
        let isLoose = (isLoose || other.isLoose) && [bound, other.bound].allSatisfy { $0 == .about || $0 == .exact }
        return bound == other.bound || isLoose
    }

    /// Whether units of one dimension measure both: kilometres and miles, a third and per cent.
    package func measuresTheSame(as other: Quantity) -> Bool {
        scale != nil && scale?.dimension == other.scale?.dimension
    }

    /// Whether both come to the same in different units: 3 metres and 300 centimetres, a quarter and 25 per cent.
    ///
    /// Of ranges and open intervals both ends must agree; the words of the bound are another question.
    package func isEqualMeasure(to other: Quantity) -> Bool {
        guard measuresTheSame(as: other), let scale, let otherScale = other.scale, value != nil || low != nil else {
            return false
        }
        func isEqual(_ left: Double?, _ right: Double?) -> Bool {
            Quantity.isSame(left.map(scale.base), right.map(otherScale.base))
        }
        if value != nil, other.value != nil { return isEqual(value, other.value) }
        return value == nil && other.value == nil && isEqual(low, other.low) && isEqual(high, other.high)
    }

    /// The value of another quantity of the same dimension in this one's unit: what 10 km are in miles.
    package func converted(_ other: Quantity) -> Double? {
        guard measuresTheSame(as: other), let scale, let otherScale = other.scale, let value = other.value else {
            return nil
        }
        return scale.value(ofBase: otherScale.base(value))
    }

    /// The change from this value to another as a share of this one; nil from nothing, or where a value is open.
    package func relativeChange(to other: Quantity) -> Double? {
        guard let value, let new = other.value, value != 0 else { return nil }
        return (new - value) / value.magnitude
    }

    /// Equal up to what rounding does to the ninth digit.
    private static func isSame(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left == right || (left - right).magnitude <= 1e-9 * max(left.magnitude, right.magnitude)
    }
}
