#!/usr/bin/env bash
# Puts a built site on a host, each release in a folder of its own, and switches to it in one step; goes back to any that is kept.
#
#   deploy/release.sh put site HOST:/srv/briefing     the site becomes a release, and the current one
#   deploy/release.sh list HOST:/srv/briefing         what is kept, the newest first; > marks what readers get
#   deploy/release.sh back HOST:/srv/briefing [NAME]  the release before the current one, or the one named
#
# The host needs ssh, rsync and a shell; HOST: left out, it is a folder of this machine. The web server's root is /srv/briefing/current, a link.
# KEEP=5 says how many releases stay; the current one always does. BELOW=idlib puts the site into that folder of its release, for an address
# below a path: https://example.org/idlib/.
set -euo pipefail

below=${BELOW:-}
case $below in /* | */ | *..*) echo "release.sh: BELOW is a path without a slash at its ends: BELOW=idlib" >&2; exit 2 ;; esac

fail() { echo "release.sh: $*" >&2; exit 2; }

# Runs a script, given on standard input, where the target is; its arguments follow the folder.
there() {
  local target=$1 command=(sh -eus -- "${1#*:}" "${@:2}")
  if [[ $target == *:* ]]; then ssh "${target%%:*}" "$(printf '%q ' "${command[@]}")"; else "${command[@]}"; fi
}

# Names sort by time. The name of a release says when it was put there, which version it is, and of which commit.
name_of() {
  python3 - "$1" <<'PYTHON'
import json, pathlib, sys, time
stamp = json.loads(pathlib.Path(sys.argv[1], "build.json").read_text("utf-8"))
print(time.strftime("%Y%m%dT%H%M%S", time.gmtime()), stamp["version"] or "0", (stamp["commit"] or "no-commit")[:12], sep="-")
PYTHON
}

put() {
  local site=$1 target=$2 name
  [[ -f $site/build.json ]] || fail "$site is no built site: it has no build.json. Build one: SITE_URL=https://… make release"
  name=$(name_of "$site")
  there "$target" "$name" "$below" <<'SH'
mkdir -p "$1/releases"
find "$1/releases" -maxdepth 1 -name '.2*' -cmin +600 -exec rm -rf {} +  # of a put that was broken off
[ ! -e "$1/releases/$2" ] || { echo "$2 is there already: wait a second" >&2; exit 2; }
mkdir -p "$1/releases/.$2/$3"
chmod -R 755 "$1/releases/.$2"
SH
  rsync --recursive --times --delete --chmod=D755,F644 "$site/" "$target/releases/.$name/${below:+$below/}"
  there "$target" "$name" "${KEEP:-5}" "$below" <<'SH'
cd "$1"
if ! (cd "releases/.$2/$4" && sha256sum --quiet -c SHA256SUMS); then
  rm -rf "releases/.$2"
  echo "what arrived is not what was sent; readers get what they got before" >&2
  exit 1
fi
mv "releases/.$2" "releases/$2"
ln -s "releases/$2" .current.new
mv -T .current.new current
cd releases
ls -1 | sort -r | tail -n "+$(($3 + 1))" | while read -r old; do [ "$(readlink ../current)" = "releases/$old" ] || rm -rf "./$old"; done
SH
  echo "$name is the current release"
}

list() {
  there "$1" <<'SH'
[ -d "$1/releases" ] || { echo "nothing was put into $1 yet" >&2; exit 2; }
cd "$1/releases"
now=$(readlink ../current)
ls -1 | sort -r | while read -r one; do [ "releases/$one" = "$now" ] && echo "> $one" || echo "  $one"; done
SH
}

back() {
  there "$1" "${2:-}" <<'SH'
[ -d "$1/releases" ] || { echo "nothing was put into $1 yet" >&2; exit 2; }
cd "$1"
now=$(readlink current)
to=$2
[ -n "$to" ] || to=$(ls -1 releases | sort | awk -v now="${now#releases/}" '$0 == now { print before } { before = $0 }')
[ -n "$to" ] || { echo "no release before ${now#releases/} is kept" >&2; exit 2; }
case $to in .* | */*) echo "a release is named as release.sh list tells it" >&2; exit 2 ;; esac
[ -d "releases/$to" ] || { echo "there is no release $to: release.sh list tells those that are kept" >&2; exit 2; }
ln -s "releases/$to" .current.new
mv -T .current.new current
echo "$to is the current release"
SH
}

case "${1:-} $#" in
  "put 3" | "list 2" | "back 2" | "back 3") "$@" ;;
  *) { echo "usage:"; sed -n 's/^#   /  /p' "$0"; } >&2; exit 2 ;;
esac
