"""Somebody with a browser of their own at a desk, for the scripts that fill one: keeps its session, sends forms as
browsers do, and remembers how long each answer took and what went wrong."""
import http.client, random, re, time, urllib.parse


class Browser:
    def __init__(self, port, seed):
        self.port, self.chance = port, random.Random(seed)
        self.cookie, self.times, self.faults = None, [], []
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, kind, path, form=None):
        """The status and the page; a form may be taken (303), or come too late (409)."""
        headers, body = ({"Cookie": self.cookie} if self.cookie else {}), None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{self.port}"}
        start = time.perf_counter()
        try:
            self.line.request("POST" if form is not None else "GET", path, body, headers)
            answer = self.line.getresponse()
            page = answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as trouble:
            self.faults.append(f"{kind} {path}: {trouble!r}")
            self.line.close()
            return 0, ""
        self.times.append((kind, (time.perf_counter() - start) * 1000))
        for value in answer.headers.get_all("Set-Cookie") or []:
            self.cookie = value.split(";")[0]
        if answer.status not in ({200} if form is None else {303, 409}):
            self.faults.append(f"{kind} {path}: status {answer.status}: {page[:200]}")
        return answer.status, page

    def decide(self, page):
        """Presses one of the queue's buttons; the article, the annotation and the decision, where it was taken."""
        secret = re.search(r'name="csrf" value="([^"]*)"', page)
        buttons = re.findall(r'name="do" value="((?:silent|correction|update) [^"]*)"', page)
        if not secret or not buttons:
            return None
        button = self.chance.choice(buttons)
        status, _ = self.ask("step", "/steps", {"csrf": secret[1], "back": "/queue", "do": button})
        step, article, annotation, *_ = button.split(" ")
        return (article, annotation, step) if status == 303 else None
