#!/bin/bash
# Makes one C++ file of the page's parts: the template with styles and script in
# place, cut where the report and the articles' texts go.
#
# usage: compose.sh OUT TEMPLATE STYLE... SCRIPT...
set -euo pipefail
export LC_ALL=C

out=$1 template=$2
shift 2
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

styles=() scripts=()
for file; do
  case $file in
    *.css) styles+=("$file") ;;
    *.js) scripts+=("$file") ;;
  esac
done
cat "${styles[@]}" >"$work/style"
# The files share one scope, and leave the page's alone.
{
  echo "(() => {"
  echo "'use strict';"
  cat "${scripts[@]}"
  echo "})();"
} >"$work/script"

# What a browser hashes: all between the tags, the line break before it, too.
hash() {
  local digest
  digest=$({ echo; cat "$1"; } | sha256sum | cut -c1-64 | sed 's/../\\x&/g')
  # The digest is the format.
  # shellcheck disable=SC2059
  printf "$digest" | base64 -w0
}

{
  echo "// Made of checker/report/page/ by compose.sh."
  printf '%s' 'constexpr char kBeforeReport[] = R"page('
  sed -e "s|@script-hash@|$(hash "$work/script")|" \
    -e "s|@style-hash@|$(hash "$work/style")|" \
    -e "/^@style@\$/{r $work/style" -e 'd}' \
    -e "/^@script@\$/{r $work/script" -e 'd}' \
    -e 's|@report@|)page";\nconstexpr char kBeforeTexts[] = R"page(|' \
    -e 's|@texts@|)page";\nconstexpr char kAfterTexts[] = R"page(|' "$template"
  echo ')page";'
} >"$out"
