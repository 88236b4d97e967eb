// How `partner` and `key` reach the exchange: through its admin.sock while it runs, and on its files
// when none does; the folder's lock tells which. Inputs: DIR of --data and one request as
// exchange/admin_socket.h lists them. Outputs: the JSON to print. Errors: those of the request, and
// kStoreLocked when a process holds the folder but does not answer.
#pragma once

#include <functional>
#include <string>

#include "core/result.h"
#include "exchange/administration.h"

namespace stillmine::tool {

struct OfficeRequest {
  std::string path;  // "/admin/partners"
  std::string body;  // JSON of a POST; empty: GET
  std::function<core::Result<std::string>(exchange::Administration&)> on_files;
};

core::Result<std::string> ask_office(const std::string& data, const OfficeRequest& request);

/// Prints the answer, or {"error":{"code","detail"}}; returns the exit status.
int print_answer(const core::Result<std::string>& answer);

}  // namespace stillmine::tool
