#!/usr/bin/env python3
"""How much of what labelled articles state is extracted, and a sample of what is extracted, to judge by hand.

usage: score_assertions.py [--checker PATH] [--verbose] CORPUS...
       score_assertions.py [--checker PATH] --sample 100 --seed 1 CORPUS...

A corpus is a folder of clusters: articles and one gold.labels each. For each witness of each claim the question is:
does an assertion of the claim's kind overlap the quote and have the reading's value? Gold values are written for
people; gold_value.py says when an assertion has one. Claims marked "arguable" count neither way.

Prints found / wanted by kind and language. `other kind`: of those not found, how many an assertion of another kind
holds; `not judged`: of those found, how many have a value without a form to compare, so that kind and place decide.
"""

import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys

import gold_value
from gold_value import Verdict

Witness = collections.namedtuple("Witness", "cluster claim kind about value article language quote start end sentence")
Score = collections.namedtuple("Score", "found wanted other_kind unjudged missed")


def body_offset(data):
    """Bytes before the article's body."""
    if data.startswith(b"---\n"):
        end = data.find(b"\n---\n", 3)
        return end + 5 if end >= 0 else 0
    return 0


def extract(checker, folder):
    """The folder's articles by id, as the checker extracts them."""
    run = subprocess.run([checker, "extract", str(folder)], capture_output=True, check=True, timeout=300)
    articles = (json.loads(line) for line in run.stdout.decode().splitlines())
    return {article["article"]["id"].rsplit("/", 1)[-1]: article for article in articles}


def sentence_around(data, article, start, end):
    """The extracted sentence that holds the bytes, else their line."""
    for sentence in article.get("sentences", []):
        if sentence.get("start", 0) <= start and end <= sentence["end"]:
            return sentence["text"]
    first = data.rfind(b"\n", 0, start) + 1
    last = data.find(b"\n", end)
    return data[first:last if last >= 0 else len(data)].decode()


def witnesses(cluster, articles):
    """Every gold witness of the cluster's claims."""
    gold = json.loads((cluster / "gold.labels").read_text(encoding="utf-8"))
    files = {path.stem: path.read_bytes() for path in cluster.glob("*.txt")}
    for claim in gold["claims"]:
        if claim.get("arguable"):
            continue
        for reading in claim["readings"]:
            for witness in reading["witnesses"]:
                name, quote = witness["article"], witness["quote"]
                data, article = files[name], articles.get(name, {})
                start = data.find(quote.encode(), body_offset(data))
                if start < 0:
                    raise SystemExit(f"{cluster}: quote not found: {witness}")
                end = start + len(quote.encode())
                language = article.get("article", {}).get("language", "?").split("-")[0]
                yield Witness(cluster.name, claim["id"], claim["kind"], claim["about"], reading["value"], name,
                              language, quote, start, end, sentence_around(data, article, start, end))


def overlapping(article, start, end):
    return [a for a in article.get("assertions", []) if a.get("start", 0) < end and start < a["end"]]


def score(clusters, extracted):
    """Counts by (kind, language). `extracted`: articles by id for each cluster folder."""
    found, wanted, other_kind, unjudged = (collections.Counter() for _ in range(4))
    missed = []
    for cluster in clusters:
        for witness in witnesses(cluster, extracted[cluster]):
            key = witness.kind, witness.language
            wanted[key] += 1
            there = overlapping(extracted[cluster].get(witness.article, {}), witness.start, witness.end)
            gold = gold_value.parse(witness.kind, witness.value)
            verdict = gold_value.judge(gold, witness.quote, there)
            if verdict != Verdict.WRONG:
                found[key] += 1
                unjudged[key] += verdict == Verdict.UNJUDGED
                continue
            kinds = [a["kind"] for a in there]
            other_kind[key] += any(gold_value.judge(gold._replace(kinds=(kind,)), witness.quote, there) ==
                                   Verdict.RIGHT for kind in kinds)
            missed.append((witness, there))
    return Score(found, wanted, other_kind, unjudged, missed)


def shown(assertion):
    """An assertion in one line."""
    if "quantity" in assertion:
        value = assertion["quantity"].get("text", "")
    elif "time" in assertion:
        value = assertion["time"].get("text", "")
    elif "quote" in assertion:
        value = assertion["quote"].get("words", "")[:60]
    else:
        value = "; ".join(e.get("concept", "") + " " + e.get("name", "")
                          for e in assertion.get("names", {}).get("entities", []))
    parts = [assertion["kind"], value.strip()]
    parts += [f"{role['name'].lower()}={role.get('concept', '')}" for role in assertion.get("roles", [])]
    for field in ("basis", "modality"):
        if field in assertion:
            parts.append(assertion[field].lower())
    scope = assertion.get("scope", {})
    parts += [scope["extent"].lower()] if "extent" in scope else []
    parts += ["so far"] if scope.get("soFar") else []
    parts += ["each"] if scope.get("each") else []
    parts += ["since " + scope["period"].get("text", "")] if "period" in scope else []
    if "attribution" in assertion:
        parts.append("says " + assertion["attribution"].get("name", ""))
    if "eventTime" in assertion:
        parts.append("on " + assertion["eventTime"].get("text", ""))
    if assertion.get("background"):
        parts.append("background")
    parts.append(f"[{assertion.get('rule', '')}]")
    return " ".join(parts)


def print_table(result, out):
    """Found / wanted by kind, the languages as columns."""
    kinds = sorted({kind for kind, _ in result.wanted})
    languages = sorted({language for _, language in result.wanted})

    def cell(counted, of):
        return f"{counted}/{of}" if of else "-"

    def row(name, keys):
        of = sum(result.wanted[k] for k in keys)
        got = sum(result.found[k] for k in keys)
        cells = "".join(f"{cell(sum(result.found[k] for k in keys if k[1] == l), sum(result.wanted[k] for k in keys if k[1] == l)):>9}"
                        for l in languages)
        out.write(f"{name:18}{cell(got, of):>9} {got / of if of else 0:6.3f}{cells}"
                  f"{sum(result.other_kind[k] for k in keys):>11}{sum(result.unjudged[k] for k in keys):>11}\n")

    out.write(f"{'':18}{'all':>9} {'':6}" + "".join(f"{l:>9}" for l in languages) + f"{'other kind':>11}{'not judged':>11}\n")
    for kind in kinds:
        row(kind, [k for k in result.wanted if k[0] == kind])
    row("all", list(result.wanted))


def print_misses(result, out):
    for witness, there in result.missed:
        out.write(f"missed {witness.cluster}/{witness.article} {witness.claim} {witness.kind} {witness.value!r} "
                  f"({witness.about})\n  quote: {witness.quote}\n  in:    {witness.sentence}\n")
        for assertion in there:
            out.write(f"  read:  {shown(assertion)}\n")


def sample(clusters, extracted, size, seed):
    """`size` random assertions as (cluster, article id, assertion, sentence with the evidence in brackets)."""
    everything = []
    for cluster in clusters:
        for name, article in sorted(extracted[cluster].items()):
            everything += [(cluster.name, name, article, a) for a in article.get("assertions", [])]
    chosen = random.Random(seed).sample(range(len(everything)), min(size, len(everything)))
    for at in sorted(chosen):
        cluster, name, article, assertion = everything[at]
        sentence = article["sentences"][assertion.get("sentence", 0)]
        text, begin = sentence["text"].encode(), sentence.get("start", 0)
        start, end = assertion.get("start", 0) - begin, assertion["end"] - begin
        marked = (text[:start] + b"[" + text[start:end] + b"]" + text[end:]).decode().replace("\n", " ")
        yield cluster, name, assertion, marked


def main(arguments=None, out=sys.stdout):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checker", default="bazel-bin/checker/concord")
    parser.add_argument("--verbose", action="store_true", help="each miss, its sentence, and what was read there")
    parser.add_argument("--sample", type=int, metavar="N", help="print N random assertions instead")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("corpus", type=pathlib.Path, nargs="+")
    options = parser.parse_args(arguments)
    by_corpus = {corpus: sorted(p.parent for p in corpus.rglob("gold.labels")) for corpus in options.corpus}
    if not any(by_corpus.values()):
        parser.error("no gold.labels found")
    extracted = {cluster: extract(options.checker, cluster) for found in by_corpus.values() for cluster in found}
    if options.sample is not None:
        clusters = [cluster for found in by_corpus.values() for cluster in found]
        for number, (cluster, name, assertion, marked) in enumerate(
                sample(clusters, extracted, options.sample, options.seed), 1):
            out.write(f"{number:3} {cluster}/{name}: {shown(assertion)}\n    {marked}\n")
        return
    for corpus, clusters in by_corpus.items():
        result = score(clusters, extracted)
        if options.verbose:
            print_misses(result, out)
        out.write(f"== assertions {corpus}\n")
        print_table(result, out)


if __name__ == "__main__":
    main()
