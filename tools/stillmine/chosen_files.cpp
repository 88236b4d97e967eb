#include "chosen_files.h"

#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>
#include <utility>

#include "core/error.h"
#include "core/hex.h"
#include "file_line.h"
#include "memory_gate.h"

namespace stillmine::tool {
namespace {

namespace json = boost::json;
using core::Result;

constexpr std::uint64_t kPictureMemory = 600'000'000;  // one at a time

std::string text_of(const json::value& value) { return json::value_to<std::string>(value); }

template <std::size_t N>
std::array<std::uint8_t, N> bytes_of(const json::value& value) {
  std::array<std::uint8_t, N> bytes{};
  // Our own line, which writes hex of this length: an error would be one of this program.
  if (!core::from_hex(text_of(value), bytes)) throw std::logic_error("file line: hex");
  return bytes;
}

protocol::PdqFingerprint pdq_of(const json::value& value) {
  protocol::PdqFingerprint pdq;
  pdq.recipe = text_of(value.at("recipe"));
  pdq.value = bytes_of<32>(value.at("value"));
  pdq.quality = value.at("quality").to_number<std::uint8_t>();
  return pdq;
}

protocol::VpdqFingerprint vpdq_of(const json::value& value) {
  protocol::VpdqFingerprint vpdq;
  for (const json::value& frame : value.at("frames").as_array()) {
    vpdq.frames.push_back({frame.at("ms").to_number<std::uint64_t>(),
                           bytes_of<32>(frame.at("value")),
                           frame.at("quality").to_number<std::uint8_t>()});
  }
  return vpdq;
}

ChosenFile chosen(const json::value& report) {
  ChosenFile file;
  file.sha256 = bytes_of<32>(report.at("sha256"));
  if (text_of(report.at("kind")) == "video") {
    file.kind = protocol::ItemKind::kVideo;
    // Pictures go without: no wire of the adult programme carries a picture's MD5.
    file.fingerprints.emplace_back(protocol::Md5Fingerprint{bytes_of<16>(report.at("md5"))});
  }
  for (const json::value& fingerprint : report.at("fingerprints").as_array()) {
    if (text_of(fingerprint.at("type")) == "pdq") {
      file.fingerprints.emplace_back(pdq_of(fingerprint));
    } else {
      file.fingerprints.emplace_back(vpdq_of(fingerprint));
    }
  }
  return file;
}

}  // namespace

Result<std::vector<ChosenFile>> choose_files(const std::vector<std::string>& paths,
                                             hash::Variants variants) {
  MemoryGate memory(kPictureMemory);
  std::vector<ChosenFile> files;
  for (const std::string& path : paths) {
    const FileLine line = file_line(path, variants, memory);
    const json::value report = json::parse(line.json);
    if (line.failed) {
      const auto code = core::error_code(text_of(report.at("error").at("code")));
      return core::fail(code.value_or(core::ErrorCode::kFileUnreadable),
                        "file " + std::to_string(files.size() + 1));
    }
    files.push_back(chosen(report));
  }
  return files;
}

std::vector<protocol::Item> items_of(const std::vector<ChosenFile>& files,
                                     const protocol::Secret<32>& status_key,
                                     protocol::Random& random) {
  std::vector<protocol::Item> items;
  for (const ChosenFile& file : files) {
    protocol::Item item;
    item.id = protocol::ItemId::random(random);
    item.tag = protocol::item_tag(status_key, file.sha256);
    item.kind = file.kind;
    item.fingerprints = file.fingerprints;
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace stillmine::tool
