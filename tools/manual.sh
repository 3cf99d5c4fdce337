#!/bin/bash
# Prints the man page concord(1): what `concord help` says of every command and topic.
#
# usage: manual.sh CONCORD
set -euo pipefail
concord=$1

# As it stands: of roff's own signs only a backslash, and a dot or quote at the
# beginning of a line, mean anything.
verbatim() {
  echo .nf
  sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\&&/"
  echo .fi
}

printf '.TH CONCORD 1 "" "%s" "User Commands"\n' "$("$concord" --version)"
echo .SH NAME
echo 'concord \- where news articles agree and where they contradict each other'
echo .SH DESCRIPTION
"$concord" help | verbatim
commands=$'\n'$("$concord" --help=words)$'\n'
for word in $("$concord" help --help=words); do
  [[ $word != help ]] || continue
  title=${word^^}
  [[ $commands != *$'\n'$word$'\n'* ]] || title="CONCORD $title"
  printf '.SH %s\n' "$title"
  "$concord" help "$word" | verbatim
done
