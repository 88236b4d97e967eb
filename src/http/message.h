// One request as a handler sees it and one response as it returns it: plain values, no Beast type.
//
// A Request has passed the gate (http/gate.h): path is ASCII, begins with '/', holds no `..`
// segment and is not percent-decoded (no route of ours has an escape in it, so an escaped path
// matches nothing). body holds exactly Content-Length bytes, within the route's limit. A Response's
// body is shared, not copied, so that a static file is sent from where it lies. Threads: values; a
// body is immutable once it is in a Response.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.h"
#include "http/security_headers.h"

namespace stillmine::http {

enum class Method : std::uint8_t { kGet, kHead, kPost, kOptions, kPut };

/// "GET" and so on; the request gate refuses every other method.
std::string_view method_name(Method method) noexcept;
std::optional<Method> method_from(std::string_view name) noexcept;

/// The value of the first field called `name` (any case), or nullopt.
std::optional<std::string_view> find_field(const std::vector<Field>& fields, std::string_view name);

struct Request {
  Method method = Method::kGet;
  std::string path;
  std::string query;  // without '?', still percent-encoded
  std::vector<Field> fields;
  std::vector<std::pair<std::string, std::string>> path_parameters;  // `{name}` of the route
  std::string body;

  [[nodiscard]] std::optional<std::string_view> field(std::string_view name) const {
    return find_field(fields, name);
  }

  /// A path parameter by its name in the route; empty when the route has none of that name.
  [[nodiscard]] std::string_view path_parameter(std::string_view name) const;

  /// The percent-decoded value of a query parameter: nullopt when absent, given twice or malformed.
  [[nodiscard]] std::optional<std::string> query_parameter(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::string content_type;                 // empty: no body
  std::vector<Field> fields;                // beyond content type, length and the security table
  std::shared_ptr<const std::string> body;  // null: empty
  HeaderSet headers = HeaderSet::kSite;
  bool close = false;  // end the connection after this answer

  [[nodiscard]] std::string_view text() const { return body ? std::string_view(*body) : ""; }
};

Response response(int status, std::string content_type, std::string body);
Response json_response(int status, std::string body);

/// `{"error":{"code":wire word,"detail"}}` with the status of errors.def.
Response error_response(core::ErrorCode code, std::string_view detail = {});

}  // namespace stillmine::http
