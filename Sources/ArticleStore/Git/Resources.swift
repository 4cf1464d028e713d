private import CLibGit2

// Each of these only hands a pointer, which its owner gives up with this call, to the function that frees it.

enum RepositoryResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_repository_free(pointer) }
}

enum ConfigResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_config_free(pointer) }
}

enum ObjectDatabaseResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_odb_free(pointer) }
}

enum CommitResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_commit_free(pointer) }
}

enum TreeResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_tree_free(pointer) }
}

enum BlobResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_blob_free(pointer) }
}

enum ReferenceResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_reference_free(pointer) }
}

enum ReferenceIteratorResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_reference_iterator_free(pointer) }
}

enum RemoteResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_remote_free(pointer) }
}

enum RevisionWalkResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_revwalk_free(pointer) }
}

enum PackBuilderResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_packbuilder_free(pointer) }
}

enum IndexerResource: GitResource {
    static func free(_ pointer: OpaquePointer) { unsafe git_indexer_free(pointer) }
}
