/// Why nobody was added to the file of people.
extension ServingError {
    package static func knownAlready(_ mail: String, in path: String) -> ServingError {
        ServingError(
            "\(mail) is in \(path) already. To give another password, take the lines out and add the person anew.")
    }

    package static func notWritten(_ path: String) -> ServingError {
        ServingError("\(path) cannot be written; nobody was added. Look at the folder’s rights and at the disk.")
    }

    package static func notRead(_ path: String) -> ServingError {
        ServingError("\(path) is there and cannot be read; nobody was added. Look at its rights.")
    }

    package static let noMemory = ServingError("There is no memory for the password’s hash.")
    package static let noPassword = ServingError("No password was given: it is the first line of standard input.")
    package static let notTheSame = ServingError("The two passwords are not the same; nobody was added.")
    package static let tooShort = ServingError(
        "A password has \(Passwords.shortest) characters or more; nobody was added.")
}
