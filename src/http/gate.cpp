#include "http/gate.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace stillmine::http {
namespace {

constexpr std::array<std::string_view, 18> kWords = {
    "not_http",     "head_too_large",    "too_many_fields", "bare_line_end",
    "folded_line",  "bad_request_line",  "bad_field_name",  "bad_field_value",
    "version",      "unreadable",        "method",          "target",
    "host",         "transfer_encoding", "content_length",  "field",
    "content_type", "body_too_large"};

// Fields that ask for something no route of ours does; each has been used to smuggle requests.
constexpr std::array<std::string_view, 4> kRefusedFields = {"expect", "upgrade", "range",
                                                            "content-encoding"};

constexpr std::size_t kLongestLength = 15;  // digits: 10^15 bytes is far over every limit

bool is_alpha(char c) noexcept { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// tchar of RFC 9110, 5.6.2, less '_': some proxies turn it into '-', which would make
/// `Content_Length` a second, invisible Content-Length. No client of ours sends one.
bool is_name_char(char c) noexcept {
  constexpr std::string_view kMarks = "!#$%&'*+-.^`|~";
  return is_alpha(c) || is_digit(c) || kMarks.find(c) != std::string_view::npos;
}

/// Characters of path and query of RFC 3986; '#', '\\', space and non-ASCII are not among them.
bool is_target_char(char c) noexcept {
  constexpr std::string_view kMarks = "-._~!$&'()*+,;=:@/?%";
  return is_alpha(c) || is_digit(c) || kMarks.find(c) != std::string_view::npos;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::optional<Refusal> check_request_line(std::string_view line) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == 0 || first == std::string_view::npos || last <= first + 1) {
    return Refusal::kBadRequestLine;
  }
  if (!std::ranges::all_of(line.substr(0, first), is_alpha)) return Refusal::kBadRequestLine;
  const std::string_view target = line.substr(first + 1, last - first - 1);
  if (target.find(' ') != std::string_view::npos) return Refusal::kBadRequestLine;
  const std::string_view version = line.substr(last + 1);
  const bool is_version = version.size() == 8 && version.starts_with("HTTP/") &&
                          is_digit(version[5]) && version[6] == '.' && is_digit(version[7]);
  if (!is_version) return Refusal::kBadRequestLine;
  return version == "HTTP/1.1" ? std::nullopt : std::optional(Refusal::kVersion);
}

std::optional<Refusal> check_field_line(std::string_view line) {
  if (line.front() == ' ' || line.front() == '\t') return Refusal::kFoldedLine;
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return Refusal::kBadFieldName;
  if (!std::ranges::all_of(line.substr(0, colon), is_name_char)) return Refusal::kBadFieldName;
  const bool printable = std::ranges::all_of(line.substr(colon + 1), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
  });
  if (!printable) return Refusal::kBadFieldValue;
  return std::nullopt;
}

/// Is the segment a way up or a stay, once the escapes of '.' are undone?
bool is_dot_segment(std::string_view segment) {
  std::size_t dots = 0;
  while (!segment.empty()) {
    const bool escaped = segment.starts_with("%2e") || segment.starts_with("%2E");
    if (!escaped && segment.front() != '.') return false;
    segment.remove_prefix(escaped ? 3 : 1);
    ++dots;
  }
  return dots == 1 || dots == 2;
}

bool good_target(std::string_view target) {
  if (target.empty() || target.front() != '/' || target.starts_with("//")) return false;
  if (!std::ranges::all_of(target, is_target_char)) return false;
  if (target.find("%00") != std::string::npos) return false;
  std::string_view path = target.substr(0, target.find('?'));
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::string_view segment = path.substr(0, path.find('/'));
    if (is_dot_segment(segment)) return false;
    path.remove_prefix(segment.size());
  }
  return true;
}

bool good_host(std::string_view host) {
  // Letters, digits and the marks of names, IPv4, bracketed IPv6 and a port: no user, no path.
  return !host.empty() && host.size() <= 255 && std::ranges::all_of(host, [](char c) {
    return is_alpha(c) || is_digit(c) || c == '.' || c == '-' || c == ':' || c == '[' || c == ']';
  });
}

bool good_length(std::string_view value) {
  return !value.empty() && value.size() <= kLongestLength && std::ranges::all_of(value, is_digit);
}

/// The media type without parameters, lower case; nullopt when a parameter is not charset=utf-8.
std::optional<std::string> media_type(std::string_view value) {
  const std::string text = lower(value);
  const std::size_t semicolon = text.find(';');
  if (semicolon != std::string::npos) {
    const std::string_view parameter = trim(std::string_view(text).substr(semicolon + 1));
    if (parameter != "charset=utf-8") return std::nullopt;
  }
  return std::string(trim(std::string_view(text).substr(0, semicolon)));
}

}  // namespace

std::string_view refusal_word(Refusal refusal) noexcept {
  return kWords[static_cast<std::size_t>(refusal)];
}

HeadScan find_head_end(std::string_view arrived, std::size_t from, const Limits& limits) {
  if (!arrived.empty() && !is_alpha(arrived.front())) return {.refusal = Refusal::kNotHttp};
  for (std::size_t i = from; i < arrived.size(); ++i) {
    if (i >= limits.head_bytes) return {.refusal = Refusal::kHeadTooLarge};
    if (arrived[i] != '\n') continue;
    if (i == 0 || arrived[i - 1] != '\r') return {.refusal = Refusal::kBareLineEnd};
    if (i >= 3 && arrived[i - 2] == '\n') return {.refusal = {}, .head_bytes = i + 1};
  }
  return {};
}

std::optional<Refusal> check_lines(std::string_view head, const Limits& limits) {
  std::size_t lines = 0;
  while (head != "\r\n") {
    const std::size_t end = head.find('\n');
    if (end == std::string_view::npos || end == 0 || head[end - 1] != '\r') {
      return Refusal::kBareLineEnd;
    }
    const std::string_view line = head.substr(0, end - 1);
    if (line.find('\r') != std::string_view::npos) return Refusal::kBareLineEnd;
    if (lines == 0) {
      if (const auto refusal = check_request_line(line)) return refusal;
    } else {
      if (lines > limits.head_fields) return Refusal::kTooManyFields;
      if (const auto refusal = check_field_line(line)) return refusal;
    }
    head.remove_prefix(end + 1);
    ++lines;
  }
  return lines == 0 ? std::optional(Refusal::kBadRequestLine) : std::nullopt;
}

std::optional<Refusal> check_head(const RequestHead& head, const GateRules& rules) {
  const std::optional<Method> method = method_from(head.method);
  if (!method || (*method == Method::kPut && !rules.allow_put)) return Refusal::kMethod;
  if (!good_target(head.target)) return Refusal::kTarget;

  int hosts = 0;
  int lengths = 0;
  for (const Field& field : head.fields) {
    const std::string name = lower(field.name);
    if (name == "transfer-encoding") return Refusal::kTransferEncoding;
    if (std::ranges::find(kRefusedFields, name) != kRefusedFields.end()) return Refusal::kField;
    if (name == "host" && (++hosts > 1 || !good_host(field.value))) return Refusal::kHost;
    if (name == "content-length" && (++lengths > 1 || !good_length(field.value))) {
      return Refusal::kContentLength;
    }
  }
  if (hosts != 1) return Refusal::kHost;
  const bool has_body = *method == Method::kPost || *method == Method::kPut;
  if (has_body && lengths == 0) return Refusal::kContentLength;
  return std::nullopt;
}

std::size_t content_length(const RequestHead& head) noexcept {
  const auto value = find_field(head.fields, "content-length");
  std::size_t length = 0;
  if (value) std::from_chars(value->data(), value->data() + value->size(), length);
  return length;
}

std::optional<Refusal> check_body(const RequestHead& head, const BodyRules& rules) {
  const std::size_t length = content_length(head);
  if (length > rules.max_bytes) return Refusal::kBodyTooLarge;
  if (length == 0) return std::nullopt;
  const auto several = std::ranges::count_if(
      head.fields, [](const Field& field) { return lower(field.name) == "content-type"; });
  if (several != 1) return Refusal::kContentType;
  const auto type = media_type(*find_field(head.fields, "content-type"));
  if (!type || std::ranges::find(rules.content_types, *type) == rules.content_types.end()) {
    return Refusal::kContentType;
  }
  return std::nullopt;
}

}  // namespace stillmine::http
