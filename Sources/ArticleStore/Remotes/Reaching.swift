/// Runs git calls that talk to a remote, and says what failed in the terms of whoever asked for it.
func reaching<Result>(
    _ address: RemoteAddress, _ session: RemoteSession, _ body: () throws(GitError) -> Result
) throws(StoreError) -> Result {
    do throws(GitError) {
        return try body()
    } catch {
        throw session.isDenied || error.isDenial ? .denied(address) : StoreError(error, talkingTo: address)
    }
}

extension StoreError {
    fileprivate static func denied(_ address: RemoteAddress) -> StoreError {
        let isShell = !address.url.hasPrefix("http")
        return StoreError(
            .denied, "\(address.shown) lets nobody in without a name and a key or password that it knows",
            remedy: isShell
                ? "Add your key with “ssh-add” or keep one without a passphrase in ~/.ssh, and give the remote its public half"
                : "Set GALLEY_REMOTE_USER and GALLEY_REMOTE_TOKEN, or write both into the address")
    }

    fileprivate init(_ error: GitError, talkingTo address: RemoteAddress) {
        if error.isAboutIdentity {
            self.init(
                .denied, "\(address.shown) could not show that it is who it says (\(error.problem))",
                remedy: "Connect once with “ssh” and accept its key, or see that this machine trusts its certificate"
            )
        } else if error.problem.contains("cannot resolve reference") {
            self.init(
                .damaged, "A branch of this store names itself, or others in a circle, which stops every fetch",
                remedy: "“galley verify” tells which; delete its file below refs/heads, and run the command again")
        } else {
            self.init(
                .unreachable, "\(address.shown) cannot be reached: \(error.problem)",
                remedy: "Check the address and the network, and run the command again: nothing is lost on either side")
        }
    }
}
