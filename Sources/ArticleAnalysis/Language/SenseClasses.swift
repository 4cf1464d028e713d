/// What classes of thing a word stands for, as far as news tells them apart; the bits are those of
/// `Scripts/build-senses`, which says by what senses each is known.
package struct SenseClasses: OptionSet, Sendable {
    /// One bit a class, as the table of senses stores them.
    package let rawValue: UInt32

    /// The classes that the bits stand for.
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Somebody, of whatever kind (“man”, “visitor”).
    package static let person = SenseClasses(rawValue: 1 << 0)
    /// A person by what he or she does (“minister”, “nurse”, “student”), or a post (“presidency”).
    package static let role = SenseClasses(rawValue: 1 << 1)
    /// Kin, by blood, marriage or love (“cousin”, “wife”, “girlfriend”, “orphan”).
    package static let relative = SenseClasses(rawValue: 1 << 2)
    /// An organisation or another group of people; also a country as a state.
    package static let group = SenseClasses(rawValue: 1 << 3)
    /// A region, a landscape, a building or a road; also a country.
    package static let place = SenseClasses(rawValue: 1 << 4)
    /// A period, a unit of time or a moment (“week”, “hour”, “noon”).
    package static let time = SenseClasses(rawValue: 1 << 5)
    /// A crime or a wrong (“homicide”, “arson”, “espionage”).
    package static let crime = SenseClasses(rawValue: 1 << 6)
    /// Death, injury and illness, noun or verb.
    package static let harm = SenseClasses(rawValue: 1 << 7)
    /// A material, chemical or drug, but no food.
    package static let substance = SenseClasses(rawValue: 1 << 8)
    /// An animal of any kind (“dog”, “wasp”).
    package static let animal = SenseClasses(rawValue: 1 << 9)
    /// Whatever carries people or goods (“car”, “ship”, “bus”).
    package static let vehicle = SenseClasses(rawValue: 1 << 10)
    /// A weapon, what it fires, or what explodes (“gun”, “missile”, “bomb”).
    package static let weapon = SenseClasses(rawValue: 1 << 11)
    /// Whatever people made; buildings, vehicles and weapons too.
    package static let artifact = SenseClasses(rawValue: 1 << 12)
    /// What is said or written, and verbs of saying.
    package static let communication = SenseClasses(rawValue: 1 << 13)
    /// Feelings, noun or verb.
    package static let emotion = SenseClasses(rawValue: 1 << 14)
    /// A part of a body (“arm”, “lung”).
    package static let body = SenseClasses(rawValue: 1 << 15)
    /// A number, a measure or a unit, but of time and money.
    package static let quantity = SenseClasses(rawValue: 1 << 16)
    /// A means of payment, a currency or a sum (“dollar”, “debt”, “price”).
    package static let money = SenseClasses(rawValue: 1 << 17)
}

extension Senses {
    /// The classes of a word's first sense, and of its second if that is common; none for an unknown word.
    ///
    /// Name the part of speech wherever it is known: to gas is to talk.
    package func classes(of word: WordID, as part: WordClass? = nil) -> SenseClasses {
        senses(of: word, as: part).reduce(into: []) { classes, sense in
            if isCommon(sense) { classes.formUnion(self.classes(of: sense.synset)) }
        }
    }

    private func isCommon(_ sense: Sense) -> Bool {
        sense.rank == 1 || sense.rank <= Thresholds.classRank && sense.share >= Thresholds.classShare
    }

    /// Whether a word stands for a thing of one of these classes, in one of its commonest senses.
    package func isA(_ word: WordID, _ wanted: SenseClasses, as part: WordClass? = nil) -> Bool {
        !classes(of: word, as: part).isDisjoint(with: wanted)
    }
}
