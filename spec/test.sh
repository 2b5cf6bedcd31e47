#!/bin/sh
# Builds and runs all tests of one mode, and adds up what they say.
#
#     sh spec/test.sh release spec        C tests, then every spec
#     sh spec/test.sh asan spec/flow      only these specs
set -u
mode=$1
only=$2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
exec </dev/null # not closed, as it may be: its place would be a socket's

[ -x "build/$mode/aimix" ] || echo "Building, once; it takes about a minute."
make -s -j2 MODE="$mode" build || exit 1
# Leaks are looked for in the C tests, which end in order; the specs' process just ends.
spec_options="${ASAN_OPTIONS:-}:detect_leaks=0"
status=0
if [ "$only" = spec ]; then
  make -s -j2 MODE="$mode" ctest-build || exit 1
  for test in $(make -s MODE="$mode" ctest-list); do
    echo "$test" | sed 's|^build/||'
    "$test" >>"$log" 2>&1 || { status=1; tail -n 20 "$log"; echo "0 passed, 1 failed" >>"$log"; }
  done
fi
# The exit code of the specs goes through the log: a pipe would lose it.
{ ASAN_OPTIONS="$spec_options" "build/$mode/aimix" test "$only" 2>&1; echo "exit $?"; } | tee -a "$log" | grep -v '^exit '
grep -q '^exit 0$' "$log" || status=1

awk -v status="$status" '
  match($0, /[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$/) {
    split(substr($0, RSTART), words, " ")
    passed += words[1]; failed += words[3]; skipped += words[5]
  }
  END {
    if (status != 0 && failed == 0) failed = 1
    if (skipped) printf "%d skipped: what they read is not here\n", skipped
    printf "%d passed, %d failed\n", passed, failed
  }' "$log"
exit $status
