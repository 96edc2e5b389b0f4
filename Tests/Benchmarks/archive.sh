#!/usr/bin/env bash
# Size of a large archive, and times of what is asked of it:
#
#     Tests/Benchmarks/archive.sh [articles] [archive]
#
# Articles are made of the sentences of ../shared/data/press.ndjson.gz, or of the demo's invented press. An archive that is
# there already is measured as it is; otherwise it is built there (by default in a folder that is removed).
set -euo pipefail
cd "$(dirname "$0")/../.."
articles="${1:-1000000}"
press=../shared/data/press.ndjson.gz
swift build -c release --product archive-benchmark >&2
program="$(swift build -c release --show-bin-path)/archive-benchmark"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
archive="${2:-$folder/diemtin.sqlite}"
if [ -f "$press" ]; then
    gzip -dc "$press" > "$folder/press.ndjson"
else
    python3 - "$folder/press.ndjson" << 'PYTHON'
import glob, json, sys

with open(sys.argv[1], "w", encoding="utf-8") as out:
    for path in sorted(glob.glob("Tests/DemoPress/Press/*/*.txt")):
        head, _, text = open(path, encoding="utf-8").read().partition("\n\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        if "title" in fields:
            article = {"title": fields["title"], "summary": fields.get("lead", ""), "text": text.replace("\n\n", " ")}
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
PYTHON
fi
if [ ! -f "$archive" ]; then
    mkdir -p "$(dirname "$archive")"
    "$program" build "$archive" "$articles" "$folder/press.ndjson" >&2
fi
"$program" measure "$archive"
