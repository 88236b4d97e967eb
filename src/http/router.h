// The table of what a listener answers: method and path to handler, with the body each route takes.
// The table can be read back (routes()), which is how a test holds openapi.json against it.
//
// A path is matched segment by segment; `{name}` matches one non-empty segment and is handed on as
// a path parameter. HEAD is answered by the GET handler, its body dropped. A known path under
// another method is 405 with Allow; an unknown one goes to the fallback (the static site) or is
// 404. Cost: linear in the number of routes, about twenty. Threads: fill it first, then only read.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/gate.h"
#include "http/message.h"
#include "http/task.h"

namespace stillmine::http {

using Handler = std::function<Task<Response>(Request)>;

/// Asked before the body is read; an answer ends the request there. For what the head alone decides
/// (a proof of work, a bearer token), so that nobody uploads megabytes to be refused.
using Admission = std::function<std::optional<Response>(const Request&)>;

struct Route {
  Method method = Method::kGet;
  std::string path;  // "/v1/messages", "/v2/entries/{member}/{entry}/{type}/feedback"
  BodyRules body = {};
  Handler handler = {};
  Admission admit = {};
};

class Router {
 public:
  void add(Route route);

  /// What answers GET and HEAD for paths that no route has.
  void set_fallback(Handler handler);

  struct Match {
    const Route* route = nullptr;  // null: 404, or 405 when `allow` is not empty
    std::vector<std::pair<std::string, std::string>> parameters;
    std::string allow;
  };
  [[nodiscard]] Match find(Method method, std::string_view path) const;

  [[nodiscard]] const std::vector<Route>& routes() const noexcept { return routes_; }

 private:
  std::vector<Route> routes_;
  Route fallback_;
};

/// The part of a request target before and after '?'.
std::pair<std::string_view, std::string_view> split_target(std::string_view target);

}  // namespace stillmine::http
