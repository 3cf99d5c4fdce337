#!/bin/bash
# Validates SARIF reports with Microsoft's validator, by the rules of the
# specification and those of GitHub's ingestion: no error may be told. What it
# would rather have (numbers in rule ids, a snippet of the file around each place)
# is for tools of another kind.
#
# usage: validate_sarif.sh CONCORD VALIDATOR
set -euo pipefail
concord=$1
validator=$2

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# validate NAME ARGUMENT...: the report of `concord check ARGUMENT...`
validate() {
  local report=$folder/$1.sarif
  shift
  "$concord" check --output="sarif:$report" --exit-zero "$@" 2>/dev/null || true
  [[ -s $report ]] || { echo "no SARIF of concord check $*" >&2 && exit 1; }
  "$validator" validate "$report" --rule-kind "Ghas;Sarif" --level Error >"$folder/log" 2>&1 ||
    { cat "$folder/log" >&2 && exit 1; }
  if grep -E ': error |ERR[0-9]' "$folder/log" >&2; then
    exit 1
  fi
}

validate discrepancies testdata/planted-discrepancies
validate many testdata
validate agreeing testdata/agreeing
printf '\xff' >"$folder/broken.txt"
validate unreadable testdata/agreeing "$folder/broken.txt"

# With a home every URI is there that a reader expects: no rule asks for another.
"$concord" check --output="sarif:$folder/home.sarif" --exit-zero \
  --home=https://news.example/concord testdata/planted-discrepancies
"$validator" validate "$folder/home.sarif" --rule-kind "Ghas;Sarif" \
  --level "Error;Warning;Note" >"$folder/log" 2>&1 || { cat "$folder/log" >&2 && exit 1; }
if grep -E 'SARIF(2005|2012)' "$folder/log" >&2; then
  exit 1
fi
echo "SARIF: valid"
