#!/usr/bin/env bash
# Installs the system packages that the build needs and says so; does nothing where they are there.
set -euo pipefail

missing=()
pkg-config --exists libxml-2.0 2>/dev/null || missing+=(libxml2-dev)
{ pkg-config --exists sqlite3 2>/dev/null || [ -e /usr/include/sqlite3.h ]; } || missing+=(libsqlite3-dev)
{ pkg-config --exists zlib 2>/dev/null || [ -e /usr/include/zlib.h ]; } || missing+=(zlib1g-dev)
command -v pkg-config >/dev/null || missing+=(pkg-config)

if ! command -v swift >/dev/null; then
    echo "Cần Swift 6.3: https://www.swift.org/install/ (swift was not found)" >&2
    exit 2
fi
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "Thiếu gói hệ thống: ${missing[*]} (libxml2, SQLite). Cài bằng trình quản lý gói của máy, rồi chạy lại." >&2
    exit 2
fi
sudo=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Cần quyền root để cài: ${missing[*]}" >&2; exit 2; }
    sudo=sudo
fi
echo "Cài gói hệ thống còn thiếu / installing: ${missing[*]}"
$sudo apt-get update -qq
$sudo apt-get install -y -qq "${missing[@]}"
