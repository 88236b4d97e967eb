#include "http/router.h"

#include <algorithm>

namespace stillmine::http {
namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;

std::string_view take_segment(std::string_view& path) {
  if (!path.empty()) path.remove_prefix(1);
  const std::string_view segment = path.substr(0, path.find('/'));
  path.remove_prefix(segment.size());
  return segment;
}

std::optional<Parameters> match(std::string_view pattern, std::string_view path) {
  Parameters parameters;
  while (!pattern.empty() && !path.empty()) {
    const std::string_view wanted = take_segment(pattern);
    const std::string_view given = take_segment(path);
    if (wanted.starts_with('{') && wanted.ends_with('}')) {
      if (given.empty()) return std::nullopt;
      parameters.emplace_back(wanted.substr(1, wanted.size() - 2), given);
    } else if (wanted != given) {
      return std::nullopt;
    }
  }
  if (!pattern.empty() || !path.empty()) return std::nullopt;
  return parameters;
}

bool answers(Method route, Method asked) {
  return route == asked || (route == Method::kGet && asked == Method::kHead);
}

}  // namespace

void Router::add(Route route) { routes_.push_back(std::move(route)); }

void Router::set_fallback(Handler handler) {
  fallback_ = {.method = Method::kGet, .path = "", .handler = std::move(handler)};
}

Router::Match Router::find(Method method, std::string_view path) const {
  Match found;
  for (const Route& route : routes_) {
    auto parameters = match(route.path, path);
    if (!parameters) continue;
    if (answers(route.method, method)) {
      return {.route = &route, .parameters = std::move(*parameters), .allow = {}};
    }
    if (!found.allow.empty()) found.allow += ", ";
    found.allow += method_name(route.method);
    if (route.method == Method::kGet) found.allow += ", HEAD";
  }
  if (!found.allow.empty() || !fallback_.handler) return found;
  if (answers(Method::kGet, method)) {
    found.route = &fallback_;
  } else {
    found.allow = "GET, HEAD";
  }
  return found;
}

std::pair<std::string_view, std::string_view> split_target(std::string_view target) {
  const std::size_t mark = target.find('?');
  if (mark == std::string_view::npos) return {target, {}};
  return {target.substr(0, mark), target.substr(mark + 1)};
}

}  // namespace stillmine::http
