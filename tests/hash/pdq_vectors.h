// tests/vectors/pdq.json as values. Threads: read once, then constant.
#pragma once

#include <array>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <fstream>
#include <iterator>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace stillmine::tests {

struct PathVector {
  std::string pdq;
  int quality = 0;
  std::array<std::string, 8> dihedral;  // in the order of kDihedrals
  int dihedral_quality = 0;
  std::string samples_fnv;       // of the 64 x 64 samples; empty where there are none
  std::string coefficients_fnv;  // of the 16 x 16 coefficients
};

struct PdqVector {
  std::string formula;
  int channels = 0;
  int width = 0;
  int height = 0;
  std::string fnv;
  PathVector full;
  std::optional<PathVector> sampled;  // where the 512 x 512 path differs
};

inline void PrintTo(const PdqVector& vector, std::ostream* out) {
  *out << vector.formula << ' ' << vector.width << 'x' << vector.height << 'x' << vector.channels;
}

inline std::string text_of(const boost::json::object& object, const char* key) {
  return std::string(object.at(key).as_string());
}

inline PathVector path_vector(const boost::json::object& object) {
  static constexpr std::array kNames = {"orig",  "rot90", "rot180",    "rot270",
                                        "flipx", "flipy", "flipplus1", "flipminus1"};
  PathVector path;
  path.pdq = text_of(object, "pdq");
  path.quality = static_cast<int>(object.at("quality").as_int64());
  path.dihedral_quality = static_cast<int>(object.at("dihedral_quality").as_int64());
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    path.dihedral[i] = text_of(object.at("dihedral").as_object(), kNames[i]);
  }
  if (const auto* stage = object.if_contains("stage")) {
    path.samples_fnv = text_of(stage->as_object(), "b64_fnv");
    path.coefficients_fnv = text_of(stage->as_object(), "b16_fnv");
  }
  return path;
}

inline std::vector<PdqVector> read_pdq_vectors() {
  std::ifstream file(STILLMINE_TESTS_DIR "/vectors/pdq.json");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::vector<PdqVector> vectors;
  const boost::json::value document = boost::json::parse(text);
  for (const auto& entry : document.at("vectors").as_array()) {
    const auto& object = entry.as_object();
    PdqVector vector;
    vector.formula = text_of(object, "formula");
    vector.channels = static_cast<int>(object.at("channels").as_int64());
    vector.width = static_cast<int>(object.at("width").as_int64());
    vector.height = static_cast<int>(object.at("height").as_int64());
    vector.fnv = text_of(object, "fnv1a32_pixels");
    vector.full = path_vector(object.at("full").as_object());
    if (object.at("cli512").is_object()) {
      vector.sampled = path_vector(object.at("cli512").as_object());
    }
    vectors.push_back(std::move(vector));
  }
  return vectors;
}

}  // namespace stillmine::tests
