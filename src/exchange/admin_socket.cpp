#include "exchange/admin_socket.h"

#include <functional>
#include <string>
#include <utility>

#include "protocol/strict_json.h"

namespace stillmine::exchange {

using core::Result;

namespace {

constexpr std::size_t kMaxBody = 4096;
constexpr std::size_t kMaxField = 64;
constexpr std::size_t kAuditLines = 200;

http::Response answer(Result<std::string> outcome) {
  if (!outcome) return http::error_response(outcome.error().code, outcome.error().detail);
  return http::json_response(200, std::move(*outcome));
}

struct Fields {
  std::string name;
  std::string programme;
  std::string wire;
  bool test = false;
};

/// Reads the named fields of a body; every one of them, and no other.
Result<Fields> read_fields(const std::string& body, bool name, bool adding) {
  const auto document = protocol::parse_strict(body, kMaxBody);
  if (!document) return tl::unexpected(document.error());
  protocol::ObjectReader in(*document, "request");
  Fields fields;
  if (name) fields.name = in.text("name", kMaxField);
  fields.programme = in.text("programme", kMaxField);
  if (adding) {
    fields.wire = in.text("wire", kMaxField);
    fields.test = in.boolean("test");
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return fields;
}

using Work = std::function<Result<std::string>(const http::Request&)>;

void add(http::Router& router, http::BlockingPool& pool, http::Method method, std::string path,
         Work work) {
  http::Route route;
  route.method = method;
  route.path = std::move(path);
  if (method == http::Method::kPost) route.body = {kMaxBody, {"application/json"}};
  route.handler = [&pool,
                   work = std::move(work)](http::Request request) -> http::Task<http::Response> {
    // Named: g++ 12 destroys a temporary closure within a co_await twice (GCC PR 99576).
    auto job = [&work, request = std::move(request)] { return answer(work(request)); };
    co_return co_await pool.run(std::move(job));
  };
  router.add(std::move(route));
}

}  // namespace

void add_admin_routes(http::Router& router, Administration& administration,
                      std::vector<const cases::Programme*> programmes, http::Metrics& metrics,
                      http::BlockingPool& pool) {
  using http::Method;
  using http::Request;
  Administration* admin = &administration;
  add(router, pool, Method::kGet, "/admin/partners",
      [admin](const Request&) { return admin->list_partners(); });
  add(router, pool, Method::kPost, "/admin/partners",
      [admin](const Request& request) -> Result<std::string> {
        const auto in = read_fields(request.body, true, true);
        if (!in) return tl::unexpected(in.error());
        return admin->add_partner(in->name, in->programme, in->wire, in->test);
      });
  add(router, pool, Method::kPost, "/admin/partners/rotate",
      [admin](const Request& request) -> Result<std::string> {
        const auto in = read_fields(request.body, true, false);
        if (!in) return tl::unexpected(in.error());
        return admin->rotate_partner(in->name, in->programme);
      });
  add(router, pool, Method::kPost, "/admin/partners/revoke",
      [admin](const Request& request) -> Result<std::string> {
        const auto in = read_fields(request.body, true, false);
        if (!in) return tl::unexpected(in.error());
        return admin->revoke_partner(in->name, in->programme);
      });
  add(router, pool, Method::kGet, "/admin/keys",
      [admin](const Request&) -> Result<std::string> { return admin->list_keys(); });
  add(router, pool, Method::kPost, "/admin/keys/rotate",
      [admin](const Request& request) -> Result<std::string> {
        const auto in = read_fields(request.body, false, false);
        if (!in) return tl::unexpected(in.error());
        return admin->rotate_key(in->programme);
      });
  add(router, pool, Method::kGet, "/admin/deployment",
      [admin, programmes = std::move(programmes)](const Request&) {
        return admin->deployment(programmes);
      });
  add(router, pool, Method::kGet, "/admin/audit",
      [admin](const Request&) { return admin->audit_trail(kAuditLines); });

  http::Route figures;
  figures.path = "/metrics";
  figures.handler = [&metrics](http::Request) -> http::Task<http::Response> {
    co_return http::response(200, "text/plain; version=0.0.4", metrics.text());
  };
  router.add(std::move(figures));
}

}  // namespace stillmine::exchange
