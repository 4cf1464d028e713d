"""Finds the places of the Swift sources that `Scripts/mutate` switches, by how they are written, and writes the switches.

Nothing here knows a file or a rule by name. What is looked for:

    rule       an element of a list of rules (`static let inOrder: [any EditRule] = [WordsMoved(), …]`), of a list of readings
               (a function that gives `[DateReading?]`), or of a row of alternatives (`furniture ?? headline ?? …`,
               `isLabelled(…) || isClockTime(…) || …`): it is passed over
    step       a function that takes a value and gives it back changed (`[Hunk]` → `[Hunk]`, `Hunk` → `[Hunk]`, `Change` → `Change`),
               or that changes what it stands in (`inout`, `mutating` without arguments): the value stays as it was
    threshold  a number that is a `static let` of a file or a type called …Thresholds or …Limits: a lower one and a higher one
"""
import dataclasses
import re

ON = "Mutants.active"

# Values that are measured or looked up, not handed from step to step.
PLAIN = re.compile(r"^\[*(Int|Double|Bool|String|Character|Substring|UInt\d*|Int\d+|TextRange|Range<Int>|WordID|Passage|Day)\]*\??$")

IDENT = r"[A-Za-z_][\w.]*"


@dataclasses.dataclass
class Mutant:
    number: int
    kind: str
    target: str
    place: str
    name: str
    bounds_cost: bool = False

    @property
    def title(self):
        return f"{self.kind:9} {self.target}/{self.place} {self.name}"


class Source:
    """One file: its text, and the edits that put the switches in."""

    def __init__(self, text, whole, target, place, mutants):
        """`whole` is the code of all files of the target; the mutants that are found are added to `mutants`."""
        self.text, self.whole, self.target, self.place, self.mutants = text, whole, target, place, mutants
        self.edits = []
        self.code = blanked(text)

    def mutant(self, kind, name, bounds_cost=False):
        self.mutants.append(Mutant(len(self.mutants) + 1, kind, self.target, self.place, name, bounds_cost))
        return self.mutants[-1].number

    def replace(self, start, end, text):
        self.edits.append((start, end, text))

    def switched(self):
        """The text with a switch in every place."""
        self.lists()
        self.readings()
        self.alternatives()
        self.steps()
        self.thresholds()
        text, end = self.text, len(self.text) + 1
        for start, stop, new in sorted(self.edits, key=lambda edit: (edit[0], edit[1]), reverse=True):
            assert stop <= end, f"{self.place}: two switches in one place"
            text, end = text[:start] + new + text[stop:], start
        return text

    # Rules

    def lists(self):
        for match in re.finditer(r"\blet (\w+): \[([^=\n]+)\] = \[", self.code):
            name, element = match[1], match[2]
            if not (re.match(r"any \w*(Rule|Step)\b", element) or name in ("inOrder", "steps", "rules")):
                continue
            opening = match.end() - 1
            closing = matching(self.code, opening)
            owner = enclosing_type(self.code, opening)
            items = []
            for start, end in parts(self.code, opening + 1, closing, ","):
                item = self.trimmed(start, end)
                number = self.mutant("rule", f"{owner}.{name}: {label(item)}")
                items.append(f"({number}, {item} as {element})")
            self.replace(opening, closing + 1, f"Mutants.kept([{', '.join(items)}])")

    def readings(self):
        for match in re.finditer(r"\bfunc (\w+)\([^{]*\) -> \[\w+\?\] \{\s*\[", self.code):
            opening = match.end() - 1
            for start, end in parts(self.code, opening + 1, matching(self.code, opening), ","):
                self.optional(start, end, match[1])

    def alternatives(self):
        operand = rf"{IDENT}(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?"
        for match in re.finditer(rf"{operand}(?:\s*\?\?\s*{operand}){{2,}}", self.code):
            owner, result = enclosing_function(self.code, match.start())
            spans = parts(self.code, match.start(), match.end(), "??")
            for start, end in spans if result.endswith("?") else spans[:-1]:
                self.optional(start, end, owner)
        call = r"is[A-Z]\w*\((?:[^()]|\([^()]*\))*\)"
        for match in re.finditer(rf"(?<![.!\w]){call}(?:\s*\|\|\s*{call}){{2,}}", self.code):
            owner, _ = enclosing_function(self.code, match.start())
            for start, end in parts(self.code, match.start(), match.end(), "||"):
                item = self.trimmed(start, end)
                number = self.mutant("rule", f"{owner}: {label(item)}")
                self.replace(start, end, f" ({ON} != {number} && {item}) ")

    def optional(self, start, end, owner):
        item = self.trimmed(start, end)
        number = self.mutant("rule", f"{owner}: {label(item)}")
        self.replace(start, end, f" ({ON} == {number} ? nil : {item}) ")

    def trimmed(self, start, end):
        """What stands there, without white space and comments around it."""
        code = self.code[start:end]
        first = len(code) - len(code.lstrip())
        return self.text[start + first:start + len(code.rstrip())]

    # Steps

    def steps(self):
        for match in re.finditer(r"\bfunc (\w+)(?:<[^>]*>)?\(", self.code):
            end = matching(self.code, match.end() - 1)
            tail = re.compile(r"\s*((?:async\s*)?(?:throws(?:\(\w+\))?\s*)?)(?:->\s*([^{}\n=]+?)\s*)?\{").match(self.code, end + 1)
            if not tail:
                continue
            parameters = [read_parameter(self.code[a:b]) for a, b in parts(self.code, match.end(), end, ",")]
            body = (tail.end() - 1, matching(self.code, tail.end() - 1))
            is_mutating = bool(re.search(r"\bmutating\s+$", self.code[:match.start()]))
            if tail[2] is None:
                if match[1] != "hash" and any(kind.startswith("inout ") for _, kind in parameters) or is_mutating and not parameters:
                    self.void_step(match[1], body)
            elif not is_mutating:
                self.value_step(match[1], parameters, tail[2], tail[1], body)

    def void_step(self, name, body):
        number = self.mutant("step", f"{enclosing_type(self.code, body[0])}.{name}")
        self.replace(body[0] + 1, body[0] + 1, f" if {ON} == {number} {{ return }};")

    def value_step(self, name, parameters, result, effects, body):
        if PLAIN.match(result) or not re.match(r"^\[?[A-Z]\w*\]?$", result):
            return
        same = [own for own, kind in parameters if own != "_" and kind == result]
        single = [own for own, kind in parameters if own != "_" and f"[{kind}]" == result]
        if not same and not single:
            return
        given = same[0] if same else f"[{single[0]}]"
        if result.startswith("[") and re.search(rf"\+= [\w.]*\b{name}\(", self.whole):
            given = "[]"
        number = self.mutant("step", f"{enclosing_type(self.code, body[0])}.{name}")
        attempt = "try " if "throws" in effects else ""
        self.replace(
            body[0] + 1, body[0] + 1, f" if {ON} == {number} {{ return {given} }}; func unswitched() {effects}-> {result} {{")
        self.replace(body[1], body[1], f"}}; return {attempt}unswitched() ")

    # Thresholds

    def thresholds(self):
        pattern = r"^( *(?:\w+ )*?)static let (\w+)(?:: (Int|Double))? = (\d[\d_]*(?:\.\d+)?)(?= *$)"
        for match in re.finditer(pattern, self.code, re.MULTILINE):
            owner = enclosing_type(self.code, match.start())
            if not is_limits(self.place) and not re.search(r"(Thresholds|Limits)$", owner):
                continue
            literal = match[4].replace("_", "")
            kind = match[3] or ("Double" if "." in literal else "Int")
            lower, higher = neighbours(literal)
            cost = speaks_of_cost(self.text, match.start())
            cases = ""
            for value in (lower, higher):
                if value is not None:
                    number = self.mutant("threshold", f"{owner}.{match[2]} {literal} → {value}", cost)
                    cases += f"{ON} == {number} ? {value} : "
            self.replace(match.start(), match.end(), f"{match[1]}static var {match[2]}: {kind} {{ {cases}{literal} }}")


def is_limits(place):
    return re.search(r"(Thresholds|Limits)\.swift$", place) is not None


def neighbours(literal):
    """A lower and a higher value: the next ones for small counts, half and double else; shares stay below one."""
    if "." in literal:
        value = float(literal)
        higher = value + (1 - value) / 2 if value < 1 else value * 2
        return repr(round(value / 2, 6)), repr(round(higher, 6))
    value = int(literal)
    if value == 0:
        return None, "1"
    return (str(value - 1), str(value + 1)) if value <= 8 else (str(value // 2), str(value * 2))


def speaks_of_cost(text, offset):
    """Whether the comment above a threshold says that it bounds the cost of hostile or endless input."""
    lines = []
    for line in reversed(text[:offset].rstrip("\n").split("\n")):
        if not line.strip().startswith("///"):
            break
        lines.append(line)
    return re.search(r"\b(cost|linear|hostile|recursion)\b", " ".join(lines)) is not None


def label(item):
    """A rule without its arguments, which say nothing about which one it is."""
    return re.sub(r"\s+", " ", re.sub(r"\(.*\)$", "", item, flags=re.DOTALL))


def read_parameter(text):
    """The name by which a function knows a parameter, and its type."""
    names, _, kind = text.partition(":")
    kind = kind.split(" = ")[0].strip()
    return (names.split() or ["_"])[-1], kind


def enclosing_type(code, offset):
    """The innermost type or extension around an offset, or nothing."""
    found = ""
    for match in re.finditer(r"\b(?:struct|enum|extension|class|actor|protocol) ([\w.\[\]<>]+)[^{}\n]*\{", code[:offset]):
        if matching(code, match.end() - 1) > offset:
            found = match[1]
    return found


def enclosing_function(code, offset):
    """The name and the result of the function or property around an offset."""
    found = ("", "")
    for match in re.finditer(r"\b(?:func (\w+)[^{}]*?(?:-> ([^{}]+?))?|var (\w+): ([^{}=\n]+?)) \{", code[:offset]):
        if matching(code, match.end() - 1) > offset:
            found = (match[1] or match[3], (match[2] or match[4] or "").strip())
    return found


def parts(code, start, end, separator):
    """The stretches of `start..<end` between separators that stand in no brackets; no empty ones."""
    spans, depth, first, index = [], 0, start, start
    while index < end:
        character = code[index]
        depth += character in "([{"
        depth -= character in ")]}"
        if depth == 0 and code.startswith(separator, index):
            spans.append((first, index))
            index += len(separator)
            first = index
            continue
        index += 1
    spans.append((first, end))
    return [span for span in spans if code[span[0]:span[1]].strip()]


def matching(code, opening):
    """The offset of the bracket that closes the one at `opening`."""
    depth = 0
    for index in range(opening, len(code)):
        depth += code[index] in "([{"
        depth -= code[index] in ")]}"
        if depth == 0:
            return index
    raise ValueError("a bracket is not closed")


def blanked(text):
    """The text with blanks in place of comments and of what stands in string literals; offsets stay."""
    def blank(match):
        found = match[0]
        if found.startswith('"'):
            return '"' + re.sub(r"[^\n]", " ", found[1:-1]) + '"'
        return re.sub(r"[^\n]", " ", found)

    literal = r'"""(?s:.*?)"""|"(?:\\\((?:[^()"\n]|"[^"\n]*"|\((?:[^()\n]|\([^()\n]*\))*\))*\)|\\.|[^"\\\n])*"'
    return re.sub(rf"//[^\n]*|{literal}", blank, text)
