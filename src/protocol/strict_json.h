// JSON read strictly: RFC 8259 and nothing more, UTF-8 without surrogates, at most 8 levels deep,
// no key twice (two readers that disagree on which one counts are how documents are smuggled past a
// check), at most `limit` bytes. ObjectReader then takes an object apart key by key and refuses
// whatever it was not asked for. Memory that held a document is wiped when it is freed, because
// documents carry keys and fingerprints.
//
// Errors: kJsonMalformed, kDocumentMalformed; the detail names the place or our own key, never a
// value. Cost: one pass, a tree of about 20 times the text at worst. Threads: pure functions; a
// reader belongs to one thread. Source: RFC 8259, RFC 7493 (I-JSON), Boost.JSON 1.81.
#pragma once

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/bytes.h"
#include "core/hex.h"
#include "core/result.h"
#include "protocol/ids.h"
#include "protocol/secret.h"

namespace stillmine::protocol {

inline constexpr std::size_t kMaxDepth = 8;

/// One JSON document and nothing behind it but white space.
core::Result<boost::json::value> parse_strict(std::string_view text, std::size_t limit);

/// The one way this folder writes JSON: compact, keys in the order in which they were set.
std::string write_json(const boost::json::value& value);

/// Lower-case hex, for building documents.
boost::json::string hex_text(core::Bytes bytes);

/// Takes one object apart. The first thing that is wrong is remembered, everything after it answers
/// with an empty value, and finish() tells: so a reader is written as a plain list of its keys.
/// The object must outlive the reader and the views that it hands out.
class ObjectReader {
 public:
  /// `what` names the document in error details.
  ObjectReader(const boost::json::value& value, std::string_view what);

  [[nodiscard]] bool has(std::string_view key) const;
  [[nodiscard]] bool is_null(std::string_view key) const;

  /// Text of 1 to `max_bytes` bytes.
  std::string_view text(std::string_view key, std::size_t max_bytes);
  std::uint64_t integer(std::string_view key, std::uint64_t min, std::uint64_t max);
  bool boolean(std::string_view key);
  const boost::json::array& array(std::string_view key, std::size_t max_size);
  const boost::json::value& value(std::string_view key);
  /// Takes a key whose value is null.
  void null(std::string_view key);
  /// Exactly `out.size()` bytes as lower-case hex.
  void hex(std::string_view key, std::span<std::uint8_t> out);

  template <class Tag, std::size_t N>
  void hex(std::string_view key, Id<Tag, N>& out) {
    hex(key, std::span<std::uint8_t>(out.bytes));
  }
  template <std::size_t N>
  void hex(std::string_view key, Secret<N>& out) {
    hex(key, std::span<std::uint8_t>(out.writable()));
  }

  /// The position of the text in `words`; 0 when it is none of them.
  std::size_t word(std::string_view key, std::span<const std::string_view> words);

  /// Marks the document as wrong at `key`, for a rule that only the caller knows.
  void refuse(std::string_view key, std::string_view why);
  void refuse(core::Error error);

  [[nodiscard]] bool failed() const noexcept { return failed_; }

  /// The first error, or an error for a key that nobody asked for.
  core::Result<void> finish();

 private:
  const boost::json::value* take(std::string_view key, std::string_view type);

  const boost::json::object* object_ = nullptr;
  std::string_view what_;
  std::size_t taken_ = 0;
  bool failed_ = false;
  core::Error error_{};
};

}  // namespace stillmine::protocol
