#include "cases/policy.h"

#include <gtest/gtest.h>

#include "core/hex.h"

namespace stillmine::cases {
namespace {

using core::ErrorCode;

const Programme& adult() { return *find_programme("adult"); }
const Programme& minor() { return *find_programme("minor"); }

/// A value of `ones` set bits.
Fingerprint pdq_of(int ones, int quality = 100) {
  Fingerprint fingerprint;
  fingerprint.value.assign(32, 0);
  for (int bit = 0; bit < ones; ++bit) {
    fingerprint.value[static_cast<std::size_t>(bit % 32)] |=
        static_cast<std::uint8_t>(1U << (bit / 32));
  }
  fingerprint.quality = quality;
  return fingerprint;
}

Fingerprint md5_of(SignalType type, std::uint8_t fill) {
  return {type, core::ByteVector(16, fill), std::string(kUpright), 100};
}

hash::Pdq256 as_pdq(const Fingerprint& fingerprint) {
  return hash::parse_pdq(core::to_hex(fingerprint.value)).value();
}

TEST(ProgrammeTest, EachAnswerBelongsToExactlyOneProgrammeOrToNone) {
  for (const Under18 age : {Under18::kNo, Under18::kYes, Under18::kSome, Under18::kNotSure}) {
    for (const Who who : {Who::kSelf, Who::kParentOrTrusted, Who::kAdultFromBefore}) {
      const bool in_adult = adult().admits({age, who});
      const bool in_minor = minor().admits({age, who});
      EXPECT_FALSE(in_adult && in_minor);
      EXPECT_EQ(in_adult, age == Under18::kNo && who == Who::kSelf);
      EXPECT_EQ(in_minor, age != Under18::kNo);
    }
  }
}

TEST(ProgrammeTest, NamesAndNumbersFindTheSameProgramme) {
  for (const Programme& programme : programmes()) {
    EXPECT_EQ(find_programme(programme.name), &programme);
    EXPECT_EQ(find_programme(programme.id), &programme);
  }
  EXPECT_EQ(find_programme("other"), nullptr);
  EXPECT_EQ(find_programme(std::int64_t{9}), nullptr);
}

TEST(PolicyTest, AValueWithoutPictureIsRefused) {
  for (const int ones : {0, 1, 95, 161, 255, 256}) {
    EXPECT_EQ(judge(pdq_of(ones), adult(), {}),
              (Judgement{Verdict::kRefuse, ErrorCode::kFingerprintImplausible}))
        << ones;
  }
  for (const int ones : {96, 97, 116, 128, 160}) {
    EXPECT_EQ(judge(pdq_of(ones), adult(), {}), Judgement{}) << ones;
  }
}

TEST(PolicyTest, LowQualityIsRefusedWithTheReasonThatHelpsHer) {
  EXPECT_EQ(judge(pdq_of(128, 49), adult(), {}),
            (Judgement{Verdict::kRefuse, ErrorCode::kQualityTooLow}));
  EXPECT_EQ(judge(pdq_of(0, 0), adult(), {}).reason, ErrorCode::kQualityTooLow);
  EXPECT_EQ(judge(pdq_of(128, 50), adult(), {}), Judgement{});
}

TEST(PolicyTest, AValueOfAnotherLengthIsRefused) {
  Fingerprint half = pdq_of(128);
  half.value.resize(16);
  EXPECT_EQ(judge(half, adult(), {}).verdict, Verdict::kRefuse);
  Fingerprint long_digest = md5_of(SignalType::kVideoMd5, 7);
  long_digest.value.push_back(7);
  EXPECT_EQ(judge(long_digest, adult(), {}).verdict, Verdict::kRefuse);
}

TEST(PolicyTest, ANearDuplicateOfABenignPictureIsHeldUpToTheRadius) {
  const Fingerprint mine = pdq_of(128);
  hash::Pdq256 known = as_pdq(mine);
  for (int k = 0; k < kBenignRadius; ++k) known.set_bit(k, !known.bit(k));
  EXPECT_EQ(judge(mine, adult(), std::span(&known, 1)),
            (Judgement{Verdict::kHold, ErrorCode::kFingerprintBenign}));
  known.set_bit(200, !known.bit(200));
  EXPECT_EQ(judge(mine, adult(), std::span(&known, 1)), Judgement{});
}

TEST(PolicyTest, ADigestOfNothingOrOfZerosIsRefused) {
  Fingerprint nothing = md5_of(SignalType::kVideoMd5, 0);
  EXPECT_EQ(judge(nothing, adult(), {}).verdict, Verdict::kRefuse);
  nothing.value = core::from_hex("d41d8cd98f00b204e9800998ecf8427e").value();
  EXPECT_EQ(judge(nothing, adult(), {}).verdict, Verdict::kRefuse);
  EXPECT_EQ(judge(md5_of(SignalType::kVideoMd5, 5), adult(), {}), Judgement{});
}

TEST(PolicyTest, ADigestOfAPictureIsKeptOnlyWhereAWireCarriesIt) {
  EXPECT_EQ(judge(md5_of(SignalType::kImageMd5, 5), adult(), {}).verdict, Verdict::kSkip);
  EXPECT_EQ(judge(md5_of(SignalType::kImageMd5, 5), minor(), {}).verdict, Verdict::kList);
  EXPECT_EQ(judge(md5_of(SignalType::kVideoPdq, 5), minor(), {}).verdict, Verdict::kSkip);
}

TEST(ItemPolicyTest, GoodVariantsAreKeptWhenOthersAreTooPoor) {
  const Fingerprint all[] = {pdq_of(128, 20), pdq_of(120), md5_of(SignalType::kImageMd5, 5)};
  const ItemJudgement result = judge_item(all, adult(), {});
  EXPECT_EQ(result.item, Judgement{});
  EXPECT_EQ(result.kept, (std::vector<std::size_t>{1}));
}

TEST(ItemPolicyTest, AnItemIsRefusedWithTheReasonOfItsFirstFingerprint) {
  const Fingerprint all[] = {pdq_of(128, 20), pdq_of(3)};
  const ItemJudgement result = judge_item(all, adult(), {});
  EXPECT_EQ(result.item, (Judgement{Verdict::kRefuse, ErrorCode::kQualityTooLow}));
  EXPECT_TRUE(result.kept.empty());
}

TEST(ItemPolicyTest, AnItemThatNoWireCarriesHasNothingToList) {
  const Fingerprint digest[] = {md5_of(SignalType::kImageMd5, 5)};
  EXPECT_EQ(judge_item(digest, adult(), {}).item,
            (Judgement{Verdict::kRefuse, ErrorCode::kNothingToList}));
  EXPECT_EQ(judge_item({}, adult(), {}).item.reason, ErrorCode::kNothingToList);
}

TEST(ItemPolicyTest, OneVariantNearABenignPictureHoldsTheWholeItem) {
  const Fingerprint all[] = {pdq_of(128), pdq_of(160)};
  const hash::Pdq256 benign = as_pdq(all[1]);
  const ItemJudgement result = judge_item(all, adult(), std::span(&benign, 1));
  EXPECT_EQ(result.item, (Judgement{Verdict::kHold, ErrorCode::kFingerprintBenign}));
  EXPECT_EQ(result.kept.size(), 2U);
}

TEST(ItemPolicyTest, EqualValuesOfTwoRecipesAreKeptOnce) {
  Fingerprint twin = pdq_of(128);
  twin.recipe = "crop-1x1";
  const Fingerprint all[] = {pdq_of(128), twin};
  EXPECT_EQ(judge_item(all, adult(), {}).kept, (std::vector<std::size_t>{0}));
}

}  // namespace
}  // namespace stillmine::cases
