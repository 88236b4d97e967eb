// What turns the built page into the page of one deployment: deployment.json with the keys in use.
// `stillmine site` stamps a copy for nginx or Caddy with it, `stillmine serve` serves it itself.
//
// Inputs: DIR of --data (the exchange may be running or not, office_client.h). Errors: those of
// office_client.h; kDeploymentInvalid, kStoreFailed when a file cannot be written.
// Cost: one call and a few small files. Threads: one.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "protocol/deployment.h"

namespace stillmine::tool {

/// The keys in use and the platforms that take part, not signed.
core::Result<protocol::Deployment> current_deployment(const std::string& data);

/// The operator's offline key: a file of 64 hexadecimal digits.
core::Result<protocol::SignKeyPair> read_operator_key(const std::filesystem::path& file);

/// Whole or not at all: whoever reads the file meanwhile sees the old text or the new one.
core::Result<void> write_whole(const std::filesystem::path& file, std::string_view text);

/// Copies the built site to `out`, deployment.json beside it and inside offline.html.
core::Result<void> stamp_site(const std::filesystem::path& built, const std::filesystem::path& out,
                              const protocol::Deployment& deployment);

}  // namespace stillmine::tool
