#include "image/media.h"

#include <array>
#include <fstream>
#include <iterator>

namespace stillmine::media {
namespace {

void put_big(ByteVector& out, std::uint64_t value, int bytes) {
  for (int i = bytes - 1; i >= 0; --i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void put_little(ByteVector& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void put_zeros(ByteVector& out, int count) {
  out.resize(out.size() + static_cast<std::size_t>(count));
}

// Byte by byte: g++ 12 takes vector::insert of a range for an overread.
template <class Range>
void append(ByteVector& out, const Range& more) {
  for (const auto byte : more) out.push_back(static_cast<std::uint8_t>(byte));
}

void append(ByteVector& out, const char* text) { append(out, std::string(text)); }

// Bit by bit, on purpose not the code under test.
std::uint32_t crc32(const ByteVector& bytes) {
  std::uint32_t crc = ~0u;
  for (const std::uint8_t byte : bytes) {
    crc ^= byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
  }
  return ~crc;
}

std::uint32_t adler32(const ByteVector& bytes) {
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const std::uint8_t byte : bytes) {
    a = (a + byte) % 65'521;
    b = (b + a) % 65'521;
  }
  return b << 16 | a;
}

int channels_of(int colour) {
  static constexpr std::array<int, 7> kChannels = {1, 0, 3, 1, 2, 0, 4};
  return kChannels[static_cast<std::size_t>(colour)];
}

// The rows of one pass, each with filter byte 0.
void put_pass(ByteVector& raw, const PngSpec& spec, int left, int top, int apart_x, int apart_y) {
  if (left >= spec.width || top >= spec.height) return;
  for (int y = top; y < spec.height; y += apart_y) {
    raw.push_back(0);
    unsigned bits = 0;
    int filled = 0;
    for (int x = left; x < spec.width; x += apart_x) {
      for (int c = 0; c < channels_of(spec.colour); ++c) {
        const auto value = static_cast<unsigned>(spec.sample(x, y, c)) & ((1u << spec.depth) - 1);
        if (spec.depth == 16) raw.push_back(static_cast<std::uint8_t>(value >> 8));
        if (spec.depth >= 8) {
          raw.push_back(static_cast<std::uint8_t>(value));
          continue;
        }
        bits = bits << spec.depth | value;
        filled += spec.depth;
        if (filled == 8) raw.push_back(static_cast<std::uint8_t>(bits));
        if (filled == 8) bits = 0, filled = 0;
      }
    }
    if (filled > 0) raw.push_back(static_cast<std::uint8_t>(bits << (8 - filled)));
  }
}

ByteVector png_rows(const PngSpec& spec) {
  ByteVector raw;
  if (!spec.interlaced) {
    put_pass(raw, spec, 0, 0, 1, 1);
    return raw;
  }
  static constexpr int kPasses[7][4] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4},
                                        {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
  for (const auto& p : kPasses) put_pass(raw, spec, p[0], p[1], p[2], p[3]);
  return raw;
}

ByteVector bmp_header(int width, int height, int bits, int colours) {
  ByteVector out;
  append(out, "BM");
  put_zeros(out, 8);
  put_little(out, static_cast<std::uint64_t>(54 + 4 * colours), 4);
  put_little(out, 40, 4);
  put_little(out, static_cast<std::uint32_t>(width), 4);
  put_little(out, static_cast<std::uint32_t>(height), 4);
  put_little(out, 1, 2);
  put_little(out, static_cast<std::uint64_t>(bits), 2);
  put_zeros(out, 24);
  return out;
}

}  // namespace

ByteVector read_file(const std::string& name) {
  std::ifstream in(std::string(STILLMINE_TESTS_DIR) + "/image/files/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

ByteVector read_samples(const std::string& name) {
  const ByteVector file = read_file(name);
  int lines = 0;
  std::size_t at = 0;
  while (lines < 3) lines += file.at(at++) == '\n' ? 1 : 0;
  return {file.begin() + static_cast<std::ptrdiff_t>(at), file.end()};
}

ByteVector exif(int orientation, bool big_endian) {
  ByteVector out;
  const auto put = [&out, big_endian](std::uint64_t value, int bytes) {
    big_endian ? put_big(out, value, bytes) : put_little(out, value, bytes);
  };
  append(out, big_endian ? "MM" : "II");
  put(42, 2);
  put(8, 4);
  put(2, 2);  // entries: image width, orientation
  put(0x0100, 2), put(4, 2), put(1, 4), put(640, 4);
  put(0x0112, 2), put(3, 2), put(1, 4), put(static_cast<std::uint64_t>(orientation), 2), put(0, 2);
  put(0, 4);
  return out;
}

ByteVector with_exif(const ByteVector& jpeg, const ByteVector& exif) {
  ByteVector out(jpeg.begin(), jpeg.begin() + 2);
  put_big(out, 0xFFE1, 2);
  put_big(out, exif.size() + 8, 2);
  append(out, std::string("Exif\0\0", 6));
  append(out, exif);
  out.insert(out.end(), jpeg.begin() + 2, jpeg.end());
  return out;
}

ByteVector png_chunk(const std::string& type, const ByteVector& payload) {
  ByteVector checked(type.begin(), type.end());
  append(checked, payload);
  ByteVector out;
  put_big(out, payload.size(), 4);
  append(out, checked);
  put_big(out, crc32(checked), 4);
  return out;
}

ByteVector stored_zlib(const ByteVector& raw) {
  ByteVector out = {0x78, 0x01};
  for (std::size_t at = 0; at == 0 || at < raw.size();) {
    const std::size_t count = std::min<std::size_t>(raw.size() - at, 65'535);
    out.push_back(at + count == raw.size() ? 1 : 0);
    put_little(out, count, 2);
    put_little(out, ~count, 2);
    out.insert(out.end(), raw.begin() + static_cast<std::ptrdiff_t>(at),
               raw.begin() + static_cast<std::ptrdiff_t>(at + count));
    at += count;
    if (raw.empty()) break;
  }
  put_big(out, adler32(raw), 4);
  return out;
}

ByteVector zlib_of_zeros(std::uint64_t count) {
  ByteVector out = {0x78, 0x01};
  unsigned bits = 0;
  int filled = 0;
  // Huffman codes go in from their first bit on (RFC 1951, 3.1.1).
  const auto put = [&](unsigned code, int length) {
    for (int i = length - 1; i >= 0; --i) {
      bits |= (code >> i & 1) << filled;
      if (++filled == 8) out.push_back(static_cast<std::uint8_t>(bits)), bits = 0, filled = 0;
    }
  };
  put(1, 1), put(2, 2);  // the last block, fixed codes (01, least significant bit first)
  put(0x30, 8);          // a zero
  for (--count; count >= 258; count -= 258) put(0xC5, 8), put(0, 5);  // 258 bytes from 1 before
  for (; count > 0; --count) put(0x30, 8);
  put(0, 7);
  while (filled != 0) put(0, 1);
  put_big(out, 0, 4);  // no Adler sum: the decoder under test ends before it
  return out;
}

ByteVector png_of(const PngSpec& spec, const ByteVector& zlib_stream) {
  ByteVector out;
  append(out, "\x89PNG\r\n\x1A\n");
  ByteVector header;
  put_big(header, static_cast<std::uint32_t>(spec.width), 4);
  put_big(header, static_cast<std::uint32_t>(spec.height), 4);
  header.push_back(static_cast<std::uint8_t>(spec.depth));
  header.push_back(static_cast<std::uint8_t>(spec.colour));
  put_big(header, 0, 2);
  header.push_back(spec.interlaced ? 1 : 0);
  append(out, png_chunk("IHDR", header));
  if (!spec.palette.empty()) append(out, png_chunk("PLTE", spec.palette));
  if (!spec.exif.empty()) append(out, png_chunk("eXIf", spec.exif));
  append(out, spec.before_data);
  for (std::size_t at = 0; at < zlib_stream.size(); at += spec.bytes_in_idat) {
    const std::size_t end = std::min(at + spec.bytes_in_idat, zlib_stream.size());
    append(out, png_chunk("IDAT", {zlib_stream.begin() + static_cast<std::ptrdiff_t>(at),
                                   zlib_stream.begin() + static_cast<std::ptrdiff_t>(end)}));
  }
  append(out, spec.after_data);
  append(out, png_chunk("IEND", {}));
  return out;
}

ByteVector png_data(const PngSpec& spec) { return stored_zlib(png_rows(spec)); }

ByteVector png(const PngSpec& spec) { return png_of(spec, png_data(spec)); }

ByteVector bmp24(int width, int height, bool top_down,
                 const std::function<std::uint32_t(int, int)>& pixel) {
  ByteVector out = bmp_header(width, top_down ? -height : height, 24, 0);
  for (int row = 0; row < height; ++row) {
    for (int x = 0; x < width; ++x) put_little(out, pixel(x, top_down ? row : height - 1 - row), 3);
    put_zeros(out, width % 4);  // 3 * width + width % 4 is a multiple of 4
  }
  return out;
}

ByteVector bmp8(int width, int height, int colours, const std::function<int(int, int)>& index) {
  ByteVector out = bmp_header(width, height, 8, colours);
  for (int i = 0; i < colours; ++i) put_little(out, static_cast<std::uint32_t>(i) * 0x010101u, 4);
  for (int y = height - 1; y >= 0; --y) {
    for (int x = 0; x < width; ++x) out.push_back(static_cast<std::uint8_t>(index(x, y)));
    put_zeros(out, (4 - width % 4) % 4);
  }
  return out;
}

ByteVector flat(const image::PictureView& view) {
  ByteVector out;
  for (int y = 0; y < view.height; ++y) {
    out.insert(
        out.end(), view.row(y),
        view.row(y) + image::bytes_per_pixel(view.format) * static_cast<std::size_t>(view.width));
  }
  return out;
}

}  // namespace stillmine::media
