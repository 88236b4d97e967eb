// The documents of the StopNCII wire: our records as its JSON, its submissions as our values.
// Errors: kJsonMalformed, kDocumentMalformed naming the entry. Keys that the wire does not define
// are passed over, since other clients may send more than the stock one does; words of a Python enum
// ("StopNCIISignalType.ImagePDQ", which the stock client really sends) are read as the word behind
// the dot. Cost: linear. Threads: pure functions.
#pragma once

#include <boost/json/object.hpp>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cases/fingerprint.h"
#include "cases/standing.h"
#include "core/bytes.h"
#include "core/result.h"
#include "store/ledger.h"

namespace stillmine::exchange::stopncii {

/// A record of FetchHashes. `value` is lower-case hex.
boost::json::object record_json(const store::WireRecord& record, const std::string& value,
                                std::string_view service);

struct Bounds {
  std::size_t body = 0;
  std::size_t entries = 0;
  std::size_t tags = 0;
  std::size_t tag_bytes = 0;
};

/// One line of SubmitFeedback or SubmitHashes.
struct Submitted {
  core::ByteVector value;
  cases::SignalType type = cases::SignalType::kPdq;  // SubmitHashes alone says it
  cases::Feedback feedback = cases::Feedback::kNone;
  std::string tags = "[]";  // JSON array of strings
};

core::Result<std::vector<Submitted>> read_feedback(std::string_view body, const Bounds& bounds);
core::Result<std::vector<Submitted>> read_hashes(std::string_view body, const Bounds& bounds);

/// The types that a value of this length may have.
std::span<const cases::SignalType> types_of(core::Bytes value);

}  // namespace stillmine::exchange::stopncii
