#!/usr/bin/env python3
"""Fits the weights of comparability (checker/claim/weights.inc) to labelled clusters.

usage: fit_weights.py [--dump PATH] [--write FILE] CORPUS...

A CORPUS is a folder of clusters, each with its articles and a gold.labels. dump_factors (PATH) prints every comparison
that the checker makes in a cluster with its factors. A pair is positive if both its figures lie in witnesses of one
claim, negative if they do not; a figure that only repeats a labelled one is left out, but for headlines, which labels
leave out. Two logistic regressions are fitted:

  agree   on pairs whose values are equal or overlap: are they of one thing, or equal by chance?
  differ  on pairs whose values are disjoint, and on agreeing pairs as if one of them had erred (how far errors go is
          drawn from the labelled conflicts and from slips of one digit; fixed seed)

Prints how the probabilities fare on each cluster when it is left out of the fit: of the pairs that the checker could
choose, a figure once for each article, how many each range of probabilities holds, their mean probability and the share
that is right. Writes one line a factor to FILE. Needs numpy (python3-numpy).
"""
import argparse
import collections
import json
import math
import pathlib
import random
import subprocess

import numpy as np

COUNTS = {"COUNT", "CASUALTY_COUNT", "TROOP_COUNT", "PARTICIPANT_COUNT"}
FIGURES = COUNTS | {"DATE", "DURATION", "MONEY", "PERCENTAGE", "MEASUREMENT", "ORDINAL", "AGE"}
EQUAL, OVERLAP, DISJOINT = 0, 1, 2
ONLY_AGREE = ["telling", "telling-sentence", "telling-clause", "overlapping", "telling-overlap", "place"]
ONLY_DIFFER = ["transposed", "one-digit", "one-digit-of-more", "far-values", "far-days", "each-its-day", "day-of-words", "answered", "both-answered"]
VALUE_ERRORS = ["far-values", "transposed", "one-digit", "one-digit-of-more"]
DATE_ERRORS = ["far-days"]
RIDGE = 0.5
FACTORS = 16  # the column of dump_factors that holds the first
BINS = [0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.87, 0.95, 1]


def family(kind):
    return "COUNT" if kind in COUNTS else kind


def body_offset(data):
    end = data.find(b"\n---\n", 3) if data.startswith(b"---\n") else -1
    return end + 5 if end >= 0 else 0


def load_gold(cluster):
    gold = json.loads((cluster / "gold.labels").read_text(encoding="utf-8"))
    files = {p.stem: p.read_bytes() for p in cluster.glob("*.txt")}
    for claim in gold["claims"]:
        claim["spans"] = []
        for reading in claim["readings"]:
            for witness in reading["witnesses"]:
                data, quote = files[witness["article"]], witness["quote"].encode()
                at = data.find(quote, body_offset(data))
                if at < 0:
                    raise SystemExit(f"{cluster}: quote not found: {witness}")
                claim["spans"].append((witness["article"], at, at + len(quote)))
    return gold


class Row:
    """One comparison: its figures (article, start, end, kind, stated), factors and label."""

    def __init__(self, cluster, fields, label, claim):
        self.cluster = cluster
        self.a = (fields[1], int(fields[2]), int(fields[3]), fields[4], float(fields[5]))
        self.b = (fields[6], int(fields[7]), int(fields[8]), fields[9], float(fields[10]))
        self.values, self.reason = int(fields[11]), fields[14]
        self.far_apart = self.values == DISJOINT and fields[15] == "1"  # never taken for two answers
        self.x = [float(v) for v in fields[FACTORS:]]
        self.label, self.claim = label, claim


def read_cluster(dump, cluster):
    gold = load_gold(cluster)
    lines = subprocess.run([dump, str(cluster)], capture_output=True, text=True, check=True).stdout.splitlines()
    names = lines[0].split("\t")[FACTORS:]
    headline = FACTORS + names.index("headline")
    items = [l.split("\t") for l in lines[1:] if l.startswith("item")]

    def claims_of(article, start, end, kind):
        return {i for i, claim in enumerate(gold["claims"])
                if family(claim["kind"]) == family(kind)
                and any(s[0] == article and start < s[2] and s[1] < end for s in claim["spans"])}

    of_item, of_value = {}, collections.defaultdict(set)
    for f in items:
        key = (f[1], int(f[2]), int(f[3]), f[4])
        of_item[key] = claims_of(*key)
        of_value[(f[1], family(f[4]), float(f[5]))] |= of_item[key]
    rows = []
    for line in lines[1:]:
        f = line.split("\t")
        if f[0] != "pair" or gold["events"][f[1]] != gold["events"][f[6]]:
            continue
        mine = of_item[(f[1], int(f[2]), int(f[3]), f[4])]
        other = of_item[(f[6], int(f[7]), int(f[8]), f[9])]
        if any(gold["claims"][c].get("arguable") for c in mine | other):
            continue
        shared = mine & other
        if not shared:
            repeated = (mine | of_value[(f[1], family(f[4]), float(f[5]))]) & (
                other | of_value[(f[6], family(f[9]), float(f[10]))])
            if repeated:
                if float(f[headline]) == 0 or float(f[12]) < 0.3:
                    continue
                shared = repeated
        rows.append(Row(cluster.name, f, 1 if shared else 0, min(shared) if shared else None))
        rows[-1].both_labelled = bool(mine and other)
    return rows, names


def slip(value):
    """What a value whose first digit was misread is to the right one, as VALUE_ERRORS name it."""
    digits = f"{abs(value):.9g}".replace(".", "").strip("0")
    first = int(digits[0]) if digits and digits[0].isdigit() else 1
    far = min(1.0, abs(math.log((first + 3 if first <= 5 else first - 3) / first)) / 1.5)
    return [far, 0, float(len(digits) == 2), float(len(digits) > 2)]


def weigh(rows, negative=1.0, differ=1.0):
    """A claim that many articles tell weighs as the root of its pairs."""
    pairs = collections.Counter((r.cluster, r.claim) for r in rows if r.label)
    return np.array([(differ if r.values == DISJOINT else 1.0) / math.sqrt(pairs[(r.cluster, r.claim)])
                     if r.label else negative for r in rows])


def differ_data(rows, at):
    rows = [r for r in rows if r.a[3] in FIGURES and not r.far_apart
            and (r.label or r.values == DISJOINT or r.both_labelled)]
    x = np.array([r.x for r in rows])
    chance = random.Random(3)
    for dates in (False, True):
        how = [at[name] for name in (DATE_ERRORS if dates else VALUE_ERRORS)]
        seen = [x[i, how] for i, r in enumerate(rows)
                if r.label and r.values == DISJOINT and (r.a[3] == "DATE") == dates]
        for i, r in enumerate(rows):
            if r.values == DISJOINT or (r.a[3] == "DATE") != dates:
                continue
            x[i, how] = chance.choice(seen) if seen else 0
            if r.label and chance.random() < 0.5:
                x[i, how] = [4 / 15] if dates else slip(r.a[4])
    for factor in ONLY_AGREE:
        x[:, at[factor]] = 0
    return rows, x, np.array([float(r.label) for r in rows]), weigh(rows, differ=2.0)


def agree_data(rows, at):
    rows = [r for r in rows if r.values in (EQUAL, OVERLAP)]
    x = np.array([r.x for r in rows])
    for factor in ONLY_DIFFER:
        x[:, at[factor]] = 0
    return rows, x, np.array([float(r.label) for r in rows]), weigh(rows)


def fit(x, y, w):
    """Newton's method on the ridge-penalised likelihood; the first column, the bias, is hardly penalised."""
    ridge = np.eye(x.shape[1]) * RIDGE
    ridge[0, 0] = 1e-3
    weights = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ weights))
        step = np.linalg.solve((x * (w * p * (1 - p))[:, None]).T @ x + ridge, x.T @ (w * (y - p)) - ridge @ weights)
        weights += step
        if abs(step).max() < 1e-6:
            break
    return weights


def leave_one_out(rows, x, y, w):
    cluster = np.array([r.cluster for r in rows])
    p = np.zeros(len(rows))
    for c in sorted(set(cluster)):
        p[cluster == c] = 1 / (1 + np.exp(-x[cluster == c] @ fit(x[cluster != c], y[cluster != c], w[cluster != c])))
    return p


def choose(rows, p, values):
    """The surest pairs, a figure once for each article, as the checker takes them: (probability, right, kind)."""
    used, chosen = set(), []
    for i in sorted(range(len(rows)), key=lambda i: -p[i]):
        r = rows[i]
        if r.values not in values or (DISJOINT in values and r.reason != "comparable"):
            continue
        keys = ((r.cluster, r.a, r.b[0]), (r.cluster, r.b, r.a[0]))
        if not used.intersection(keys):
            used.update(keys)
            chosen.append((p[i], r.label, r.a[3]))
    return chosen


def print_reliability(chosen):
    print("  probability   pairs  mean  right")
    for low, high in zip(BINS, BINS[1:]):
        here = [(p, right) for p, right, _ in chosen if low <= p < high or p == high == 1]
        mean = [sum(column) / len(here) for column in zip(*here)]
        print(f"  {low:.2f} to {high:.2f}  {len(here):5}" + "".join(f"  {m:4.2f}" for m in mean))


def print_by_kind(chosen):
    """How many of each kind are right, of all that are at least so sure: what LeastToConflict() goes by."""
    bars = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
    print("  right of all from" + "".join(f"{bar:8.2f}" for bar in bars))
    for kind in sorted({kind for _, _, kind in chosen}):
        cells = [[right for p, right, k in chosen if k == kind and p >= bar] for bar in bars]
        print(f"  {kind:17}" + "".join(f"{sum(c):4}/{len(c):<3}" for c in cells))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dump", default="bazel-bin/tests/calibration/dump_factors")
    parser.add_argument("--write", metavar="FILE")
    parser.add_argument("corpus", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    rows, names = [], []
    for corpus in options.corpus:
        for labels in sorted(corpus.rglob("gold.labels")):
            found, names = read_cluster(options.dump, labels.parent)
            rows += found
    at = {name: i for i, name in enumerate(names)}
    fitted = {}
    for what, data, values in (("agree", agree_data, (EQUAL, OVERLAP)), ("differ", differ_data, (DISJOINT,))):
        fit_rows, x, y, w = data(rows, at)
        p = leave_one_out(fit_rows, x, y, w)
        print(f"{what}: {len(fit_rows)} pairs, {int(y.sum())} of one thing; clusters left out in turn:")
        chosen = choose(fit_rows, p, values)
        print_reliability(chosen)
        if what == "differ":
            print_by_kind(chosen)
        fitted[what] = fit(x, y, w)
    if options.write:
        with open(options.write, "w", encoding="utf-8") as out:
            for name, agree, differ in zip(names, fitted["agree"], fitted["differ"]):
                out.write(f"{{{agree:.2f}, {differ:.2f}}},  // {name}\n")


if __name__ == "__main__":
    main()
