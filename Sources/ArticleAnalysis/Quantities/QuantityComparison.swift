/// What two versions of one figure have in common: the differ's questions.
extension Quantity {
    /// The same interval of the same thing: “up to 12,000” and “no more than 12,000”.
    package func hasSameInterval(as other: Quantity) -> Bool {
        Quantity.isSame(low, other.low) && Quantity.isSame(high, other.high)
    }

    /// The same number in the same unit, whatever the words around it claim: “up to 12,000” and “12,000”.
    package func hasSameNumber(as other: Quantity) -> Bool {
        guard unit == other.unit || isUncounted || other.isUncounted else { return false }
        if let value, let otherValue = other.value { return Quantity.isSame(value, otherValue) }
        return value == nil && other.value == nil && hasSameInterval(as: other)
    }

    /// Whether its interval lies inside the other's and is not the same: “12,000” in “thousands”, “between 8 and 13” in “at least 5”.
    package func refines(_ other: Quantity) -> Bool {
        guard !hasSameInterval(as: other), unit == other.unit || isUncounted || other.isUncounted else { return false }
        let isAbove = (other.low ?? -.infinity) <= (low ?? -.infinity)
        let isBelow = (high ?? .infinity) <= (other.high ?? .infinity)
        return isAbove && isBelow
    }

    /// Whether only the way of writing differs: “12,000”, “12000”, “twelve thousand”; “£5m”, “£5 million”.
    package func saysTheSame(as other: Quantity) -> Bool {
        kind == other.kind && bound == other.bound && hasSameNumber(as: other) && hasSameInterval(as: other)
    }

    /// The change from this value to another as a share of this one; nil from nothing, or where a value is open.
    package func relativeChange(to other: Quantity) -> Double? {
        guard let value, let new = other.value, value != 0 else { return nil }
        return (new - value) / value.magnitude
    }

    private var isUncounted: Bool { unit == nil }

    /// Equal up to what rounding does to the ninth digit.
    private static func isSame(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left == right || (left - right).magnitude <= 1e-9 * max(left.magnitude, right.magnitude)
    }
}
