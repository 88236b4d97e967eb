#include "protocol/notice.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <utility>

#include "protocol/calendar.h"
#include "protocol/envelope.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;

constexpr std::size_t kMaxPlatforms = 200;
constexpr std::size_t kMaxName = 100;
// A clock that runs a little behind the exchange's is no reason to call a notice false.
constexpr std::int64_t kClockSlackSeconds = std::int64_t{24} * 3600;

std::string signed_text(std::string_view issued, std::string_view text) {
  std::string all = "stillmine/notice/1\n";
  return all.append(issued).append("\n").append(text);
}

Result<NoticePlatform> read_platform(const json::value& value) {
  ObjectReader in(value, "platform");
  NoticePlatform platform;
  platform.name = in.text("name", kMaxName);
  if (in.is_null("lastCollected")) {
    in.null("lastCollected");
  } else {
    platform.last_collected = in.text("lastCollected", 8);
    if (!is_iso_week(platform.last_collected)) in.refuse("lastCollected", "not a week");
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return platform;
}

Result<void> read_text(std::string_view text, Notice& notice) {
  const auto parsed = parse_strict(text, kMaxNotice);
  if (!parsed) return tl::unexpected(parsed.error());
  const json::object* programmes = parsed->if_object();
  if (programmes == nullptr) return core::fail(ErrorCode::kNoticeInvalid, "not an object");
  for (const auto& entry : *programmes) {
    const std::string name(entry.key().data(), entry.key().size());
    if (!is_programme_name(name)) return core::fail(ErrorCode::kNoticeInvalid, "programme");
    ObjectReader in(entry.value(), "programme");
    auto& platforms = notice.programmes[name];
    for (const json::value& value : in.array("platforms", kMaxPlatforms)) {
      auto platform = read_platform(value);
      if (!platform) return tl::unexpected(platform.error());
      platforms.push_back(*std::move(platform));
    }
    if (auto done = in.finish(); !done) return done;
  }
  return {};
}

Result<Notice> read(std::string_view text, const SignPublicKey& key, std::int64_t now_seconds) {
  const auto parsed = parse_strict(text, kMaxNotice);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "notice");
  in.integer("v", 1, 1);
  const std::string_view issued = in.text("issued", 17);
  const std::string_view inner = in.text("notice", kMaxNotice);
  Signature signature{};
  in.hex("signature", signature);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  if (!signature_holds(core::as_bytes(signed_text(issued, inner)), signature, key)) {
    return core::fail(ErrorCode::kNoticeInvalid, "signature");
  }
  const auto when = parse_utc_hour(issued);
  if (!when) return tl::unexpected(when.error());
  Notice notice;
  notice.issued = *when;
  if (*when > now_seconds + kClockSlackSeconds || now_seconds - *when > kNoticeLifeSeconds) {
    return core::fail(ErrorCode::kNoticeInvalid, "not of this week");
  }
  if (auto done = read_text(inner, notice); !done) return tl::unexpected(done.error());
  return notice;
}

}  // namespace

std::string write_notice(const Notice& notice, const SignKeyPair& key) {
  json::object programmes;
  for (const auto& [name, platforms] : notice.programmes) {
    json::array list;
    for (const NoticePlatform& platform : platforms) {
      json::value week = nullptr;
      if (!platform.last_collected.empty()) week = json::string(platform.last_collected);
      list.push_back(json::object{{"name", platform.name}, {"lastCollected", week}});
    }
    programmes[name] = json::object{{"platforms", std::move(list)}};
  }
  const std::string text = write_json(programmes);
  const std::string issued = utc_hour(notice.issued);
  const Signature signature = sign(core::as_bytes(signed_text(issued, text)), key);
  return write_json(json::object{
      {"v", 1}, {"issued", issued}, {"notice", text}, {"signature", hex_text(signature)}});
}

Result<Notice> read_notice(std::string_view text, const SignPublicKey& key,
                           std::int64_t now_seconds) {
  auto notice = read(text, key, now_seconds);
  if (!notice) return core::fail(ErrorCode::kNoticeInvalid, notice.error().detail);
  return notice;
}

}  // namespace stillmine::protocol
