#!/usr/bin/env bash
# Whole-process time of `diemtin trend` on as many counts as 5,000 series of 90 days hold, every one of them judged and
# printed; `trend --workspace` judges the last day of each series only.
#
#     Tests/Benchmarks/trend.sh [lines]
set -euo pipefail
cd "$(dirname "$0")/../.."
lines="${1:-450000}"
swift build -c release --product diemtin >&2
program="$(swift build -c release --show-bin-path)/diemtin"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
awk -v lines="$lines" 'BEGIN { srand(7); for (i = 0; i < lines; i++) print "k" i "," int(rand() * 9) }' > "$folder/counts.csv"
for period in day week; do
    /usr/bin/time -f "trend --period $period, $lines lines: %e s, %M KB" \
        "$program" trend "$folder/counts.csv" --period "$period" > /dev/null
done
