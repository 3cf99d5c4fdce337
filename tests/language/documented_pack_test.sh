#!/bin/bash
# The packs that docs/adding-a-language.md shows compile, and what it says of a mistake is
# what is said.
#
#   documented_pack_test.sh GUIDE WRITE_CLDR_PACK COMPILE_PACKS CLDR CONCEPTS...
set -euo pipefail
guide=$1
write_cldr_pack=$2
compile_packs=$3
cldr=$4
shift 4
concepts=("$@")
packs=$TEST_TMPDIR/packs
mkdir "$packs"

# A block of textproto is the file that its first line names.
awk -v folder="$packs" '
  /^```/ { file = ""; opened = $0 == "```textproto"; next }
  opened { name = $0; sub(/.*\//, "", name); file = folder "/" name; opened = 0 }
  file != "" { print > file }' "$guide"
ls "$packs"/figures.textproto "$packs"/lexis.textproto >/dev/null

compile() {
  "$write_cldr_pack" "$TEST_TMPDIR/cldr.textproto" "$cldr" "${concepts[@]}" -- "$packs"/*.textproto &&
    "$compile_packs" lexicon nl "$TEST_TMPDIR/nl.cc" "${concepts[@]}" -- "$packs"/*.textproto \
      "$TEST_TMPDIR/cldr.textproto"
}
compile

# What the guide says of a mistake.
says() {
  cp "$packs/lexis.textproto" "$TEST_TMPDIR/right"
  sed -i "$1" "$packs/lexis.textproto"
  if compile 2>"$TEST_TMPDIR/log"; then
    echo "compiles: $1" >&2
    exit 1
  fi
  grep -F "$2" "$TEST_TMPDIR/log" || { cat "$TEST_TMPDIR/log" >&2 && exit 1; }
  grep -qF "\`$2\`" "$guide" || { echo "the guide does not say: $2" >&2 && exit 1; }
  mv "$TEST_TMPDIR/right" "$packs/lexis.textproto"
}
says 's/form: "politie"/frm: "politie"/' 'has no field named "frm"'
says 's/"forest"/"florest"/' 'nl: "bos": unknown concept florest'
says '/"fire"/s/$/ lexis { concept: "fire" form: "bossen" }/' 'nl: "bossen" is both fire and forest'
