#!/bin/bash
# What shells offer and the man page tells is what `concord help` lists.
set -euo pipefail
root=$PWD
mkdir "$TEST_TMPDIR/bin"
ln -s "$root/checker/concord" "$TEST_TMPDIR/bin/concord"
PATH=$TEST_TMPDIR/bin:$PATH

fail() {
  echo "completion: $*" >&2
  exit 1
}

# shellcheck source=/dev/null
source "$root/tools/completion/concord.bash"

# offered LINE: what bash offers at the end of the line.
offered() {
  COMP_LINE=$1
  COMP_POINT=${#1}
  _concord
  echo "${COMPREPLY[*]}"
}

"$root/tools/manual.sh" concord >"$TEST_TMPDIR/concord.1"
sed 's/\\-/-/g' "$TEST_TMPDIR/concord.1" >"$TEST_TMPDIR/manual"
commands=$(concord help | sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
for command in $commands; do
  [[ " $(offered 'concord ') " == *" $command "* ]] || fail "bash does not offer $command"
  [[ $command != help ]] || continue
  flags=$(concord help "$command" | sed -n 's/^  \(--[a-z-]*\).*/\1/p')
  [[ -n $flags ]] || [[ $command == annotate ]] || fail "$command has no flags"
  for flag in $flags; do
    [[ " $(offered "concord $command $flag")" == *" $flag"* ]] ||
      fail "bash does not offer $command $flag"
    grep -q -- "^  $flag" "$TEST_TMPDIR/manual" || fail "the man page has no $flag"
  done
done
for topic in $(concord help | sed -n '/^topics:/,$s/^  \([a-z-]*\) .*/\1/p'); do
  [[ " $(offered 'concord help ') " == *" $topic "* ]] || fail "bash does not offer help $topic"
  # The title of the topic is a line of the man page.
  grep -qxF -- "$(concord help "$topic" | grep -m 1 '^# ')" "$TEST_TMPDIR/manual" ||
    fail "the man page has no $topic"
  found=1
done
[[ -n ${found:-} ]] || fail "there is no topic"
[[ $(offered 'concord help rel') == relations ]] || fail "rel is not relations"
[[ $(offered 'concord ch') == check ]] || fail "ch is not check"
[[ $(offered 'concord check --fail-level=w') == warning ]] || fail "no level is offered"
[[ $(offered 'concord check --format=sa') == sarif ]] || fail "no format is offered"
[[ -z $(offered 'concord check news/') ]] || fail "words are offered for a file"

if command -v man >/dev/null; then
  [[ -z $(LC_ALL=C.UTF-8 man --warnings -l "$TEST_TMPDIR/concord.1" 2>&1 >/dev/null) ]] ||
    fail "the man page has warnings"
fi
if command -v zsh >/dev/null; then
  zsh -n "$root/tools/completion/_concord" || fail "zsh cannot read _concord"
fi
if command -v fish >/dev/null; then
  got=$(HOME=$TEST_TMPDIR fish -c "source $root/tools/completion/concord.fish; complete -C 'concord check --fail-level=w'")
  [[ $got == --fail-level=warning* ]] || fail "fish offers: $got"
  got=$(HOME=$TEST_TMPDIR fish -c "source $root/tools/completion/concord.fish; complete -C 'concord help rel'")
  [[ $got == relations ]] || fail "fish offers for a topic: $got"
fi
