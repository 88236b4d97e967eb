#include "file_line.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <cerrno>
#include <new>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "core/error.h"
#include "formats/formats.h"
#include "hash/digests.h"
#include "hash/pixel_report.h"
#include "image/decode.h"
#include "image/limits.h"
#include "image/sniff.h"

namespace stillmine::tool {
namespace {

namespace json = boost::json;
using core::Bytes;
using core::ByteVector;
using core::ErrorCode;
using core::fail;
using core::Result;

constexpr std::size_t kVideoSlice = 1 << 20;
constexpr const image::Limits& kLimits = image::kNativeLimits;

class File {
 public:
  static Result<File> open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return unreadable();
    return File(descriptor);
  }
  File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  File& operator=(File&&) = delete;

  /// Adds up to `most` bytes to `bytes`; fewer mean the end of the file.
  Result<void> read(ByteVector& bytes, std::size_t most) {
    const std::size_t before = bytes.size();
    bytes.resize(before + most);
    std::size_t filled = before;
    while (filled < bytes.size()) {
      const ssize_t count = ::read(descriptor_, bytes.data() + filled, bytes.size() - filled);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return unreadable();
      if (count == 0) break;
      filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return {};
  }

  /// What is left, for planning alone; 0 for what is no regular file.
  [[nodiscard]] std::uint64_t size() const {
    const off_t end = ::lseek(descriptor_, 0, SEEK_END);
    if (end < 0) return 0;
    ::lseek(descriptor_, 0, SEEK_SET);
    return static_cast<std::uint64_t>(end);
  }

 private:
  explicit File(int descriptor) : descriptor_(descriptor) {}

  static tl::unexpected<core::Error> unreadable() {
    return fail(ErrorCode::kFileUnreadable, std::generic_category().message(errno));
  }

  int descriptor_;
};

json::object image_object(const hash::ImageReport& report) {
  json::array fingerprints;
  for (const auto& [recipe, fingerprint] : report.fingerprints) {
    fingerprints.push_back({{"type", "pdq"},
                            {"recipe", recipe},
                            {"value", hash::to_text(fingerprint.value)},
                            {"quality", fingerprint.quality}});
  }
  json::object object = {{"kind", "image"},
                         {"width", report.width},
                         {"height", report.height},
                         {"orientation", report.orientation},
                         {"md5", report.digests.md5_text()},
                         {"sha256", report.digests.sha256_text()},
                         {"fingerprints", std::move(fingerprints)}};
  if (!report.dropped.empty()) {
    json::array dropped;
    for (const auto& [recipe, quality] : report.dropped) {
      dropped.push_back({{"recipe", recipe}, {"quality", quality}});
    }
    object.emplace("dropped", std::move(dropped));
  }
  return object;
}

Result<json::object> report_video(File& file, Bytes head) {
  hash::DigestStream stream;
  stream.update(head);
  ByteVector slice;
  do {
    slice.clear();
    if (auto read = file.read(slice, kVideoSlice); !read) return tl::unexpected(read.error());
    stream.update(slice);
  } while (slice.size() == kVideoSlice);
  const hash::FileDigests digests = stream.finish();
  return json::object{{"kind", "video"},
                      {"durationMs", nullptr},
                      {"md5", digests.md5_text()},
                      {"sha256", digests.sha256_text()},
                      {"fingerprints", json::array()}};
}

// The frames one after the other, each let go before the next is made.
Result<hash::ImageReport> report_foreign(Bytes bytes, formats::Picture& picture,
                                         hash::Variants variants) {
  const formats::PictureFacts& facts = picture.facts();
  hash::PixelReport report(variants);
  const int samples = std::min(facts.frames, hash::kMostFrames);
  for (int i = 0; i < samples; ++i) {
    auto frame = picture.read(hash::sampled_frame(i, facts.frames));
    if (!frame) return tl::unexpected(frame.error());
    if (auto added = report.add(std::move(*frame), {facts.orientation, facts.turned}); !added) {
      return tl::unexpected(added.error());
    }
  }
  return report.finish(hash::digests(bytes));
}

Result<hash::ImageReport> report_bytes(Bytes bytes, hash::Variants variants, MemoryGate& memory) {
  if (formats::is_foreign(image::sniff(bytes.first(std::min(bytes.size(), image::kSniffBytes))))) {
    const auto picture = formats::open(bytes, kLimits);
    if (!picture) return tl::unexpected(picture.error());
    const auto grant = memory.take(bytes.size() + (*picture)->facts().decoder_bytes);
    return report_foreign(bytes, **picture, variants);
  }
  const auto needed = image::decoder_memory(bytes, kLimits);
  if (!needed) return tl::unexpected(needed.error());
  const auto grant = memory.take(bytes.size() + *needed);
  return hash::report_image(bytes, kLimits, variants);
}

Result<json::object> report_picture(File& file, ByteVector head, std::uint64_t size,
                                    hash::Variants variants, MemoryGate& memory) {
  // One byte more than the limit, so that a larger file is known as one.
  const std::uint64_t most = kLimits.file_bytes + 1 - head.size();
  // What is no regular file tells no size.
  const std::uint64_t rest = size == 0 ? most : size - std::min<std::uint64_t>(size, head.size());
  ByteVector bytes = std::move(head);
  const auto planned = static_cast<std::size_t>(std::min(rest, most));
  if (auto read = file.read(bytes, planned); !read) return tl::unexpected(read.error());
  return report_bytes(bytes, variants, memory).map(image_object);
}

Result<json::object> report_file(const std::string& path, hash::Variants variants,
                                 MemoryGate& memory) {
  auto file = File::open(path);
  if (!file) return tl::unexpected(file.error());
  const std::uint64_t size = file->size();
  ByteVector head;
  if (auto read = file->read(head, image::kSniffBytes); !read) return tl::unexpected(read.error());
  const image::Kind kind = image::kind_of(image::sniff(head));
  if (kind == image::Kind::kVideo) return report_video(*file, head);
  if (kind == image::Kind::kUnknown) {  // the head says why; the rest is not read
    return image::decoder_memory(head, kLimits).map([](std::uint64_t) { return json::object(); });
  }
  if (auto fits = image::check_file_size(size, kLimits); size > 0 && !fits) {
    return tl::unexpected(fits.error());
  }
  return report_picture(*file, std::move(head), size, variants, memory);
}

/// A machine without memory for one file may have enough for the next.
Result<json::object> report_within_memory(const std::string& path, hash::Variants variants,
                                          MemoryGate& memory) {
  try {
    return report_file(path, variants, memory);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::kOutOfMemory, "for the file");
  }
}

// Length of the UTF-8 sequence that `text` begins with; 0 where it begins with none (RFC 3629: no
// surrogates, no longer form than needed, nothing above U+10FFFF).
std::size_t utf8_length(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first < 0xC2   ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
  if (length == 0 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
  }
  const bool too_long = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
  const bool surrogate = first == 0xED && byte(1) > 0x9F;
  const bool too_high = first == 0xF4 && byte(1) > 0x8F;
  return too_long || surrogate || too_high ? 0 : length;
}

}  // namespace

std::string printable_name(const std::string& name) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (std::string_view rest = name; !rest.empty();) {
    const std::size_t length = utf8_length(rest);
    if (length > 0) {
      out.append(rest.substr(0, length));
    } else {
      const auto byte = static_cast<unsigned char>(rest.front());
      out.append({'\\', 'x', kDigits[byte >> 4], kDigits[byte & 15]});
    }
    rest.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

FileLine file_line(const std::string& path, hash::Variants variants, MemoryGate& memory) {
  json::object line{{"file", printable_name(path)}};
  const auto report = report_within_memory(path, variants, memory);
  if (report) {
    for (const auto& member : *report) line.insert(member);
  } else {
    line["error"] = {{"code", core::wire_word(report.error().code)},
                     {"detail", report.error().detail}};
  }
  return {json::serialize(line), !report};
}

}  // namespace stillmine::tool
