#include "exchange/wires/stopncii.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <charconv>
#include <utility>

#include "cases/state.h"
#include "core/hex.h"
#include "exchange/wires/stopncii_json.h"
#include "protocol/strict_json.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr const char* kJson = "application/json";

/// A non-negative whole number; `missing` when the parameter is absent.
Result<std::int64_t> number_of(const http::Request& request, std::string_view name,
                               std::int64_t missing) {
  if (request.query.find(name) == std::string::npos) return missing;
  const auto text = request.query_parameter(name);
  std::int64_t number = 0;
  if (text) {
    const char* end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, number);
    if (error == std::errc() && stop == end && number >= 0) return number;
  }
  return fail(ErrorCode::kBadArgument, std::string(name));
}

http::Response refusal(const core::Error& error) {
  http::Response answer = http::error_response(error.code, error.detail);
  if (error.code == ErrorCode::kQuotaReached) {
    answer.fields.push_back({"Retry-After", error.detail.empty() ? "60" : error.detail});
  }
  return answer;
}

http::Response counted(const Result<std::size_t>& count) {
  if (!count) return refusal(count.error());
  return http::json_response(200, protocol::write_json(json::object{{"count", *count}}));
}

std::uint32_t bit(cases::SignalType type) { return 1U << static_cast<unsigned>(type); }

// What this wire has a word for (stopncii_json.h).
std::uint32_t wire_types() {
  return bit(cases::SignalType::kPdq) | bit(cases::SignalType::kVideoMd5);
}

}  // namespace

void StopnciiWire::add_routes(http::Router& router, http::BlockingPool& pool) {
  using Endpoint = http::Response (StopnciiWire::*)(const http::Request&);
  const auto add = [&](http::Method method, std::string_view scope, Endpoint endpoint) {
    http::Route route;
    route.method = method;
    route.path = "/v1/" + std::string(scope);
    if (method == http::Method::kPost) route.body = {kMaxBody, {kJson}};
    route.handler = [this, &pool, endpoint](http::Request request) -> http::Task<http::Response> {
      // Named: g++ 12 destroys a temporary closure within a co_await twice (GCC PR 99576).
      auto job = [this, endpoint, request = std::move(request)] {
        return (this->*endpoint)(request);
      };
      co_return co_await pool.run(std::move(job));
    };
    router.add(std::move(route));
  };
  add(http::Method::kGet, kFetchScope, &StopnciiWire::fetch_hashes);
  add(http::Method::kPost, kFeedbackScope, &StopnciiWire::submit_feedback);
  add(http::Method::kPost, kSubmitScope, &StopnciiWire::submit_hashes);
}

Result<store::Partner> StopnciiWire::admit(const http::Request& request, std::string_view scope) {
  auto partner = door_.admit(request.field("Ocp-Apim-Subscription-Key").value_or(""),
                             request.field("x-functions-key").value_or(""), scope);
  if (!partner) {
    metrics_
        .counter("stillmine_exchange_refused_total", "reason",
                 core::wire_word(partner.error().code))
        .add();
  }
  return partner;
}

void StopnciiWire::audit(const store::Partner& partner, std::string_view action,
                         std::size_t count) {
  // The answer stands whether or not the note could be written; figures() tells of a full disk.
  (void)ledger_.audit(clock_.unix_seconds(), partner.name, std::string(action),
                      std::to_string(count));
}

http::Response StopnciiWire::fetch_hashes(const http::Request& request) {
  const auto partner = admit(request, kFetchScope);
  if (!partner) return refusal(partner.error());
  auto answer = page(*partner, request);
  if (!answer) return refusal(answer.error());
  return http::json_response(200, std::move(*answer));
}

Result<std::string> StopnciiWire::page(const store::Partner& partner,
                                       const http::Request& request) {
  const auto start = number_of(request, "startTimestamp", 0);
  if (!start) return tl::unexpected(start.error());
  const auto size = number_of(request, "pageSize", kDefaultPageSize);
  if (!size) return tl::unexpected(size.error());
  if (*size == 0) return fail(ErrorCode::kBadArgument, "pageSize");
  const cases::Programme& programme = *cases::find_programme(partner.programme);

  store::FetchRequest fetch;
  fetch.partner = partner.id;
  fetch.start = *start;
  fetch.types = wire_types();
  fetch.page_size = static_cast<int>(std::min<std::int64_t>(*size, kMaxPageSize));
  fetch.week = cases::week_of(clock_.unix_seconds());
  const std::string token = request.query_parameter("nextPageToken").value_or("");
  if (!token.empty()) {
    fetch.after = vault_.open_cursor(programme, partner.id, *start, token);
    if (!fetch.after) return fail(ErrorCode::kBadArgument, "nextPageToken");
  }
  const auto page = ledger_.fetch(fetch);
  if (!page) return tl::unexpected(page.error());

  json::array records;
  records.reserve(page->records.size());
  for (const store::WireRecord& record : page->records) {
    const auto value = vault_.open_value(programme, record.id, record.type, record.box);
    if (!value) return fail(ErrorCode::kKeyMissing, "a value does not open");
    records.push_back(stopncii::record_json(record, core::to_hex(*value), kServiceName));
  }
  json::object answer{{"count", records.size()},
                      {"nextSetTimestamp", page->next},
                      {"hasMoreRecords", page->more},
                      {"nextPageToken", nullptr}};
  if (page->more) {
    const store::WireRecord& last = page->records.back();
    answer["nextPageToken"] =
        vault_.seal_cursor(programme, partner.id, *start, {last.stamp, last.id});
  }
  if (!records.empty()) audit(partner, kFetchScope, records.size());
  answer["hashRecords"] = std::move(records);
  return protocol::write_json(answer);
}

http::Response StopnciiWire::submit_feedback(const http::Request& request) {
  const auto partner = admit(request, kFeedbackScope);
  if (!partner) return refusal(partner.error());
  return counted(take_feedback(*partner, request.body));
}

Result<std::size_t> StopnciiWire::take_feedback(const store::Partner& partner,
                                                std::string_view body) {
  const auto read = stopncii::read_feedback(body, {kMaxBody, kMaxEntries, kMaxTags, kMaxTagBytes});
  if (!read) return tl::unexpected(read.error());
  const cases::Programme& programme = *cases::find_programme(partner.programme);
  std::vector<store::FeedbackEntry> entries;
  for (const stopncii::Submitted& one : *read) {
    store::FeedbackEntry entry{{}, one.feedback, one.tags};
    for (const cases::SignalType type : stopncii::types_of(one.value)) {
      entry.candidates.push_back(vault_.record_id(programme, type, one.value));
    }
    entries.push_back(std::move(entry));
  }
  const std::int64_t week = cases::week_of(clock_.unix_seconds());
  if (auto done = ledger_.give_feedback(partner.id, entries, week); !done) {
    return tl::unexpected(done.error());
  }
  audit(partner, kFeedbackScope, entries.size());
  return entries.size();
}

http::Response StopnciiWire::submit_hashes(const http::Request& request) {
  const auto partner = admit(request, kSubmitScope);
  if (!partner) return refusal(partner.error());
  return counted(take_hashes(*partner, request.body));
}

Result<std::size_t> StopnciiWire::take_hashes(const store::Partner& partner,
                                              std::string_view body) {
  const auto read = stopncii::read_hashes(body, {kMaxBody, kMaxEntries, kMaxTags, kMaxTagBytes});
  if (!read) return tl::unexpected(read.error());
  const cases::Programme& programme = *cases::find_programme(partner.programme);
  std::vector<store::OwnHash> hashes;
  for (const stopncii::Submitted& one : *read) {
    const store::RecordId record = vault_.record_id(programme, one.type, one.value);
    hashes.push_back({record, one.type, vault_.seal_value(programme, record, one.type, one.value),
                      one.feedback, one.tags});
  }
  const std::int64_t week = cases::week_of(clock_.unix_seconds());
  if (auto done = ledger_.keep_own(partner.id, hashes, week, door_.quotas().own_hashes); !done) {
    return tl::unexpected(done.error());
  }
  audit(partner, kSubmitScope, hashes.size());
  return hashes.size();
}

}  // namespace stillmine::exchange
