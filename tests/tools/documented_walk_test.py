"""Runs what a document shows on its console, and compares what it prints.

usage: documented_walk_test.py DOCUMENT FOLDER CONCORD

In blocks that open with ```console, a line that begins with "$ " is a command; what
follows it up to the next is what it prints, errors included. A line "..." stands for
any lines. Commands run one after another in a copy of FOLDER, which is a checkout,
with CONCORD as concord.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile


def blocks(document):
    """Yields (line number, command, expected lines)."""
    lines = open(document, encoding="utf-8").read().split("\n")
    inside, command, at, expected = False, None, 0, []
    for number, line in enumerate(lines, 1):
        ends = inside and line == "```"
        if command is not None and (ends or line.startswith("$ ")):
            yield at, command, expected
            command = None
        if ends:
            inside = False
        elif line == "```console":
            inside = True
        elif inside and line.startswith("$ "):
            command, at, expected = line[2:], number, []
        elif inside:
            expected.append(line)


def matches(expected, actual):
    pattern = "".join(
        "(?:.*\n)*" if line == "..." else re.escape(line) + "\n" for line in expected)
    return re.fullmatch(pattern, actual) is not None


def main():
    document, folder, concord = (os.path.abspath(a) for a in sys.argv[1:])
    with tempfile.TemporaryDirectory() as scratch:
        os.mkdir(scratch + "/bin")
        os.symlink(concord, scratch + "/bin/concord")
        checkout = scratch + "/newsroom"
        shutil.copytree(folder, checkout, symlinks=False)
        subprocess.run(["chmod", "-R", "u+w", checkout], check=True)
        os.mkdir(checkout + "/.git")
        environment = dict(os.environ, PATH=scratch + "/bin:" + os.environ["PATH"],
                           LC_ALL="C.UTF-8")
        status, run, failures = 0, 0, 0
        for line, command, expected in blocks(document):
            result = subprocess.run(
                ["bash", "-c", "(exit %d); %s" % (status, command)], cwd=checkout,
                env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                check=False)
            status = result.returncode
            run += 1
            actual = result.stdout.decode()
            if not matches(expected, actual):
                failures += 1
                print("%s:%d: $ %s\nprints:\n%s" % (sys.argv[1], line, command, actual))
        if not run:
            print("%s shows no command" % sys.argv[1])
        return 1 if failures or not run else 0


if __name__ == "__main__":
    sys.exit(main())
