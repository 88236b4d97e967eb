#include "cases/policy.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/hex.h"

namespace stillmine::cases {

using core::ErrorCode;

namespace {

constexpr std::size_t kMd5Size = 16;

// MD5 of no bytes at all: what a broken client makes of every file.
constexpr std::array<std::uint8_t, kMd5Size> kMd5OfNothing = {
    0xd4, 0x1d, 0x8c, 0xd9, 0x8f, 0x00, 0xb2, 0x04, 0xe9, 0x80, 0x09, 0x98, 0xec, 0xf8, 0x42, 0x7e};

Judgement judge_digest(core::Bytes value) {
  const bool all_zero =
      std::all_of(value.begin(), value.end(), [](std::uint8_t byte) { return byte == 0; });
  const bool of_nothing =
      std::equal(value.begin(), value.end(), kMd5OfNothing.begin(), kMd5OfNothing.end());
  if (value.size() != kMd5Size || all_zero || of_nothing) {
    return {Verdict::kRefuse, ErrorCode::kFingerprintImplausible};
  }
  return {};
}

Judgement judge_pdq(const Fingerprint& fingerprint, std::span<const hash::Pdq256> benign) {
  const auto value = hash::parse_pdq(core::to_hex(fingerprint.value));
  if (!value) return {Verdict::kRefuse, ErrorCode::kFingerprintImplausible};
  // Quality first: a flat picture is her picture and deserves the reason that helps her.
  if (fingerprint.quality < kMinQuality) return {Verdict::kRefuse, ErrorCode::kQualityTooLow};
  const int ones = hash::popcount(*value);
  if (ones < kMinPopcount || ones > kMaxPopcount) {
    return {Verdict::kRefuse, ErrorCode::kFingerprintImplausible};
  }
  const bool near = std::any_of(benign.begin(), benign.end(), [&](const hash::Pdq256& known) {
    return hash::distance(known, *value) <= kBenignRadius;
  });
  if (near) return {Verdict::kHold, ErrorCode::kFingerprintBenign};
  return {};
}

}  // namespace

Judgement judge(const Fingerprint& fingerprint, const Programme& programme,
                std::span<const hash::Pdq256> benign) {
  if (!programme.carries_type(fingerprint.type)) return {Verdict::kSkip, std::nullopt};
  if (fingerprint.type == SignalType::kPdq) return judge_pdq(fingerprint, benign);
  return judge_digest(fingerprint.value);
}

ItemJudgement judge_item(std::span<const Fingerprint> fingerprints, const Programme& programme,
                         std::span<const hash::Pdq256> benign) {
  ItemJudgement result;
  std::optional<ErrorCode> first_refusal;
  std::set<std::pair<SignalType, core::ByteVector>> seen;
  for (std::size_t i = 0; i < fingerprints.size(); ++i) {
    const Judgement one = judge(fingerprints[i], programme, benign);
    if (one.verdict == Verdict::kRefuse && !first_refusal) first_refusal = one.reason;
    if (one.verdict == Verdict::kRefuse || one.verdict == Verdict::kSkip) continue;
    // Two recipes may give one value (a square picture's square crop): one record is enough.
    if (!seen.emplace(fingerprints[i].type, fingerprints[i].value).second) continue;
    if (one.verdict == Verdict::kHold) result.item = one;
    result.kept.push_back(i);
  }
  if (result.kept.empty()) {
    result.item = {Verdict::kRefuse, first_refusal.value_or(ErrorCode::kNothingToList)};
  }
  return result;
}

}  // namespace stillmine::cases
