#include "http/session.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>
#include <chrono>

namespace stillmine::http {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kReadStep = 64 * 1024;
constexpr std::string_view kRetrySeconds = "5";

/// The head as Beast reads it, with repeated fields kept; or the fault that Beast finds with it.
tl::expected<RequestHead, Refusal> parse(std::string_view text) {
  beast::http::request_parser<beast::http::empty_body> parser;
  parser.body_limit(boost::none);
  beast::error_code error;
  parser.put(asio::buffer(text.data(), text.size()), error);
  if (error == beast::http::error::bad_content_length) {
    return tl::unexpected(Refusal::kContentLength);
  }
  if (error || !parser.is_header_done()) return tl::unexpected(Refusal::kUnreadable);
  RequestHead head;
  const auto& message = parser.get();
  head.method = std::string(message.method_string());
  head.target = std::string(message.target());
  for (const auto& field : message) {
    head.fields.push_back({std::string(field.name_string()), std::string(field.value())});
  }
  return head;
}

bool asks_to_close(const RequestHead& head) {
  const auto value = find_field(head.fields, "connection");
  return value && value->find("close") != std::string_view::npos;
}

Response busy() {
  Response response = error_response(core::ErrorCode::kBusy);
  response.fields.push_back({"Retry-After", std::string(kRetrySeconds)});
  response.close = true;
  return response;
}

Response not_found(const Router::Match& match) {
  if (match.allow.empty()) return error_response(core::ErrorCode::kNotFound);
  Response response = error_response(core::ErrorCode::kMethodNotAllowed);
  response.fields.push_back({"Allow", match.allow});
  return response;
}

}  // namespace

Session::Session(Socket socket, std::shared_ptr<const Service> service,
                 std::shared_ptr<Connections> connections)
    : stream_(std::move(socket)),
      service_(std::move(service)),
      connections_(std::move(connections)) {}

void Session::stop() {
  asio::post(stream_.get_executor(), [self = shared_from_this()] {
    if (self->idle_) self->stream_.cancel();
  });
}

std::string_view Session::arrived() const {
  const auto data = buffer_.data();
  return {static_cast<const char*>(data.data()), data.size()};
}

Task<void> Session::run() {
  struct Presence {  // leaves however this coroutine ends
    explicit Presence(Session& entered) : session(entered) {
      session.connections_->enter(session.shared_from_this());
    }
    ~Presence() { session.connections_->leave(&session); }
    Session& session;
  } const presence(*this);
  Next next = Next::kRequest;
  if (connections_->count() > service_->limits.connections) {
    service_->metrics->counter("stillmine_http_connections_refused_total").add();
    next = co_await answer(busy(), false, false);
  }
  while (next == Next::kRequest && !connections_->stopping) {
    const HeadRead head = co_await read_head();
    if (head.refusal) {
      next = co_await refuse(*head.refusal);
    } else if (head.bytes == 0) {
      break;
    } else {
      std::string text(arrived().substr(0, head.bytes));
      buffer_.consume(head.bytes);
      next = co_await serve(std::move(text));
    }
  }
  if (next == Next::kClose) co_await linger();
}

/// Waits for the first byte as long as an idle connection may, then for the rest of the head until
/// its deadline. A client that is too slow is left without an answer.
Task<Session::HeadRead> Session::read_head() {
  const Limits& limits = service_->limits;
  std::size_t seen = 0;
  bool begun = false;
  while (true) {
    if (arrived().size() > seen) {
      const HeadScan scan = find_head_end(arrived(), seen, limits);
      if (scan.refusal || scan.head_bytes > 0) {
        co_return HeadRead{.refusal = scan.refusal, .bytes = scan.head_bytes};
      }
      seen = arrived().size();
    }
    if (seen == 0) {
      stream_.expires_after(limits.idle);
    } else if (!begun) {
      stream_.expires_after(limits.head_deadline);
      begun = true;
    }
    idle_ = seen == 0;
    const auto [error, bytes] = co_await stream_.async_read_some(buffer_.prepare(4096), kTuple);
    idle_ = false;
    if (error) co_return HeadRead{};
    buffer_.commit(bytes);
  }
}

Task<Session::Next> Session::serve(std::string head_text) {
  if (const auto refusal = check_lines(head_text, service_->limits)) {
    co_return co_await refuse(*refusal);
  }
  const auto head = parse(head_text);
  if (!head) co_return co_await refuse(head.error());
  if (const auto refusal = check_head(*head, service_->gate)) co_return co_await refuse(*refusal);

  Request request;
  request.method = *method_from(head->method);
  const auto [path, query] = split_target(head->target);
  request.path = std::string(path);
  request.query = std::string(query);
  const bool head_only = request.method == Method::kHead;
  const bool keep_alive = !asks_to_close(*head);

  Router::Match match = service_->router.find(request.method, path);
  const std::size_t length = content_length(*head);
  if (match.route == nullptr) {
    service_->metrics->counter("stillmine_http_unrouted_total").add();
    co_return co_await answer(not_found(match), head_only, keep_alive && length == 0);
  }
  if (const auto refusal = check_body(*head, match.route->body)) {
    co_return co_await refuse(*refusal);
  }
  request.path_parameters = std::move(match.parameters);
  request.fields = head->fields;
  if (match.route->admit) {
    if (auto refused = match.route->admit(request)) {
      co_return co_await answer(*std::move(refused), head_only, keep_alive && length == 0);
    }
  }

  BodyClaim claim(*connections_, service_->limits.body_memory);
  const std::optional<Response> trouble = co_await read_body(length, claim, request.body);
  if (trouble) co_return co_await answer(*trouble, head_only, false);
  if (request.body.size() != length) co_return Next::kClose;
  Response response = co_await call(*match.route, std::move(request));
  co_return co_await answer(std::move(response), head_only, keep_alive);
}

/// Reads exactly `length` bytes. An answer means that the request ends here; a short body that the
/// client is gone or too slow.
Task<std::optional<Response>> Session::read_body(std::size_t length, BodyClaim& claim,
                                                 std::string& body) {
  const Limits& limits = service_->limits;
  const auto began = std::chrono::steady_clock::now();
  // Reserved, not filled: pages of a large body become memory as its bytes arrive.
  body.reserve(length);
  const std::string_view early = arrived().substr(0, length);
  if (!claim.grow(early.size())) co_return busy();
  body.append(early);
  buffer_.consume(early.size());
  while (body.size() < length) {
    const std::size_t had = body.size();
    const std::size_t step = std::min(kReadStep, length - had);
    if (!claim.grow(step)) co_return busy();
    body.resize(had + step);
    stream_.expires_at(began + transfer_allowance(limits, had));
    const auto [error, bytes] =
        co_await stream_.async_read_some(asio::buffer(body.data() + had, step), kTuple);
    claim.shrink(step - bytes);
    body.resize(had + bytes);
    if (error) break;
  }
  co_return std::nullopt;
}

Task<Response> Session::call(const Route& route, Request request) {
  service_->metrics->counter("stillmine_http_requests_begun_total").add();
  try {
    Response response = co_await route.handler(std::move(request));
    const std::string family = std::to_string(response.status / 100) + "xx";
    service_->metrics->counter("stillmine_http_answers_total", "status", family).add();
    co_return response;
  } catch (const std::exception& error) {
    // A handler reports expected failure as a Response; what lands here is a bug or a full memory.
    service_->log->error("handler_failed", {{"route", route.path}, {"what", error.what()}});
  }
  service_->metrics->counter("stillmine_http_answers_total", "status", "5xx").add();
  co_return error_response(core::ErrorCode::kInternal);
}

Task<Session::Next> Session::answer(Response response, bool head_only, bool keep_alive) {
  keep_alive = keep_alive && !response.close && !connections_->stopping;
  const std::string_view text = response.text();
  beast::http::response<beast::http::span_body<const char>> message;
  message.version(11);
  message.result(static_cast<unsigned>(response.status));
  message.keep_alive(keep_alive);
  if (!response.content_type.empty()) {
    message.set(beast::http::field::content_type, response.content_type);
  }
  for (const Field& field : security_headers(response.headers, service_->headers)) {
    message.set(field.name, field.value);
  }
  for (const Field& field : response.fields) message.set(field.name, field.value);
  message.body() = beast::span<const char>(text.data(), text.size());
  message.content_length(text.size());

  beast::http::response_serializer<beast::http::span_body<const char>> serializer(message);
  stream_.expires_after(transfer_allowance(service_->limits, text.size()));
  beast::error_code failed;
  if (head_only) {
    const auto [error, bytes] =
        co_await beast::http::async_write_header(stream_, serializer, kTuple);
    failed = error;
  } else {
    const auto [error, bytes] = co_await beast::http::async_write(stream_, serializer, kTuple);
    failed = error;
  }
  co_return keep_alive && !failed ? Next::kRequest : Next::kClose;
}

Task<Session::Next> Session::refuse(Refusal refusal) {
  service_->metrics->counter("stillmine_http_refusals_total", "reason", refusal_word(refusal))
      .add();
  Response response = error_response(core::ErrorCode::kRequestRefused, refusal_word(refusal));
  co_return co_await answer(std::move(response), false, false);
}

/// Says that nothing more will come, then reads what the client is still sending: closing with
/// unread bytes would reset the connection and the answer with it (RFC 9112, 9.6).
Task<void> Session::linger() {
  beast::error_code ignored;
  stream_.socket().shutdown(Socket::shutdown_send, ignored);
  buffer_.clear();
  stream_.expires_after(service_->limits.linger);
  while (!ignored) {
    const auto [error, bytes] = co_await stream_.async_read_some(buffer_.prepare(4096), kTuple);
    ignored = error;
  }
}

}  // namespace stillmine::http
