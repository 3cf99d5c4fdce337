#!/bin/bash
# docs/ci.md shows what happens.
exec python3 tests/tools/documented_walk_test.py docs/ci.md examples/newsroom checker/concord
