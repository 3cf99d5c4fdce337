#!/bin/bash
# What is in the Debian package: its fields, its files, a program that runs, and nothing
# that lintian finds wrong, where that is installed.
set -euo pipefail
export LC_ALL=C.UTF-8
package=$PWD/tools/deb/concord.deb
concord=$PWD/checker/concord
cd "$TEST_TMPDIR"

fail() {
  echo "package: $*" >&2
  exit 1
}
field() { dpkg-deb --field "$package" "$1"; }

[[ $(field Package) == concord ]] || fail "it is named $(field Package)"
[[ $(field Architecture) == $(dpkg --print-architecture) ]] || fail "it is for $(field Architecture)"
# The changelog of the packaging is edited by hand.
version=$("$concord" --version)
[[ $(field Version) == "${version#concord }"-* ]] || fail "it has version $(field Version), not $version"

# It needs what every Debian has, in the version that the program is linked with, and
# nothing that only a build has.
for dependency in libc6 libgcc-s1 libstdc++6; do
  [[ " $(field Depends)" == *" $dependency (>= "* ]] || fail "it does not depend on $dependency"
done
[[ $(field Depends | tr ',' '\n' | wc -l) == 3 ]] || fail "it depends on $(field Depends)"

dpkg-deb --fsys-tarfile "$package" | tar -t | grep -v '/$' | sort >got
sort >wanted <<'EOF'
./usr/bin/concord
./usr/share/bash-completion/completions/concord
./usr/share/doc/concord/changelog.Debian.gz
./usr/share/doc/concord/changelog.gz
./usr/share/doc/concord/copyright
./usr/share/doc/concord/reading-a-report.md
./usr/share/doc/concord/report.schema.json
./usr/share/fish/vendor_completions.d/concord.fish
./usr/share/man/man1/concord.1.gz
./usr/share/zsh/vendor-completions/_concord
EOF
diff wanted got || fail "it holds other files"
[[ -z $(dpkg-deb --contents "$package" | grep -v ' root/root ') ]] || fail "not all is root's"

dpkg-deb --raw-extract "$package" tree
(cd tree && md5sum --quiet -c DEBIAN/md5sums) || fail "a file is not what its sum says"
[[ $(tree/usr/bin/concord --version) == "$version" ]] || fail "the program does not run"
cmp <(tree/usr/bin/concord help) <("$concord" help) || fail "it is another program"
gzip -dc tree/usr/share/man/man1/concord.1.gz | grep -q '^\.TH CONCORD 1' || fail "there is no man page"
gzip -dc tree/usr/share/doc/concord/changelog.gz | grep -q '^# Changelog' || fail "there is no changelog"
grep -q '^License: Apache-2.0' tree/usr/share/doc/concord/copyright || fail "there is no license"

# The stems of words in many languages look like misspelt English; that is a hint only.
if command -v lintian >/dev/null; then
  lintian --allow-root --fail-on error,warning "$package" || fail "lintian finds something wrong"
fi
