// stillmine_bench NAME ARGUMENT...: one benchmark of benchmarks.h, for tools/bench/report.
#include <cstdio>
#include <string_view>
#include <vector>

#include "benchmarks.h"

int main(int count, char** arguments) {
  using namespace stillmine::bench;
  const std::vector<std::string_view> words(arguments + 1, arguments + count);
  if (!words.empty()) {
    const Arguments rest(words.data() + 1, words.size() - 1);
    if (words[0] == "pdq" && pdq_benchmark(rest)) return 0;
    if (words[0] == "certified" && certified_benchmark(rest)) return 0;
    if (words[0] == "read" && read_benchmark(rest)) return 0;
    if (words[0] == "digest" && digest_benchmark(rest)) return 0;
    if (words[0] == "post" && post_benchmark(rest)) return 0;
    if (words[0] == "query" && query_files(rest)) return 0;
  }
  std::fputs(
      "usage: stillmine_bench pdq|certified|read|digest|post|query ... "
      "(tools/bench/benchmarks.h)\n",
      stderr);
  return 2;
}
