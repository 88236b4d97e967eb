// The shared vectors of tests/vectors: receipt.json and protocol.json, as text. The receipts are
// made by calls to libsodium alone, so that they check src/protocol rather than repeat it;
// everything else has fixed keys and nonces, so that C++ and TypeScript can be held to the same
// bytes.
#pragma once

#include <string>

namespace stillmine::protocol {

std::string receipt_vectors();
std::string protocol_vectors();

}  // namespace stillmine::protocol
