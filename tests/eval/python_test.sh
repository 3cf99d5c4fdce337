#!/bin/sh
# Runs a test in Python; Debian has no `python`, which Bazel's own py_test asks for.
exec python3 "$@"
