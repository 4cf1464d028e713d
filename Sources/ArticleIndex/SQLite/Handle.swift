/// What SQLite hands out and wants back.
protocol SQLiteResource {
    static func free(_ pointer: OpaquePointer)
}

/// Owns one SQLite object, and frees it when it goes out of scope.
///
/// Safe as a whole: the pointer is valid for as long as its only owner lives. Using the pointer itself stays unsafe.
@safe
struct Handle<Resource: SQLiteResource>: ~Copyable {
    let pointer: OpaquePointer

    /// From here on this value is the pointer's only owner.
    init(owning pointer: OpaquePointer) { unsafe self.pointer = pointer }

    /// The only owner goes, so nobody can use the pointer after this.
    deinit { unsafe Resource.free(pointer) }
}
