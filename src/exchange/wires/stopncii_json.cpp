#include "exchange/wires/stopncii_json.h"

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value_from.hpp>
#include <cctype>
#include <optional>
#include <utility>

#include "core/hex.h"
#include "protocol/strict_json.h"

namespace stillmine::exchange::stopncii {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

// In the order of cases::Feedback.
constexpr std::array<std::string_view, 8> kFeedbackWords = {
    "Unknown", "None",       "QualityUnknown", "PendingReview",
    "Blocked", "NotBlocked", "Withdrawn",      "Deleted"};

constexpr std::size_t kPdqBytes = 32;
constexpr std::size_t kMd5Bytes = 16;

std::string_view signal_word(cases::SignalType type) {
  return type == cases::SignalType::kPdq ? "ImagePDQ" : "VideoMD5";
}

json::object opinion(std::string_view source, cases::Feedback feedback, json::array tags) {
  return {{"source", source},
          {"feedbackValue", kFeedbackWords.at(static_cast<std::size_t>(feedback))},
          {"tags", std::move(tags)}};
}

/// Tags of the service itself: that a person reported it herself, and how a variant was made.
json::array service_tags(const store::WireRecord& record) {
  json::array tags{record.pinned ? "test-record" : "self-reported"};
  const json::value recipes = json::parse(record.recipes);
  for (const json::value& recipe : recipes.as_array()) {
    tags.push_back(json::value("recipe:" + std::string(recipe.as_string())));
  }
  return tags;
}

/// The word behind the last dot.
std::string_view bare(std::string_view word) {
  const std::size_t dot = word.rfind('.');
  return dot == std::string_view::npos ? word : word.substr(dot + 1);
}

const json::value* member(const json::value& entry, std::string_view key) {
  const json::object* object = entry.if_object();
  return object == nullptr ? nullptr : object->if_contains(key);
}

std::optional<std::string_view> text_of(const json::value& entry, std::string_view key) {
  const json::value* value = member(entry, key);
  if (value == nullptr || !value->is_string()) return std::nullopt;
  return std::string_view(value->get_string());
}

std::optional<core::ByteVector> value_of(const json::value& entry) {
  const auto text = text_of(entry, "hashValue");
  if (!text || (text->size() != 2 * kPdqBytes && text->size() != 2 * kMd5Bytes)) {
    return std::nullopt;
  }
  // Other clients write MD5 in capitals.
  std::string lower(*text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  auto bytes = core::from_hex(lower);
  if (!bytes) return std::nullopt;
  return std::move(*bytes);
}

std::optional<cases::Feedback> feedback_of(const json::value& entry) {
  const auto text = text_of(entry, "feedbackValue");
  if (!text) return std::nullopt;
  const auto found = std::find(kFeedbackWords.begin(), kFeedbackWords.end(), bare(*text));
  if (found == kFeedbackWords.end()) return std::nullopt;
  return static_cast<cases::Feedback>(found - kFeedbackWords.begin());
}

/// Sorted and once each, so that a client's unordered set repeats itself and bumps nothing.
std::optional<std::string> tags_of(const json::value& entry, const Bounds& bounds) {
  const json::value* value = member(entry, "tags");
  if (value == nullptr || value->is_null()) return "[]";
  if (!value->is_array() || value->get_array().size() > bounds.tags) return std::nullopt;
  std::vector<std::string> tags;
  for (const json::value& tag : value->get_array()) {
    if (!tag.is_string() || tag.get_string().size() > bounds.tag_bytes) return std::nullopt;
    tags.emplace_back(tag.get_string());
  }
  std::sort(tags.begin(), tags.end());
  tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
  return protocol::write_json(json::value_from(tags));
}

Result<json::array> entries_of(std::string_view body, std::string_view key, const Bounds& bounds) {
  auto document = protocol::parse_strict(body, bounds.body);
  if (!document) return tl::unexpected(document.error());
  const json::value* entries = member(*document, key);
  if (entries == nullptr || !entries->is_array() || entries->get_array().size() > bounds.entries) {
    return fail(ErrorCode::kDocumentMalformed, std::string(key));
  }
  return entries->get_array();
}

tl::unexpected<core::Error> bad(std::string_view key, std::size_t position) {
  return fail(ErrorCode::kDocumentMalformed,
              std::string(key) + " of entry " + std::to_string(position));
}

std::optional<cases::SignalType> type_of(const json::value& entry, std::size_t size) {
  const std::string_view word = bare(text_of(entry, "signalType").value_or(""));
  if (word == "ImagePDQ" && size == kPdqBytes) return cases::SignalType::kPdq;
  if (word == "VideoMD5" && size == kMd5Bytes) return cases::SignalType::kVideoMd5;
  return std::nullopt;
}

/// The first opinion of a submitted hash; a partner has one only, its own.
bool read_own_opinion(const json::value& entry, const Bounds& bounds, Submitted& one) {
  const json::value* opinions = member(entry, "CSPFeedbacks");
  if (opinions == nullptr || opinions->is_null()) return true;
  if (!opinions->is_array()) return false;
  if (opinions->get_array().empty()) return true;
  const json::value& first = opinions->get_array().front();
  const auto feedback = feedback_of(first);
  auto tags = tags_of(first, bounds);
  if (!feedback || !tags) return false;
  one.feedback = *feedback;
  one.tags = std::move(*tags);
  return true;
}

}  // namespace

json::object record_json(const store::WireRecord& record, const std::string& value,
                         std::string_view service) {
  json::array opinions;
  if (record.withdrawn) {
    opinions.push_back(opinion(service, cases::Feedback::kNotBlocked, json::array{"withdrawn"}));
  } else {
    opinions.push_back(opinion(service, cases::Feedback::kNone, service_tags(record)));
    const json::value rows = json::parse(record.feedback);
    for (const json::value& row : rows.as_array()) {
      const json::array& fields = row.as_array();  // [partner, feedback, tags]
      opinions.push_back(opinion(fields.at(0).as_string(),
                                 static_cast<cases::Feedback>(fields.at(1).as_int64()),
                                 fields.at(2).as_array()));
    }
  }
  return {{"lastModtimestamp", record.stamp},
          {"signalType", signal_word(record.type)},
          {"hashValue", value},
          {"hashStatus", record.withdrawn ? "Withdrawn" : "Active"},
          {"caseNumbers", json::object{}},
          {"CSPFeedbacks", std::move(opinions)}};
}

Result<std::vector<Submitted>> read_feedback(std::string_view body, const Bounds& bounds) {
  const auto entries = entries_of(body, "hashFeedbacks", bounds);
  if (!entries) return tl::unexpected(entries.error());
  std::vector<Submitted> all;
  for (const json::value& entry : *entries) {
    Submitted one;
    auto value = value_of(entry);
    if (!value) return bad("hashValue", all.size());
    const auto feedback = feedback_of(entry);
    if (!feedback) return bad("feedbackValue", all.size());
    auto tags = tags_of(entry, bounds);
    if (!tags) return bad("tags", all.size());
    one.value = std::move(*value);
    one.feedback = *feedback;
    one.tags = std::move(*tags);
    all.push_back(std::move(one));
  }
  return all;
}

Result<std::vector<Submitted>> read_hashes(std::string_view body, const Bounds& bounds) {
  const auto entries = entries_of(body, "hashRecords", bounds);
  if (!entries) return tl::unexpected(entries.error());
  std::vector<Submitted> all;
  for (const json::value& entry : *entries) {
    Submitted one;
    auto value = value_of(entry);
    if (!value) return bad("hashValue", all.size());
    const auto type = type_of(entry, value->size());
    if (!type) return bad("signalType", all.size());
    one.value = std::move(*value);
    one.type = *type;
    if (!read_own_opinion(entry, bounds, one)) return bad("CSPFeedbacks", all.size());
    all.push_back(std::move(one));
  }
  return all;
}

std::span<const cases::SignalType> types_of(core::Bytes value) {
  static constexpr std::array kPicture = {cases::SignalType::kPdq};
  static constexpr std::array kDigest = {cases::SignalType::kVideoMd5,
                                         cases::SignalType::kImageMd5};
  if (value.size() == kPdqBytes) return kPicture;
  return kDigest;
}

}  // namespace stillmine::exchange::stopncii
