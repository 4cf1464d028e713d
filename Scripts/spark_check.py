"""Holds what “Scripts/spark” writes to what one process answers: “Scripts/spark --check”.

The pairs are real: versions of the histories that stand one, two and three apart, repeated under other ids, with
lines among them that get no answer, one that kills its workers, and bytes that are no UTF-8.
"""
import gzip, json, os, shutil, subprocess, sys, tempfile, time

DEADLY = "dead.example/line@1..2"
BAD = [b'{"id": "no-new", "old": "Nine berths."}', b"no JSON at all", b'{"id": "bytes", "old": "\xff", "new": "b"}',
       json.dumps({"id": DEADLY, "article": "dead.example/line", "old": "Ten.", "new": "Nine."}).encode()]


def histories(path):
    versions = {}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            versions.setdefault(row["article"].split("/")[-1], []).append((row["retrieved"], row["text"]))
    return versions


def pairs(versions):
    copy = 0
    while True:
        for slug, texts in versions.items():
            for apart in (1, 2, 3):
                for place in range(len(texts) - apart):
                    (_, old), (time, new) = texts[place], texts[place + apart]
                    article = f"site-{copy}.example/{slug}"
                    yield {"id": f"{article}@{place + 1}..{place + 1 + apart}", "article": article, "from": place + 1,
                           "to": place + 1 + apart, "retrieved": time, "oldPublished": texts[0][0],
                           "newPublished": texts[0][0], "old": old, "new": new}
        copy += 1


def prepare(folder, path, count):
    """Files as they come: some plain, some packed, lines without an end, empty lines. Gives back all lines."""
    source, lines = pairs(histories(path)), []
    for number in range(10):
        part = [json.dumps(next(source), ensure_ascii=number % 2 == 0).encode() for _ in range(count // 10)]
        part[len(part) // 2:len(part) // 2] = [b"", BAD[number]] if number < len(BAD) else []
        with (gzip.open if number == 9 else open)(f"{folder}/{number}.ndjson" + ".gz" * (number == 9), "wb") as file:
            file.write(b"\n".join(part))
        lines += [line for line in part if line]
    return lines


def timed(work):
    start = time.monotonic()
    return work(), time.monotonic() - start


def one_process(galley, lines, jobs):
    done = subprocess.run([galley, "batch", "diff", "--jobs", str(jobs)], input=b"\n".join(lines), capture_output=True)
    return sorted(done.stdout.splitlines())


def spark(folder, output, cores, options):
    command = [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "spark_job.py"), folder, output,
               "--cores", str(cores), "--answers", "--galley", options.galley]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 1:
        sys.exit(f"spark ended with {done.returncode}, where some lines get no answer:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def read_answers(output):
    names = [name for name in sorted(os.listdir(f"{output}/answers")) if name.startswith("part-")]
    return sorted(line for name in names for line in open(f"{output}/answers/{name}", "rb").read().splitlines())


def flaws(own, output):
    """What the Parquet files have otherwise than the answers."""
    import pyarrow.dataset
    import spark_job
    rows = pyarrow.dataset.dataset(f"{output}/changes", partitioning="hive").to_table().to_pylist()
    fields = [field for field in rows[0] if field not in ("host", "date", "article", "from", "to", "retrieved", "id")]
    found = sorted(json.dumps([row["id"], *[row[key] for key in sorted(fields)]]) for row in rows)
    answers = [json.loads(answer) for answer in own]
    expected = []
    for answer in answers:
        for change in answer.get("changes", []):
            row = spark_job.change_row(change)
            expected.append(json.dumps([answer["id"], *[row[key] for key in sorted(row)]]))
    if found != sorted(expected):
        yield f"{len(found)} changes in Parquet, {len(expected)} in the answers, and they are not the same"
    if any(row["host"] != row["article"].split("/")[0] or row["date"] is None or row["retrieved"] is None
           for row in rows):
        yield "a change stands in another host's folder, or has no date"
    errors = pyarrow.dataset.dataset(f"{output}/errors").to_table().to_pylist()
    codes = sorted(answer["error"]["code"] for answer in answers if "error" in answer)
    if sorted(row["code"] for row in errors) != codes or len(codes) != len(BAD):
        yield f"the errors are {[row['code'] for row in errors]}, those of one process {codes}"


def check(options, root):
    path = os.path.join(root, "../shared/histories/posts.ndjson.gz")
    if not os.path.exists(path):
        sys.exit(f"spark: there are no histories in {path}: nothing to check with.")
    os.environ["GALLEY_BATCH_DIE_AT"] = DEADLY
    folder, troubles, seconds = tempfile.mkdtemp(prefix="galley-spark-"), [], {}
    try:
        os.mkdir(f"{folder}/pairs")
        lines = prepare(f"{folder}/pairs", path, options.check)
        own, seconds["one process, 1 worker"] = timed(lambda: one_process(options.galley, lines, 1))
        other, seconds["one process, 2 workers"] = timed(lambda: one_process(options.galley, lines, 2))
        if own != other or len(own) != len(lines):
            troubles.append("one process answers otherwise with two workers")
        for cores in (1, 2):
            output = f"{folder}/out-{cores}"
            report = spark(f"{folder}/pairs", output, cores, options)
            # Without Spark's own start, which takes the same for any number of pairs.
            seconds[f"Spark, {cores} core{'s' * (cores > 1)}"] = report["seconds"]
            if read_answers(output) != own:
                troubles.append(f"on {cores} cores Spark's answers are not those of one process")
            troubles += flaws(own, output)
    finally:
        shutil.rmtree(folder)
    print(f"{len(lines)} lines, {report['changes']} changes, {report['errors']} errors")
    for name, time_ in seconds.items():
        print(f"{name}: {time_:.1f} s, {len(lines) / time_:.0f} pairs a second")
    for trouble in troubles:
        print(f"spark: {trouble}.", file=sys.stderr)
    print("The answers are the same." if not troubles else "The answers differ.")
    return 1 if troubles else 0
