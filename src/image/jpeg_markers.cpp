#include "image/jpeg_markers.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "image/exif.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using namespace jpeg_marker;

std::string at(std::size_t offset) { return "byte " + std::to_string(offset); }

std::uint32_t big16(Bytes bytes, std::size_t offset) noexcept {
  return bytes[offset] << 8 | bytes[offset + 1];
}

bool stands_alone(std::uint8_t marker) noexcept {
  return marker == 0x01 || (marker >= kRst0 && marker <= kEoi);
}

// Any frame header: C0..CF but DHT, JPG and DAC.
bool is_frame(std::uint8_t marker) noexcept {
  return marker >= 0xC0 && marker <= 0xCF && marker != kDht && marker != 0xC8 && marker != kDac;
}

bool starts_with(Bytes bytes, std::string_view text) noexcept {
  return core::as_text(bytes).starts_with(text);
}

// A table of more than 256 codes would be written past the end of stb_image 2.27's own.
Result<void> check_huffman_tables(const JpegSegment& segment) {
  constexpr std::size_t kLengths = 16;
  Bytes rest = segment.parameters;
  while (!rest.empty()) {
    std::size_t codes = 0;
    for (std::size_t i = 1; i <= kLengths && i < rest.size(); ++i) codes += rest[i];
    if (codes > 256 || rest.size() < 1 + kLengths + codes) {
      return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": Huffman table");
    }
    rest = rest.subspan(1 + kLengths + codes);
  }
  return {};
}

// Collects what the segments before and between the scans say.
class HeaderReader {
 public:
  explicit HeaderReader(const Limits& limits) noexcept : limits_(limits) {}

  Result<void> take(const JpegSegment& segment);
  Result<JpegHeader> finish(std::size_t end);

 private:
  Result<void> take_frame(const JpegSegment& segment);
  Result<void> take_scan(const JpegSegment& segment);
  Result<void> take_scan_component(const JpegSegment& segment, std::uint8_t id);
  void take_application(const JpegSegment& segment);
  Result<JpegColour> colour() const;

  const Limits& limits_;
  JpegHeader header_;
  std::array<bool, 4> scanned_{};
  bool jfif_ = false;
  bool exif_ = false;
  int adobe_transform_ = -1;
  std::uint64_t coded_bytes_ = 0;  // in all scans
};

Result<void> HeaderReader::take(const JpegSegment& segment) {
  if (is_frame(segment.marker)) return take_frame(segment);
  if (segment.marker == kSos) return take_scan(segment);
  if (segment.marker == kDht) return check_huffman_tables(segment);
  if (segment.marker == kDac) {
    return fail(ErrorCode::kFormatUnsupported, at(segment.offset) + ": arithmetic coding");
  }
  take_application(segment);
  return {};
}

Result<void> HeaderReader::take_frame(const JpegSegment& segment) {
  if (segment.marker > kSof2) {
    return fail(ErrorCode::kFormatUnsupported,
                at(segment.offset) + ": arithmetic, lossless or hierarchical JPEG");
  }
  if (header_.component_count != 0) {
    return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": second frame header");
  }
  const Bytes p = segment.parameters;
  if (p.size() < 6 || p.size() != 6u + 3u * p[5]) {
    return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": frame header length");
  }
  if (p[0] != 8) {
    return fail(ErrorCode::kFormatUnsupported, std::to_string(p[0]) + " bits a sample");
  }
  if (p[5] != 1 && p[5] != 3 && p[5] != 4) {
    return fail(ErrorCode::kFormatUnsupported, std::to_string(p[5]) + " components");
  }
  header_.height = static_cast<int>(big16(p, 1));
  header_.width = static_cast<int>(big16(p, 3));
  if (header_.height == 0) {
    return fail(ErrorCode::kFormatUnsupported, "the height is told after the first scan");
  }
  if (auto fits = check_dimensions(header_.width, header_.height, limits_); !fits) return fits;
  header_.progressive = segment.marker == kSof2;
  header_.component_count = p[5];
  for (int i = 0; i < header_.component_count; ++i) {
    JpegComponent& component = header_.components[i];
    component.id = p[6 + 3 * i];
    component.horizontal = p[7 + 3 * i] >> 4;
    component.vertical = p[7 + 3 * i] & 15;
    component.quantiser = p[8 + 3 * i];
    if (component.horizontal < 1 || component.horizontal > 4 || component.vertical < 1 ||
        component.vertical > 4 || component.quantiser > 3) {
      return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": sampling factors");
    }
  }
  return {};
}

Result<void> HeaderReader::take_scan(const JpegSegment& segment) {
  if (header_.component_count == 0) {
    return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": scan before the frame header");
  }
  if (++header_.scans > limits_.jpeg_scans) {
    return fail(ErrorCode::kPictureTooComplex,
                "more than " + std::to_string(limits_.jpeg_scans) + " scans");
  }
  coded_bytes_ += segment.entropy.size();
  const std::uint64_t pixels =
      static_cast<std::uint64_t>(header_.width) * static_cast<std::uint64_t>(header_.height);
  if (header_.scans > 1 &&
      pixels * static_cast<std::uint64_t>(header_.scans) > limits_.scan_pixels) {
    return fail(ErrorCode::kPictureTooComplex,
                std::to_string(header_.scans) + " scans of " + std::to_string(pixels) + " pixels");
  }
  const Bytes p = segment.parameters;
  if (p.empty() || p[0] < 1 || p[0] > header_.component_count || p.size() != 4u + 2u * p[0]) {
    return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": scan header length");
  }
  for (int i = 0; i < p[0]; ++i) {
    if (auto taken = take_scan_component(segment, p[1 + 2 * i]); !taken) return taken;
  }
  return {};
}

// A component whose first scan is not the first pass of its DC coefficients would be refined from
// memory that nothing was written to.
Result<void> HeaderReader::take_scan_component(const JpegSegment& segment, std::uint8_t id) {
  const Bytes p = segment.parameters;
  const std::uint8_t spectral_start = p[p.size() - 3];
  const std::uint8_t successive_high = p[p.size() - 1] >> 4;
  for (int i = 0; i < header_.component_count; ++i) {
    if (header_.components[i].id != id) continue;
    if (!scanned_[i] && (spectral_start != 0 || successive_high != 0)) {
      return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": scan refines nothing");
    }
    scanned_[i] = true;
    return {};
  }
  return fail(ErrorCode::kPictureDamaged, at(segment.offset) + ": scan of an unknown component");
}

void HeaderReader::take_application(const JpegSegment& segment) {
  using namespace std::string_view_literals;
  const Bytes p = segment.parameters;
  if (segment.marker == kApp0 && starts_with(p, "JFIF\0"sv)) jfif_ = true;
  if (segment.marker == kApp14 && starts_with(p, "Adobe") && p.size() >= 12) {
    adobe_transform_ = p[11];
  }
  if (segment.marker == kApp1 && starts_with(p, "Exif\0"sv) && p.size() > 6 && !exif_) {
    exif_ = true;
    header_.orientation = exif_orientation(p.subspan(6));
  }
}

// The rules of stb_image, which are those of libjpeg but for JFIF files whose components are called
// R, G and B. Four components without Adobe's marker are refused: viewers disagree on their
// polarity.
Result<JpegColour> HeaderReader::colour() const {
  if (header_.component_count == 1) return JpegColour::kGrey;
  if (header_.component_count == 4) {
    if (adobe_transform_ == 0) return JpegColour::kCmyk;
    if (adobe_transform_ == 2) return JpegColour::kYcck;
    return fail(ErrorCode::kFormatUnsupported, "four components of unknown meaning");
  }
  const auto& c = header_.components;
  const bool named_rgb = c[0].id == 'R' && c[1].id == 'G' && c[2].id == 'B';
  return named_rgb || (adobe_transform_ == 0 && !jfif_) ? JpegColour::kRgb : JpegColour::kYcbcr;
}

Result<JpegHeader> HeaderReader::finish(std::size_t end) {
  if (header_.component_count == 0) {
    return fail(ErrorCode::kPictureDamaged, at(end) + ": end of image before any frame");
  }
  for (int i = 0; i < header_.component_count; ++i) {
    if (!scanned_[i]) {
      return fail(ErrorCode::kPictureTruncated,
                  at(end) + ": component " + std::to_string(i) + " has no scan");
    }
  }
  auto means = colour();
  if (!means) return tl::unexpected(means.error());
  header_.colour = *means;
  const auto& first = header_.components[0];
  bool full_size = true;
  for (int i = 1; i < header_.component_count; ++i) {
    const auto& other = header_.components[i];
    full_size =
        full_size && other.horizontal <= first.horizontal && other.vertical <= first.vertical;
  }
  header_.luma_is_a_plane =
      full_size && (header_.colour == JpegColour::kGrey || header_.colour == JpegColour::kYcbcr);
  if (auto fits = check_decoder_memory(header_.decoder_bytes(), limits_); !fits) {
    return tl::unexpected(fits.error());
  }
  // Each block of luma has a Huffman code of one bit at least. 11 kB that call themselves 196 megapixels took
  // 1.2 GB of coefficients before the decoder saw that the rest was missing.
  if (8 * coded_bytes_ < header_.least_blocks()) {
    return fail(ErrorCode::kPictureTruncated, at(end) + ": " + std::to_string(coded_bytes_) +
                                                  " bytes of data cannot fill the picture");
  }
  return header_;
}

}  // namespace

Result<std::uint8_t> JpegWalk::next_marker() {
  // Bytes between segments are skipped to the next marker, as libjpeg does.
  while (at_ < file_.size()) {
    const void* found = std::memchr(file_.data() + at_, 0xFF, file_.size() - at_);
    if (found == nullptr) break;
    at_ = static_cast<const std::uint8_t*>(found) - file_.data();
    while (at_ + 1 < file_.size() && file_[at_ + 1] == 0xFF) ++at_;  // fill bytes
    if (at_ + 1 >= file_.size()) break;
    if (file_[at_ + 1] != 0x00) return file_[at_ + 1];
    at_ += 2;
  }
  return fail(ErrorCode::kPictureTruncated,
              at(file_.size()) + ": the data ends before the end of the image");
}

Result<JpegSegment> JpegWalk::next() {
  if (at_ == 0 && !(file_.size() >= 2 && file_[0] == 0xFF && file_[1] == kSoi)) {
    return fail(ErrorCode::kPictureDamaged, "byte 0: no start of image");
  }
  auto marker = next_marker();
  if (!marker) return tl::unexpected(marker.error());
  JpegSegment segment;
  segment.marker = *marker;
  segment.offset = at_;
  at_ += 2;
  if (stands_alone(segment.marker)) return segment;
  if (file_.size() - at_ < 2) {
    return fail(ErrorCode::kPictureTruncated, at(file_.size()) + ": in a segment's length");
  }
  const std::size_t length = big16(file_, at_);
  if (length < 2) {
    return fail(ErrorCode::kPictureDamaged, at(at_) + ": segment length under 2");
  }
  if (length > file_.size() - at_) {
    return fail(ErrorCode::kPictureTruncated,
                at(file_.size()) + ": in a segment that began at " + at(segment.offset));
  }
  segment.parameters = file_.subspan(at_ + 2, length - 2);
  at_ += length;
  if (segment.marker == kSos) take_entropy(segment);
  return segment;
}

// Coded data ends at the first marker that is neither a stuffed zero, a restart nor a fill byte.
void JpegWalk::take_entropy(JpegSegment& segment) {
  const std::size_t begin = at_;
  while (at_ < file_.size()) {
    const void* found = std::memchr(file_.data() + at_, 0xFF, file_.size() - at_);
    if (found == nullptr) {
      at_ = file_.size();
      break;
    }
    at_ = static_cast<const std::uint8_t*>(found) - file_.data();
    if (at_ + 1 >= file_.size()) {
      at_ = file_.size();
      break;
    }
    const std::uint8_t code = file_[at_ + 1];
    const bool restart = code >= kRst0 && code <= kRst7;
    if (code != 0x00 && code != 0xFF && !restart) break;
    if (restart) ++segment.restarts;
    at_ += code == 0xFF ? 1 : 2;
  }
  segment.entropy = file_.subspan(begin, at_ - begin);
}

std::uint64_t JpegHeader::least_blocks() const noexcept {
  int widest = 1;
  int tallest = 1;
  for (int i = 0; i < component_count; ++i) {
    widest = std::max<int>(widest, components[i].horizontal);
    tallest = std::max<int>(tallest, components[i].vertical);
  }
  const auto across = static_cast<std::uint64_t>(width / (8 * widest)) * components[0].horizontal;
  const auto down = static_cast<std::uint64_t>(height / (8 * tallest)) * components[0].vertical;
  return across * down;
}

std::uint64_t JpegHeader::decoder_bytes() const noexcept {
  int widest = 1;
  int tallest = 1;
  for (int i = 0; i < component_count; ++i) {
    widest = std::max<int>(widest, components[i].horizontal);
    tallest = std::max<int>(tallest, components[i].vertical);
  }
  const auto blocks = [](int pixels, int factor) {
    return static_cast<std::uint64_t>((pixels + 8 * factor - 1) / (8 * factor));
  };
  const std::uint64_t across = blocks(width, widest);
  const std::uint64_t units = across * blocks(height, tallest);
  const std::uint64_t luma = 64 * components[0].horizontal * components[0].vertical;
  if (luma_is_a_plane) return luma * (progressive ? across + 2 * units : across);
  std::uint64_t samples = 0;
  for (int i = 0; i < component_count; ++i) {
    samples += units * 64 * components[i].horizontal * components[i].vertical;
  }
  // A sample is one byte, a coefficient two.
  return samples * (progressive ? 3 : 1) +
         3 * static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
}

Result<JpegHeader> read_jpeg_header(Bytes file, const Limits& limits) {
  JpegWalk walk(file);
  HeaderReader reader(limits);
  while (true) {
    const auto segment = walk.next();
    if (!segment) return tl::unexpected(segment.error());
    if (segment->marker == kEoi) return reader.finish(segment->offset);
    if (auto taken = reader.take(*segment); !taken) return tl::unexpected(taken.error());
  }
}

}  // namespace stillmine::image
