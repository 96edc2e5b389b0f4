#!/usr/bin/env bash
# Fuzzes the readers of hostile input with libFuzzer and AddressSanitizer.
#
#   Tests/fuzz.sh [seconds-per-target] [target…]      60 seconds; all targets: see Tests/Fuzzing/*.swift
#
# A quarter of the time goes to inputs of up to 1 MB. Findings go to .build/fuzz/findings; then the exit code is 1 and
# the way to reproduce each is printed. The corpus grows in .build/fuzz/corpus, and starts from Tests/Fuzzing/Seeds and
# from the documents in the tests. FUZZ_RUNNER is put before each fuzzer, as in FUZZ_RUNNER='nice -n 19'. 0 seconds only build.
set -euo pipefail
cd "$(dirname "$0")/.."
root=.build/fuzz
mkdir -p "$root/bin" "$root/findings"

seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then seconds=$1; shift; fi
all=(feed json opml date charset html article)
targets=("${@:-${all[@]}}")

module_of() { if [[ $1 == article ]]; then echo ArticleExtraction; else echo FeedParsing; fi; }

build() {
    local target=$1 sources
    mapfile -t sources < <(find "Sources/$(module_of "$target")" -name '*.swift' | sort)
    local source=Tests/Fuzzing/$target.swift binary=$root/bin/$target
    [[ -f $source ]] || { echo "fuzz.sh: no target “$target”: see Tests/Fuzzing/*.swift" >&2; exit 64; }
    if [[ -x $binary && -z $(find "${sources[@]}" Tests/Fuzzing/*.swift -newer "$binary" -print -quit) ]]; then return; fi
    echo "building $target"
    # shellcheck disable=SC2046
    swiftc -O -swift-version 6 -parse-as-library -sanitize=fuzzer,address -module-name "Fuzz_$target" \
        -package-name diemtin -enable-upcoming-feature ExistentialAny \
        -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
        -enable-upcoming-feature NonisolatedNonsendingByDefault -warnings-as-errors \
        -Xcc "-fmodule-map-file=$PWD/Sources/CLibXML2/module.modulemap" \
        $(pkg-config --cflags libxml-2.0 | sed 's/-I/-Xcc -I/g') $(pkg-config --libs libxml-2.0) \
        -use-ld=lld "${sources[@]}" Tests/Fuzzing/Input.swift "$source" -o "$binary"
}

# Documents (`"""` … `"""`) and short texts (`text: "…"`) that the tests hold.
seed_from_tests() {
    local target=$1 corpus=$2
    awk -v corpus="$corpus" '
        FNR == 1 { inside = 0 }
        /"""/ { inside = !inside; if (inside) { n++ } else { close(file) } next }
        inside { file = corpus "/test-" n; sub(/^ +/, ""); print > file }
    ' "Tests/$(module_of "$target")Tests"/*.swift
    [[ $target == date ]] || return 0
    grep -oh '"[^"]*[0-9][^"]*"' Tests/FeedParsingTests/Date*.swift | tr -d '"' | awk -v corpus="$corpus" '
        length($0) < 100 { printf "%s", $0 > (corpus "/text-" NR); close(corpus "/text-" NR) }'
}

run() {
    local target=$1 time=$2 length=$3 limit=$4
    local corpus=$root/corpus/$target dictionary=Tests/Fuzzing/Dictionaries/$target.dict options=()
    mkdir -p "$corpus"
    seed_from_tests "$target" "$corpus"
    if ((length > 4096)); then
        corpus=$root/corpus-long/$target
        seed_with_repeats "$target" "$corpus"
        options+=(-len_control=0)
    fi
    [[ -f $dictionary ]] && options+=("-dict=$dictionary")
    [[ -d Tests/Fuzzing/Seeds/$target ]] && options+=("Tests/Fuzzing/Seeds/$target")
    echo "$target: $time seconds, inputs of up to $length bytes"
    local log=$root/$target-$length.log status end=$((SECONDS + time))
    while ((SECONDS < end)); do
        status=0
        # shellcheck disable=SC2086
        ${FUZZ_RUNNER:-} "$root/bin/$target" -max_total_time="$((end - SECONDS))" -max_len="$length" \
            -timeout="$limit" -rss_limit_mb=512 -malloc_limit_mb=256 -detect_leaks=1 -print_final_stats=1 \
            -verbosity=1 -artifact_prefix="$root/findings/$target-" "$corpus" "${options[@]}" >"$log" 2>&1 || status=$?
        grep -E 'stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)' "$log" || true
        [[ $status != 0 ]] || return 0
        # The machine was busy: the rest of the time is not lost.
        if only_delayed "$target"; then continue; fi
        tail -n 40 "$log"
        return 1
    done
}

# On a busy machine an input can overrun its second without fault: it counts only if it does so once more, alone.
only_delayed() {
    local input
    for input in "$root/findings/$1-"*; do
        [[ $input == *-timeout-* || $input == *-slow-unit-* ]] || return 1
        "$root/bin/$1" -timeout=2 "$input" >/dev/null 2>&1 || return 1
        rm "$input"
    done
}

# Long inputs that a mutation would hardly find: each seed, and each word of the dictionary, many times over.
seed_with_repeats() {
    local target=$1 corpus=$2 seed number=0
    mkdir -p "$corpus"
    for seed in Tests/Fuzzing/Seeds/"$target"/*; do
        number=$((number + 1))
        while cat "$seed" 2>/dev/null; do :; done | head -c 300000 >"$corpus/long-$number" || true
    done
    while IFS= read -r seed; do
        number=$((number + 1))
        yes "$(printf "%b" "${seed//\\x00/}")" 2>/dev/null | tr -d '\n' | head -c 300000 >"$corpus/long-$number" || true
    done < <(sed -n 's/^"\(.*\)"$/\1/p' "Tests/Fuzzing/Dictionaries/$target.dict" | sed 's/\\"/"/g')
}

for target in "${targets[@]}"; do build "$target"; done
[[ $seconds == 0 ]] && exit 0

# Blocks that were freed are kept aside to find uses after it: few, so that growth is seen.
export ASAN_OPTIONS=${ASAN_OPTIONS:-quarantine_size_mb=16}
failed=()
for target in "${targets[@]}"; do
    # AddressSanitizer and the counters make a run about four times as slow as the product.
    if ! run "$target" $((seconds - seconds / 4)) 4096 1 || ! run "$target" $((seconds / 4 + 1)) 1048576 4; then
        failed+=("$target")
    fi
done

[[ ${#failed[@]} == 0 ]] && { echo "no findings"; exit 0; }
for target in "${failed[@]}"; do
    for input in "$root/findings/$target-"*; do
        if [[ -f $input ]]; then echo "to reproduce: $root/bin/$target -timeout=1 -rss_limit_mb=512 $input"; fi
    done
done
exit 1
