// The core as JavaScript sees it: types in stillmine.d.ts, nothing decided here.
// Errors are values ({error: {code, detail}}); nothing throws but a call with arguments of the
// wrong type.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

#include "hash/digests.h"
#include "hash/dihedral.h"
#include "hash/file_report.h"
#include "hash/image_job.h"
#include "hash/pdq.h"
#include "hash/pixel_report.h"
#include "hash/value.h"
#include "image/decode.h"
#include "image/decoder_memory.h"
#include "image/limits.h"
#include "image/sniff.h"

// Of dlmalloc 2.8.6, which Emscripten links and whose header it does not install.
extern "C" {
std::size_t malloc_footprint();
std::size_t malloc_footprint_limit();
std::size_t malloc_set_footprint_limit(std::size_t bytes);
std::size_t malloc_usable_size(void* block);
}

namespace {

using emscripten::typed_memory_view;
using emscripten::val;
using namespace stillmine;

struct Free {
  void operator()(std::uint8_t* block) const { std::free(block); }
};
using Block = std::unique_ptr<std::uint8_t[], Free>;

Block allocate(std::size_t size) {
  return Block(static_cast<std::uint8_t*>(std::malloc(size == 0 ? 1 : size)));
}

val error_report(const core::Error& error) {
  val inner = val::object();
  inner.set("code", std::string(core::wire_word(error.code)));
  inner.set("detail", error.detail);
  val outer = val::object();
  outer.set("error", inner);
  return outer;
}

val image_report(const hash::ImageReport& report) {
  val fingerprints = val::array();
  for (const auto& [recipe, fingerprint] : report.fingerprints) {
    val one = val::object();
    one.set("type", std::string("pdq"));
    one.set("recipe", std::string(recipe));
    one.set("value", hash::to_text(fingerprint.value));
    one.set("quality", fingerprint.quality);
    fingerprints.call<void>("push", one);
  }
  val out = val::object();
  out.set("kind", std::string("image"));
  out.set("width", report.width);
  out.set("height", report.height);
  out.set("orientation", report.orientation);
  out.set("md5", report.digests.md5_text());
  out.set("sha256", report.digests.sha256_text());
  out.set("fingerprints", fingerprints);
  if (report.dropped.empty()) return out;
  val dropped = val::array();
  for (const auto& [recipe, quality] : report.dropped) {
    val one = val::object();
    one.set("recipe", std::string(recipe));
    one.set("quality", quality);
    dropped.call<void>("push", one);
  }
  out.set("dropped", dropped);
  return out;
}

core::Result<hash::Variants> variants_of(const val& options) {
  if (options.isUndefined() || options["variants"].isUndefined()) return hash::Variants::kNone;
  return hash::parse_variants(options["variants"].as<std::string>());
}

val hash_block(core::Bytes file, const val& options) {
  const auto variants = variants_of(options);
  if (!variants) return error_report(variants.error());
  const auto report = hash::report_image(file, image::kTabLimits, *variants);
  return report ? image_report(*report) : error_report(report.error());
}

// A copy of a Uint8Array in the heap; null where there is no room.
Block copy_in(const val& bytes, std::size_t size) {
  Block block = allocate(size);
  if (block != nullptr) val(typed_memory_view(size, block.get())).call<void>("set", bytes);
  return block;
}

val hash_image(const val& bytes, const val& options) {
  const auto size = bytes["length"].as<std::uint32_t>();
  if (const auto fits = image::check_file_size(size, image::kTabLimits); !fits) {
    return error_report(fits.error());
  }
  const Block block = copy_in(bytes, size);
  if (block == nullptr) return error_report({core::ErrorCode::kOutOfMemory, "for the file"});
  return hash_block({block.get(), size}, options);
}

val hash_image_plain(const val& bytes) { return hash_image(bytes, val::undefined()); }

val sniff(const val& head) {
  const auto size = std::min<std::uint32_t>(head["length"].as<std::uint32_t>(), image::kSniffBytes);
  std::uint8_t block[image::kSniffBytes];
  val(typed_memory_view(size, block)).call<void>("set", head.call<val>("subarray", 0, size));
  const image::Format format = image::sniff({block, size});
  val out = val::object();
  out.set("format", std::string(image::format_name(format)));
  out.set("kind", std::string(image::kind_name(image::kind_of(format))));
  return out;
}

// One allocation that the caller fills, so that a file crosses into the heap once.
class FileBuffer {
 public:
  explicit FileBuffer(std::uint32_t size) : size_(size), block_(allocate(size)) {}

  [[nodiscard]] val window() const {
    return val(typed_memory_view(block_ == nullptr ? 0 : size_, block_.get()));
  }
  [[nodiscard]] double need() const {
    const auto bytes =
        image::decoder_memory({block_.get(), block_ == nullptr ? 0 : size_}, image::kTabLimits);
    return bytes ? static_cast<double>(*bytes) : 0;
  }
  [[nodiscard]] val hash_image(const val& options) const {
    if (block_ == nullptr) return error_report({core::ErrorCode::kOutOfMemory, "for the file"});
    return hash_block({block_.get(), size_}, options);
  }
  [[nodiscard]] val hash_image_plain() const { return hash_image(val::undefined()); }

  [[nodiscard]] core::Result<std::unique_ptr<hash::ImageJob>> begin(const val& options) const {
    if (block_ == nullptr) return core::fail(core::ErrorCode::kOutOfMemory, "for the file");
    return variants_of(options).and_then([this](hash::Variants variants) {
      return hash::ImageJob::begin({block_.get(), size_}, image::kTabLimits, variants);
    });
  }

 private:
  std::size_t size_;
  Block block_;
};

class ImageJob {
 public:
  ImageJob(const FileBuffer& file, const val& options) : job_(file.begin(options)) {}

  bool step() {
    if (!job_) return true;
    const auto done = (*job_)->step();
    if (!done) job_ = tl::unexpected(done.error());
    return !done || *done;
  }
  [[nodiscard]] val finish() const {
    return job_ ? image_report((*job_)->finish()) : error_report(job_.error());
  }

 private:
  core::Result<std::unique_ptr<hash::ImageJob>> job_;
};

class Digests {
 public:
  void update(const val& chunk) {
    // In steps, so that a chunk of any size needs no more than one.
    constexpr std::uint32_t kStep = 64 << 10;
    const auto size = chunk["length"].as<std::uint32_t>();
    if (step_ == nullptr) step_ = allocate(kStep);
    for (std::uint32_t at = 0; at < size; at += kStep) {
      const std::uint32_t count = std::min(kStep, size - at);
      val(typed_memory_view(count, step_.get()))
          .call<void>("set", chunk.call<val>("subarray", at, at + count));
      stream_.update({step_.get(), count});
    }
  }

  hash::FileDigests take() { return stream_.finish(); }

  [[nodiscard]] val finish() {
    const hash::FileDigests digests = take();
    val out = val::object();
    out.set("md5", digests.md5_text());
    out.set("sha256", digests.sha256_text());
    return out;
  }

 private:
  hash::DigestStream stream_;
  Block step_;
};

// Before another decoder allocates: what the header promises, against the limits of the tab.
val check_picture(double width, double height, double decoder_bytes) {
  const auto whole = [](double number) {
    return number > 0 ? static_cast<std::uint64_t>(std::min(number, 1e18)) : 0;
  };
  const auto fits =
      image::check_dimensions(whole(width), whole(height), image::kTabLimits).and_then([&] {
        return image::check_decoder_memory(whole(decoder_bytes), image::kTabLimits);
      });
  return fits ? val::undefined() : error_report(fits.error());
}

// One frame at a time: a picture of which another decoder has made pixels is in this heap once, or a strip of its rows.
class PixelReport {
  static constexpr std::uint32_t kStripRows = 64;

 public:
  explicit PixelReport(const std::string& variants)
      : variants_(hash::parse_variants(variants)),
        report_(variants_.value_or(hash::Variants::kNone)) {}

  val frame(std::uint32_t width, std::uint32_t height, int channels) {
    picture_ = {};
    const std::uint64_t bytes = static_cast<std::uint64_t>(width) * height * channels;
    const bool known = channels == 1 || channels == 3 || channels == 4;
    if (!known || !image::check_dimensions(width, height, image::kTabLimits) ||
        !image::check_decoder_memory(bytes, image::kTabLimits)) {
      return val(typed_memory_view(0, static_cast<std::uint8_t*>(nullptr)));
    }
    picture_.memory.reset(static_cast<std::uint8_t*>(image::decoder_allocate(bytes)));
    picture_.view = {picture_.memory.get(), static_cast<int>(width), static_cast<int>(height),
                     static_cast<std::ptrdiff_t>(width) * channels,
                     static_cast<image::PixelFormat>(channels)};
    const bool room = picture_.memory != nullptr;
    return val(
        typed_memory_view(room ? static_cast<std::size_t>(bytes) : 0, picture_.memory.get()));
  }

  val add(int orientation, bool applied) {
    if (!variants_) return error_report(variants_.error());
    if (picture_.memory == nullptr) {
      return error_report({core::ErrorCode::kOutOfMemory, "for the pixels"});
    }
    const auto added = report_.add(std::move(picture_), {orientation, applied});
    return added ? val::undefined() : error_report(added.error());
  }

  val begin(std::uint32_t width, std::uint32_t height, int channels, int orientation) {
    if (!variants_) return error_report(variants_.error());
    picture_ = {};
    if (channels != 1 && channels != 3 && channels != 4) {
      return error_report({core::ErrorCode::kBadArgument, "channels"});
    }
    if (const auto fits = image::check_dimensions(width, height, image::kTabLimits); !fits) {
      return error_report(fits.error());
    }
    const auto format = static_cast<image::PixelFormat>(channels);
    const auto rows = static_cast<int>(std::min(height, kStripRows));
    const auto begun =
        report_.begin(static_cast<int>(width), static_cast<int>(height), format, orientation);
    if (!begun) return error_report(begun.error());
    const std::uint64_t stride = static_cast<std::uint64_t>(width) * channels;
    picture_.memory.reset(static_cast<std::uint8_t*>(image::decoder_allocate(stride * rows)));
    if (picture_.memory == nullptr) {
      return error_report({core::ErrorCode::kOutOfMemory, "for a strip of the pixels"});
    }
    picture_.view = {picture_.memory.get(), static_cast<int>(width), rows,
                     static_cast<std::ptrdiff_t>(stride), format};
    rows_left_ = static_cast<int>(height);
    return val::undefined();
  }

  [[nodiscard]] val strip() const {
    const int rows = std::min(picture_.view.height, rows_left_);
    return val(typed_memory_view(
        static_cast<std::size_t>(rows) * static_cast<std::size_t>(picture_.view.stride),
        picture_.memory.get()));
  }

  void push() {
    picture_.view.height = std::min(picture_.view.height, rows_left_);
    if (picture_.view.height == 0) return;
    report_.push_rows(picture_.view);
    rows_left_ -= picture_.view.height;
    if (rows_left_ == 0) picture_ = {};
  }

  val finish(Digests& digests) {
    const auto report = report_.finish(digests.take());
    return report ? image_report(*report) : error_report(report.error());
  }

 private:
  core::Result<hash::Variants> variants_;
  hash::PixelReport report_;
  image::OwnedPicture picture_;  // a frame, or a strip of one
  int rows_left_ = 0;            // of the frame that comes in strips
};

val fingerprint_value(const hash::PdqFingerprint& fingerprint) {
  val out = val::object();
  out.set("value", hash::to_text(fingerprint.value));
  out.set("quality", fingerprint.quality);
  return out;
}

val pdq(const val& pixels, int width, int height, int channels) {
  const auto size = pixels["length"].as<std::uint32_t>();
  const bool known = channels == 1 || channels == 3 || channels == 4;
  if (!known || width < 0 || height < 0 ||
      static_cast<std::uint64_t>(width) * height * channels != size) {
    return error_report({core::ErrorCode::kBadArgument, "pixels, width, height and channels"});
  }
  const Block block = copy_in(pixels, size);
  if (block == nullptr) return error_report({core::ErrorCode::kOutOfMemory, "for the pixels"});
  const image::PictureView view{block.get(), width, height,
                                static_cast<std::ptrdiff_t>(width) * channels,
                                static_cast<image::PixelFormat>(channels)};
  auto stream = hash::PdqStream::create(width, height, view.format);
  if (!stream) return error_report(stream.error());
  stream->push_rows(view.pixels, view.stride, height);
  const hash::PdqFingerprint full = stream->finish();
  const auto sampled = hash::pdq_512(view);
  if (!sampled) return error_report(sampled.error());
  val dihedral = val::array();
  for (const auto& turned : hash::dihedral(stream->spectrum())) {
    dihedral.call<void>("push", hash::to_text(turned.value));
  }
  val out = val::object();
  out.set("full", fingerprint_value(full));
  out.set("cli512", fingerprint_value(*sampled));
  out.set("dihedral", dihedral);
  return out;
}

// -1 where a text is not a value; stillmine.d.ts says so.
int distance(const std::string& a, const std::string& b) {
  const auto left = hash::parse_pdq(a);
  const auto right = hash::parse_pdq(b);
  return left && right ? hash::distance(*left, *right) : -1;
}

// Overwrites what free() left behind: takes every free block, largest first, fills it with zeros and gives
// all of them back. While it runs the heap may not grow, or malloc would hand out fresh memory instead.
void wipe() {
  struct Node {
    Node* next;
  };
  const std::size_t limit = malloc_footprint_limit();
  malloc_set_footprint_limit(malloc_footprint());
  Node* taken = nullptr;
  for (std::size_t size = malloc_footprint(); size >= sizeof(Node); size /= 2) {
    while (void* block = std::malloc(size)) {
      std::memset(block, 0, malloc_usable_size(block));
      auto* node = static_cast<Node*>(block);
      node->next = taken;
      taken = node;
    }
  }
  while (taken != nullptr) {
    Node* next = taken->next;
    taken->next = nullptr;
    std::free(taken);
    taken = next;
  }
  malloc_set_footprint_limit(limit);
}

}  // namespace

EMSCRIPTEN_BINDINGS(stillmine) {
  emscripten::function("hashImage", &hash_image);
  emscripten::function("hashImage", &hash_image_plain);
  emscripten::function("sniff", &sniff);
  emscripten::function("pdq", &pdq);
  emscripten::function("distance", &distance);
  emscripten::function("wipe", &wipe);
  emscripten::class_<FileBuffer>("FileBuffer")
      .constructor<std::uint32_t>()
      .function("window", &FileBuffer::window)
      .function("need", &FileBuffer::need)
      .function("hashImage", &FileBuffer::hash_image)
      .function("hashImage", &FileBuffer::hash_image_plain);
  emscripten::class_<ImageJob>("ImageJob")
      .constructor<const FileBuffer&, val>()
      .function("step", &ImageJob::step)
      .function("finish", &ImageJob::finish);
  emscripten::class_<Digests>("Digests")
      .constructor<>()
      .function("update", &Digests::update)
      .function("finish", &Digests::finish);
  emscripten::class_<PixelReport>("PixelReport")
      .constructor<std::string>()
      .function("frame", &PixelReport::frame)
      .function("add", &PixelReport::add)
      .function("begin", &PixelReport::begin)
      .function("strip", &PixelReport::strip)
      .function("push", &PixelReport::push)
      .function("finish", &PixelReport::finish);
  emscripten::function("checkPicture", &check_picture);
  emscripten::function("sampledFrame", &hash::sampled_frame);
  emscripten::constant("mostFrames", hash::kMostFrames);
}
