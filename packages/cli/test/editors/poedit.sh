#!/usr/bin/env bash
# Types a translation into the text that Poedit has selected, and saves.
# Usage: poedit.sh CATALOG TEXT, within an X server of its own (xvfb-run).
set -eu
poedit "$1" &
editor=$!
trap 'kill "$editor" 2>/dev/null || true' EXIT
for _ in $(seq 1 120); do
  window=$(xdotool search --onlyvisible --name ' Poedit$' 2>/dev/null | tail -n 1 || true)
  if [ -n "$window" ]; then break; fi
  sleep 0.25
done
for _ in $(seq 1 12); do
  sleep 2
  eval "$(xdotool getwindowgeometry --shell "$window")"
  # The translation is written in the lowest quarter, left of the sidebar.
  xdotool mousemove $((X + WIDTH / 4)) $((Y + HEIGHT * 85 / 100)) click 1
  sleep 0.5
  xdotool type --delay 30 "$2"
  sleep 0.5
  xdotool key ctrl+s
  for _ in $(seq 1 8); do
    if grep -qF "$2" "$1"; then exit 0; fi
    sleep 0.25
  done
done
echo "Poedit did not save what was typed" >&2
exit 1
