// TIFF by libtiff: strips and tiles, palettes, 1 to 16 bits, CMYK, YCbCr, every compression it has, JPEG of both styles
// among them. Of a file with several pages the first is fingerprinted.
#include <tiffio.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string_view>

#include "formats/readers.h"

namespace stillmine::formats {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using image::OwnedPicture;
using image::PixelFormat;

// Measured: RGBA of the whole picture, and one strip, which may be the whole picture in 16 bits.
constexpr std::uint64_t kBytesPerPixel = 12;

// What libtiff reads from, and what it complained of. Its errors come through a callback; nothing is printed.
struct Input {
  Bytes file;
  std::uint64_t at = 0;
  bool read_past_the_end = false;
  bool pixels_missing = false;
};

Input& input_of(thandle_t handle) { return *static_cast<Input*>(handle); }

tmsize_t read_at(thandle_t handle, void* out, tmsize_t wanted) {
  Input& input = input_of(handle);
  const std::uint64_t left =
      input.file.size() - std::min<std::uint64_t>(input.at, input.file.size());
  const std::uint64_t count = std::min(left, static_cast<std::uint64_t>(wanted));
  if (count < static_cast<std::uint64_t>(wanted)) input.read_past_the_end = true;
  if (count > 0) std::memcpy(out, input.file.data() + input.at, static_cast<std::size_t>(count));
  input.at += count;
  return static_cast<tmsize_t>(count);
}

tmsize_t refuse_to_write(thandle_t /*handle*/, void* /*bytes*/, tmsize_t /*count*/) { return 0; }

toff_t seek_to(thandle_t handle, toff_t offset, int whence) {
  Input& input = input_of(handle);
  if (whence == SEEK_CUR) offset += input.at;
  if (whence == SEEK_END) offset += input.file.size();
  input.at = offset;
  return offset;
}

int close_nothing(thandle_t /*handle*/) { return 0; }

toff_t size_of(thandle_t handle) { return input_of(handle).file.size(); }

int swallow(TIFF* /*tiff*/, void* /*user*/, const char* /*module*/, const char* /*format*/,
            va_list /*arguments*/) {
  return 1;
}

// Where the codes of a JPEG inside are damaged or end early, libjpeg warns, fills up with grey and goes on. Bytes too
// many before a marker, which some writers leave, take nothing from the picture.
int note_warning(TIFF* /*tiff*/, void* user, const char* module, const char* format,
                 va_list arguments) {
  const std::string_view from = module == nullptr ? "" : module;
  if (from != "JPEGLib" && from != "LibJpeg") return 1;
  std::array<char, 200> words{};  // JMSG_LENGTH_MAX
  if (std::vsnprintf(words.data(), words.size(), format, arguments) < 0) return 1;
  const std::string_view said = words.data();
  const auto says = [said](std::string_view part) {
    return said.find(part) != std::string_view::npos;
  };
  if ((says("Corrupt") || says("Premature")) && !says("extraneous")) {
    static_cast<Input*>(user)->pixels_missing = true;
  }
  return 1;
}

struct Delete {
  void operator()(TIFF* tiff) const { TIFFClose(tiff); }
  void operator()(TIFFOpenOptions* options) const { TIFFOpenOptionsFree(options); }
};
using Tiff = std::unique_ptr<TIFF, Delete>;

Tiff open_handle(Input& input, const image::Limits& limits) {
  const std::unique_ptr<TIFFOpenOptions, Delete> options(TIFFOpenOptionsAlloc());
  if (options == nullptr) return nullptr;
  TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), static_cast<tmsize_t>(std::min<std::uint64_t>(
                                                         limits.decoder_bytes, INT32_MAX)));
  TIFFOpenOptionsSetErrorHandlerExtR(options.get(), &swallow, nullptr);
  TIFFOpenOptionsSetWarningHandlerExtR(options.get(), &note_warning, &input);
  // "m": no memory map, all bytes through read_at.
  return Tiff(TIFFClientOpenExt("", "rm", &input, &read_at, &refuse_to_write, &seek_to,
                                &close_nothing, &size_of, nullptr, nullptr, options.get()));
}

class TiffPicture final : public Picture {
 public:
  TiffPicture(std::unique_ptr<Input> input, Tiff tiff, const PictureFacts& facts, bool alpha)
      : input_(std::move(input)), tiff_(std::move(tiff)), alpha_(alpha) {
    facts_ = facts;
  }

  Result<OwnedPicture> read(int /*index*/) override {
    auto picture = allocate_picture(facts_.width, facts_.height, PixelFormat::kRgba8);
    if (!picture) return picture;
    std::array<char, 1024> reason{};
    TIFFRGBAImage rgba;
    if (TIFFRGBAImageBegin(&rgba, tiff_.get(), 1, reason.data()) == 0) return failure();
    // As stored: the caller turns it.
    rgba.req_orientation = rgba.orientation;
    input_->read_past_the_end = false;
    const int good = TIFFRGBAImageGet(&rgba, reinterpret_cast<std::uint32_t*>(writable(*picture)),
                                      static_cast<std::uint32_t>(facts_.width),
                                      static_cast<std::uint32_t>(facts_.height));
    TIFFRGBAImageEnd(&rgba);
    if (good == 0 || input_->pixels_missing) return failure();
    if (!alpha_) make_opaque(*picture);
    return picture;
  }

 private:
  [[nodiscard]] tl::unexpected<core::Error> failure() const {
    return fail(
        input_->read_past_the_end ? ErrorCode::kPictureTruncated : ErrorCode::kPictureDamaged,
        "tiff");
  }

  void make_opaque(const OwnedPicture& picture) const {
    const std::size_t pixels =
        static_cast<std::size_t>(facts_.width) * static_cast<std::size_t>(facts_.height);
    std::uint8_t* alpha = writable(picture) + 3;
    for (std::size_t i = 0; i < pixels; ++i) alpha[4 * i] = 255;
  }

  std::unique_ptr<Input> input_;
  Tiff tiff_;
  bool alpha_;
};

// libtiff multiplies colours by an alpha that is not associated with them; fingerprints want them as stored.
// Called associated, they are handed out as they are.
bool keep_colours_under_alpha(TIFF* tiff) {
  std::uint16_t count = 0;
  std::uint16_t* kinds = nullptr;
  TIFFGetFieldDefaulted(tiff, TIFFTAG_EXTRASAMPLES, &count, &kinds);
  if (count == 0) return false;
  const bool alpha = kinds[0] == EXTRASAMPLE_UNASSALPHA || kinds[0] == EXTRASAMPLE_ASSOCALPHA;
  if (kinds[0] == EXTRASAMPLE_UNASSALPHA) {
    std::uint16_t associated = EXTRASAMPLE_ASSOCALPHA;
    TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &associated);
  }
  return alpha;
}

}  // namespace

Opened open_tiff(Bytes file, const image::Limits& limits) {
  auto input = std::make_unique<Input>(Input{file});
  Tiff tiff = open_handle(*input, limits);
  if (tiff == nullptr) {
    return fail(
        input->read_past_the_end ? ErrorCode::kPictureTruncated : ErrorCode::kPictureDamaged,
        "tiff: its directory");
  }
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width);
  TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height);
  PictureFacts facts;
  if (auto fits = check_header(facts, width, height, kBytesPerPixel, file.size(), limits); !fits) {
    return tl::unexpected(fits.error());
  }
  std::uint16_t orientation = 1;
  TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_ORIENTATION, &orientation);
  facts.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
  const bool alpha = keep_colours_under_alpha(tiff.get());
  std::array<char, 1024> reason{};
  if (TIFFRGBAImageOK(tiff.get(), reason.data()) == 0) {
    return fail(ErrorCode::kFormatUnsupported,
                "tiff: a kind that the library does not turn into colours");
  }
  return std::make_unique<TiffPicture>(std::move(input), std::move(tiff), facts, alpha);
}

}  // namespace stillmine::formats
