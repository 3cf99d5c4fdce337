#!/usr/bin/env python3
"""Prints how much of checker/ the tests run, by folder: lines and branches.

  tools/coverage.py COUNTS EXECROOT [--missed]

COUNTS is the folder below which the tests wrote their .gcda files (GCOV_PREFIX),
EXECROOT Bazel's execution root, where the .gcno files lie. --missed lists the
lines that no test runs.
"""

import collections
import json
import os
import subprocess
import sys
import tempfile

CWD = "proc/self/cwd"


def reports(counts, execroot):
    """Yields what gcov says of each object file that was run."""
    for folder, _, names in os.walk(counts):
        gcda = sorted(n for n in names if n.endswith(".gcda"))
        if not gcda:
            continue
        # Bazel compiles in /proc/self/cwd, which was the execution root.
        notes = os.path.join(
            execroot, os.path.relpath(folder, os.path.join(counts, CWD)))
        with tempfile.TemporaryDirectory() as pairs:
            for name in gcda:
                stem = name[: -len(".gcda")]
                os.symlink(os.path.join(folder, name), os.path.join(pairs, name))
                os.symlink(os.path.join(notes, stem + ".gcno"),
                           os.path.join(pairs, stem + ".gcno"))
            out = subprocess.run(
                ["gcov", "--json-format", "--stdout", "--branch-probabilities"] +
                [os.path.join(pairs, n) for n in gcda],
                cwd=execroot, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                check=False).stdout
        for line in out.splitlines():
            yield json.loads(line)


def main():
    counts, execroot = sys.argv[1:3]
    # Of each file: line -> was it run, (line, branch) -> was it taken.
    lines = collections.defaultdict(dict)
    branches = collections.defaultdict(dict)
    for report in reports(counts, execroot):
        for source in report["files"]:
            path = source["file"].replace(f"/{CWD}/", "")
            if not path.startswith("checker/"):
                continue
            for line in source["lines"]:
                number = line["line_number"]
                seen = lines[path].get(number, False)
                lines[path][number] = seen or line["count"] > 0
                for index, branch in enumerate(line["branches"]):
                    # What only an exception takes is no branch of ours.
                    if branch["throw"]:
                        continue
                    seen = branches[path].get((number, index), False)
                    branches[path][(number, index)] = seen or branch["count"] > 0
    folders = collections.defaultdict(lambda: [0, 0, 0, 0])
    for path in lines:
        for name in (os.path.dirname(path), "all of checker/"):
            total = folders[name]
            total[0] += sum(lines[path].values())
            total[1] += len(lines[path])
            total[2] += sum(branches[path].values())
            total[3] += len(branches[path])
    if not folders:
        sys.exit("no counts of checker/ below " + counts)
    print(f"{'':<28}{'lines':>16}{'branches':>18}")
    for name in sorted(folders, key=lambda n: (n == "all of checker/", n)):
        run, known, taken, ways = folders[name]
        print(f"{name:<28}{run:>7}/{known:<6}{run / known:4.0%}"
              f"{taken:>8}/{ways:<6}{taken / max(ways, 1):4.0%}")
    if "--missed" in sys.argv[3:]:
        for path in sorted(lines):
            missed = sorted(n for n, run in lines[path].items() if not run)
            if missed:
                print(path + ":" + ",".join(map(str, missed)))


if __name__ == "__main__":
    main()
