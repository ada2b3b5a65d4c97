#!/usr/bin/env bash
# Makes the voice clips and the chime that the hall board plays, and assets/clips/manifest.json.
#
#   script/make-clips.sh         make the clips that are missing, check all, rewrite the manifest
#   script/make-clips.sh --all   make every clip anew (this replaces recorded clips too)
#   script/make-clips.sh --check make nothing: only check all and rewrite the manifest
#
# Needs espeak-ng, sox (with soxi and MP3 reading: libsox-fmt-mp3) and lame. They are run as separate
# programs and are not part of the system; a hall needs none of them, since the clips are committed.
set -euo pipefail

mode=missing
case "${1:-}" in
  '') ;;
  --all) mode=all ;;
  --check) mode=check ;;
  *) sed -n '4,6s/^# *//p' "$0" >&2; exit 2 ;;
esac

for tool in espeak-ng sox soxi lame; do
  command -v "$tool" >/dev/null || { echo "make-clips: $tool is not installed" >&2; exit 1; }
done

clips="$(cd "$(dirname "$0")/.." && pwd)/assets/clips"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

rate=22050            # Hz, mono: the rate espeak-ng speaks at
bitrate=32            # kbit/s, constant: plays on any old board
loudness=-20          # dBFS RMS over each clip, so that no word is louder than the next
shortest=0.1          # seconds; a clip outside these bounds is a mistake
longest=2.5

languages=(vi en ar)
letters=(a b c d e f g h k l m)                     # ticket series
numbers=(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)
names=(invite "${letters[@]}" to-counter "${numbers[@]}")

# What espeak-ng is given to say. Anything not listed is said from its name (in capitals for letters).
declare -A speed=([vi]=135 [en]=140 [ar]=145)       # words a minute
declare -A text

# vi: D is "đê", not "dê", which in the North sounds the same as G ("giê"). L and M take their long
# names, which carry across a noisy hall. "15" would be read "mười năm" (ten years), hence words.
text[vi/invite]='Mời số,'
text[vi/to-counter]='đến quầy số,'
text[vi/a]='a';  text[vi/b]='bê';  text[vi/c]='xê'; text[vi/d]='đê';   text[vi/e]='e'; text[vi/f]='ép'
text[vi/g]='giê'; text[vi/h]='hát'; text[vi/k]='ca'; text[vi/l]='e lờ'; text[vi/m]='em mờ'
text[vi/0]='không';  text[vi/1]='một';  text[vi/2]='hai'; text[vi/3]='ba';  text[vi/4]='bốn'
text[vi/5]='năm';    text[vi/6]='sáu';  text[vi/7]='bảy'; text[vi/8]='tám'; text[vi/9]='chín'
text[vi/10]='mười';      text[vi/11]='mười một'; text[vi/12]='mười hai'; text[vi/13]='mười ba'
text[vi/14]='mười bốn';  text[vi/15]='mười lăm'; text[vi/16]='mười sáu'; text[vi/17]='mười bảy'
text[vi/18]='mười tám';  text[vi/19]='mười chín'; text[vi/20]='hai mươi'

text[en/invite]='Number,'
text[en/to-counter]='please go to counter,'

# ar: letters get their English names, as on most Arabic boards. espeak-ng 1.51 says numerals better
# than unvowelled words, save 0 and 19, which are written with their vowels.
text[ar/invite]='الرقم،'
text[ar/to-counter]='تفضل إلى الشباك رقم،'
text[ar/0]='صِفْر'
text[ar/19]='تِسْعَةَ عَشَر'

sox() { command sox -D -R "$@"; }   # no dither, fixed random numbers: the same words give the same file

encode() { # wav mp3
  lame --quiet -m m -b "$bitrate" --resample 22.05 --noreplaygain "$1" "$2"
}

speak() { # language name
  local language=$1 name=$2 words level
  words="${text[$language/$name]:-${name^^}}"
  espeak-ng -v "$language" -s "${speed[$language]}" -z -w "$work/said.wav" -- "$words"
  # Cut the silence at both ends, then leave a short even one so that clips join at a steady pace.
  sox "$work/said.wav" -r "$rate" -c 1 "$work/cut.wav" gain -6 highpass 80 norm -1 \
    silence 1 0.005 0.3% reverse silence 1 0.005 0.3% reverse
  level="$(sox "$work/cut.wav" -n stats 2>&1 | awk '/^RMS lev dB/ { print $4 }')"
  sox "$work/cut.wav" -b 16 "$work/even.wav" fade t 0.005 -0 0.015 pad 0.02 0.05 \
    gain -l "$(awk -v t="$loudness" -v l="$level" 'BEGIN { print t - l }')"
  encode "$work/even.wav" "$clips/$language/$name.mp3"
}

chime() { # two soft bell notes, E5 then C5, each with an octave above that dies away sooner
  local note
  for note in 659.25 523.25; do
    sox -n -r "$rate" -c 1 "$work/low.wav" synth 0.62 sine "$note" fade l 0.006 0.62 0.58
    sox -n -r "$rate" -c 1 "$work/high.wav" synth 0.62 sine "$(awk -v n="$note" 'BEGIN { print 2 * n }')" \
      fade l 0.004 0.34 0.33
    sox -m -v 0.5 "$work/low.wav" -v 0.12 "$work/high.wav" "$work/$note.wav"
  done
  sox "$work/523.25.wav" "$work/second.wav" pad 0.28
  sox -m -v 1 "$work/659.25.wav" -v 1 "$work/second.wav" -b 16 "$work/chime.wav" norm -6
  encode "$work/chime.wav" "$clips/chime.mp3"
}

wanted() { # file: should it be made now?
  [[ $mode == all || ($mode == missing && ! -s $1) ]]
}

seconds() { # file: its length, or a failure if the clip is not plausible
  local length
  [[ -s $1 ]] || { echo "make-clips: $1 is missing or empty" >&2; return 1; }
  length="$(soxi -D "$1")" || { echo "make-clips: $1 cannot be read" >&2; return 1; }
  awk -v s="$length" -v min="$shortest" -v max="$longest" -v file="$1" 'BEGIN {
    if (s < min || s > max) { printf "make-clips: %s lasts %s s\n", file, s > "/dev/stderr"; exit 1 }
    printf "%.3f", s
  }'
}

made=0
mkdir -p "${languages[@]/#/$clips/}"
for language in "${languages[@]}"; do
  for name in "${names[@]}"; do
    if wanted "$clips/$language/$name.mp3"; then speak "$language" "$name"; made=$((made + 1)); fi
  done
done
if wanted "$clips/chime.mp3"; then chime; made=$((made + 1)); fi

# The manifest: {language: {clip: seconds}}, read from the files as they now are.
seconds "$clips/chime.mp3" >/dev/null
{
  echo '{'
  for language in "${languages[@]}"; do
    echo "  \"$language\": {"
    for name in "${names[@]}"; do
      length="$(seconds "$clips/$language/$name.mp3")"
      comma=,; [[ $name == "${names[-1]}" ]] && comma=
      echo "    \"$name\": $length$comma"
    done
    comma=,; [[ $language == "${languages[-1]}" ]] && comma=
    echo "  }$comma"
  done
  echo '}'
} >"$work/manifest.json"
cp "$work/manifest.json" "$clips/manifest.json"

echo "make-clips: $made made, $((${#languages[@]} * ${#names[@]} + 1)) checked, $(du -bc "$clips"/*.mp3 "$clips"/*/*.mp3 | tail -1 | cut -f1) bytes"
