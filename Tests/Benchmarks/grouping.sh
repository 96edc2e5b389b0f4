#!/usr/bin/env bash
# Whole-process times of `diemtin group` over a month of the press:
#
#     Tests/Benchmarks/grouping.sh [articles] [rounds]
#
# Articles are made of the sentences of ../shared/data/press.ndjson.gz, or of the demo's invented press, and dated over 30
# days: six in ten alone, three in ten further reports of a story (half of its sentences among others), one in ten a
# reprint (a new headline, a quarter of the sentences gone). One core.
set -euo pipefail
cd "$(dirname "$0")/../.."
articles="${1:-100000}"
press=../shared/data/press.ndjson.gz
swift build -c release --product diemtin >&2
program="$(swift build -c release --show-bin-path)/diemtin"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
[ -f "$press" ] || press=
python3 - "$articles" "$press" "$folder" << 'PYTHON'
import datetime, glob, gzip, json, random, sys

count, press, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3]
random.seed(7)


def demo():
    for path in sorted(glob.glob("Tests/DemoPress/Press/*/*.txt")):
        head, _, text = open(path, encoding="utf-8").read().partition("\n\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        if "title" in fields:
            yield {"title": fields["title"], "text": text.replace("\n\n", " ")}


models = [json.loads(line) for line in gzip.open(press, "rt", encoding="utf-8")] if press else list(demo())
sentences = [[s.strip(" .") + "." for s in m["text"].split(". ")] for m in models]
titles = [m["title"].split() for m in models]


def title():
    first, second = random.choice(titles), random.choice(titles)
    return " ".join(first[: len(first) // 2] + second[len(second) // 2 :])


def text(length):
    found = []
    while len(found) < length:
        source = random.choice(sentences)
        start = random.randrange(len(source))
        found += source[start : start + max(2, length // 2)]
    return found[:length]


start = datetime.datetime(2026, 11, 1)
recent = []
made = []
for number in range(count):
    moment = start + datetime.timedelta(days=30 * number / count)
    kind = random.random()
    if kind < 0.6 or not recent:
        story = {"title": title(), "text": text(len(random.choice(sentences)))}
        recent.append(story)
        del recent[:-6000]  # two days
        heading, body = story["title"], story["text"]
    else:
        story = random.choice(recent)
        words = story["title"].split()
        if kind < 0.9:
            heading = " ".join(words[len(words) // 2 :] + random.choice(titles)[:4])
            body = random.sample(story["text"], max(1, len(story["text"]) // 2)) + text(len(story["text"]) // 2)
        else:
            heading = " ".join(words[len(words) // 3 :] + random.choice(titles)[:3])
            body = [s for s in story["text"] if random.random() < 0.75] or story["text"]
    made.append({
        "id": f"b{number}", "source": f"bao-{random.randrange(120)}", "published": moment.isoformat() + "Z",
        "title": heading, "summary": body[0], "text": " ".join(body[1:]),
    })
random.shuffle(made)
with open(folder + "/articles.ndjson", "w", encoding="utf-8") as out:
    for article in made:
        out.write(json.dumps(article, ensure_ascii=False) + "\n")
PYTHON

size=$(stat -c %s "$folder/articles.ndjson")
for round in $(seq "${2:-2}"); do
    /usr/bin/time -f '%U %S %e %M' -o "$folder/time" taskset -c 0 "$program" group "$folder/articles.ndjson" \
        > "$folder/groups.ndjson"
    read -r user system elapsed memory < "$folder/time"
    awk -v round="$round" -v user="$user" -v sys="$system" -v elapsed="$elapsed" -v memory="$memory" -v size="$size" \
        -v articles="$articles" 'BEGIN {
            printf "round %d: %d articles (%.0f MB) in %.1f s of CPU (%.1f s by the clock), %.0f MB resident\n", \
                round, articles, size / 1e6, user + sys, elapsed, memory / 1000
        }'
done
python3 - "$folder/groups.ndjson" << 'PYTHON'
import collections, json, sys

groups = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
sizes = collections.Counter(group["story"] for group in groups)
print(f"{len(sizes)} stories, the largest of {max(sizes.values())}; {sum(g['reprintOf'] is not None for g in groups)} reprints")
PYTHON
