#include "image/decoder_memory.h"

#include <algorithm>
#include <cstdlib>

namespace stillmine::image {
namespace {

thread_local MemoryBudget* current_budget = nullptr;

// In front of each block, so that releasing knows what it gives back; 16 bytes keep the alignment
// that the decoder's SIMD wants.
struct alignas(16) Prefix {
  std::size_t bytes;
};

Prefix* prefix_of(void* block) noexcept { return static_cast<Prefix*>(block) - 1; }

}  // namespace

MemoryBudget::MemoryBudget(std::uint64_t limit) noexcept : outer_(current_budget), limit_(limit) {
  current_budget = this;
}

MemoryBudget::~MemoryBudget() { current_budget = outer_; }

bool MemoryBudget::take(std::uint64_t bytes) noexcept {
  if (bytes > limit_ - std::min(limit_, used_) || (outer_ != nullptr && !outer_->take(bytes))) {
    exceeded_ = true;
    return false;
  }
  used_ += bytes;
  peak_ = std::max(peak_, used_);
  return true;
}

// A block of an earlier budget may come back under this one.
void MemoryBudget::give_back(std::uint64_t bytes) noexcept {
  used_ -= std::min(used_, bytes);
  if (outer_ != nullptr) outer_->give_back(bytes);
}

void* decoder_allocate(std::uint64_t bytes) noexcept { return decoder_reallocate(nullptr, bytes); }

void* decoder_allocate_zeros(std::uint64_t wanted) noexcept {
  if (wanted > PTRDIFF_MAX - sizeof(Prefix)) return nullptr;
  const auto bytes = static_cast<std::size_t>(wanted);
  MemoryBudget* budget = current_budget;
  if (budget != nullptr && !budget->take(bytes)) return nullptr;
  auto* prefix = static_cast<Prefix*>(std::calloc(1, sizeof(Prefix) + bytes));
  if (prefix == nullptr) {
    if (budget != nullptr) {
      budget->give_back(bytes);
      budget->exhausted_ = true;
    }
    return nullptr;
  }
  prefix->bytes = bytes;
  return prefix + 1;
}

void* decoder_reallocate(void* block, std::uint64_t wanted) noexcept {
  if (wanted > PTRDIFF_MAX - sizeof(Prefix)) return nullptr;
  const auto bytes = static_cast<std::size_t>(wanted);
  MemoryBudget* budget = current_budget;
  const std::size_t before = block == nullptr ? 0 : prefix_of(block)->bytes;
  // Both blocks exist while realloc copies.
  if (budget != nullptr && !budget->take(bytes)) return nullptr;
  auto* prefix = static_cast<Prefix*>(
      std::realloc(block == nullptr ? nullptr : prefix_of(block), sizeof(Prefix) + bytes));
  if (prefix == nullptr) {
    if (budget != nullptr) {
      budget->give_back(bytes);
      budget->exhausted_ = true;
    }
    return nullptr;
  }
  if (budget != nullptr) budget->give_back(before);
  prefix->bytes = bytes;
  return prefix + 1;
}

void decoder_release(void* block) noexcept {
  if (block == nullptr) return;
  Prefix* prefix = prefix_of(block);
  if (current_budget != nullptr) current_budget->give_back(prefix->bytes);
  std::free(prefix);
}

}  // namespace stillmine::image
