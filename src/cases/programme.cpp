#include "cases/programme.h"

#include <algorithm>

namespace stillmine::cases {
namespace {

constexpr std::array kAdultAges = {Under18::kNo};
constexpr std::array kAdultPeople = {Who::kSelf};
// StopNCII's wire has ImagePDQ and VideoMD5 and no digest of pictures.
constexpr std::array kAdultTypes = {SignalType::kPdq, SignalType::kVideoMd5};

constexpr std::array kMinorAges = {Under18::kYes, Under18::kSome, Under18::kNotSure};
constexpr std::array kMinorPeople = {Who::kSelf, Who::kParentOrTrusted, Who::kAdultFromBefore};
// NCMEC's wire has an md5 for pictures and videos alike.
constexpr std::array kMinorTypes = {SignalType::kPdq, SignalType::kVideoMd5, SignalType::kImageMd5};

constexpr std::array kProgrammes = {
    Programme{1, "adult", kAdultAges, kAdultPeople, kAdultTypes},
    Programme{2, "minor", kMinorAges, kMinorPeople, kMinorTypes},
};

template <class T>
bool contains(std::span<const T> all, T one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

bool Programme::admits(const Answers& answers) const noexcept {
  return contains(ages, answers.under18) && contains(people, answers.who);
}

bool Programme::carries_type(SignalType type) const noexcept { return contains(carries, type); }

std::span<const Programme> programmes() noexcept { return kProgrammes; }

const Programme* find_programme(std::string_view name) noexcept {
  for (const Programme& programme : kProgrammes) {
    if (programme.name == name) return &programme;
  }
  return nullptr;
}

const Programme* find_programme(std::int64_t id) noexcept {
  for (const Programme& programme : kProgrammes) {
    if (programme.id == id) return &programme;
  }
  return nullptr;
}

}  // namespace stillmine::cases
