/// A promise that an answer breaks.
package struct Flaw: Sendable, Hashable, CustomStringConvertible {
    /// Which promise, in a few words that are the same for every text (“a cut scalar”).
    package let kind: String
    /// Where, and what stands there.
    package let detail: String

    /// A broken promise; faults are counted by `kind`.
    package init(_ kind: String, _ detail: String = "") { (self.kind, self.detail) = (kind, detail) }

    /// “a cut scalar: token 3, 5 to 7”, or the kind alone.
    package var description: String { detail.isEmpty ? kind : "\(kind): \(detail)" }
}
