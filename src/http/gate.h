// The strict request gate: what is refused before anything looks at a request, because two programs
// in a row (a proxy, then us) could read it differently, or because no client of ours sends it.
//
// Boost.Beast's parser is lenient where RFC 9112 asks for refusal (it accepts `Transfer-Encoding:
// xchunked`, folded lines, two Host fields or none), so the gate looks at the raw bytes first
// (find_head_end, check_lines), then at what the parser made of them (check_head), then, once the
// route is known, at the body's announced size and type (check_body).
//
// Inputs: the head as it came, without the body. Outputs: nullopt when it may pass, else the first
// reason against it. Every refusal is answered with 400 and ends the connection. Cost: linear in
// the head, at most 8 KiB. Threads: pure functions. Sources: RFC 9110, RFC 9112 (sections 2.2, 3.2,
// 5, 6, 11.2), the aws/http-desync-guardian set of requests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/limits.h"
#include "http/message.h"

namespace stillmine::http {

enum class Refusal : std::uint8_t {
  kNotHttp,           // the first byte cannot begin a method
  kHeadTooLarge,      // more than 8 KiB before the empty line
  kTooManyFields,     // more than 64
  kBareLineEnd,       // LF without CR, CR without LF
  kFoldedLine,        // obs-fold
  kBadRequestLine,    // not METHOD SP target SP HTTP/x.y
  kBadFieldName,      // empty, not a token, space before the colon, or '_' posing as '-'
  kBadFieldValue,     // control characters
  kVersion,           // not HTTP/1.1
  kUnreadable,        // what Boost.Beast alone finds fault with
  kMethod,            // not GET, HEAD, POST, OPTIONS (or PUT where allowed)
  kTarget,            // absolute, non-ASCII, `..`, %00, or characters that a URI cannot hold
  kHost,              // none, several, or not a host
  kTransferEncoding,  // any
  kContentLength,     // several, a list, not a number, or none on POST and PUT
  kField,             // Expect, Upgrade, Range, Content-Encoding
  kContentType,       // not one of the route's
  kBodyTooLarge,      // over the route's limit
};

/// The word that counts a refusal in the metrics and names it in the answer.
std::string_view refusal_word(Refusal refusal) noexcept;

struct HeadScan {
  std::optional<Refusal> refusal;
  std::size_t head_bytes = 0;  // > 0: the head is complete and this long, the empty line included
};

/// Looks for the end of the head in what has arrived; bytes before `from` were seen before.
HeadScan find_head_end(std::string_view arrived, std::size_t from, const Limits& limits);

/// The grammar of a complete head, line by line.
std::optional<Refusal> check_lines(std::string_view head, const Limits& limits);

/// What the parser read out of the head; fields in order, repeated ones included.
struct RequestHead {
  std::string method;
  std::string target;
  std::vector<Field> fields;
};

struct GateRules {
  bool allow_put = false;  // the minor programme's wire alone
};

std::optional<Refusal> check_head(const RequestHead& head, const GateRules& rules);

/// The announced length of the body; 0 when there is none. Call after check_head passed.
std::size_t content_length(const RequestHead& head) noexcept;

/// A route's own limits on the body.
struct BodyRules {
  std::size_t max_bytes = 0;
  std::vector<std::string> content_types;  // lower case, without parameters
};

std::optional<Refusal> check_body(const RequestHead& head, const BodyRules& rules);

}  // namespace stillmine::http
