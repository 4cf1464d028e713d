// Keys and news for the desk. Every page works without this file: it only presses what is there.
"use strict";
(() => {
  const page = document;
  const all = (selector, within = page) => [...within.querySelectorAll(selector)];
  const seen = element => element.checkVisibility();
  const items = () => all("[data-item]").filter(seen);
  const store = {
    take(name) {
      try { const value = sessionStorage.getItem(name); sessionStorage.removeItem(name); return value; } catch { return null; }
    },
    keep(name, value) { try { sessionStorage.setItem(name, value); } catch { /* a browser without storage goes to the top */ } },
  };

  // MARK: The item that keys are meant for

  const current = () => page.activeElement?.closest?.("[data-item]") ?? null;

  function go(to) {
    const list = items();
    if (list.length === 0) return;
    const item = list[Math.max(0, Math.min(to, list.length - 1))];
    if (!item.hasAttribute("tabindex")) item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  }

  function move(by) {
    const place = items().indexOf(current());
    go(place < 0 ? 0 : place + by);
  }

  // After a step the page comes back without the item: the one that stands at its place is next.
  page.addEventListener("submit", event => {
    const item = event.submitter?.closest("li[data-item]");
    if (item) store.keep("galley.place", `${location.pathname} ${items().indexOf(item)}`);
  });

  function goOn() {
    const [path, place] = (store.take("galley.place") ?? "").split(" ");
    if (path === location.pathname && Number(place) >= 0) go(Number(place));
  }

  // MARK: Keys

  const picked = () => all("[data-pick]:checked");

  function press(key, within) {
    const button = all(`[data-key="${CSS.escape(key)}"]`, within).find(seen);
    if (!button) return false;
    if (button.matches("input")) button.focus(); else button.click();
    return true;
  }

  // Several that are selected are decided together, by the buttons above them.
  function decide(key) {
    const name = { s: "silent", c: "correction", u: "update", l: "clarification" }[key];
    const button = name && picked().length > 0 && page.querySelector(`button[name=all][value=${name}]`);
    if (button) { button.click(); return true; }
    const item = current() ?? items()[0];
    return item ? press(key, item) : press(key, page);
  }

  function step(by) {
    const links = all(".strip a");
    const here = links.findIndex(link => link.hasAttribute("aria-current"));
    links[here + by]?.click();
  }

  /** Shows what is folded away as editing, or folds it again. */
  function fold() {
    const boxes = all("summary[data-key=e]").map(summary => summary.parentElement);
    const open = !boxes.every(box => box.open);
    boxes.forEach(box => { box.open = open; });
  }

  const keys = {
    j: () => move(1), k: () => move(-1),
    x: () => { const box = (current() ?? items()[0])?.querySelector("[data-pick]"); if (box) box.click(); },
    s: () => decide("s"), c: () => decide("c"), u: () => decide("u"), l: () => decide("l"),
    y: () => press("y", page), p: () => press("p", page),
    e: () => fold(),
    n: () => note(), g: () => { location.href = "/queue"; },
    "/": () => press("/", page), "?": () => press("?", page),
    "[": () => step(-1), "]": () => step(1),
    Enter: () => current()?.querySelector("[data-opens]")?.click(),
  };

  const isTyping = element => element.matches?.("textarea, select, input:not([type=checkbox])");

  page.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") { page.activeElement?.blur(); move(0); return; }
    if (isTyping(event.target)) return;
    // Enter on a link or a button is the browser's own.
    if (event.key === "Enter" && event.target.matches("a, button, summary, input")) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
    if (!act) return;
    event.preventDefault();
    act();
  });

  // MARK: Words that are selected for a note

  const field = name => page.querySelector(`[data-${name}]`);

  /** The text as readers see it: without what went, and without numbers and words for those who listen. */
  function readText(node) {
    const copy = node.cloneNode(true);
    all("del, .sr, .ref, .way, .margin", copy).forEach(part => part.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  function selectedWords() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const text = (range.commonAncestorContainer.parentElement ?? page.body).closest("[data-selectable]");
    if (!text) return null;
    const holder = page.createElement("div");
    holder.append(range.cloneContents());
    const words = readText(holder);
    if (words === "") return null;
    const before = range.cloneRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const front = page.createElement("div");
    front.append(before.cloneContents());
    const count = (whole) => whole.split(words).length - 1;
    return { words, place: count(readText(front)) + 1, places: count(readText(text)) };
  }

  function take(found) {
    if (!found || !field("words")) return;
    field("words").value = found.words;
    field("place").value = found.places > 1 ? String(found.place) : "";
  }

  page.addEventListener("selectionchange", () => take(selectedWords()));

  function note() {
    take(selectedWords());
    const comment = page.getElementById("note-comment");
    comment?.focus();
  }

  // MARK: What others did a moment ago

  function tell(news) {
    const place = field("news");
    if (!place) return;
    const line = page.createElement("p");
    line.textContent = news.sentence + " a moment ago. ";
    const link = page.createElement("a");
    link.href = location.href;
    link.textContent = "Reload";
    line.append(link);
    place.append(line);
    while (place.children.length > 4) place.firstChild.remove();
    const id = news.annotation && CSS.escape(news.annotation);
    if (id) all(`[data-annotation="${id}"]`).forEach(item => item.classList.add("taken"));
  }

  // A browser opens six connections to one host, whatever the number of its tabs: only a page that is seen listens.
  function listen() {
    const address = page.body.dataset.events;
    let source = null;
    const look = () => {
      if (page.hidden) { source?.close(); source = null; return; }
      if (source) return;
      source = new EventSource(address);
      source.addEventListener("message", event => {
        try { tell(JSON.parse(event.data)); } catch { /* news that cannot be read are none */ }
      });
    };
    if (!address || !window.EventSource) return;
    page.addEventListener("visibilitychange", look);
    addEventListener("pagehide", () => { source?.close(); source = null; });
    addEventListener("pageshow", look);
    look();
  }

  goOn();
  listen();
})();
