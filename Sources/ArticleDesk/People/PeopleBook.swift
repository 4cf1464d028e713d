internal import ArticleStore
internal import FoundationEssentials
internal import Synchronization

/// The people of a file, read again when the file changed: somebody can be added while the desk is open.
///
/// Safe to use from several threads at once.
package final class PeopleBook: Sendable {
    private let path: String
    let passwords: Passwords
    private let kept: Mutex<Kept>
    /// The hash that is tried where nobody has the address, so that the time tells nothing.
    private let nobody: String

    private struct Kept {
        var people: PeopleFile
        var stamp: Stamp?
    }

    /// By which a file that changed is known.
    private struct Stamp: Equatable {
        let size: UInt64
        let changed: Date
    }

    /// Throws a sentence where the file cannot be read or says something that is wrong.
    package init(_ path: String, _ passwords: Passwords) throws(ServingError) {
        (self.path, self.passwords) = (path, passwords)
        kept = Mutex(Kept(people: try Self.read(path), stamp: Self.stamp(path)))
        nobody = passwords.hash(newSecret()) ?? ""
    }

    /// As the file has them; where it has become unreadable, as it had them last.
    var people: PeopleFile {
        kept.withLock { kept in
            let stamp = Self.stamp(path)
            if stamp != kept.stamp, let people = try? Self.read(path) { kept = Kept(people: people, stamp: stamp) }
            return kept.people
        }
    }

    /// The person of a mail and a password.
    func person(_ mail: String, password: String) -> DeskPerson? {
        let person = people.person(mail)
        let isRight = passwords.isRight(password, for: person?.password ?? nobody)
        return isRight ? person : nil
    }

    private static func read(_ path: String) throws(ServingError) -> PeopleFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ServingError("\(path) cannot be read. “galley desk --people \(path) --add-person …” makes it.")
        }
        do throws(ServingError) { return try PeopleFile(Array(data)) } catch {
            throw ServingError("\(path): \(error)")
        }
    }

    private static func stamp(_ path: String) -> Stamp? {
        guard let found = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        return Stamp(
            size: found[.size] as? UInt64 ?? 0,
            changed: found[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0))
    }
}
