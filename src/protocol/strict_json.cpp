#include "protocol/strict_json.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/memory_resource.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/storage_ptr.hpp>
#include <boost/json/value_stack.hpp>
#include <exception>
#include <new>
#include <utility>
#include <vector>

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;

// Alignments are left to operator new: Boost.JSON 1.81 frees its strings with another one than it
// asked for (detail/string_impl.hpp), and none is above what operator new gives.
class WipingMemory final : public json::memory_resource {
  void* do_allocate(std::size_t size, std::size_t) override { return ::operator new(size); }
  void do_deallocate(void* memory, std::size_t size, std::size_t) override {
    wipe(memory, size);
    ::operator delete(memory);
  }
  [[nodiscard]] bool do_is_equal(const json::memory_resource& other) const noexcept override {
    return this == &other;
  }
};

json::storage_ptr wiping_storage() {
  static WipingMemory memory;
  return &memory;
}

// Builds the tree as Boost.JSON's own parser does, and remembers the keys of every open object,
// since its objects silently keep the last of two equal keys.
class TreeBuilder {
 public:
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);

  TreeBuilder() { stack_.reset(wiping_storage()); }

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_object_begin(json::error_code&) {
    open_.emplace_back();
    return true;
  }
  bool on_object_end(std::size_t size, json::error_code& error) {
    auto& keys = open_.back();
    std::sort(keys.begin(), keys.end());
    if (std::adjacent_find(keys.begin(), keys.end()) != keys.end()) {
      repeated_key_ = true;
      error = json::error::syntax;
      return false;
    }
    open_.pop_back();
    stack_.push_object(size);
    return true;
  }
  bool on_array_begin(json::error_code&) { return true; }
  bool on_array_end(std::size_t size, json::error_code&) {
    stack_.push_array(size);
    return true;
  }
  bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
    key_.append(part.data(), part.size());
    stack_.push_chars(part);
    return true;
  }
  bool on_key(json::string_view part, std::size_t, json::error_code&) {
    key_.append(part.data(), part.size());
    open_.back().push_back(std::exchange(key_, {}));
    stack_.push_key(part);
    return true;
  }
  bool on_string_part(json::string_view part, std::size_t, json::error_code&) {
    stack_.push_chars(part);
    return true;
  }
  bool on_string(json::string_view part, std::size_t, json::error_code&) {
    stack_.push_string(part);
    return true;
  }
  bool on_number_part(json::string_view, json::error_code&) { return true; }
  bool on_int64(std::int64_t number, json::string_view, json::error_code&) {
    stack_.push_int64(number);
    return true;
  }
  bool on_uint64(std::uint64_t number, json::string_view, json::error_code&) {
    stack_.push_uint64(number);
    return true;
  }
  bool on_double(double number, json::string_view, json::error_code&) {
    stack_.push_double(number);
    return true;
  }
  bool on_bool(bool value, json::error_code&) {
    stack_.push_bool(value);
    return true;
  }
  bool on_null(json::error_code&) {
    stack_.push_null();
    return true;
  }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }

  [[nodiscard]] bool repeated_key() const noexcept { return repeated_key_; }
  json::value release() { return stack_.release(); }

 private:
  json::value_stack stack_;
  std::vector<std::vector<std::string>> open_;
  std::string key_;
  bool repeated_key_ = false;
};

json::parse_options strict_options() {
  json::parse_options options;
  options.max_depth = kMaxDepth;
  return options;
}

const json::array& empty_array() {
  static const json::array empty;
  return empty;
}

const json::value& null_value() {
  static const json::value null;
  return null;
}

}  // namespace

core::Result<json::value> parse_strict(std::string_view text, std::size_t limit) {
  if (text.size() > limit) return core::fail(ErrorCode::kJsonMalformed, "too long");
  try {
    json::basic_parser<TreeBuilder> parser(strict_options());
    json::error_code error;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
    if (parser.handler().repeated_key()) {
      return core::fail(ErrorCode::kJsonMalformed,
                        "a key twice before byte " + std::to_string(used));
    }
    if (error || used != text.size() || !parser.done()) {
      return core::fail(ErrorCode::kJsonMalformed, "at byte " + std::to_string(used));
    }
    return parser.handler().release();
  } catch (const std::exception&) {
    // Boost.JSON throws when memory runs out or a size passes its limits, both far above `limit`.
    return core::fail(ErrorCode::kJsonMalformed, "too large");
  }
}

std::string write_json(const json::value& value) { return json::serialize(value); }

json::string hex_text(core::Bytes bytes) {
  const std::string text = core::to_hex(bytes);
  return json::string(text);
}

ObjectReader::ObjectReader(const json::value& value, std::string_view what) : what_(what) {
  object_ = value.if_object();
  if (object_ == nullptr) refuse("", "not an object");
}

bool ObjectReader::has(std::string_view key) const {
  return object_ != nullptr && object_->if_contains({key.data(), key.size()}) != nullptr;
}

bool ObjectReader::is_null(std::string_view key) const {
  if (object_ == nullptr) return false;
  const json::value* found = object_->if_contains({key.data(), key.size()});
  return found != nullptr && found->is_null();
}

const json::value* ObjectReader::take(std::string_view key, std::string_view type) {
  if (failed_) return nullptr;
  const json::value* found = object_->if_contains({key.data(), key.size()});
  if (found == nullptr) {
    refuse(key, "missing");
    return nullptr;
  }
  ++taken_;
  const bool good = type.empty() || (type == "text" && found->is_string()) ||
                    (type == "array" && found->is_array()) ||
                    (type == "boolean" && found->is_bool()) || (type == "null" && found->is_null());
  if (good) return found;
  refuse(key, "not " + std::string(type));
  return nullptr;
}

std::string_view ObjectReader::text(std::string_view key, std::size_t max_bytes) {
  const json::value* found = take(key, "text");
  if (found == nullptr) return {};
  const json::string& text = found->get_string();
  if (text.empty() || text.size() > max_bytes) {
    refuse(key, "length");
    return {};
  }
  return {text.data(), text.size()};
}

std::uint64_t ObjectReader::integer(std::string_view key, std::uint64_t min, std::uint64_t max) {
  const json::value* found = take(key, "");
  if (found == nullptr) return 0;
  std::uint64_t number = 0;
  if (found->is_uint64()) {
    number = found->get_uint64();
  } else if (found->is_int64() && found->get_int64() >= 0) {
    number = static_cast<std::uint64_t>(found->get_int64());
  } else {
    refuse(key, "not a whole number");
    return 0;
  }
  if (number < min || number > max) {
    refuse(key, "range");
    return 0;
  }
  return number;
}

bool ObjectReader::boolean(std::string_view key) {
  const json::value* found = take(key, "boolean");
  return found != nullptr && found->get_bool();
}

const json::array& ObjectReader::array(std::string_view key, std::size_t max_size) {
  const json::value* found = take(key, "array");
  if (found == nullptr) return empty_array();
  if (found->get_array().size() > max_size) {
    refuse(key, "too many");
    return empty_array();
  }
  return found->get_array();
}

const json::value& ObjectReader::value(std::string_view key) {
  const json::value* found = take(key, "");
  return found == nullptr ? null_value() : *found;
}

void ObjectReader::null(std::string_view key) { take(key, "null"); }

void ObjectReader::hex(std::string_view key, std::span<std::uint8_t> out) {
  const json::value* found = take(key, "text");
  if (found == nullptr) return;
  const json::string& text = found->get_string();
  if (!core::from_hex({text.data(), text.size()}, out)) refuse(key, "hex");
}

std::size_t ObjectReader::word(std::string_view key, std::span<const std::string_view> words) {
  const json::value* found = take(key, "text");
  if (found == nullptr) return 0;
  const json::string& text = found->get_string();
  const auto at = std::find(words.begin(), words.end(), std::string_view(text.data(), text.size()));
  if (at == words.end()) {
    refuse(key, "unknown word");
    return 0;
  }
  return static_cast<std::size_t>(at - words.begin());
}

void ObjectReader::refuse(std::string_view key, std::string_view why) {
  std::string detail(what_);
  if (!key.empty()) detail.append(".").append(key);
  refuse(core::Error{ErrorCode::kDocumentMalformed, detail.append(": ").append(why)});
}

void ObjectReader::refuse(core::Error error) {
  if (failed_) return;
  failed_ = true;
  error_ = std::move(error);
}

core::Result<void> ObjectReader::finish() {
  if (!failed_ && taken_ != object_->size()) refuse("", "a key that does not belong here");
  if (failed_) return tl::unexpected(error_);
  return {};
}

}  // namespace stillmine::protocol
