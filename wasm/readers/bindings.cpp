// src/formats as JavaScript sees it, one format a module: types in web/src/media/reader.ts, nothing decided here.
// Errors are values ({error: {code, detail}}).
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "formats/formats.h"
#include "image/decoder_memory.h"
#include "image/limits.h"

namespace {

using emscripten::typed_memory_view;
using emscripten::val;
using namespace stillmine;

val error_report(const core::Error& error) {
  val inner = val::object();
  inner.set("code", std::string(core::wire_word(error.code)));
  inner.set("detail", error.detail);
  val outer = val::object();
  outer.set("error", inner);
  return outer;
}

// A file in this heap, what its header says, and one frame at a time.
class PictureReader {
 public:
  explicit PictureReader(std::uint32_t size)
      : size_(size), file_(static_cast<std::uint8_t*>(image::decoder_allocate(size))) {}

  // For the caller to fill; empty where there is no room.
  [[nodiscard]] val window() const {
    return val(typed_memory_view(file_ == nullptr ? 0 : size_, file_.get()));
  }

  val open() {
    if (file_ == nullptr) return error_report({core::ErrorCode::kOutOfMemory, "for the file"});
    auto opened = formats::open({file_.get(), size_}, image::kTabLimits);
    if (!opened) return error_report(opened.error());
    picture_ = std::move(*opened);
    const formats::PictureFacts& facts = picture_->facts();
    val out = val::object();
    out.set("width", facts.width);
    out.set("height", facts.height);
    out.set("frames", facts.frames);
    out.set("orientation", facts.orientation);
    out.set("turned", facts.turned);
    out.set("pixelBytes", facts.pixel_bytes);
    out.set("decoderBytes", static_cast<double>(facts.decoder_bytes));
    return out;
  }

  // A part of what read(index) does; done when no such part is left.
  val step(int index) {
    const auto done = picture_->step(index);
    if (!done) return error_report(done.error());
    val out = val::object();
    out.set("done", *done);
    return out;
  }

  val read(int index) {
    frame_ = {};
    auto frame = picture_->read(index);
    if (!frame) return error_report(frame.error());
    frame_ = std::move(*frame);
    const image::PictureView& view = frame_.view;
    val out = val::object();
    out.set("width", view.width);
    out.set("height", view.height);
    out.set("channels", static_cast<int>(view.format));
    out.set("pixels", val(typed_memory_view(static_cast<std::size_t>(view.stride) *
                                                static_cast<std::size_t>(view.height),
                                            view.pixels)));
    return out;
  }

 private:
  std::size_t size_;
  image::PixelBuffer file_;
  std::unique_ptr<formats::Picture> picture_;
  image::OwnedPicture frame_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(stillmine_reader) {
  emscripten::function("memoryRefused", &formats::memory_refused);
  emscripten::class_<PictureReader>("PictureReader")
      .constructor<std::uint32_t>()
      .function("window", &PictureReader::window)
      .function("open", &PictureReader::open)
      .function("step", &PictureReader::step)
      .function("read", &PictureReader::read);
}
