// The operator's door while the exchange runs: HTTP on a Unix socket (DIR/exchange/admin.sock, 0600:
// whoever may open it may do all this). `stillmine partner` and `stillmine key` speak it.
//
//   GET  /admin/partners            POST /admin/partners         {"name","programme","wire","test"}
//   POST /admin/partners/rotate     POST /admin/partners/revoke  {"name","programme"}
//   GET  /admin/keys                POST /admin/keys/rotate      {"programme"}
//   GET  /admin/deployment          GET  /admin/audit            GET /metrics
//
// Answers are those of administration.h. Threads: handlers run on the pool.
#pragma once

#include <vector>

#include "exchange/administration.h"
#include "http/blocking.h"
#include "http/metrics.h"
#include "http/router.h"

namespace stillmine::exchange {

void add_admin_routes(http::Router& router, Administration& administration,
                      std::vector<const cases::Programme*> programmes, http::Metrics& metrics,
                      http::BlockingPool& pool);

}  // namespace stillmine::exchange
