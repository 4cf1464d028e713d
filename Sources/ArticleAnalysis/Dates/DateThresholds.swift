extension Thresholds {
    // Dates

    /// Four digits that may be a year: no newspaper dates anything before or after. 1000…2200.
    static let years = 1000..<2200
    /// Years that eight digits, or groups with blanks between them, may begin with; else they are a number. 1900…2100.
    static let compactYears = 1900..<2100
    /// Four digits are a year on their own from this one on; before, only behind a preposition. 1500…1800.
    static let firstBareYear = 1700
    /// Years that words spell as one number (“sixteen hundred”), from the first on.
    static let firstSpelledYear = 1600.0
    /// Years that words spell from “two thousand” on: “two thousand and fifteen”.
    static let spelledYears = 2000.0..<2100.0
    /// The first halves of years that words spell in two: “nineteen | ninety-six”.
    static let spokenCenturies = 16.0...21.0
    /// Years behind a label: “year two hundred and sixty-seven”.
    static let labelledYears = 100.0..<2200.0
    /// Two-digit years up to this one are of the 2000s. 30…50: further ahead than a decade nobody dates in two digits.
    static let lastShortYear = 39
    /// Decades of two digits below this one are of the 2000s (“the 20s”). 20…40.
    static let firstDecadeOf1900 = 30
    /// The first decade that two digits name without an apostrophe: “the 10s” are other things.
    static let firstShortDecade = 20
    /// Days within which a date without a year may lie ahead of the day of publication though nothing says so. 30…90.
    static let nearFutureDays = 60
    /// Pieces in front of a date in which a word of the future moves it there. 8…20: about a clause.
    static let futureReach = 12
    /// Pieces in front of a date in which a verb of a timetable (“opens”) moves it ahead. 4…8: verb, object, preposition.
    static let scheduleReach = 6
    /// Counted parts of one distance: “2 years 1 month 21 days”. At least 3.
    static let mostDistanceParts = 4
    /// Months that are searched in both directions for “Friday the 31st”, which may be years away. 24…60.
    static let monthsSearched = 36
    /// Years that are searched in both directions for 29 February: two leap years may be eight apart.
    static let yearsSearched = 8
    /// Days from which a period is a year, whose middle is 1 July.
    static let daysOfYear = 300
    /// From this day on, a number word behind a month is its day even where the month is another word too.
    static let plainDay = 20
    /// Numbers below this may count the days of “10 days starting May 20th”.
    static let mostCountedDays = 100
    /// From this hour on “at night” is before midnight: “six at night”, but “five at night” is the small hours. 5…7.
    static let firstNightHour = 6
}
