#include "image/sniff.h"

#include <algorithm>
#include <array>

namespace stillmine::image {
namespace {

using core::Bytes;
using namespace std::string_view_literals;

bool has(Bytes head, std::size_t offset, std::string_view magic) noexcept {
  return head.size() >= offset + magic.size() &&
         core::as_text(head.subspan(offset, magic.size())) == magic;
}

std::uint32_t little32(Bytes head, std::size_t offset) noexcept {
  return head[offset] | head[offset + 1] << 8 | head[offset + 2] << 16 |
         static_cast<std::uint32_t>(head[offset + 3]) << 24;
}

std::uint32_t big32(Bytes head, std::size_t offset) noexcept {
  return static_cast<std::uint32_t>(head[offset]) << 24 | head[offset + 1] << 16 |
         head[offset + 2] << 8 | head[offset + 3];
}

// "BM" alone begins many texts, so the size of the second header must be one that exists.
bool is_bmp(Bytes head) noexcept {
  if (!has(head, 0, "BM") || head.size() < 18) return false;
  static constexpr std::array<std::uint32_t, 7> kHeaderSizes = {12, 40, 52, 56, 64, 108, 124};
  return std::find(kHeaderSizes.begin(), kHeaderSizes.end(), little32(head, 14)) !=
         kHeaderSizes.end();
}

bool is_one_of(std::string_view brand, std::initializer_list<std::string_view> brands) noexcept {
  return std::find(brands.begin(), brands.end(), brand) != brands.end();
}

Format format_of_brand(std::string_view brand) noexcept {
  if (is_one_of(brand, {"avif", "avis"})) return Format::kAvif;
  if (is_one_of(brand, {"heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs"})) {
    return Format::kHeic;
  }
  return Format::kUnknown;
}

// The major brand decides, except that mif1 and msf1 say only "HEIF of some codec": then the first
// compatible brand that names the codec does.
Format sniff_iso_media(Bytes head) noexcept {
  const std::size_t box = std::min<std::size_t>(big32(head, 0), head.size());
  const std::string_view major = core::as_text(head.subspan(8, 4));
  if (const Format still = format_of_brand(major); still != Format::kUnknown) return still;
  if (is_one_of(major, {"mif1", "msf1", "miaf"})) {
    for (std::size_t at = 16; at + 4 <= box; at += 4) {
      const Format still = format_of_brand(core::as_text(head.subspan(at, 4)));
      if (still != Format::kUnknown) return still;
    }
    return Format::kUnknown;
  }
  if (is_one_of(major, {"M4A ", "M4B ", "M4P ", "crx ", "jp2 ", "jpx "})) return Format::kUnknown;
  return major == "qt  " ? Format::kMov : Format::kMp4;
}

// The document type stands near the start of the EBML header; files that leave it out are Matroska.
Format sniff_ebml(Bytes head) noexcept {
  const std::string_view text = core::as_text(head.first(std::min<std::size_t>(head.size(), 64)));
  return text.find("webm") != std::string_view::npos ? Format::kWebm : Format::kMatroska;
}

// Packets of 188 bytes, or of 192 with a time code of four bytes in front of each (M2TS).
bool is_mpeg_ts(Bytes head) noexcept {
  const auto sync_every = [head](std::size_t first, std::size_t packet) {
    std::size_t packets = 0;
    for (std::size_t at = first; at < head.size() && packets < 3; at += packet, ++packets) {
      if (head[at] != 0x47) return false;
    }
    return packets >= 2;
  };
  return sync_every(0, 188) || sync_every(4, 192);
}

}  // namespace

Format sniff(Bytes head) noexcept {
  if (has(head, 0, "\xFF\xD8\xFF")) return Format::kJpeg;
  if (has(head, 0, "\x89PNG\r\n\x1A\n")) return Format::kPng;
  if (is_bmp(head)) return Format::kBmp;
  if (has(head, 0, "GIF87a") || has(head, 0, "GIF89a")) return Format::kGif;
  if (has(head, 0, "RIFF")) {
    if (has(head, 8, "WEBP")) return Format::kWebp;
    return has(head, 8, "AVI ") ? Format::kAvi : Format::kUnknown;
  }
  if (has(head, 0, "\0\0\0\x0CJXL \r\n\x87\n"sv) || has(head, 0, "\xFF\x0A")) return Format::kJxl;
  if (has(head, 4, "ftyp") && head.size() >= 12) return sniff_iso_media(head);
  // QuickTime before 2001 has no ftyp box.
  if (has(head, 4, "moov") || has(head, 4, "mdat") || has(head, 4, "wide")) return Format::kMov;
  if (has(head, 0, "II*\0"sv) || has(head, 0, "MM\0*"sv) || has(head, 0, "II+\0"sv) ||
      has(head, 0, "MM\0+"sv)) {
    return Format::kTiff;
  }
  if (has(head, 0, "\x1A\x45\xDF\xA3")) return sniff_ebml(head);
  if (has(head, 0, "FLV\x01")) return Format::kFlv;
  if (is_mpeg_ts(head)) return Format::kMpegTs;
  return Format::kUnknown;
}

Kind kind_of(Format format) noexcept {
  if (format == Format::kUnknown) return Kind::kUnknown;
  return format < Format::kMp4 ? Kind::kImage : Kind::kVideo;
}

std::string_view format_name(Format format) noexcept {
  static constexpr std::array<std::string_view, 17> kNames = {
      "unknown", "jpeg", "png", "bmp",      "gif",  "webp", "avif",    "heic", "tiff",
      "jxl",     "mp4",  "mov", "matroska", "webm", "avi",  "mpeg-ts", "flv"};
  return kNames[static_cast<std::size_t>(format)];
}

std::string_view kind_name(Kind kind) noexcept {
  static constexpr std::array<std::string_view, 3> kNames = {"unknown", "image", "video"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace stillmine::image
