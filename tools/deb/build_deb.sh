#!/bin/bash
# Makes a Debian package of what Bazel has built. Nothing in it depends on when or
# where it was made: times are those of the packaging's changelog.
#
# usage: build_deb.sh OUT FILE=PATH...      (PATH in the package; see the cases below)
set -euo pipefail
export LC_ALL=C.UTF-8
out=$PWD/$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
mkdir -p "$tree/DEBIAN" "$work/debian"
umask 022

for command in dpkg-deb dpkg-shlibdeps dpkg-parsechangelog; do
  command -v "$command" >/dev/null ||
    { echo "no $command here: install dpkg-dev" >&2 && exit 1; }
done

for pair; do
  file=${pair%%=*} path=${pair#*=}
  case $path in
    control) cp "$file" "$work/debian/control" ;;
    */bin/*)
      install -D -m 755 "$file" "$tree/$path"
      strip --remove-section=.comment --remove-section=.note "$tree/$path"
      programs+=("$tree/$path")
      ;;
    *.gz)
      mkdir -p "$tree/${path%/*}"
      gzip -9cn "$file" >"$tree/$path"
      chmod 644 "$tree/$path"
      [[ $path != */changelog.Debian.gz ]] || cp "$file" "$work/debian/changelog"
      ;;
    *) install -D -m 644 "$file" "$tree/$path" ;;
  esac
done

cd "$work"
field() { dpkg-parsechangelog --show-field "$1"; }
SOURCE_DATE_EPOCH=$(field Timestamp)
export SOURCE_DATE_EPOCH
depends=$(dpkg-shlibdeps -O "${programs[@]}")

# Of the source's paragraph what a binary package has too, and all of the package's.
{
  sed -n '/^Package:/p' debian/control
  echo "Version: $(field Version)"
  echo "Architecture: $(dpkg --print-architecture)"
  sed -n '/^\(Maintainer\|Section\|Priority\):/p' debian/control
  echo "Installed-Size: $(du -k --apparent-size -s "$tree/usr" | cut -f1)"
  echo "Depends: ${depends#shlibs:Depends=}"
  sed -n '/^Description:/,$p' debian/control
} >"$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z1 --build "$tree" "$out" >/dev/null
