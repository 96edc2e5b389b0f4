#!/usr/bin/env python3
"""The pipeline that `diemtin classify` is compared with: JSON, normalise, match, boundaries, JSON.

    pyahocorasick.py LEXICONS ARTICLES.ndjson > matches.ndjson

Needs `pip install pyahocorasick PyYAML`. It finds terms and nothing more: no weights, no masks, no contexts.
"""
import glob
import json
import re
import sys
import unicodedata

import ahocorasick
import yaml

NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split()
OLD = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split()
STYLE = dict(zip(NEW, OLD))
STYLED = re.compile("(?<![qQ])(" + "|".join(NEW) + r")(?!\w)")
INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF])


def normalise(text):
    text = unicodedata.normalize("NFC", text).translate(INVISIBLE).lower()
    return STYLED.sub(lambda match: STYLE[match[1]], text)


def terms(folder):
    found = set()
    for file in glob.glob(folder + "/*.yaml"):
        if file.endswith("places.yaml"):
            continue
        for rule in yaml.safe_load(open(file, encoding="utf-8"))["terms"]:
            found.update([rule["term"]] if "term" in rule else rule["any"])
    return sorted(normalise(str(term)) for term in found)


def main(folder, articles):
    automaton = ahocorasick.Automaton()
    for number, term in enumerate(terms(folder)):
        automaton.add_word(term, (number, len(term)))
    automaton.make_automaton()
    for line in open(articles, encoding="utf-8"):
        article = json.loads(line)
        hits = []
        for field in ("title", "summary", "text"):
            text = normalise(article[field])
            for end, (number, length) in automaton.iter(text):
                start = end - length + 1
                if (start == 0 or not text[start - 1].isalnum()) and (
                    end + 1 == len(text) or not text[end + 1].isalnum()
                ):
                    hits.append({"field": field, "start": start, "end": end + 1, "term": number})
        print(json.dumps({"id": article["id"], "hits": hits}, ensure_ascii=False))


main(*sys.argv[1:])
