// GIF by giflib's sequential interface: it decodes LZW a row at a time, we keep the canvas. (Its other interface,
// DGifSlurp, holds every frame of the file at once.)
#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

#include "formats/readers.h"

namespace stillmine::formats {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using image::OwnedPicture;
using image::PixelFormat;

// The canvas, and the frame that is handed over.
constexpr std::uint64_t kBytesPerPixel = 8;
// The copy of the canvas that a frame's disposal brings back.
constexpr std::uint64_t kKeptBytesPerPixel = 4;
constexpr std::size_t kChannels = 4;

struct Input {
  Bytes rest;
  bool ended = false;
};

int read_bytes(GifFileType* gif, GifByteType* out, int count) {
  auto& input = *static_cast<Input*>(gif->UserData);
  const std::size_t taken = std::min(input.rest.size(), static_cast<std::size_t>(count));
  if (taken < static_cast<std::size_t>(count)) input.ended = true;
  if (taken > 0) std::memcpy(out, input.rest.data(), taken);
  input.rest = input.rest.subspan(taken);
  return static_cast<int>(taken);
}

struct Close {
  void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};

struct Control {
  int disposal = DISPOSAL_UNSPECIFIED;
  int transparent = NO_TRANSPARENT_COLOR;
};

// Where row `i` of an interlaced frame lies: four passes (GIF89a, appendix E).
int interlaced_row(int i, int height) {
  constexpr std::array<std::pair<int, int>, 4> kPasses = {{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
  for (const auto& [first, step] : kPasses) {
    const int rows = (height - first + step - 1) / step;
    if (i < rows) return first + i * step;
    i -= std::max(rows, 0);
  }
  return height - 1;
}

// The file from its start: once to count frames, once to draw them.
class Stream {
 public:
  explicit Stream(Bytes file) : input_{file} {
    int error = 0;
    gif_.reset(DGifOpen(&input_, &read_bytes, &error));
  }

  [[nodiscard]] GifFileType* gif() const { return gif_.get(); }

  /// On to the next frame's description. False at the end, and where the file is broken.
  bool next_frame(Control& control) {
    control = {};
    while (true) {
      GifRecordType kind = UNDEFINED_RECORD_TYPE;
      if (DGifGetRecordType(gif(), &kind) == GIF_ERROR) return false;
      if (kind == EXTENSION_RECORD_TYPE) {
        if (!read_extension(control)) return false;
      } else if (kind == IMAGE_DESC_RECORD_TYPE) {
        const bool good = DGifGetImageDesc(gif()) != GIF_ERROR;
        // giflib keeps the description of every frame; a storm of them would fill the memory.
        GifFreeSavedImages(gif());
        gif()->SavedImages = nullptr;
        gif()->ImageCount = 0;
        return good;
      } else {
        return false;
      }
    }
  }

  /// Past the frame's codes, without decoding them.
  bool skip_frame() {
    int code_size = 0;
    GifByteType* block = nullptr;
    if (DGifGetCode(gif(), &code_size, &block) == GIF_ERROR) return false;
    while (block != nullptr) {
      if (DGifGetCodeNext(gif(), &block) == GIF_ERROR) return false;
    }
    return true;
  }

  [[nodiscard]] tl::unexpected<core::Error> failure() const {
    if (input_.ended) return fail(ErrorCode::kPictureTruncated, "gif");
    if (gif_ != nullptr && gif_->Error == D_GIF_ERR_NOT_ENOUGH_MEM) {
      return fail(ErrorCode::kOutOfMemory, "gif");
    }
    return fail(ErrorCode::kPictureDamaged, "gif");
  }

 private:
  bool read_extension(Control& control) {
    int function = 0;
    GifByteType* block = nullptr;
    if (DGifGetExtension(gif(), &function, &block) == GIF_ERROR) return false;
    while (block != nullptr) {
      GraphicsControlBlock read;
      // The first byte is the length; DGifExtensionToGCB wants what follows.
      if (function == GRAPHICS_EXT_FUNC_CODE && block[0] == 4 &&
          DGifExtensionToGCB(block[0], block + 1, &read) == GIF_OK) {
        control = {read.DisposalMode, read.TransparentColor};
      }
      if (DGifGetExtensionNext(gif(), &block) == GIF_ERROR) return false;
    }
    return true;
  }

  Input input_;
  std::unique_ptr<GifFileType, Close> gif_;
};

class GifPicture final : public Picture {
 public:
  GifPicture(Bytes file, const PictureFacts& facts) : stream_(std::make_unique<Stream>(file)) {
    facts_ = facts;
  }

  Result<OwnedPicture> read(int index) override {
    if (stream_->gif() == nullptr) return stream_->failure();
    if (canvas_.memory == nullptr) {
      auto canvas = allocate_picture(facts_.width, facts_.height, PixelFormat::kRgba8);
      if (!canvas) return canvas;
      std::memset(writable(*canvas), 0, canvas_bytes());
      canvas_ = std::move(*canvas);
    }
    if (next_ > index) return fail(ErrorCode::kBadArgument, "frames in rising order");
    for (; next_ <= index; ++next_) {
      if (auto drawn = draw_next(); !drawn) return tl::unexpected(drawn.error());
    }
    auto picture = allocate_picture(facts_.width, facts_.height, PixelFormat::kRgba8);
    if (!picture) return picture;
    std::memcpy(writable(*picture), writable(canvas_), canvas_bytes());
    return picture;
  }

 private:
  [[nodiscard]] std::size_t canvas_bytes() const {
    return kChannels * static_cast<std::size_t>(facts_.width) *
           static_cast<std::size_t>(facts_.height);
  }

  [[nodiscard]] std::uint8_t* row_of(int y) const {
    return writable(canvas_) + kChannels * (static_cast<std::size_t>(y + area_.Top) *
                                                static_cast<std::size_t>(facts_.width) +
                                            static_cast<std::size_t>(area_.Left));
  }

  Result<void> draw_next() {
    dispose();
    Control control;
    if (!stream_->next_frame(control)) return stream_->failure();
    area_ = stream_->gif()->Image;
    if (area_.Width < 1 || area_.Height < 1 || area_.Left < 0 || area_.Top < 0 ||
        area_.Left + area_.Width > facts_.width || area_.Top + area_.Height > facts_.height) {
      return fail(ErrorCode::kPictureDamaged, "gif: a frame outside the picture");
    }
    disposal_ = control.disposal;
    if (disposal_ == DISPOSE_PREVIOUS) keep();
    const ColorMapObject* colours =
        area_.ColorMap != nullptr ? area_.ColorMap : stream_->gif()->SColorMap;
    if (colours == nullptr) return fail(ErrorCode::kPictureDamaged, "gif: no palette");
    std::vector<GifPixelType> indices(static_cast<std::size_t>(area_.Width));
    for (int i = 0; i < area_.Height; ++i) {
      if (DGifGetLine(stream_->gif(), indices.data(), area_.Width) == GIF_ERROR) {
        return stream_->failure();
      }
      const int y = area_.Interlace ? interlaced_row(i, area_.Height) : i;
      paint(indices, *colours, control.transparent, row_of(y));
    }
    return {};
  }

  static void paint(std::span<const GifPixelType> indices, const ColorMapObject& colours,
                    int transparent, std::uint8_t* out) {
    for (const GifPixelType index : indices) {
      if (index != transparent) {
        // An index past the palette is black, as in browsers.
        const bool known = index < colours.ColorCount;
        const GifColorType colour = known ? colours.Colors[index] : GifColorType{};
        out[0] = colour.Red;
        out[1] = colour.Green;
        out[2] = colour.Blue;
        out[3] = 255;
      }
      out += kChannels;
    }
  }

  void keep() {
    kept_.resize(canvas_bytes());
    std::memcpy(kept_.data(), writable(canvas_), kept_.size());
  }

  // What the frame before asked for, now that it has been seen.
  void dispose() {
    if (disposal_ == DISPOSE_PREVIOUS) {
      std::memcpy(writable(canvas_), kept_.data(), kept_.size());
    } else if (disposal_ == DISPOSE_BACKGROUND) {
      for (int y = 0; y < area_.Height; ++y) {
        std::memset(row_of(y), 0, kChannels * static_cast<std::size_t>(area_.Width));
      }
    }
    disposal_ = DISPOSAL_UNSPECIFIED;
  }

  std::unique_ptr<Stream> stream_;
  OwnedPicture canvas_;
  std::vector<std::uint8_t> kept_;
  GifImageDesc area_{};
  int disposal_ = DISPOSAL_UNSPECIFIED;
  int next_ = 0;
};

}  // namespace

Opened open_gif(Bytes file, const image::Limits& limits) {
  Stream count(file);
  if (count.gif() == nullptr) return fail(ErrorCode::kPictureTruncated, "gif");
  PictureFacts facts;
  if (auto fits = check_header(facts, static_cast<std::uint64_t>(count.gif()->SWidth),
                               static_cast<std::uint64_t>(count.gif()->SHeight), kBytesPerPixel,
                               file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  // Viewers show the frames that are whole, so the end may be missing once there is one.
  Control control;
  const int most = image::frames_considered(UINT32_MAX, facts.width, facts.height);
  int frames = 0;
  bool keeps = false;
  for (; frames < most && count.next_frame(control) && count.skip_frame(); ++frames) {
    keeps = keeps || control.disposal == DISPOSE_PREVIOUS;
  }
  if (frames == 0) return count.failure();
  facts.frames = frames;
  if (keeps) {
    facts.decoder_bytes += kKeptBytesPerPixel * static_cast<std::uint64_t>(facts.width) *
                           static_cast<std::uint64_t>(facts.height);
    if (auto fits = image::check_decoder_memory(facts.decoder_bytes, limits); !fits) {
      return tl::unexpected(fits.error());
    }
  }
  return std::make_unique<GifPicture>(file, facts);
}

}  // namespace stillmine::formats
