#!/bin/bash
# The rules as Bazel's "test encyclopedia" drives them: test.xml, filters, shards,
# warnings, undeclared outputs; and a report of the same articles, which fails nothing.
set -euo pipefail
outer=$TEST_TMPDIR
unset XML_OUTPUT_FILE TEST_WARNINGS_OUTPUT_FILE TEST_UNDECLARED_OUTPUTS_DIR
unset TEST_TOTAL_SHARDS TEST_SHARD_INDEX TEST_SHARD_STATUS_FILE TESTBRIDGE_TEST_ONLY

fail() {
  echo "rules: $*" >&2
  exit 1
}

# run NAME STATUS [VARIABLE=VALUE...]: the test with Bazel's variables below NAME.
run() {
  local folder=$outer/$1 wanted=$2 status=0
  shift 2
  mkdir -p "$folder/outputs"
  env XML_OUTPUT_FILE="$folder/test.xml" TEST_WARNINGS_OUTPUT_FILE="$folder/test.warnings" \
    TEST_UNDECLARED_OUTPUTS_DIR="$folder/outputs" "$@" \
    tests/bazel/contradicting_test >"$folder/log" 2>&1 || status=$?
  ((status == wanted)) || { cat "$folder/log" && fail "$folder ends with $status, not $wanted"; }
}

# The ids of the test cases in files.
cases() { sed -n 's/.*<testcase name="[^"]*\[\([0-9a-f]*\)\]".*/\1/p' "$@" | sort; }

run whole 1
whole=$outer/whole
cases "$whole/test.xml" >"$outer/cases"
(($(wc -l <"$outer/cases") >= 3)) || fail "there are fewer than three test cases"
grep -q '<testcase name="CASUALTY_COUNT [^"]*" classname="//tests/bazel:contradicting_test"' \
  "$whole/test.xml" || fail "a finding is no test case of the target"
(($(grep -c '<failure' "$whole/test.xml") == 1)) || fail "not one case fails: the warning should not"
for report in html json txt; do
  [[ -s $whole/outputs/report.$report ]] || fail "no report.$report"
done
grep -q '^news/\|herald' "$whole/test.warnings" || fail "the warning's place is not told"
(($(wc -l <"$whole/test.warnings") == 1)) || fail "there is not one warning"
grep -q 'EUR 2400000.*EUR 4200000' "$whole/test.warnings" || fail "the warning is another"

# A shard has its findings, and each is in one: none lost, none told twice.
for total in 2 3 7 64; do
  failed=0
  for ((index = 0; index < total; ++index)); do
    status=0
    folder=$outer/shard.$total.$index
    mkdir -p "$folder"
    env XML_OUTPUT_FILE="$folder/test.xml" TEST_WARNINGS_OUTPUT_FILE="$folder/test.warnings" \
      TEST_TOTAL_SHARDS=$total TEST_SHARD_INDEX=$index TEST_SHARD_STATUS_FILE="$folder/status" \
      tests/bazel/contradicting_test >"$folder/log" 2>&1 || status=$?
    [[ -e $folder/status ]] || fail "Bazel is not told that shards are known"
    ((status <= 1)) || { cat "$folder/log" && fail "shard $index of $total ends with $status"; }
    grep -q "a part: shard $((index + 1)) of $total: " "$folder/log" || fail "a shard is not called one"
    failed=$((failed + status))
  done
  cases "$outer/shard.$total".*/test.xml >"$outer/dealt"
  cmp "$outer/cases" "$outer/dealt" || fail "$total shards have other cases than the whole"
  ((failed == 1)) || fail "$failed of $total shards fail for one finding"
  cmp <(cat "$outer/shard.$total".*/test.warnings) "$whole/test.warnings" ||
    fail "$total shards have other warnings than the whole"
done

# Filters: by kind, and by article.
run kind 0 TESTBRIDGE_TEST_ONLY='^MONEY '
(($(cases "$outer/kind/test.xml" | wc -l) == 1)) || fail "a filter by kind lets others through"
run article 1 TESTBRIDGE_TEST_ONLY=news/post
cases "$outer/article/test.xml" >"$outer/of_article"
[[ -s $outer/of_article ]] || fail "a filter by article lets nothing through"
(($(wc -l <"$outer/of_article") < $(wc -l <"$outer/cases"))) || fail "a filter by article lets all through"

# Nothing checked is not green, in no shard.
run none 2 TESTBRIDGE_TEST_ONLY=MONNEY
grep -q '"MONNEY" matches no kind, claim or article' "$outer/none/log" || fail "a filter without a match is not told"
for index in 0 1; do
  run "none.$index" 2 TESTBRIDGE_TEST_ONLY=MONNEY TEST_TOTAL_SHARDS=2 TEST_SHARD_INDEX=$index
done
run unknown 2 TEST_TOTAL_SHARDS=2

# The report of the same articles fails nothing and tells the same.
cmp tests/bazel/report_json.json "$whole/outputs/report.json" || fail "the JSON is another"
cmp tests/bazel/report_warnings.warnings.txt "$whole/test.warnings" || fail "the warnings are others"
cmp tests/bazel/report_html.html "$whole/outputs/report.html" || fail "the page is another"
