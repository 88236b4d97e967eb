// JPEG XL by libjxl. Its frames come one after the other; the memory that it takes through its memory manager
// (version 0.7 does so for a part alone) counts against what the header announced.
#include <jxl/decode.h>

#include <memory>

#include "formats/readers.h"

namespace stillmine::formats {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using image::OwnedPicture;
using image::PixelFormat;

// Measured at 3 and 12 megapixels, pixels included: 6 where blocks are transformed one after the other, as in
// photographs; modular pictures lie in whole numbers, all channels at once: 19, and 32 where they were squeezed.
constexpr std::uint64_t kBytesPerPixel = 10;
constexpr std::uint64_t kModularBytesPerPixel = 36;
// Alpha and the like are modular in both.
constexpr std::uint64_t kBytesPerExtra = 8;
constexpr std::uint64_t kDecoderState = 64 << 20;

void* allocate(void* /*opaque*/, std::size_t bytes) { return image::decoder_allocate(bytes); }
void release(void* /*opaque*/, void* block) { image::decoder_release(block); }

struct Delete {
  void operator()(JxlDecoder* decoder) const { JxlDecoderDestroy(decoder); }
};
using Decoder = std::unique_ptr<JxlDecoder, Delete>;

Decoder begin(Bytes file, int events) {
  const JxlMemoryManager memory{nullptr, &allocate, &release};
  Decoder decoder(JxlDecoderCreate(&memory));
  if (decoder == nullptr || JxlDecoderSubscribeEvents(decoder.get(), events) != JXL_DEC_SUCCESS ||
      JxlDecoderSetKeepOrientation(decoder.get(), JXL_TRUE) != JXL_DEC_SUCCESS ||
      JxlDecoderSetUnpremultiplyAlpha(decoder.get(), JXL_TRUE) != JXL_DEC_SUCCESS ||
      JxlDecoderSetInput(decoder.get(), file.data(), file.size()) != JXL_DEC_SUCCESS) {
    return nullptr;
  }
  return decoder;
}

// The whole file is given at once, so that whatever is missing is missing for good.
Decoder begin_whole(Bytes file, int events) {
  Decoder decoder = begin(file, events);
  if (decoder != nullptr) JxlDecoderCloseInput(decoder.get());
  return decoder;
}

tl::unexpected<core::Error> failure(JxlDecoderStatus status, const image::MemoryBudget& budget) {
  if (budget.exhausted()) return fail(ErrorCode::kOutOfMemory, "jxl");
  if (budget.exceeded()) {
    return fail(ErrorCode::kPictureTooComplex,
                "jxl: the data ask for more than the header announced");
  }
  return fail(
      status == JXL_DEC_NEED_MORE_INPUT ? ErrorCode::kPictureTruncated : ErrorCode::kPictureDamaged,
      "jxl");
}

// Whether the first frame is modular: its header begins, where the file's ends, with the bit "all as usual", two of its type,
// and this one.
bool is_modular(Bytes file) {
  const Decoder decoder = begin(file, JXL_DEC_COLOR_ENCODING);
  if (decoder == nullptr || JxlDecoderProcessInput(decoder.get()) != JXL_DEC_COLOR_ENCODING) {
    return true;
  }
  const Bytes rest = file.last(JxlDecoderReleaseInput(decoder.get()));
  return rest.empty() || (rest[0] & 0b1001) == 0b1000;
}

class JxlPicture final : public Picture {
 public:
  JxlPicture(Bytes file, const PictureFacts& facts, bool grey, bool alpha)
      : file_(file), grey_(grey), alpha_(alpha) {
    facts_ = facts;
  }

  Result<OwnedPicture> read(int index) override {
    const image::MemoryBudget budget(facts_.decoder_bytes + kDecoderState);
    auto picture = allocate_picture(facts_.width, facts_.height, format());
    if (!picture) return picture;
    const Decoder decoder = begin_whole(file_, JXL_DEC_FULL_IMAGE);
    if (decoder == nullptr) return fail(ErrorCode::kOutOfMemory, "jxl");
    JxlDecoderSkipFrames(decoder.get(), static_cast<std::size_t>(index));
    const JxlPixelFormat layout{static_cast<std::uint32_t>(image::bytes_per_pixel(format())),
                                JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 0};
    const std::size_t bytes =
        static_cast<std::size_t>(picture->view.stride) * static_cast<std::size_t>(facts_.height);
    while (true) {
      const JxlDecoderStatus status = JxlDecoderProcessInput(decoder.get());
      if (status == JXL_DEC_NEED_IMAGE_OUT_BUFFER) {
        if (JxlDecoderSetImageOutBuffer(decoder.get(), &layout, writable(*picture), bytes) !=
            JXL_DEC_SUCCESS) {
          return fail(ErrorCode::kPictureDamaged, "jxl: another size than the header says");
        }
      } else if (status == JXL_DEC_FULL_IMAGE) {
        return picture;
      } else {
        return failure(status, budget);
      }
    }
  }

 private:
  [[nodiscard]] PixelFormat format() const {
    if (alpha_) return PixelFormat::kRgba8;
    return grey_ ? PixelFormat::kGray8 : PixelFormat::kRgb8;
  }

  Bytes file_;
  bool grey_;
  bool alpha_;
};

}  // namespace

Opened open_jxl(Bytes file, const image::Limits& limits) {
  const image::MemoryBudget budget(kDecoderState + limits.decoder_bytes);
  const Decoder decoder = begin_whole(file, JXL_DEC_BASIC_INFO | JXL_DEC_FRAME);
  if (decoder == nullptr) return fail(ErrorCode::kOutOfMemory, "jxl");
  JxlDecoderStatus status = JxlDecoderProcessInput(decoder.get());
  if (status != JXL_DEC_BASIC_INFO) return failure(status, budget);
  JxlBasicInfo info;
  if (JxlDecoderGetBasicInfo(decoder.get(), &info) != JXL_DEC_SUCCESS) {
    return failure(JXL_DEC_ERROR, budget);
  }
  const bool modular = info.have_preview != 0 || is_modular(file);
  const std::uint64_t bytes_per_pixel =
      (modular ? kModularBytesPerPixel : kBytesPerPixel) + kBytesPerExtra * info.num_extra_channels;
  PictureFacts facts;
  if (auto fits = check_header(facts, info.xsize, info.ysize, bytes_per_pixel, file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  facts.orientation = static_cast<int>(info.orientation);
  if (info.have_animation != 0) {
    const int most = image::frames_considered(UINT32_MAX, facts.width, facts.height);
    int frames = 0;
    while (frames < most && (status = JxlDecoderProcessInput(decoder.get())) == JXL_DEC_FRAME) {
      ++frames;
    }
    if (frames == 0) return failure(status, budget);
    facts.frames = frames;
  }
  return std::make_unique<JxlPicture>(file, facts, info.num_color_channels == 1,
                                      info.alpha_bits > 0);
}

}  // namespace stillmine::formats
