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
#include "tried.h"

namespace stillmine::bench {
namespace {

using List = std::vector<hash::RecipeFingerprint>;

void print_list(const char* name, const List& list) {
  std::printf("\"%s\":[", name);
  const char* comma = "";
  for (const auto& [recipe, fingerprint] : list) {
    std::printf("%s[\"%s\",\"%s\",%d]", comma, std::string(recipe).c_str(),
                to_text(fingerprint.value).c_str(), fingerprint.quality);
    comma = ",";
  }
  std::printf("]");
}

bool query_file(const std::string& path, std::string_view kind) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
  auto decoded = image::decode(bytes, image::kNativeLimits);
  if (!decoded) return false;
  const int orientation = decoded->orientation;
  const auto displayed = image::as_displayed(std::move(decoded->picture), orientation);
  if (!displayed) return false;
  const auto plain =
      hash::fingerprint_variants(displayed->view, orientation, hash::Variants::kNone);
  const auto queries = hash::query_variants(displayed->view);
  if (!plain || !queries) return false;
  std::printf("{");
  print_list("plain", plain->fingerprints);
  std::printf(",");
  print_list("query", *queries);
  if (kind != "asked") {
    const auto wide =
        hash::fingerprint_variants(displayed->view, orientation, hash::Variants::kWide);
    if (!wide) return false;
    std::printf(",");
    print_list("wide", wide->fingerprints);
  }
  if (kind == "tried") {
    const auto tried = tried_variants(displayed->view);
    if (!tried) return false;
    std::printf(",");
    print_list("tried", *tried);
  }
  std::printf("}\n");
  return true;
}

}  // namespace

bool query_files(Arguments arguments) {
  if (arguments.size() < 2) return false;
  const std::string_view kind = arguments[0];
  if (kind != "asked" && kind != "packs" && kind != "tried") return false;
  for (const std::string_view file : arguments.subspan(1)) {
    if (!query_file(std::string(file), kind)) std::printf("{\"error\":true}\n");
    std::fflush(stdout);
  }
  return true;
}

}  // namespace stillmine::bench
