#!/bin/bash
# Shows that the example newsroom's gate works with Bazel: its test passes.
#
# usage: newsroom.sh [FLAG...]     (flags of Bazel; see ./dev external)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../examples/newsroom"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
base=(--output_base="$HOME/.cache/concord/newsroom-$(cksum <<<"$PWD" | cut -d' ' -f1)" --max_idle_secs=60)
flags=("$@" --symlink_prefix=/ --noshow_progress --color=no --host_compilation_mode=fastbuild)
bazel "${base[@]}" test "${flags[@]}" //... >"$log" 2>&1 || { cat "$log" >&2 && exit 1; }
echo "example newsroom: green"
