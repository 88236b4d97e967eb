#!/usr/bin/env bash
# Every C++ file is exactly as clang-format (.clang-format) would write it.
set -euo pipefail
cd "$(dirname "$0")/../.."
git ls-files '*.h' '*.cpp' | xargs clang-format --dry-run --Werror
