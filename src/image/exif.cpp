#include "image/exif.h"

#include <cstdint>

namespace stillmine::image {
namespace {

using core::Bytes;

constexpr int kAsStored = 1;
constexpr std::uint16_t kOrientationTag = 0x0112;
constexpr std::uint16_t kTypeShort = 3;
constexpr std::size_t kEntryBytes = 12;

class TiffReader {
 public:
  TiffReader(Bytes tiff, bool big_endian) noexcept : tiff_(tiff), big_endian_(big_endian) {}

  [[nodiscard]] bool holds(std::uint64_t offset, std::uint64_t count) const noexcept {
    return offset <= tiff_.size() && count <= tiff_.size() - offset;
  }

  // The caller has asked holds() first.
  [[nodiscard]] std::uint32_t u16(std::size_t at) const noexcept {
    return big_endian_ ? tiff_[at] << 8 | tiff_[at + 1] : tiff_[at + 1] << 8 | tiff_[at];
  }
  [[nodiscard]] std::uint32_t u32(std::size_t at) const noexcept {
    return big_endian_ ? u16(at) << 16 | u16(at + 2) : u16(at + 2) << 16 | u16(at);
  }

 private:
  Bytes tiff_;
  bool big_endian_;
};

}  // namespace

int exif_orientation(Bytes tiff) noexcept {
  if (tiff.size() < 8) return kAsStored;
  const bool big_endian = tiff[0] == 'M' && tiff[1] == 'M';
  if (!big_endian && !(tiff[0] == 'I' && tiff[1] == 'I')) return kAsStored;
  const TiffReader reader(tiff, big_endian);
  if (reader.u16(2) != 42) return kAsStored;
  const std::size_t directory = reader.u32(4);
  if (!reader.holds(directory, 2)) return kAsStored;
  const std::uint32_t entries = reader.u16(directory);
  for (std::uint32_t i = 0; i < entries; ++i) {
    const std::size_t entry = directory + 2 + i * kEntryBytes;
    if (!reader.holds(entry, kEntryBytes)) return kAsStored;
    if (reader.u16(entry) != kOrientationTag) continue;
    if (reader.u16(entry + 2) != kTypeShort || reader.u32(entry + 4) != 1) return kAsStored;
    const auto value = static_cast<int>(reader.u16(entry + 8));
    return value >= 1 && value <= 8 ? value : kAsStored;
  }
  return kAsStored;
}

}  // namespace stillmine::image
