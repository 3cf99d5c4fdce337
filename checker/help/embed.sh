#!/bin/bash
# Makes one C++ table of the topics: a file each, whose name without the ending is the
# topic's.
#
# usage: embed.sh OUT TOPIC.md...
set -euo pipefail
export LC_ALL=C
out=$1
shift
mapfile -t files < <(printf '%s\n' "$@" | sort)
{
  echo "// Made of docs/help/ by embed.sh."
  echo "constexpr HelpTopic kTopics[] = {"
  for file in "${files[@]}"; do
    printf '{"%s", R"topic(' "$(basename "$file" .md)"
    cat "$file"
    echo ')topic"},'
  done
  echo "};"
} >"$out"
