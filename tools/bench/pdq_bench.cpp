#include <charconv>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "benchmarks.h"
#include "harness.h"
#include "hash/pdq.h"
#include "hash/pdq_certified.h"
#include "hash/pdq_engine.h"
#include "hash/variants.h"

namespace stillmine::bench {
namespace {

constexpr double kSeconds = 0.6;
constexpr double kSecondsOfMany = 0.02;  // for each of a set of pictures

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 1) return std::nullopt;
  return value;
}

struct Pixels {
  std::vector<std::uint8_t> bytes;
  image::PictureView view;
};

// Noise on a slope: neither cache nor branch predictor is fooled by equal pixels.
std::optional<Pixels> make_pixels(Arguments arguments) {
  const auto width = number(arguments[0]);
  const auto height = number(arguments[1]);
  const auto channels = number(arguments[2]);
  if (!width || !height || !channels || *channels == 2 || *channels > 4) return std::nullopt;
  Pixels pixels;
  pixels.bytes.resize(static_cast<std::size_t>(*width) * static_cast<std::size_t>(*height) *
                      static_cast<std::size_t>(*channels));
  std::uint32_t state = 1;
  for (std::size_t i = 0; i < pixels.bytes.size(); ++i) {
    state = state * 1664525 + 1013904223;
    pixels.bytes[i] = static_cast<std::uint8_t>((state >> 26) + i * 190 / pixels.bytes.size());
  }
  pixels.view = {pixels.bytes.data(), *width, *height, std::ptrdiff_t{*width} * *channels,
                 static_cast<image::PixelFormat>(*channels)};
  return pixels;
}

void print_seconds(double seconds) { std::printf("{\"seconds\":%.9f}\n", seconds); }

const hash::PdqEngine* engine_named(std::string_view name) {
  for (const hash::PdqEngine* engine : hash::pdq_engines()) {
    if (engine->name == name) return engine;
  }
  return nullptr;
}

int quality_on(const image::PictureView& view, const hash::PdqEngine* engine) {
  auto stream = hash::PdqStream::create(view.width, view.height, view.format, engine);
  stream->push_rows(view.pixels, view.stride, view.height);
  return stream->finish().quality;
}

}  // namespace

bool pdq_benchmark(Arguments arguments) {
  if (arguments.size() < 4) return false;
  const auto pixels = make_pixels(arguments);
  if (!pixels) return false;
  const std::string_view path = arguments[3];
  const hash::PdqEngine* engine = nullptr;
  if (arguments.size() > 4 && (engine = engine_named(arguments[4])) == nullptr) return false;
  volatile int quality = 0;  // so that nothing is optimised away
  const auto variants = hash::parse_variants(path);
  if (path == "full") {
    print_seconds(fastest(kSeconds, [&] { quality = quality_on(pixels->view, engine); }));
  } else if (path == "512") {
    print_seconds(fastest(kSeconds, [&] { quality = hash::pdq_512(pixels->view)->quality; }));
  } else if (variants) {
    print_seconds(fastest(kSeconds, [&] {
      quality = static_cast<int>(
          hash::fingerprint_variants(pixels->view, 6, *variants)->fingerprints.size());
    }));
  } else {
    return false;
  }
  return true;
}

bool certified_benchmark(Arguments arguments) {
  if (arguments.size() != 2) return false;
  const auto channels = number(arguments[1]);
  if (!channels || *channels == 2 || *channels > 4) return false;
  constexpr int kSide = 512;
  const auto size = static_cast<std::size_t>(kSide * kSide * *channels);
  std::ifstream file{std::string(arguments[0]), std::ios::binary};
  std::vector<std::uint8_t> pixels(size);
  const hash::PdqEngine& engine = *hash::pdq_engines().back();
  double seconds = 0;
  int pictures = 0;
  int exact = 0;
  volatile int quality = 0;
  while (file.read(reinterpret_cast<char*>(pixels.data()), static_cast<std::streamsize>(size))) {
    const image::PictureView view{pixels.data(), kSide, kSide, std::ptrdiff_t{kSide} * *channels,
                                  static_cast<image::PixelFormat>(*channels)};
    seconds += fastest(kSecondsOfMany, [&] { quality = hash::pdq_512(view)->quality; });
    exact += hash::certified_pdq_512(view, engine).has_value() ? 0 : 1;
    ++pictures;
  }
  if (pictures == 0) return false;
  std::printf("{\"seconds\":%.9f,\"pictures\":%d,\"exact\":%d}\n", seconds / pictures, pictures,
              exact);
  return true;
}

bool read_benchmark(Arguments arguments) {
  if (arguments.size() != 3) return false;
  const auto pixels = make_pixels(arguments);
  if (!pixels) return false;
  volatile std::uint64_t seen = 0;
  print_seconds(fastest(kSeconds, [&] {
    // Eight sums, which the compiler makes into vectors.
    std::uint64_t sums[8] = {};
    const auto* words = reinterpret_cast<const std::uint64_t*>(pixels->bytes.data());
    for (std::size_t i = 0; i + 8 <= pixels->bytes.size() / 8; i += 8) {
      for (std::size_t k = 0; k < 8; ++k) sums[k] += words[i + k];
    }
    for (const std::uint64_t sum : sums) seen = seen + sum;
  }));
  return true;
}

}  // namespace stillmine::bench
