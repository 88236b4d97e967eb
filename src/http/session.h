// One connection: reads a request head, asks the gate, reads the body, calls the handler, writes
// the answer under the security headers, and starts again. Private to src/http (Beast types).
//
// A refusal by the gate is answered 400 and ends the connection, as does any answer given before
// the whole body was read. Cost: see listener.h. Threads: everything but stop() runs on the
// connection's strand; stop() may be called from any.
#pragma once

#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "http/connections.h"
#include "http/listener.h"

namespace stillmine::http {

class Session : public std::enable_shared_from_this<Session> {
 public:
  /// TCP and Unix sockets alike, so that the code below is compiled once.
  using Socket = boost::asio::generic::stream_protocol::socket;

  Session(Socket socket, std::shared_ptr<const Service> service,
          std::shared_ptr<Connections> connections);

  Task<void> run();

  /// Ends the connection when it is idle, else after the answer under way.
  void stop();

 private:
  enum class Next : bool { kClose, kRequest };
  struct HeadRead {
    std::optional<Refusal> refusal;
    std::size_t bytes = 0;  // 0 without refusal: the connection is gone
  };

  Task<HeadRead> read_head();
  Task<Next> serve(std::string head_text);
  Task<std::optional<Response>> read_body(std::size_t length, BodyClaim& claim, std::string& body);
  Task<Response> call(const Route& route, Request request);
  Task<Next> answer(Response response, bool head_only, bool keep_alive);
  Task<Next> refuse(Refusal refusal);
  Task<void> linger();
  [[nodiscard]] std::string_view arrived() const;

  boost::beast::basic_stream<boost::asio::generic::stream_protocol> stream_;
  std::shared_ptr<const Service> service_;
  std::shared_ptr<Connections> connections_;
  boost::beast::flat_buffer buffer_;
  bool idle_ = false;
};

}  // namespace stillmine::http
