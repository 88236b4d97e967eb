// The exchange's word on a case whose first message it could not open. Such a case has told nobody its
// status key S, so its box cannot be under S: it is under a key made of the case's index, and what
// is in it is signed with the notice key of deployment.json, so that only the exchange can say it.
//   box       nonce (24) || secretbox under SHA-256("stillmine/unopened/1" || index) of the document,
//             padded to the smallest bucket: to the intake a box like any other
//   document  {"reason": word of core/errors.def,"signature": hex}; the signature is Ed25519 over
//             "stillmine/unopened/1\n" || index in hex || "\n" || reason
// An intake that looks at an index on its way in can open it, and learns that what it delivered did
// not open; one whose disk is read has kept no index.
//
// Outputs of reading: a case that is refused, with the reason and without items. Errors:
// kStatusUnreadable (another case's, another key's, or no such box). Cost: a signature. Threads: pure
// functions. TypeScript twin: web/src/case/unopened.ts.
#pragma once

#include "core/bytes.h"
#include "core/error.h"
#include "core/result.h"
#include "protocol/ids.h"
#include "protocol/primitives.h"
#include "protocol/random.h"
#include "protocol/status.h"

namespace stillmine::protocol {

core::Result<core::ByteVector> seal_unopened(const CaseIndex& index, core::ErrorCode reason,
                                             const SignKeyPair& notice_key, Random& random);
core::Result<CaseStatus> open_unopened(core::Bytes box, const CaseIndex& index,
                                       const SignPublicKey& notice_key);

}  // namespace stillmine::protocol
