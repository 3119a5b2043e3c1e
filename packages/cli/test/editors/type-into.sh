#!/usr/bin/env bash
# Types a translation into the text that an editor has selected when it opens a catalog, and saves.
# Usage: type-into.sh EDITOR CATALOG TEXT, within an X server of its own (xvfb-run); EDITOR is poedit or lokalize.
set -eu
editor=$1 catalog=$2 text=$3

mkdir -p "$HOME/.config"
# Without a name Lokalize asks for one before it saves.
cat >"$HOME/.config/lokalizerc" <<'RC'
[Identity]
authorName=Maria
authorLocalizedName=Maria
authorEmail=maria@example.org
DefaultLangCode=it
RC

# Lokalize has a window for every toolbar; its own is the widest.
widest() {
  for window in $(xdotool search --onlyvisible --class "$editor" 2>/dev/null); do
    eval "$(xdotool getwindowgeometry --shell "$window" 2>/dev/null)"
    echo "$WIDTH $window"
  done | sort -n | tail -n 1 | cut -d ' ' -f 2
}

# Puts the cursor where the translation is written.
focus() {
  xdotool windowfocus "$1"
  if [ "$editor" = poedit ]; then
    # There it is the lowest quarter, left of the sidebar.
    eval "$(xdotool getwindowgeometry --shell "$1")"
    xdotool mousemove $((X + WIDTH / 4)) $((Y + HEIGHT * 85 / 100)) click 1
  fi
  sleep 0.5
}

"$editor" "$catalog" &
process=$!
trap 'kill "$process" 2>/dev/null || true' EXIT
# A window is there before the catalog is in it, and nothing tells when: what is typed too early is lost.
for _ in $(seq 1 20); do
  sleep 2
  window=$(widest)
  if [ -z "$window" ]; then continue; fi
  focus "$window"
  xdotool type --delay 30 "$text"
  sleep 0.5
  xdotool key ctrl+s
  for _ in $(seq 1 8); do
    if grep -qF "$text" "$catalog"; then exit 0; fi
    sleep 0.25
  done
done
echo "$editor did not save what was typed" >&2
exit 1
