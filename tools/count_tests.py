#!/usr/bin/env python3
"""Counts the test cases of one Bazel run: prints "PASSED FAILED", preceded by a line for each failure.

usage: count_tests.py BUILD_EVENTS.json     (bazel test --build_event_json_file=BUILD_EVENTS.json)

The cases are those of each test's (and each shard's) test.xml. A test that failed without a failed case (it crashed,
timed out or could not be built) counts as one failed case.
"""

import json
import sys
import urllib.parse
import xml.etree.ElementTree as ET


def number(element, name):
    return int(element.get(name) or 0)


def cases(path):
    """Returns (cases, names of failed cases) of a test.xml."""
    ran, failed, names = 0, 0, []
    for suite in ET.parse(path).getroot().iter("testsuite"):
        if suite.find("testsuite") is not None:
            continue  # its children are counted
        # What GoogleTest was told not to run has neither passed nor failed.
        ran += number(suite, "tests") - number(suite, "disabled") - number(suite, "skipped")
        failed += number(suite, "failures") + number(suite, "errors")
        for case in suite.iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                names.append(f'{case.get("classname", "")} {case.get("name", "")}'.strip())
    return ran, max(failed, len(names)), names


def main():
    results, expected, broken = {}, set(), set()
    with open(sys.argv[1], encoding="utf-8") as events:
        for line in events:
            event = json.loads(line)
            if "testResult" in event["id"]:
                key = event["id"]["testResult"]  # a later attempt replaces an earlier one
                results[key["label"], key.get("run"), key.get("shard")] = event.get("testResult", {})
            elif "targetConfigured" in event["id"] and event.get("configured", {}).get("testSize"):
                # Under a sanitizer, Bazel leaves out what is tagged so; elsewhere it says itself what it did not run.
                if "no-sanitizer" not in event["configured"].get("tag", []):
                    expected.add(event["id"]["targetConfigured"]["label"])
            elif "targetCompleted" in event["id"] and not event.get("completed", {}).get("success"):
                broken.add(event["id"]["targetCompleted"]["label"])
    passed = failed = 0
    for (label, _, shard), result in sorted(results.items(), key=str):
        ran, bad, names = 0, 0, []
        for output in result.get("testActionOutput", []):
            if output["name"] == "test.xml":
                try:
                    ran, bad, names = cases(urllib.parse.unquote(urllib.parse.urlparse(output["uri"]).path))
                except (OSError, ET.ParseError):
                    pass  # counted below
        status = result.get("status", "NO_STATUS")
        if status not in ("PASSED", "FLAKY") and bad == 0:
            names, bad, ran = [status.lower()], 1, ran + 1
        passed += ran - bad
        failed += bad
        for name in names:
            print(f"failed: {label}: {name}")
    for label in sorted((broken | expected) - {key[0] for key in results}):
        print(f"failed: {label}: not built or not run")
        failed += 1
    print(passed, failed)


main()
