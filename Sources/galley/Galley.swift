import GalleyCommands

@main
enum Galley {
    static func main() { runGalley() }
}
