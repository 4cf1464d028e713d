"""Sits down at the review desk with Debian's Chromium, and works there as editors do: two people in two browsers, by keys
alone; says what is not as it should be, and ends with 1 then.

The story is that of the troops: what Galley found is decided on, a notice is written, returned, written again, approved by
the other person, refused as long as no page carries it, published, and told in the log of corrections.
"""
import os, re, subprocess, sys, tempfile

from playwright.sync_api import sync_playwright

import browser

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ADA, BO, CY = ("Ada Bell", "ada@example.org"), ("Bo Lind", "bo@example.org"), ("Cy Reader", "cy@example.org")
PASSWORD = "correct horse battery"
HOSTILE = ["Night ferry</title><script>window.broken=1</script>",
           "\"><img src=x onerror=\"window.broken=1\"> The ferry held {count} people, said <b onclick=window.broken=1>Mayor</b> "
           "Ilse Brandt.",
           "'onload='window.broken=1' \u202eabc </textarea><svg onload=window.broken=1> javascript:window.broken=1 {{7*7}} "
           "${{window.broken=1}} <!-- ]]> שלום"]


class Failed(Exception):
    pass


def expect(truth, sentence):
    if not truth:
        raise Failed(sentence)


class Newsroom:
    """A store, the desk over it, and the browsers of those who sit there."""

    def __init__(self, galley, chromium, folder):
        self.galley_path, self.chromium, self.folder = galley, chromium, folder
        self.store, self.people = folder + "/store", folder + "/people.toml"
        self.galley("init", self.store)
        self.keep("troops", "troops.txt")
        for pair in [(1, 2), (2, 3), (3, 4), (4, 5)]:
            self.galley("annotate", "troops", *map(str, pair))
        for name in ["flood", "court", "politics"]:
            self.keep(name, name)
            count = len([line for line in open(f"{ROOT}/fixtures/{name}/versions.tsv") if not line.startswith("#")])
            for version in range(1, count):
                self.galley("annotate", name, str(version), str(version + 1))
        for (name, mail), role in [(ADA, "approver"), (BO, "approver"), (CY, "reader")]:
            self.galley("desk", "--people", self.people, "--add-person", f"{name} <{mail}>", "--role", role,
                        input=PASSWORD + "\n")
        self.desk = subprocess.Popen([galley, "desk", "--people", self.people, "--listen", "127.0.0.1:0", "--title",
                                      "The Harbour Times"], stdout=subprocess.PIPE, text=True, env=self.environment())
        self.address = re.search(r"http://[0-9.:]+", self.desk.stdout.readline())[0]

    def environment(self):
        return {"PATH": "/usr/bin:/bin", "HOME": self.folder, "LC_ALL": "C.UTF-8", "GALLEY_STORE": self.store,
                "GIT_CONFIG_NOSYSTEM": "1"}

    def galley(self, *arguments, **more):
        done = subprocess.run([self.galley_path, *arguments], env=self.environment(), capture_output=True, text=True, **more)
        expect(done.returncode == 0, f"galley {' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def keep(self, name, _):
        """All versions of a fixture."""
        for line in open(f"{ROOT}/fixtures/{name}/versions.tsv"):
            if not line.startswith("#"):
                file, published, retrieved = line.rstrip("\n").split("\t")
                self.galley("snapshot", f"{ROOT}/fixtures/{name}/{file}", "--article", name, "--published", published,
                            "--retrieved", retrieved)

    def sit(self, person, script=True, signed_in=True):
        """A browser of one's own, and in it somebody who has signed in, by keys alone."""
        context = self.chromium.new_context(java_script_enabled=script, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.faults = []
        page.on("console", lambda message: page.faults.append(message.text) if "Content Security" in message.text else None)
        page.on("dialog", lambda dialog: (page.faults.append("a dialog: " + dialog.message), dialog.dismiss()))
        page.goto(self.address + "/queue")
        if signed_in:
            sign_in(page, person)
        return page

    def close(self):
        self.desk.terminate()
        expect(self.desk.wait(timeout=20) == 0, f"the desk ended with {self.desk.returncode}")


# MARK: By keys alone


def sign_in(page, person):
    focus(page, "#mail")
    page.keyboard.type(person[1])
    focus(page, "#password")
    page.keyboard.type(PASSWORD)
    press(page, "Enter")


def press(page, key):
    """A key that leads to another page."""
    with page.expect_navigation():
        page.keyboard.press(key)


def focus(page, selector):
    """Goes on with Tab until the element has the focus."""
    for _ in range(browser.MOST_TABS):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise Failed(f"{page.url}: no key leads to {selector}")


def write(page, selector, text):
    focus(page, selector)
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(text)


def push(page, value):
    """Goes to the button that sends this, and presses it."""
    focus(page, f"button[value={value}]")
    press(page, "Enter")


def words(page):
    return page.inner_text("main")


def first(page, label):
    """The address of the first item of the queue with these words."""
    for link in page.query_selector_all("[data-item]"):
        if label in link.inner_text():
            return link.query_selector("[data-opens]").get_attribute("href")
    raise Failed(f"{page.url}: the queue has no “{label}”")


# MARK: The days of a newsroom


def story(room, say):
    """From detected to published, by two people in two sessions."""
    ada, bo = room.sit(ADA), room.sit(BO)
    ada.goto(room.address + "/queue?article=local/troops")
    path = first(ada, "11,000")
    ada.keyboard.press("j")
    while ada.evaluate("document.activeElement.querySelector('[data-opens]')?.getAttribute('href')") != path:
        ada.keyboard.press("j")
    press(ada, "Enter")
    expect(path in ada.url, f"Enter opened {ada.url}, not {path}")
    press(ada, "c")
    expect("triaged as correction" in words(ada), "c did not make it a correction")
    draft = "This article was amended on 18 October 2024. An earlier version gave the number of troops as 10,000."
    write(ada, "#text", draft + " It is [[which number]].")
    push(ada, "draft")
    expect("which number" in words(ada) and "gap" in words(ada), "a draft with a gap was taken, or its gap not told")
    expect(draft in ada.input_value("#text"), "the refused draft did not come back")
    write(ada, "#text", draft)
    focus(ada, "button.primary")
    press(ada, "Enter")
    expect("drafted" in words(ada), "the draft was not taken")
    press(ada, "y")
    expect("another person has to approve" in words(ada), "Ada approved her own draft")
    bo.goto(room.address + path)
    write(bo, "#return-why", "Say what it should have been.")
    push(bo, "return")
    expect("returned by Bo Lind" in words(bo), "the draft was not returned")
    final = draft[:-1] + "; it should have said 11,000."
    ada.goto(room.address + path)
    expect("Say what it should have been." in words(ada), "Ada is not told why")
    write(ada, "#text", final)
    push(ada, "draft")
    bo.goto(room.address + path)
    press(bo, "y")
    expect("approved correction" in words(bo), "Bo could not approve")
    push(bo, "publish")
    expect("No stored version carries the notice" in words(bo), "it was published though no page carries it")
    page = room.folder + "/6.txt"
    with open(f"{ROOT}/fixtures/troops/5.txt") as text, open(page, "w") as with_notice:
        with_notice.write(text.read().rstrip() + "\n\n" + final + "\n")
    room.galley("snapshot", page, "--article", "troops", "--retrieved", "2024-10-20T12:00:00Z")
    bo.goto(room.address + path)
    push(bo, "publish")
    expect("published" in words(bo), "the notice is on the page, and cannot be published")
    bo.goto(room.address + "/corrections")
    expect(final in words(bo), "the log of corrections does not have it")
    say("from detected to published by two people, by keys alone; a gap, one's own draft, a return and an early "
        "publication refused as they should be")
    return ada, bo


def conflict(room, ada, bo, say):
    """The second of two sees what happened, and keeps what was typed."""
    ada.goto(room.address + "/queue?article=local/flood")
    path = first(ada, "missing")
    ada.goto(room.address + path)
    bo.goto(room.address + path)
    press(ada, "u")
    write(bo, "#why", "the governor corrected himself")
    push(bo, "correction")
    expect("Somebody was faster" in words(bo) and "Ada Bell triaged it as update" in words(bo), "Bo does not see what happened")
    expect(bo.input_value("#note") == "the governor corrected himself", "what Bo typed is lost")
    focus(bo, "button.primary")
    press(bo, "Enter")
    expect("triaged as correction" in words(bo) and "the governor corrected himself" in words(bo), "the second try was not taken")
    say("a conflict: told, nothing typed lost, decided again")


def news(room, ada, bo, say):
    """What somebody decides is told to whoever looks on."""
    for page in [ada, bo]:
        page.goto(room.address + "/queue?article=local/court")
    bo.wait_for_timeout(500)
    ada.keyboard.press("j")
    press(ada, "s")
    bo.wait_for_selector("[data-news] p", timeout=10_000)
    expect("Ada Bell triaged it as silent" in bo.inner_text("[data-news]"), "the news are wrong")
    say("what one decides is told to the other while he looks on")


def session_over(room, say):
    """A form whose session is over is kept until somebody has signed in."""
    page = room.sit(ADA)
    page.goto(room.address + "/queue?article=local/politics")
    page.goto(room.address + page.query_selector("[data-opens]").get_attribute("href"))
    page.context.clear_cookies()
    page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
    write(page, "#reply", "I have asked the ministry.\nIt answers tomorrow.")
    push(page, "reply")
    expect("What you sent was not taken yet" in words(page), "nobody says that the session is over")
    sign_in(page, ADA)
    expect(page.input_value("textarea") == "I have asked the ministry.\nIt answers tomorrow.", f"what was typed is lost: {page.input_value('textarea')!r}")
    focus(page, "button.primary")
    press(page, "Enter")
    expect("I have asked the ministry." in words(page), "the kept form was not taken")
    say("a session that ended in the middle: signed in again, nothing typed lost")


def note(room, ada, say):
    """Words are selected in the text, and a note is written on them."""
    ada.goto(room.address + "/articles/local/troops")
    ada.evaluate("""() => { const words = document.querySelector('[data-selectable] .row:nth-of-type(3) .text').lastChild;
        const range = document.createRange(); range.setStart(words, 0); range.setEnd(words, words.length);
        getSelection().removeAllRanges(); getSelection().addRange(range); }""")
    ada.keyboard.press("n")
    expect(ada.input_value("#note-words") != "", "the selected words are not in the form")
    ada.keyboard.type("Who says so?")
    focus(ada, "#note-form button")
    press(ada, "Enter")
    expect("Who says so?" in words(ada), "the note is not there")
    say("a note on words that were selected")


def verdict(room, ada, say):
    """A wrong verdict is put right, and shows from then on."""
    ada.goto(room.address + "/queue?article=local/court")
    path = ada.query_selector("[data-opens]").get_attribute("href")
    ada.goto(room.address + path)
    ada.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
    ada.select_option("#kind", "wording")
    write(ada, "#verdict-why", "The same person.")
    push(ada, "verdict")
    expect("called it wording: The same person." in words(ada), "the verdict is not on record")
    expect("wording" in ada.inner_text(".evidence"), "the verdict does not show")
    say("a verdict put right, with its reason")


def silent(room, ada, say):
    """Thirty items are decided, and the keys counted."""
    ada.goto(room.address + "/queue?state=detected")
    waiting = int(re.search(r"(\d+) wait", words(ada))[1])
    expect(waiting >= 30, f"only {waiting} wait")
    keys, decided = 1, 0
    ada.keyboard.press("j")
    while decided < 30:
        press(ada, "s")
        keys, decided = keys + 1, decided + 1
    left = int(re.search(r"(\d+) waits?", words(ada))[1])
    expect(left == waiting - decided, f"of {waiting} items {left} wait after {decided} decisions")
    say(f"{decided} items decided as silent with {keys} keys, {keys / decided:.2f} an item")
    ada.goto(room.address + "/queue?state=detected")
    ada.keyboard.press("j")
    for _ in range(3):
        ada.keyboard.press("x")
        ada.keyboard.press("j")
    expect(len(ada.query_selector_all("[data-pick]:checked")) == 3, "x does not select")
    press(ada, "s")
    expect(int(re.search(r"(\d+) waits?", words(ada))[1]) == left - 3, "three that were selected were not decided together")
    say("three selected and decided with one key")


def without_script(room, say):
    page = room.sit(ADA, script=False, signed_in=False)
    page.fill("#mail", ADA[1])
    page.fill("#password", PASSWORD)
    page.click("button.primary")
    page.click("[data-item] button[data-key=u]")
    expect("triaged as update" in page.inner_text(".flash"), "without a script nothing is decided")
    page.check("[data-pick] >> nth=0")
    page.check("[data-pick] >> nth=1")
    page.click("button[name=all][value=silent]")
    expect("2 annotations: closed as silent" in page.inner_text(".flash"), "without a script two are not decided together")
    say("decided without any script")


def reader(room, say):
    page = room.sit(CY)
    expect(page.query_selector("[data-pick]") is None and page.query_selector("button[data-key=s]") is None,
           "a reader is offered decisions")
    answer = page.request.post(room.address + "/steps", form={"csrf": "x"}, headers={"Origin": room.address})
    expect(answer.status == 403, f"a reader's form is answered with {answer.status}")
    answer = page.request.post(room.address + "/steps", form={"csrf": "x"}, headers={"Origin": "http://elsewhere.example"})
    expect(answer.status == 403 and "another site" in answer.text(), "a form of another site is taken")
    say("a reader sees everything and decides nothing; another site's form is refused")


def hostile(room, ada, bo, say):
    """Whatever an article says, and whoever writes a note, nothing of it runs on any screen."""
    for count in [12, 19, 19]:
        path = room.folder + "/hostile.txt"
        with open(path, "w") as text:
            text.write("\n\n".join(HOSTILE).replace("{count}", str(count)) + (" Later." if count == 19 else "") + "\n")
        room.galley("snapshot", path, "--article", "<b>night", "--retrieved", f"2024-10-2{count % 10}T12:00:00Z")
    name = re.search(r"local/\S*night\S*", room.galley("articles"))[0]
    room.galley("annotate", name)
    room.galley("annotate", name, "--at", "Ilse Brandt", "--comment", "</p><script>window.broken=1</script>", "--by",
                "<img src=x onerror=window.broken=1> <x@example.org>".replace("<img", "img").replace("=1> <", "=1 <"))
    ada.goto(room.address + f"/queue?article={name}")
    notices = [link.get_attribute("href") for link in ada.query_selector_all("[data-opens]")]
    screens = [f"/queue?article={name}", "/queue?q=%3Cscript%3E", "/search?q=%22%3E%3Cimg%20onerror%3D%22", "/articles",
               f"/articles/{name}", f"/articles/{name}?view=side", f"/articles/{name}/versions",
               f"/articles/{name}/timeline?words=%3Csvg%20onload%3D%3E", "/articles?part=%22%3E%3Cscript%3E", *notices]
    for screen in screens:
        ada.goto(room.address + screen)
        expect(not ada.evaluate("window.broken"), f"{screen}: the article's text ran")
    expect(not ada.faults, f"the browser had to refuse something: {ada.faults[:3]}")
    say(f"hostile words on {len(screens)} screens: none ran")


def for_everybody(room, ada, pictures, say):
    """Axe, widths, keys and the focus on every screen."""
    ada.goto(room.address + "/queue")
    notice = ada.query_selector("[data-opens]").get_attribute("href")
    screens = {"queue": "/queue", "article": "/articles/local/troops?from=1&to=5", "side": "/articles/local/troops?from=1&to=5&view=side",
               "timeline": "/articles/local/troops/timeline", "versions": "/articles/local/troops/versions", "notice": notice,
               "corrections": "/corrections", "articles": "/articles", "search": "/search?q=troops", "keys": "/keys",
               "refused": None, "nowhere": "/nowhere", "person": "/person"}
    axe = open(os.path.join(os.path.dirname(__import__("axe_playwright_python").__file__), "axe.min.js")).read()
    faults = []
    for name, path in screens.items():
        if path is None:
            ada.goto(room.address + notice)
            ada.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
            push(ada, "dismiss")
        else:
            ada.goto(room.address + path)
        ada.evaluate(axe)
        for width in browser.WIDTHS:
            ada.set_viewport_size({"width": width, "height": 900})
            faults += [f"{name}, {width}: {fault}" for fault in
                       [*browser.violations(ada, width), *browser.narrowness(ada, width), *browser.table(ada)]]
        ada.set_viewport_size({"width": 1280, "height": 900})
        if pictures:
            ada.screenshot(path=f"{pictures}/{name}.png")
        if path and name in ["queue", "notice", "keys"]:
            faults += [f"{name}, keys: {fault}" for fault in browser.keys(ada)]
    expect(not faults, f"{len(faults)} faults for those who use pages otherwise:\n  " + "\n  ".join(faults[:30]))
    say(f"axe, three widths, dark and light, keys: no fault on {len(screens)} screens")


def portray(galley, folder):
    """A picture of each screen, as somebody finds it in the middle of a day's work."""
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        room = Newsroom(galley, chromium, scratch)
        page = room.sit(ADA)

        def shoot(name, path=None, width=1280, scheme="light", height=900):
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme)
            if path: page.goto(room.address + path)
            page.screenshot(path=f"{folder}/{name}.png")
            print(f"{folder}/{name}.png")

        shoot("queue", "/queue")
        shoot("queue-narrow", "/queue", 400)
        shoot("article", "/articles/local/troops?from=1&to=5")
        shoot("article-side", "/articles/local/troops?from=1&to=5&view=side")
        shoot("article-side-narrow", "/articles/local/troops?from=1&to=5&view=side", 400)
        shoot("article-dark", "/articles/local/troops?from=1&to=5", scheme="dark")
        shoot("versions", "/articles/local/troops/versions")
        shoot("timeline", "/articles/local/troops/timeline?kind=figure")
        page.goto(room.address + "/queue?article=local/troops")
        path = first(page, "11,000")
        page.goto(room.address + path)
        press(page, "c")
        shoot("notice", path + "?style=guardian", height=1100)
        write(page, "#text", "An earlier version gave the number of troops as 10,000. It is [[which number]].")
        push(page, "draft")
        shoot("refused")
        shoot("corrections", "/corrections")
        shoot("articles", "/articles")
        shoot("search", "/search?q=troops")
        shoot("keys", "/keys")
        page.context.clear_cookies()
        shoot("sign-in", "/queue")
        chromium.close()
        room.close()


def main(galley, pictures=None):
    if pictures: os.makedirs(pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        room = Newsroom(galley, chromium, folder)
        say = lambda sentence: print("desk: " + sentence, flush=True)
        failed = 0

        def run(work, *arguments):
            nonlocal failed
            try:
                return work(*arguments)
            except Exception as failure:
                failed += 1
                print(f"desk: FAILED: {work.__name__}: {failure}", flush=True)

        ada, bo = run(story, room, say) or (room.sit(ADA), room.sit(BO))
        run(conflict, room, ada, bo, say)
        run(news, room, ada, bo, say)
        run(session_over, room, say)
        run(note, room, ada, say)
        run(verdict, room, ada, say)
        run(for_everybody, room, ada, pictures, say)
        run(silent, room, ada, say)
        run(without_script, room, say)
        run(reader, room, say)
        run(hostile, room, ada, bo, say)
        run(room.galley, "verify")
        chromium.close()
        run(room.close)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    if sys.argv[2:3] == ["--pictures"]:
        portray(sys.argv[1], sys.argv[3])
    else:
        main(*sys.argv[1:])
