/// An errand on its way: where it is, and where it has been.
struct Trip {
    enum Purpose {
        case errand(Errand)
        /// The robots.txt of this origin, by these manners.
        case robots(String, Manners)
    }

    let number: Int
    let purpose: Purpose
    /// What is asked for now.
    var address: WebAddress
    /// What was asked for before that, in order.
    var before: [WebAddress] = []
    /// How many times the server was asked again after it had asked for patience.
    var retries = 0

    var manners: Manners {
        switch purpose {
        case .errand(let errand): errand.manners
        case .robots(_, let manners): manners
        }
    }

    /// Whether robots.txt has a say.
    var asksRobots: Bool {
        guard case .errand(let errand) = purpose else { return false }
        return errand.manners.obeysRobots && errand.body == nil
    }

    var request: WebRequest {
        var request = WebRequest(address: address, agent: manners.agent)
        request.allowsPrivate = manners.allowsPrivate
        request.total = manners.total
        switch purpose {
        case .errand(let errand): (request.validators, request.body) = (errand.validators, errand.body)
        case .robots: (request.limit, request.takesBeginning) = (FetchLimits.robots, true)
        }
        return request
    }

    /// The trip to where a redirect leads.
    func redirected(to next: String) throws(FetchTrouble) -> Trip {
        let origin = before.first ?? address
        let next = try Self.place(next, from: address)
        guard before.count < FetchLimits.redirects else {
            throw FetchTrouble(.redirect, "\(address.host) sends it elsewhere more than \(FetchLimits.redirects) times")
        }
        guard next != address, !before.contains(next) else {
            throw FetchTrouble(.redirect, "\(address.host) sends it round in a circle")
        }
        if case .errand = purpose, !origin.isFront, next.isFront {
            throw FetchTrouble(
                .gone, "\(address.host) sends it to the site’s front page, so the page is not there any more")
        }
        var trip = self
        trip.before.append(address)
        trip.address = next
        return trip
    }

    private static func place(_ text: String, from address: WebAddress) throws(FetchTrouble) -> WebAddress {
        do throws(FetchTrouble) {
            return try WebAddress(text)
        } catch {
            throw FetchTrouble(.redirect, "\(address.host) sends it to what is no address of a page")
        }
    }
}
