#!/bin/bash
# Shows that another workspace can use this one: the test of its agreeing articles
# passes (in shards, too), that of its contradicting ones fails and leaves a report, a
# report alone fails nothing, and mistakes are told apart from results.
#
# usage: check.sh [FLAG...]     (flags of Bazel; see ./dev external)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Bazel within Bazel's own tests would be delicate: this runs beside them, with an
# output base (one a checkout) that leaves the outer workspace's server alone.
base=(--output_base="$HOME/.cache/concord/external-$(cksum <<<"$PWD" | cut -d' ' -f1)" --max_idle_secs=60)
# Optimising would double the time: only here is the checker compiled once more.
flags=("$@" --symlink_prefix=/ --noshow_progress --color=no --host_compilation_mode=fastbuild)

fail() {
  cat "$log" >&2
  echo "external workspace: $*" >&2
  exit 1
}

bazel_test() { bazel "${base[@]}" test "${flags[@]}" "$@" >>"$log" 2>&1; }

bazel_test //:agreeing_test || fail "the test of agreeing articles does not pass"

status=0
bazel_test //:contradicting_test || status=$?
((status == 3)) || fail "the test of contradicting articles ended with status $status, not 3 (tests failed)"

logs=$(bazel "${base[@]}" info "${flags[@]}" --ui_event_filters=-info bazel-testlogs)/contradicting_test
grep -q '<failure' "$logs/test.xml" || fail "no failed case in $logs/test.xml"
for report in report.json report.txt; do
  [[ -n $(unzip -p "$logs/test.outputs/outputs.zip" "$report") ]] ||
    fail "no $report in $logs/test.outputs/outputs.zip"
done
bazel "${base[@]}" build "${flags[@]}" //:contradicting_report >>"$log" 2>&1 ||
  fail "the report of contradicting articles is not built"

# Nothing to check is a mistake, and so is what Bazel could not track.
refuses() {
  : >"$log"
  ! bazel_test "$1" || fail "$1 passes"
  grep -q "$2" "$log" || fail "$1 fails without saying: $2"
}
refuses //mistakes/empty_glob:test "attribute must be non empty"
refuses //mistakes/folder:test "if it is a folder, list its articles with glob()"
echo "external workspace: usable"
