"""The Spark job behind “Scripts/spark”; on a cluster it is given to “spark-submit” as it is.

“galley batch diff” does the work: each task starts one, hands it its lines and reads the answers, so that Spark deals
out, retries and writes, and Galley survives lines that kill its workers.

Input: lines {"id", "old", "new", "oldPublished"?, "newPublished"?}, as “galley export-versions --pairs” writes them;
"article", "from", "to" and "retrieved" are taken along where they stand there.

OUTPUT/changes, Parquet, one row a change, in folders host=…/date=…:

    host         string     of the article (quay.example); null where neither “article” nor “id” is host/slug
    date         string     when the newer version was retrieved, else published: 2024-10, or as --by says; may be null
    article      string     host/slug; null where the line names none
    id           string     of the pair, as it stands in the line
    from, to     int        numbers of the two versions; null where the line has none
    retrieved    timestamp  of the newer version; null where the line has none
    change       string     c1, c2, …: within the pair
    kind         string     figure.changed, quote.altered, … (CONTRACT.md)
    level        string     substantive, editorial or furniture
    confidence   string     certain, likely or possible
    stakes       int        3 … 0: what it costs to be wrong
    rule         string     which rule says so
    row          int        of the alignment
    old_start, old_end      int     code points of the old text, half-open; null for what was added
    old_text     string
    new_start, new_end      int     likewise; null for what was removed
    new_text     string
    explanation  string     one sentence for people
    detail       string     what the kind has besides, as JSON

OUTPUT/errors, Parquet, one row for each line that got no answer:

    id, article, host, date     as above, null where the line cannot be read
    code         string     bad-json, bad-request, crashed, … (CONTRACT.md)
    message      string     what to do about it
    line         string     its first 200 characters

OUTPUT/answers (with --answers): the answers of “galley batch diff” as they are, one a line.
"""
import argparse, collections, json, os, re, shutil, subprocess, sys, tempfile, threading, time

CHANGE = ("struct<change:string,kind:string,level:string,confidence:string,stakes:int,rule:string,row:int,"
          "old_start:int,old_end:int,old_text:string,new_start:int,new_end:int,new_text:string,explanation:string,"
          "detail:string>")
ANSWERED = ("id string, article string, host string, date string, `from` int, `to` int, retrieved string, "
            f"changes array<{CHANGE}>, code string, message string, line string, answer string")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
WIDTH = {"day": 10, "month": 7, "year": 4}
# So many rows go from Spark to Python and back at once: some megabytes.
BATCH = 200
# A line of nothing else is passed over, as “batch” does.
BLANK = bytes(range(0x21))


# What runs in the tasks.

def described(line, width):
    """What a line says of itself, whatever is wrong with the rest of it."""
    try:
        pair = json.loads(line)
    except ValueError:
        pair = None
    pair = pair if isinstance(pair, dict) else {}

    def text(key):
        return pair[key] if isinstance(pair.get(key), str) else None

    def number(key):
        return pair[key] if type(pair.get(key)) is int and 0 <= pair[key] < 1 << 31 else None

    article, time = text("article"), text("retrieved") or text("newPublished") or ""
    name = article or text("id") or ""
    return {"id": text("id"), "article": article, "host": name.split("/")[0] if "/" in name else None,
            "date": time[:width] if DAY.match(time) else None, "from": number("from"), "to": number("to"),
            "retrieved": text("retrieved")}


def change_row(change):
    row = {key: change.get(key) for key in ("kind", "level", "confidence", "stakes", "rule", "row", "explanation")}
    row |= {"change": change["id"], "detail": json.dumps(change.get("detail", {}), ensure_ascii=False, sort_keys=True)}
    for side in ("old", "new"):
        for key in ("start", "end", "text"):
            row[f"{side}_{key}"] = (change[side] or {}).get(key)
    return row


def answered_row(line, answer, options):
    row = described(line, options["width"])
    found = json.loads(answer)
    error = found.get("error")
    row["answer"] = answer.decode() if options["answers"] else None
    row["changes"] = [change_row(change) for change in found.get("changes", [])]
    row |= {"code": error["code"], "message": error["message"], "line": line.decode(errors="replace")[:200]} \
        if error else {"code": None, "message": None, "line": None}
    return row


def answers(lines, galley):
    """Each line with its answer: one process, fed by a thread, read here."""
    process = subprocess.Popen([galley, "batch", "diff", "--jobs", "1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    asked, troubles = collections.deque(), []

    def feed():
        try:
            for line in lines:
                if line.strip(BLANK):
                    asked.append(line)
                    process.stdin.write(line + b"\n")
            process.stdin.close()
        except Exception as trouble:
            troubles.append(trouble)
            process.kill()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    for answer in process.stdout:
        yield asked.popleft(), answer.rstrip(b"\n")
    feeder.join()
    status = process.wait()
    # Spark runs the task again elsewhere: no line is left out in silence.
    if troubles or asked or status not in (0, 1):
        raise RuntimeError(f"galley ended with {status}, {len(asked)} lines without an answer: {troubles}")


def task(options):
    def run(batches):
        import pyarrow
        from pyspark import SparkFiles
        # As bytes: what is no UTF-8 reaches Galley as it is.
        lines = (line for batch in batches for line in batch.column(0).cast(pyarrow.binary()).to_pylist())
        rows = []
        for line, answer in answers(lines, SparkFiles.get(options["galley"])):
            rows.append(answered_row(line, answer, options))
            if len(rows) == BATCH:
                yield pyarrow.RecordBatch.from_pylist(rows, schema=options["schema"])
                rows = []
        yield pyarrow.RecordBatch.from_pylist(rows, schema=options["schema"])
    return run


# What runs in the driver.

def session(options):
    from pyspark.sql import SparkSession
    builder = SparkSession.builder.appName("galley batch diff")
    # Where spark-submit or the user's own settings name a cluster, it is theirs.
    if options.cores:
        builder = builder.master(f"local[{options.cores}]").config("spark.ui.enabled", "false")
    spark = (builder.config("spark.sql.session.timeZone", "UTC")
             .config("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH)
             .config("spark.sql.files.maxPartitionBytes", options.part << 20).getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")
    # A copy goes to every machine.
    spark.sparkContext.addFile(options.galley)
    return spark


def write(spark, pairs, options):
    """Writes OUTPUT, and says how many lines, changes and errors there were."""
    from pyspark.sql import functions as F
    from pyspark.sql.pandas.types import to_arrow_schema
    from pyspark.sql.types import StructType
    work = task({"galley": os.path.basename(options.galley), "width": WIDTH[options.by], "answers": options.answers,
                 "schema": to_arrow_schema(StructType.fromDDL(ANSWERED))})
    answered = spark.read.text(pairs, lineSep="\n", recursiveFileLookup=True).mapInArrow(work, ANSWERED).persist()
    changes = answered.select(
        "host", "date", "article", "id", "from", "to", F.try_to_timestamp("retrieved").alias("retrieved"),
        F.posexplode("changes").alias("place", "found"))
    (changes.repartition("host", "date").sortWithinPartitions("host", "date", "article", "to", "id", "place")
     .select("host", "date", "article", "id", "from", "to", "retrieved", "found.*")
     .write.partitionBy("host", "date").parquet(f"{options.output}/changes"))
    errors = answered.where("code is not null").select("id", "article", "host", "date", "code", "message", "line")
    errors.coalesce(1).write.parquet(f"{options.output}/errors")
    if options.answers:
        answered.select("answer").write.text(f"{options.output}/answers")
    sums = answered.select(F.count("*"), F.coalesce(F.sum(F.size("changes")), F.lit(0)), F.count("code")).first()
    answered.unpersist()
    return tuple(sums)


def run(options):
    if os.path.exists(options.output):
        fail(f"{options.output} is there already. Name a folder that is not, so that two answers are not mixed.")
    scratch = None
    if options.store:
        scratch = tempfile.mkdtemp(prefix="galley-pairs-", dir=options.scratch)
        command = [options.galley, "export-versions", "--pairs", "--store", options.store, "--output",
                   f"{scratch}/pairs.ndjson"]
        if subprocess.run(command).returncode not in (0, 2) or not os.path.exists(f"{scratch}/pairs.ndjson"):
            shutil.rmtree(scratch)
            fail(f"The store {options.store} cannot be exported: see above.")
    spark = session(options)
    try:
        start = time.monotonic()
        lines, changes, errors = write(spark, scratch or options.pairs, options)
        seconds = time.monotonic() - start
    finally:
        spark.stop()
        if scratch:
            shutil.rmtree(scratch)
    print(json.dumps({"lines": lines, "changes": changes, "errors": errors, "seconds": round(seconds, 1)}))
    return 1 if errors else 0


def fail(sentence):
    print(f"spark: {sentence}", file=sys.stderr)
    sys.exit(2)


def main():
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser = argparse.ArgumentParser(
        prog="Scripts/spark", description="Compares pairs of versions under Spark; changes become Parquet.",
        epilog="Exit code 0, 1 if a line got no answer (OUTPUT/errors has it), 2 for trouble.")
    parser.add_argument("pairs", nargs="?", help="folder or file of lines for “galley batch diff”")
    parser.add_argument("output", nargs="?", help="folder to make: changes, errors")
    parser.add_argument("--store", metavar="DIR", help="compare the neighbouring versions of this store instead")
    parser.add_argument("--by", choices=WIDTH, default="month", help="what a folder date=… spans (default: month)")
    parser.add_argument("--answers", action="store_true", help="keep the whole answers as well")
    parser.add_argument("--cores", type=int, metavar="N", help="run here, on so many cores; else as Spark is set up")
    parser.add_argument("--part", type=int, default=8, metavar="MB", help="what a task reads (default: 8 MB)")
    parser.add_argument("--scratch", metavar="DIR", help="where --store puts the pairs; on a cluster, shared by all")
    parser.add_argument("--galley", default=f"{root}/.build/release/galley", metavar="PATH")
    parser.add_argument("--check", type=int, nargs="?", const=10_000, metavar="PAIRS",
                        help="hold Spark's answers to those of one process (default: 10,000 pairs)")
    options = parser.parse_args()
    options.galley = os.path.abspath(options.galley)
    if not os.access(options.galley, os.X_OK):
        fail(f"There is no {options.galley}. Build it (swift build -c release --product galley) or name it (--galley).")
    if options.check:
        import spark_check
        sys.exit(spark_check.check(options, root))
    if options.store and options.pairs and not options.output:
        options.pairs, options.output = None, options.pairs
    if not options.output or not (options.store or options.pairs):
        parser.error("name the pairs (or --store) and the folder to make")
    if options.pairs and not os.path.exists(options.pairs) and "://" not in options.pairs:
        fail(f"There is no {options.pairs}. Name a folder or a file of pairs.")
    sys.exit(run(options))


if __name__ == "__main__":
    main()
