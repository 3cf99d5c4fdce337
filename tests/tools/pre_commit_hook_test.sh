#!/bin/bash
# The hook as pre-commit runs it: from the root of the checkout, with args and then
# the files of the commit.
set -euo pipefail
root=$PWD
export CONCORD=$root/checker/concord

fail() {
  echo "pre-commit hook: $*" >&2
  exit 1
}

# The value of a key of the one hook.
value() { sed -n "s/^ *-* *$1: //p" "$root/.pre-commit-hooks.yaml"; }

[[ $(value id) == concord ]] || fail "no hook concord"
[[ $(value require_serial) == true ]] || fail "a commit's files would be checked in parts"
entry=$root/$(value entry)
[[ -x $entry ]] || fail "$entry is no program"
args=$(value args | tr -d '[]')
[[ $args == --against=. ]] || fail "args are $args"

article() {
  printf -- '---\nsource: %s\npublished: 2025-02-11\nlanguage: en\n---\nAn explosion at the Valoglio paint factory in Rovato killed %s people on Tuesday.\n' "$1" "$2"
}
cd "$(mktemp -d "$TEST_TMPDIR/newsroom.XXXXXX")"
mkdir .git news
article Herald 12 >news/herald.txt
article Tribune 12 >news/tribune.md
article Post 14 >news/post.txt

status=0
"$entry" "$args" news/post.txt >out 2>&1 || status=$?
((status == 1)) || { cat out && fail "a contradicting article ends with $status, not 1"; }
grep -q 'post.txt:6' out || { cat out && fail "the article's place is not told"; }
article Post 12 >news/post.txt
"$entry" "$args" news/post.txt >out 2>&1 || { cat out && fail "an agreeing article does not pass"; }

# What pre-commit hands over is what the pattern of the hook lets through.
pattern=$(value files)
for name in a.txt b.md c.html d.json e.jsonl; do
  [[ $name =~ $pattern ]] || fail "$name is left out"
done
[[ ! a.png =~ $pattern ]] || fail "a.png is taken"
