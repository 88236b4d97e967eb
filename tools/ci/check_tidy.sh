#!/usr/bin/env bash
# clang-tidy (.clang-tidy) over our own sources, with the compile commands of the clang build.
# Folders on Boost.Beast take a minute a file there and are left to the warnings of two compilers; files for another
# machine (NEON, wasm), which this build does not compile, to the compilers that do.
set -euo pipefail
cd "$(dirname "$0")/../.."
compiled=$(grep -o '"file": "[^"]*"' build/sanitize/compile_commands.json | cut -d'"' -f4 | sed "s|^$PWD/||" | sort)
ours=$(git ls-files 'src/core/*.cpp' 'src/image/*.cpp' 'src/formats/*.cpp' 'src/hash/*.cpp' 'src/match/*.cpp' 'src/cases/*.cpp' 'src/protocol/*.cpp' | sort)
comm -12 <(printf '%s\n' "$compiled") <(printf '%s\n' "$ours") |
  # What is found goes to standard output; standard error counts what was found in other people's headers.
  xargs -P "$(nproc)" -n 4 clang-tidy -p build/sanitize --quiet 2> >(grep -v ' warnings\? generated\.$' >&2)
