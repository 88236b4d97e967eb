// Pictures for tests: files of tests/image/files, and PNG, BMP and EXIF written byte by byte.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/bytes.h"
#include "image/picture.h"

namespace stillmine::media {

using core::ByteVector;

/// The bytes of a file below tests/image/files.
ByteVector read_file(const std::string& name);

/// The samples of a PGM or PPM below tests/image/files.
ByteVector read_samples(const std::string& name);

/// An EXIF structure with nothing but an orientation.
ByteVector exif(int orientation, bool big_endian);

/// `jpeg` with `exif` in an APP1 segment behind its start.
ByteVector with_exif(const ByteVector& jpeg, const ByteVector& exif);

struct PngSpec {
  int width = 8;
  int height = 8;
  int depth = 8;
  int colour = 0;  // PNG colour type
  bool interlaced = false;
  ByteVector palette{};
  ByteVector exif{};
  ByteVector before_data{};  // whole chunks
  ByteVector after_data{};
  std::size_t bytes_in_idat = 65'535;
  /// The value of a sample, 0..2^depth - 1.
  std::function<int(int x, int y, int channel)> sample = [](int x, int y, int c) {
    return x * 7 + y * 13 + c * 50;
  };
};

ByteVector png(const PngSpec& spec);

/// A PNG whose data are given: what stands in IDAT, compressed already.
ByteVector png_of(const PngSpec& spec, const ByteVector& zlib_stream);

/// The rows of a picture, each behind its filter byte, in a zlib stream.
ByteVector png_data(const PngSpec& spec);

/// One chunk with its length and CRC.
ByteVector png_chunk(const std::string& type, const ByteVector& payload);

/// A zlib stream without compression.
ByteVector stored_zlib(const ByteVector& raw);

/// A zlib stream of `count` zeros, 159 of them in a byte: the shape of a bomb.
ByteVector zlib_of_zeros(std::uint64_t count);

/// 24 bits a pixel, bottom row first unless `top_down`; the value of a pixel is 0xRRGGBB.
ByteVector bmp24(int width, int height, bool top_down,
                 const std::function<std::uint32_t(int, int)>& pixel);

/// 8-bit indices with a palette of `colours` greys 0, 1, 2...
ByteVector bmp8(int width, int height, int colours, const std::function<int(int, int)>& index);

/// The pixels of a view without gaps.
ByteVector flat(const image::PictureView& view);

}  // namespace stillmine::media
