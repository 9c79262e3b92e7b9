#!/usr/bin/env bash
# Searches for files that break what the library promises, guided by which branches each file reaches (AFL++ and SharpFuzz).
#
#   fuzz.sh TARGET MINUTES     TARGET: html, docx, docx-part, pdf or text
#   fuzz.sh TARGET replay      reads what was found with the library as it is now, without fuzzing
#
# Needs: the .NET SDK of global.json, bash, perl, afl++ (Debian: apt-get install afl++), and NuGet for the tool SharpFuzz.CommandLine,
# which it installs below artifacts/. It runs without a terminal and in a container, and may be started again: it goes on from the
# files that it found before. One process uses one core; start one for each target.
#
#   artifacts/fuzz/TARGET/found/      what afl-fuzz keeps: queue, crashes, hangs, fuzzer_stats
#   artifacts/fuzz/TARGET/crashes/    one smallest file for each crash (the branches that it reached made it unique)
#   artifacts/fuzz/TARGET/hangs/      files that took longer than the timeout
#
# Exit status: 0 when nothing was found, 1 when there are crashes or hangs, 2 when it could not run.
# Environment: FUZZ_ROOT for another place than artifacts/fuzz, FUZZ_TIMEOUT for other milliseconds than 10000, FUZZ_BUILD=no to use
# what was published before.
set -euo pipefail

readonly SHARPFUZZ=2.3.0
[ $# -eq 2 ] || { sed -n '2,5p' "$0"; exit 2; }
readonly target=$1 minutes=$2
readonly here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly repository=$(cd "$here/../.." && pwd)
readonly root=${FUZZ_ROOT:-$repository/artifacts/fuzz}
readonly home=$root/$target program=$root/$target/program plain=$root/$target/plain
readonly timeout=${FUZZ_TIMEOUT:-10000}

# Which code guides the search: ours, and of the parsers below it the one that the target is about. Of a PDF's reading only the reader
# itself: what recognizes the text is better searched with the target "text", which is twenty times as fast.
case $target in
    html)                instrumented=(VnGovDocs.dll) dictionaries=(html words) ;;
    docx | docx-part)    instrumented=(VnGovDocs.dll) dictionaries=(docx words) ;;
    pdf)                 instrumented=(VnGovDocs.dll:VnGovDocs.Reading UglyToad.PdfPig*.dll) dictionaries=(pdf) ;;
    text)                instrumented=(VnGovDocs.dll) dictionaries=(words) ;;
    *)                   echo "no target '$target'" >&2; exit 2 ;;
esac

build() {
    mkdir -p "$home"
    rm -rf "$program" "$plain"
    dotnet publish "$here" -c Release --nologo -v q -o "$plain" >&2
    cp -r "$plain" "$program"
    [ -x "$root/tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version $SHARPFUZZ --tool-path "$root/tools" >&2
    local entry assembly prefix
    for entry in "${instrumented[@]}"; do
        prefix=""
        case $entry in *:*) prefix=${entry#*:} ;; esac
        # The name may be a pattern, so it is not quoted.
        for assembly in "$program"/${entry%%:*}; do
            echo "instrumenting $(basename "$assembly") $prefix" >&2
            "$root/tools/sharpfuzz" "$assembly" $prefix >&2
        done
    done
}

# AFL reads ASCII only: every other byte is written as \xNN.
escaped() {
    perl -pe 's/([\x80-\xff])/sprintf("\\x%02X", ord $1)/ge' "$here/dictionaries/$1.dict" > "$home/$1.dict"
}

environment() {
    export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_QUIET=1
    # A start on a busy machine takes its time; a second start goes on from the first.
    export AFL_FAST_CAL=1 AFL_FORKSRV_INIT_TMOUT=60000 AFL_AUTORESUME=1 AFL_HANG_TMOUT=$timeout
    # A read that wants more than 1 GiB is a finding.
    export DOTNET_GCHeapHardLimit=0x40000000 DOTNET_gcConcurrent=0 DOTNET_TieredPGO=0 DOTNET_ROLL_FORWARD=LatestMinor DOTNET_DbgEnableMiniDump=0 TMPDIR="$home/temporary"
    mkdir -p "$TMPDIR"
}

fuzz() {
    local words=() name
    for name in "${dictionaries[@]}"; do
        escaped "$name"
        words+=(-x "$home/$name.dict")
    done
    dotnet "$plain/VnGovDocs.Fuzz.dll" seeds "$target" "$home/seeds" "$repository/corpus"
    afl-fuzz -i "$home/seeds" -o "$home/found" -V $((minutes * 60)) -t "$timeout" -m none "${words[@]}" -- dotnet "$program/VnGovDocs.Fuzz.dll" "$target" > "$home/afl.log" 2>&1 ||
        { tail -20 "$home/afl.log" >&2; exit 2; }
}

# The numbers of afl-fuzz begin anew with each start.
named() {
    sha256sum < "$1" | cut -c1-12
}

minimize() {
    local crash smallest
    mkdir -p "$home/crashes" "$home/hangs"
    for crash in "$home"/found/default/crashes/id*; do
        [ -e "$crash" ] || continue
        smallest=$home/crashes/$(named "$crash")
        [ -e "$smallest" ] && continue
        timeout 300 afl-tmin -i "$crash" -o "$smallest" -t "$timeout" -m none -- dotnet "$program/VnGovDocs.Fuzz.dll" "$target" > "$home/minimize.log" 2>&1 || cp "$crash" "$smallest"
    done
    for crash in "$home"/found/default/hangs/id*; do
        [ -e "$crash" ] && cp "$crash" "$home/hangs/$(named "$crash")"
    done
    return 0
}

stat() {
    sed -n "s/^$1 *: *//p" "$home/found/default/fuzzer_stats"
}

report() {
    echo "$target: $(($(stat run_time) / 60)) minutes, $(stat execs_done) executions, $(stat execs_per_sec) a second, $(stat corpus_count) paths, $(stat bitmap_cvg) of the map," \
        "$(stat saved_crashes) crashes, $(stat saved_hangs) hangs, stability $(stat stability)"
}

# A file that overflows the stack ends the process that reads it, so each gets its own.
replay() {
    local file broken=0
    for file in "$home"/crashes/* "$home"/hangs/*; do
        [ -f "$file" ] || continue
        timeout 60 dotnet "$plain/VnGovDocs.Fuzz.dll" "$target" "$file" > "$home/replay.log" 2>&1 || { broken=1; echo "$file: exit $?"; }
        head -12 "$home/replay.log"
    done
    return $broken
}

environment
[ "${FUZZ_BUILD:-yes}" = no ] && [ -d "$program" ] || build
if [ "$minutes" != replay ]; then
    fuzz
    minimize
    report
fi
replay
