# Sourced by .ci/run: installs nginx, makes a certificate authority that this machine trusts until the script ends, and
# names its folder in DIEMTIN_TEST_AUTHORITY. Only as root on a Debian-like system, and only where CI is set, since it
# changes what the whole machine trusts; anywhere else the tests that need it say that they are skipped.
if [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && command -v update-ca-certificates >/dev/null; then
    command -v nginx >/dev/null || { apt-get update -qq && apt-get install -y -qq nginx-light; }
    export DIEMTIN_TEST_AUTHORITY="$(mktemp -d)"
    installed=/usr/local/share/ca-certificates/diemtin-test.crt
    trap 'rm -rf "$DIEMTIN_TEST_AUTHORITY" "$installed"; update-ca-certificates --fresh >/dev/null 2>&1' EXIT
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/CN=diemtin test" \
        -keyout "$DIEMTIN_TEST_AUTHORITY/ca.key" -out "$DIEMTIN_TEST_AUTHORITY/ca.pem" 2>/dev/null
    cp "$DIEMTIN_TEST_AUTHORITY/ca.pem" "$installed"
    update-ca-certificates >/dev/null 2>&1
fi
