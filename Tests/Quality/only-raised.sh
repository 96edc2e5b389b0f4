#!/usr/bin/env bash
# Fails when a floor in floors.yaml is lower than it was in an earlier commit, or has gone.
# Usage: Tests/Quality/only-raised.sh [COMMIT]     (the commit before this one unless named)
set -euo pipefail
cd "$(dirname "$0")/../.."
file=Tests/Quality/floors.yaml
base=${1:-HEAD~1}

if ! git rev-parse --quiet --verify "$base^{commit}" >/dev/null 2>&1; then
    if [ $# -gt 0 ]; then
        echo "only-raised: there is no commit $base here" >&2
        exit 2
    fi
    echo "only-raised: skipped, no earlier commit is here to compare with (no history, or a shallow clone)"
    exit 0
fi
if ! before=$(git show "$base:$file" 2>/dev/null); then
    echo "only-raised: skipped, $base has no $file yet"
    exit 0
fi

# One line `set|part|fields|figure value` for each floor; the set's file may move, its floors stay.
floors() {
    awk '
        function flush(   figure) {
            for (figure in value) {
                printf "%s|%s|%s|%s %s\n", set, part, fields, figure, value[figure]
                delete value[figure]
            }
            part = "all"; fields = "?"
        }
        { sub(/(^|[ \t])#.*$/, ""); sub(/[ \t\r]+$/, "") }
        /^[^ \t-]/ { flush(); set = $0; sub(/:$/, "", set); next }
        /^ *- / { flush(); sub(/- /, "  ") }
        $1 == "part:" { part = "part " $2 }
        $1 == "except:" { part = "except " $2 }
        $1 == "fields:" { fields = $2 }
        $1 ~ /_f1:$/ { value[substr($1, 1, length($1) - 1)] = $2 }
        END { flush() }
    ' | sort
}

floors <<<"$before" | awk -v base="$base" '
    early { now[substr($0, 1, length($0) - length($NF) - 1)] = $NF; next }
    {
        key = substr($0, 1, length($0) - length($NF) - 1); was = $NF; count++
        shown = key; gsub(/\|/, ", ", shown)
        if (!(key in now)) { print "only-raised: " shown ": the floor " was " has gone"; bad = 1 }
        else if (now[key] + 0 < was + 0) { print "only-raised: " shown ": " was " fell to " now[key]; bad = 1 }
        else if (now[key] + 0 > was + 0) print "only-raised: " shown ": raised from " was " to " now[key]
    }
    END {
        if (bad) { print "only-raised: floors may only be raised (CONTRIBUTING.md, A floor)"; exit 1 }
        print "only-raised: " count + 0 " floors, none lower than in " base
    }
' early=1 <(floors <"$file") early=0 -
