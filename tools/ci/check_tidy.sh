#!/usr/bin/env bash
# clang-tidy (.clang-tidy) over our own sources, with the compile commands of the clang build.
# Folders on Boost.Beast take a minute a file there and are left to the warnings of two compilers.
set -euo pipefail
cd "$(dirname "$0")/../.."
git ls-files 'src/core/*.cpp' 'src/image/*.cpp' 'src/hash/*.cpp' 'src/match/*.cpp' 'src/cases/*.cpp' 'src/protocol/*.cpp' |
  xargs -P "$(nproc)" -n 4 clang-tidy -p build/sanitize --quiet
