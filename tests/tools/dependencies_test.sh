#!/bin/bash
# Every package that ./dev installs earns its place in a line of docs/ARCHITECTURE.md.
set -euo pipefail

table=$(sed -n '/^## Dependencies/,$p' docs/ARCHITECTURE.md)
packages=$(
  tr '\n' ' ' <dev | grep -oE '_packages=\([^)]*\)' | sed 's/.*(//; s/)//'
  sed -nE 's/^ *(need|install_packages) ([a-z][a-z0-9 -]*).*/\2/p' dev
  grep -oE '@[a-z]+/(buildifier|sarif-multitool)\b' dev
)
(($(wc -w <<<"$packages") > 15)) || { echo "dev: found only: $packages" >&2 && exit 1; }
status=0
for package in $packages; do
  if ! grep -qE "(^|[ |\`])$package([ ,|\`]|$)" <<<"$table"; then
    echo "docs/ARCHITECTURE.md has no line for $package, which ./dev installs" >&2
    status=1
  fi
done
exit $status
