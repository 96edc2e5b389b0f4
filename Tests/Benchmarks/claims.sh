#!/usr/bin/env bash
# Whole-process times of `diemtin` with a large registry of checks:
#
#     Tests/Benchmarks/claims.sh [claims]
#
# 200,000 synthetic checks made of headlines of ../shared/data/press.ndjson.gz; one core. An article's time is the
# difference of two runs, so that reading the registry does not count.
set -euo pipefail
cd "$(dirname "$0")/../.."
press=../shared/data/press.ndjson.gz
if [ ! -f "$press" ]; then
    echo "claims.sh: skipped, $press is not there" >&2
    exit 0
fi
swift build -c release --product diemtin >&2
program="$(swift build -c release --show-bin-path)/diemtin"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
gzip -dc "$press" > "$folder/press.ndjson"
head -200 "$folder/press.ndjson" > "$folder/few.ndjson"
head -1200 "$folder/press.ndjson" > "$folder/many.ndjson"
python3 - "${1:-200000}" "$folder" << 'PYTHON'
import json, random, sys

count, folder = int(sys.argv[1]), sys.argv[2]
random.seed(7)
titles = [json.loads(line)["title"] for line in open(folder + "/press.ndjson", encoding="utf-8")]
with open(folder + "/claims.ndjson", "w", encoding="utf-8") as out:
    for number in range(count):
        words = random.choice(titles).split() + random.choice(titles).split()
        start = random.randrange(max(1, len(words) - 14))
        review = {
            "@type": "ClaimReview", "@id": f"urn:synthetic:{number}",
            "claimReviewed": " ".join(words[start : start + 14]) + f" ({number})",
            "url": f"https://kiemchung.example/{number}", "datePublished": "2026-11-20",
            "author": {"@type": "Organization", "name": "Kiểm chứng"}, "reviewRating": {"alternateName": "Sai"},
        }
        out.write(json.dumps(review, ensure_ascii=False) + "\n")
PYTHON

# seconds of CPU and kilobytes of memory at most of a command
measure() {
    # A round whose only feed fails ends with 1.
    /usr/bin/time -f '%U %S %M' -o "$folder/time" taskset -c 0 "$@" > /dev/null 2>&1 || true
    tail -1 "$folder/time" | awk '{ print $1 + $2, $3 }'
}

read -r few _ < <(measure "$program" claims match --registry "$folder/claims.ndjson" --top 3 "$folder/few.ndjson")
read -r many memory < <(measure "$program" claims match --registry "$folder/claims.ndjson" --top 3 "$folder/many.ndjson")
awk -v few="$few" -v many="$many" -v memory="$memory" \
    'BEGIN { printf "an article: %.1f ms; %.0f MB resident, the registry as read included\n", many - few, memory / 1000 }'

"$program" init "$folder/workspace" > /dev/null
rm "$folder/workspace/Feeds/"*
# A feed that cannot be reached: the round reads registry and index, and does nothing else.
cat > "$folder/workspace/Feeds/none.opml" << 'OPML'
<opml version="2.0"><head><title>none</title></head><body>
<outline text="none" type="rss" xmlUrl="http://127.0.0.1:1/rss"/></body></opml>
OPML
read -r import memory < <(measure "$program" claims import "$folder/claims.ndjson" --source k --workspace "$folder/workspace")
read -r first _ < <(measure "$program" run --all --quiet --workspace "$folder/workspace")
read -r second _ < <(measure "$program" run --all --quiet --workspace "$folder/workspace")
mv "$folder/workspace/Claims" "$folder/claims"
read -r without _ < <(measure "$program" run --all --quiet --workspace "$folder/workspace")
size="$(stat -c %s "$folder/workspace/var/claims.index")"
awk -v import="$import" -v first="$first" -v second="$second" -v without="$without" -v size="$size" -v memory="$memory" \
    'BEGIN {
        printf "import: %.1f s, %.0f MB resident; index %.0f MB on disk\n", import, memory / 1000, size / 1e6
        printf "start of a round beyond one without checks: first %.1f s, later %.1f s\n", first - without, second - without
    }'
