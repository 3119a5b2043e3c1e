#!/usr/bin/env bash
# Types a translation into the text that Lokalize has selected, and saves.
# Usage: lokalize.sh CATALOG TEXT, within an X server of its own (xvfb-run).
set -eu
mkdir -p "$HOME/.config"
# Without a name Lokalize asks for one before it saves.
cat >"$HOME/.config/lokalizerc" <<'RC'
[Identity]
authorName=Maria
authorLocalizedName=Maria
authorEmail=maria@example.org
DefaultLangCode=it
RC
lokalize "$1" &
editor=$!
trap 'kill "$editor" 2>/dev/null || true' EXIT
# It has a window for every toolbar; its own is the widest.
widest() {
  for window in $(xdotool search --onlyvisible --class lokalize 2>/dev/null); do
    eval "$(xdotool getwindowgeometry --shell "$window" 2>/dev/null)"
    echo "$WIDTH $window"
  done | sort -n | tail -n 1 | cut -d ' ' -f 2
}

# The window is there before the catalog is in it, and nothing tells when: what is typed too early is lost.
for _ in $(seq 1 20); do
  sleep 2
  window=$(widest)
  if [ -z "$window" ]; then continue; fi
  xdotool windowfocus "$window"
  sleep 0.5
  xdotool type --delay 30 "$2"
  sleep 0.5
  xdotool key ctrl+s
  for _ in $(seq 1 8); do
    if grep -qF "$2" "$1"; then exit 0; fi
    sleep 0.25
  done
done
echo "Lokalize did not save what was typed" >&2
exit 1
