#!/usr/bin/env bash
# Time and memory of whole runs of `diemtin brief` over a large archive, for its last day, week, month, quarter and year:
#
#     Tests/Benchmarks/briefing.sh [articles] [archive]
#
# An archive that is there already is copied; otherwise it is built as Tests/Benchmarks/archive.sh does. Feeds were checked
# every hour of the last 100 days. The first run of each finds no page of the file in memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
articles="${1:-1000000}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
archive="${2:-$folder/built.sqlite}"
swift build -c release --product diemtin >&2
program="$(swift build -c release --show-bin-path)/diemtin"
[ -f "$archive" ] || Tests/Benchmarks/archive.sh "$articles" "$archive" > /dev/null
"$program" init "$folder/office" > /dev/null
mkdir -p "$folder/office/var"
sqlite3 "$archive" ".backup '$folder/office/var/diemtin.sqlite'"
sqlite3 "$folder/office/var/diemtin.sqlite" "
    INSERT INTO feedCheck (sourceId, at, outcome, itemCount, newCount)
    SELECT source.id, 1795410000 - hours.value * 3600, iif((hours.value + source.number) % 50 = 0, 'failed', 'unchanged'), 30, 0
    FROM source, generate_series(0, 2399) AS hours ORDER BY hours.value DESC"
sqlite3 "$folder/office/var/diemtin.sqlite" \
    "SELECT count(*) || ' articles, ' || (SELECT count(*) FROM feedCheck) || ' checks of feeds' FROM article"
for period in day week month quarter year; do
    for run in cold warm warm; do
        if [ "$run" = cold ]; then
            dd if="$folder/office/var/diemtin.sqlite" iflag=nocache count=0 status=none
        fi
        /usr/bin/time -f "$period $run: %e s, %M KB" "$program" brief --workspace "$folder/office" --period "$period" \
            --now 2026-11-23T07:00:00+07:00 --date 2026-11-22 --json > "$folder/$period.json"
    done
    wc -c < "$folder/$period.json" | sed 's/$/ bytes of JSON/'
done
