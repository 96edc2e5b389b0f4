#!/usr/bin/env bash
# Measures the classification against floors.yaml. Usage: Tests/Quality/run.sh DIEMTIN
set -euo pipefail
diemtin=$(realpath "$1")
cd "$(dirname "$0")/../.."
labels=../shared/data/issues-dev.ndjson

Tests/Quality/only-raised.sh
if [ ! -f "$labels" ]; then
    echo "quality: SKIPPED, nothing was measured: $labels is not here (it is on the developers' machines and in CI)"
    exit 0
fi
"$diemtin" evaluate --lexicons Lexicons --labels "$labels" --floors Tests/Quality/floors.yaml --floor-name issues-dev
