#!/bin/bash
# Runs page_test.js with the browser and the modules that ./dev setup installs.
# Where one is missing the test fails: a page that nobody looked at is not tested.
set -euo pipefail

folder=tests/report/page

die() {
  echo "page_test: $*; run ./dev setup" >&2
  exit 1
}

command -v node >/dev/null || die "nodejs is not installed"
command -v chromium >/dev/null || die "chromium is not installed"

# Bazel gives tests no HOME. The folder's name is that of ./dev setup.
home=$(getent passwd "$(id -u)" | cut -d: -f6)
version=$(cksum <"$folder/package.json" | cut -d' ' -f1)
modules=${CONCORD_NODE_MODULES:-$home/.cache/concord/browser-$version/node_modules}
for module in playwright-core axe-core; do
  [[ -d $modules/$module ]] || die "the npm module $module is not in $modules"
done

export NODE_PATH=$modules
# Chromium's socket needs a short path, shorter than Bazel's folder for tests.
scratch=$(mktemp -d /tmp/page.XXXXXX)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch TMPDIR=$scratch
node "$folder/page_test.js"
