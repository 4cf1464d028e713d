/// A time in milliseconds since 1970-01-01T00:00:00Z; whoever calls hands it in.
package typealias Moment = Int64

extension Moment {
    /// So many seconds, as a span between two moments.
    package static func seconds(_ count: Int64) -> Moment { count * 1_000 }
    /// So many minutes, likewise.
    package static func minutes(_ count: Int64) -> Moment { .seconds(60 * count) }
    /// So many hours, likewise.
    package static func hours(_ count: Int64) -> Moment { .minutes(60 * count) }
    /// So many days, likewise.
    package static func days(_ count: Int64) -> Moment { .hours(24 * count) }
}
