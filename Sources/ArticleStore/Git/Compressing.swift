private import CLibraryLoaders
private import CZlib

/// The bytes as a zlib stream, at the level that git takes.
func compress(_ bytes: [UInt8]) throws(GitError) -> [UInt8] {
    try GitLibrary.start()
    let room = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(room))
    var count = room
    // Both arrays are lent for the length of the call; zlib writes no more than the room that it is told of.
    let code = unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe bytes.withUnsafeBufferPointer { input in
            unsafe compress2(output.baseAddress, &count, input.baseAddress, UInt(input.count), Z_DEFAULT_COMPRESSION)
        }
    }
    guard code == Z_OK else { throw GitError(code: -1, problem: "compressing \(bytes.count) bytes: zlib says \(code)") }
    output.removeLast(output.count - Int(count))
    return output
}
