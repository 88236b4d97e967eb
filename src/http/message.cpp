#include "http/message.h"

#include <algorithm>
#include <array>

namespace stillmine::http {
namespace {

constexpr std::array<std::string_view, 5> kMethods = {"GET", "HEAD", "POST", "OPTIONS", "PUT"};

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_name(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

int hex_digit(char c) noexcept {
  c = lower(c);
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<std::string> percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+') {
      out.push_back(' ');
    } else if (text[i] != '%') {
      out.push_back(text[i]);
    } else {
      if (i + 2 >= text.size()) return std::nullopt;
      const int high = hex_digit(text[i + 1]);
      const int low = hex_digit(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      out.push_back(static_cast<char>(high << 4 | low));
      i += 2;
    }
  }
  return out;
}

/// Details are our own ASCII sentences; whatever would need an escape in JSON is left out.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') out.push_back(c);
  }
  return out;
}

}  // namespace

std::string_view method_name(Method method) noexcept {
  return kMethods[static_cast<std::size_t>(method)];
}

std::optional<Method> method_from(std::string_view name) noexcept {
  const auto* found = std::ranges::find(kMethods, name);
  if (found == kMethods.end()) return std::nullopt;
  return static_cast<Method>(found - kMethods.begin());
}

std::optional<std::string_view> find_field(const std::vector<Field>& fields,
                                           std::string_view name) {
  const auto found =
      std::ranges::find_if(fields, [&](const Field& field) { return same_name(field.name, name); });
  if (found == fields.end()) return std::nullopt;
  return found->value;
}

std::string_view Request::path_parameter(std::string_view name) const {
  const auto found = std::ranges::find_if(
      path_parameters, [&](const auto& parameter) { return parameter.first == name; });
  return found == path_parameters.end() ? std::string_view() : found->second;
}

std::optional<std::string> Request::query_parameter(std::string_view name) const {
  std::optional<std::string> value;
  std::string_view rest = query;
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const std::size_t equals = std::min(pair.find('='), pair.size());
    if (pair.substr(0, equals) != name) continue;
    if (value) return std::nullopt;
    value = percent_decode(pair.substr(std::min(pair.size(), equals + 1)));
    if (!value) return std::nullopt;
  }
  return value;
}

Response response(int status, std::string content_type, std::string body) {
  return {.status = status,
          .content_type = std::move(content_type),
          .fields = {},
          .body = std::make_shared<const std::string>(std::move(body))};
}

Response json_response(int status, std::string body) {
  return response(status, "application/json", std::move(body));
}

Response error_response(core::ErrorCode code, std::string_view detail) {
  std::string body = R"({"error":{"code":")" + std::string(core::wire_word(code)) + '"';
  if (!detail.empty()) body += R"(,"detail":")" + plain(detail) + '"';
  return json_response(core::http_status(code), body + "}}");
}

}  // namespace stillmine::http
