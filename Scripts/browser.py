"""Asks Debian's Chromium, driven by Playwright, whether everybody can use a page: those who hear it, who have keys alone,
a telephone, a magnifier, a dark screen.

Axe looks under the page's own policy, in each view, broad and narrow; contrast is looked at in the dark, too. What axe
cannot see stands here as rules of our own.
"""
import importlib.util, os

from playwright.sync_api import sync_playwright

BROAD, NARROW = 1200, 400
# 1,280 magnified to 400 %, which WCAG asks for.
WIDTHS = [BROAD, NARROW, 320]
# No column of running words may be so narrow, in CSS pixels, at any width.
NARROWEST_COLUMN = 180
MOST_TABS = 500

TOO_NARROW = """least => [...document.querySelectorAll('article p, article td:not(.what), aside li')]
    .filter(place => place.checkVisibility() && place.textContent.length > 40 && place.clientWidth < least)
    .map(place => place.textContent.slice(0, 40))"""
FOCUS = """() => { const here = document.activeElement, style = getComputedStyle(here), place = here.getBoundingClientRect();
    return here === document.body ? null : { name: here.outerHTML.slice(0, 60), place: here.outerHTML + here.href,
        isSeen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && place.width > 1,
        isInside: place.top >= -1 && (place.bottom <= innerHeight + 1 || place.height > innerHeight - 100) } }"""


def check(pages, pictures=None):
    """How much was looked at, and the faults."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        found = [(f"{os.path.basename(path)}, {view}{width}: {fault}")
                 for path in pages for view, width, faults in looks(chromium, path, pictures) for fault in faults]
        chromium.close()
    return f"{len(pages)} pages", found


def opened(chromium, path):
    """A page with axe in it."""
    axe = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0] + "/axe.min.js"
    page = chromium.new_page()
    page.goto("file://" + path)
    page.evaluate(open(axe).read())
    return page


def looks(chromium, path, pictures):
    """Each view of a page at each width, with its faults."""
    page = opened(chromium, path)
    for view in ["inline", "side"] if page.query_selector("#side") else [""]:
        if view:
            page.check("#" + view)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            yield view and view + " ", width, [*violations(page, width), *narrowness(page, width), *table(page)]
            if pictures and width in [BROAD, NARROW]:
                picture(page, f"{pictures}/{os.path.basename(path)}.{view or 'page'}.{width}")
    page.set_viewport_size({"width": BROAD, "height": 900})
    yield "keys, ", BROAD, keys(page)
    page.close()


def violations(page, width):
    """What axe finds; where a page is narrower still, only its order can differ, which axe does not see."""
    for scheme, options in [("light", {}), ("dark", {"runOnly": ["color-contrast"]})] if width >= NARROW else []:
        page.emulate_media(color_scheme=scheme)
        for rule in page.evaluate("options => axe.run(document, options)", options)["violations"]:
            nodes = rule["nodes"]
            yield f"{scheme}: {rule['id']}: {rule['help']} ({len(nodes)}×, first {nodes[0]['html'][:120]})"
    page.emulate_media(color_scheme="light")


def narrowness(page, width):
    if page.evaluate("document.documentElement.scrollWidth") > width:
        yield "it scrolls sideways"
    for words in page.evaluate(TOO_NARROW, NARROWEST_COLUMN):
        yield f"a column of few letters: {words}"


def table(page):
    """Each table that is shown is one to those who hear it, however it is laid out."""
    shown = page.evaluate("[...document.querySelectorAll('table')].filter(table => table.checkVisibility()).length")
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in nodes if not node.get("ignored")]
    if roles.count("table") != shown or (shown and not {"row", "cell", "columnheader"} <= set(roles)):
        yield f"of {shown} tables {roles.count('table')} are told as tables"


def keys(page):
    """The key Tab comes by every link and choice that is shown, each is seen to have the focus, and it comes out again."""
    page.reload()
    places = set()
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if not focus:
            break
        places.add(focus["place"])
        if not (focus["isSeen"] and focus["isInside"]):
            yield f"the focus is not seen on {focus['name']}"
    else:
        yield "the focus never leaves it"
    wanted = page.evaluate("""[...document.querySelectorAll('a[href], summary, input:checked, input[type=checkbox]')]
        .filter(place => place.checkVisibility()).map(place => place.outerHTML + place.href)""")
    for place in set(wanted) - places:
        yield f"no key leads to {place[:60]}"


def picture(page, name):
    for scheme in ["light", "dark"]:
        page.emulate_media(color_scheme=scheme)
        page.screenshot(path=f"{name}.{scheme}.png", full_page=True)
    page.emulate_media(color_scheme="light")
