#!/bin/bash
# The hook of .pre-commit-hooks.yaml: `concord check` of the articles of a commit, with
# the checker of this checkout, which the first run builds. Set CONCORD to use another.
#
# usage: pre_commit_hook.sh FLAG... ARTICLE...
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
concord=${CONCORD:-$home/bazel-bin/checker/concord}
[[ -x $concord ]] || "$home/dev" build >&2
exec "$concord" check "$@"
