import ArticleAnalysis
import Foundation

/// Trains the part-of-speech tagger: `train-tagger TRAIN.tsv OUT.bin [DEV.tsv]`; see Scripts/train-tagger.
///
/// The same treebank gives the same bytes on every machine: updates are integers, the order of sentences comes from a
/// fixed seed, and no hash order reaches the output.
@main
struct TrainTagger {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else {
            print("usage: train-tagger TRAIN.tsv OUT.bin [DEV.tsv]")
            exit(64)
        }
        var treebank = try Treebank(path: arguments[1])
        let dictionary = TagDictionary(of: treebank.sentences)
        dictionary.look(up: &treebank.sentences, leavingOut: true)
        var perceptron = Perceptron(sentences: treebank.sentences)
        for epoch in 1...Settings.epochs {
            let share = perceptron.train(on: &treebank.sentences)
            print("epoch \(epoch): \(share) right in training")
        }
        let packed = PackedTable(dictionary: dictionary, weights: perceptron.quantized())
        try Data(packed.bytes()).write(to: URL(fileURLWithPath: arguments[2]))
        print(packed.summary)
        if arguments.count > 3 { try evaluate(arguments[3], perceptron, dictionary) }
    }

    /// Prints how many tags of another treebank the rounded weights get right.
    private static func evaluate(_ path: String, _ perceptron: Perceptron, _ dictionary: TagDictionary) throws {
        var sentences = try Treebank(path: path).sentences
        dictionary.look(up: &sentences, leavingOut: false)
        let (right, all) = perceptron.score(sentences)
        print("dev: \(right) of \(all) right, \(Double(right) / Double(all))")
    }
}

/// What was chosen by trying on the dev treebank.
enum Settings {
    static let epochs = 6
    static let seed: UInt64 = 42
    /// A feature must be seen so often in training to have weights.
    static let fewestSightings = 3
    /// An update is made while the right tag leads by no more than this.
    static let margin = 40
    /// Weights are multiplied by this before they are rounded to a signed byte.
    static let scale = 2
    /// A word is in the dictionary from this many sightings on.
    static let fewestOfWord = 2
    /// A word is sure of its tag from this many sightings on, and at least this many hundredths of them with the one
    /// tag.
    static let fewestOfSureWord = 20
    static let sureHundredths = 99
    /// A word's habit names the tags that make up so many hundredths of its sightings, this many at most.
    static let habitHundredths = 5
    static let longestHabit = 4
    /// How full the table is: fuller, and searches get longer.
    static let loadHundredths = 84
}
