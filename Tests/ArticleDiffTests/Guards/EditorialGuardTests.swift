import Testing

/// What no edit may touch and still be called editorial, and beside it what editors touch freely.
@Suite struct EditorialGuardTests {
    typealias Example = (old: String, new: String, kinds: String, rules: String)

    private static let signs: [Example] = [
        ("Orders were ⟦-4 %⟧ in spring.", "Orders were ⟦4 %⟧ in spring.", "figure.changed", "guard.sign"),
        ("The ⟦harbour-side⟧ kiosk reopened.", "The ⟦harbour side⟧ kiosk reopened.", "punctuation", "punctuation"),
    ]

    private static let codes: [Example] = [
        ("The ⟦B12⟧ was resurfaced in spring.", "The ⟦B14⟧ was resurfaced in spring.", "name.changed", "guard.code"),
        ("The tank held ⟦NO2⟧ for years.", "The tank held ⟦NO⟧ for years.", "name.changed", "guard.code"),
    ]

    private static let denials: [Example] = [
        (
            "She paid the fine ⟦after⟧ complaining.", "She paid the fine ⟦without⟧ complaining.", "polarity.flipped",
            "guard.denial"
        ),
        ("⟦Both⟧ ferries sailed.", "⟦Neither⟧ ferries sailed.", "claim.changed", "guard.denial"),
        ("The kiosk ⟦didn't⟧ open.", "The kiosk ⟦did not⟧ open.", "grammar", "grammar.function-words"),
    ]

    private static let scopes: [Example] = [
        ("Ferries carried ⟦all⟧ cyclists.", "Ferries carried cyclists.", "claim.changed", "guard.scope"),
        ("It was the oddest regatta.", "It was ⟦one of⟧ the oddest regatta.", "claim.changed", "guard.scope"),
        ("She lost ⟦one of⟧ four races.", "She lost four races.", "claim.changed", "guard.scope"),
        ("She lost four races.", "She lost ⟦two of⟧ four races.", "claim.changed", "claim.figure"),
        ("She lost ⟦two⟧ of four races.", "She lost ⟦three⟧ of four races.", "figure.changed", "figure.changed"),
        ("The gate was locked ⟦at least⟧ once.", "The gate was locked ⟦just⟧ once.", "claim.changed", "guard.scope"),
        ("Anglers ⟦also⟧ praised the pier.", "Anglers praised the pier.", "wording", "grammar.function-words"),
        ("⟦All⟧ ferries sailed.", "⟦Every⟧ ferries sailed.", "grammar", "grammar.function-words"),
        ("The ferry called at Ystad.", "The ferry called at Ystad ⟦only⟧.", "claim.changed", "guard.scope"),
        ("The lock was flooded.", "The lock was ⟦almost⟧ flooded.", "claim.changed", "guard.scope"),
        ("The ferry is ⟦usually⟧ late.", "The ferry is late.", "claim.changed", "guard.scope"),
        ("The ferry is ⟦usually⟧ late.", "The ferry is ⟦often⟧ late.", "claim.changed", "guard.scope"),
        ("The ferry is ⟦usually⟧ late.", "The ferry is ⟦normally⟧ late.", "wording", "wording.same-sense"),
        ("The skipper was fined.", "The skipper was fined ⟦again⟧.", "claim.changed", "guard.scope"),
        ("The quay was ⟦completely⟧ flooded.", "The quay was flooded.", "claim.changed", "guard.scope"),
        ("The quay was ⟦slightly⟧ damp.", "The quay was damp.", "claim.changed", "guard.scope"),
        ("Spray hit ⟦parts of⟧ the quay.", "Spray hit the quay.", "claim.changed", "guard.scope"),
        ("⟦Both ferries⟧ sailed.", "⟦One ferry⟧ sailed.", "claim.changed", "guard.scope"),
        ("On Lindö ⟦some⟧ skippers refused.", "On Lindö skippers refused.", "claim.changed", "guard.scope"),
        ("The mayor met ⟦some⟧ skippers.", "The mayor met ⟦many⟧ skippers.", "claim.changed", "guard.scope"),
        (
            "The ⟦skipper⟧, not the ⟦pilot⟧, was fined.", "The ⟦pilot⟧, not the ⟦skipper⟧, was fined.",
            "claim.changed claim.changed", "guard.scope guard.scope"
        ),
        ("The mayor met ⟦some⟧ skippers.", "The mayor met skippers.", "grammar", "grammar.function-words"),
        ("⟦Part⟧ of the quay flooded.", "⟦Some⟧ of the quay flooded.", "wording", "wording"),
    ]

    private static let genders: [Example] = [
        ("The skipper lost ⟦his⟧ oar.", "The skipper lost ⟦her⟧ oar.", "claim.changed", "guard.gender"),
        ("The skipper lost ⟦his⟧ oar.", "The skipper lost ⟦their⟧ oar.", "claim.changed", "guard.gender"),
        (
            "A skipper must show ⟦his⟧ papers.", "A skipper must show ⟦their⟧ papers.", "grammar",
            "grammar.function-words"
        ),
        (
            "Every skipper lost ⟦his⟧ oar.", "Every skipper lost ⟦their⟧ oar.", "grammar", "grammar.function-words"
        ),
        ("If anyone rows, ⟦he⟧ must pay.", "If anyone rows, ⟦they⟧ must pay.", "grammar", "grammar.function-words"),
        ("If anyone rows, ⟦he⟧ must pay.", "If anyone rows, ⟦she⟧ must pay.", "claim.changed", "guard.gender"),
        ("A skipper lost ⟦his⟧ oar.", "A skipper lost ⟦their⟧ oar.", "claim.changed", "guard.gender"),
        ("The crew learns from ⟦their⟧ slips.", "The crew learns from ⟦our⟧ slips.", "claim.changed", "guard.gender"),
        ("⟦We⟧ rowed at dawn.", "⟦They⟧ rowed at dawn.", "claim.changed", "guard.gender"),
        ("The crew mends ⟦the⟧ nets.", "The crew mends ⟦our⟧ nets.", "grammar", "grammar.function-words"),
        ("They thanked ⟦me⟧ for it.", "They thanked ⟦us⟧ for it.", "grammar", "grammar.function-words"),
        ("A man must show ⟦his⟧ papers.", "A man must show ⟦their⟧ papers.", "claim.changed", "guard.gender"),
        ("Omar must show ⟦his⟧ papers.", "Omar must show ⟦their⟧ papers.", "claim.changed", "guard.gender"),
        ("The ⟦waiter⟧ dropped a tray.", "The ⟦waitress⟧ dropped a tray.", "claim.changed", "claim.words"),
        ("The choir lost ⟦its⟧ piano.", "The choir lost ⟦their⟧ piano.", "grammar", "grammar.function-words"),
        ("The skipper lost ⟦his⟧ oar.", "The skipper lost ⟦the⟧ oar.", "grammar", "grammar.function-words"),
    ]

    private static let prepositions: [Example] = [
        ("Fares fell ⟦by⟧ £3.", "Fares fell ⟦to⟧ £3.", "claim.changed", "guard.preposition"),
        ("Bids are due ⟦by⟧ 7 June.", "Bids are due ⟦from⟧ 7 June.", "claim.changed", "guard.preposition"),
        ("Divers swam ⟦above⟧ the wreck.", "Divers swam ⟦beside⟧ the wreck.", "claim.changed", "guard.preposition"),
        ("Rot spread ⟦because of⟧ the leak.", "Rot spread ⟦after⟧ the leak.", "claim.changed", "guard.preposition"),
        ("Rot spread ⟦in⟧ the hull.", "Rot spread ⟦near⟧ the hull.", "claim.changed", "guard.preposition"),
        ("She wept ⟦for⟧ the race.", "She wept ⟦after⟧ the race.", "claim.changed", "guard.preposition"),
        ("Rot spread ⟦because⟧ rain fell.", "Rot spread ⟦since⟧ rain fell.", "wording", "wording.same-sense"),
        ("The kiosk ⟦on⟧ the pier reopened.", "The kiosk ⟦at⟧ the pier reopened.", "grammar", "grammar.function-words"),
    ]

    private static let stages: [Example] = [
        ("The kiosk ⟦will reopen⟧.", "The kiosk ⟦has reopened⟧.", "claim.changed", "guard.stage"),
        ("The pier ⟦is being⟧ repainted.", "The pier ⟦has been⟧ repainted.", "claim.changed", "guard.stage"),
        ("The kiosk ⟦has reopened⟧.", "The kiosk ⟦is to reopen⟧.", "claim.changed", "guard.stage"),
        ("The pier ⟦is⟧ repainted yearly.", "The pier ⟦was⟧ repainted yearly.", "grammar", "grammar.function-words"),
    ]

    @Test(arguments: signs + codes + denials + scopes + genders + prepositions + stages)
    func `small words and signs that turn a claim are never editorial, their near misses are`(example: Example) {
        expectChanges(from: example.old, to: example.new, kinds: example.kinds, rules: example.rules)
    }
}
