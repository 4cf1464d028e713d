/// What libgit2 hands out and wants back.
protocol GitResource {
    static func free(_ pointer: OpaquePointer)
}

/// Owns one libgit2 object, and frees it when it goes out of scope.
///
/// Safe as a whole: the pointer is valid for as long as its only owner lives. Using the pointer itself stays unsafe.
@safe
struct Handle<Resource: GitResource>: ~Copyable {
    let pointer: OpaquePointer

    /// Runs a libgit2 function that allocates, and takes what it allocated.
    @safe
    init(_ what: String, _ allocate: (inout OpaquePointer?) -> Int32) throws(GitError) {
        var allocated: OpaquePointer?
        let code = unsafe allocate(&allocated)  // libgit2 fills the pointer in, or leaves it nil
        try check(code, what)
        // From here on this value is the only owner.
        guard let owned = unsafe allocated else {
            throw GitError(code: -1, problem: "\(what): libgit2 returned nothing")
        }
        unsafe pointer = owned
    }

    /// The only owner goes, so nobody can use the pointer after this.
    deinit { unsafe Resource.free(pointer) }
}
