#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "benchmarks.h"
#include "hash/variants.h"
#include "image/decode.h"
#include "image/orientation.h"

namespace stillmine::bench {
namespace {

void print_list(const char* name, const std::vector<hash::RecipeFingerprint>& list) {
  std::printf("\"%s\":[", name);
  const char* comma = "";
  for (const auto& [recipe, fingerprint] : list) {
    std::printf("%s[\"%s\",\"%s\",%d]", comma, std::string(recipe).c_str(),
                to_text(fingerprint.value).c_str(), fingerprint.quality);
    comma = ",";
  }
  std::printf("]");
}

bool query_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
  auto decoded = image::decode(bytes, image::kNativeLimits);
  if (!decoded) return false;
  const int orientation = decoded->orientation;
  const auto displayed = image::as_displayed(std::move(decoded->picture), orientation);
  if (!displayed) return false;
  const auto queries = hash::query_variants(displayed->view);
  const auto standard =
      hash::fingerprint_variants(displayed->view, orientation, hash::Variants::kStandard);
  const auto wide = hash::fingerprint_variants(displayed->view, orientation, hash::Variants::kWide);
  if (!queries || !standard || !wide) return false;
  std::printf("{");
  print_list("query", *queries);
  std::printf(",");
  print_list("standard", standard->fingerprints);
  std::printf(",");
  print_list("wide", wide->fingerprints);
  std::printf("}\n");
  return true;
}

}  // namespace

bool query_files(Arguments files) {
  for (const std::string_view file : files) {
    if (!query_file(std::string(file))) std::printf("{\"error\":true}\n");
    std::fflush(stdout);
  }
  return !files.empty();
}

}  // namespace stillmine::bench
