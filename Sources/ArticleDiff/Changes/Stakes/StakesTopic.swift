/// What a change can be about that costs most to get wrong, the worst first.
enum StakesTopic: String, Sendable, CaseIterable {
    case life, guilt, votes, money

    var reason: String {
        switch self {
        case .life: "life and death"
        case .guilt: "guilt"
        case .votes: "votes"
        case .money: "money owed"
        }
    }
}
