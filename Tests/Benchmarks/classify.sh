#!/usr/bin/env bash
# Whole-process times of `diemtin classify` beside a pyahocorasick pipeline, in pairs over the same articles:
#
#     Tests/Benchmarks/classify.sh [rounds]
#
# 150 MB of real articles (../shared/data/press.ndjson.gz ten times) for ours, 15 MB for Python; one core each.
set -euo pipefail
cd "$(dirname "$0")/../.."
press=../shared/data/press.ndjson.gz
if [ ! -f "$press" ]; then
    echo "classify.sh: skipped, $press is not there" >&2
    exit 0
fi
swift build -c release --product diemtin >&2
program="$(swift build -c release --show-bin-path)/diemtin"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
gzip -dc "$press" > "$folder/one.ndjson"
for _ in 1 2 3 4 5 6 7 8 9 10; do cat "$folder/one.ndjson"; done > "$folder/ten.ndjson"

# seconds of CPU and kilobytes of memory at most of a command
measure() { /usr/bin/time -f '%U %S %M' -o "$folder/time" taskset -c 0 "$@" > /dev/null; cat "$folder/time"; }

size() { stat -c %s "$1"; }

for round in $(seq "${1:-3}"); do
    read -r user system memory < <(measure "$program" classify --lexicons Lexicons "$folder/ten.ndjson")
    read -r theirUser theirSystem _ < <(measure python3 Tests/Benchmarks/pyahocorasick.py Lexicons "$folder/one.ndjson")
    awk -v ours="$(size "$folder/ten.ndjson")" -v seconds="$user" -v more="$system" -v memory="$memory" \
        -v theirs="$(size "$folder/one.ndjson")" -v theirSeconds="$theirUser" -v theirMore="$theirSystem" \
        -v round="$round" 'BEGIN {
            a = ours / 1e6 / (seconds + more); b = theirs / 1e6 / (theirSeconds + theirMore)
            printf "round %d: diemtin %.1f MB/s, %.0f MB resident; pyahocorasick %.1f MB/s; %.1f times as fast\n", \
                round, a, memory / 1000, b, a / b
        }'
done
