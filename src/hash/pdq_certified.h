// The fingerprint of a 512 x 512 picture without the reference's running sums, where it can be told
// that those would give the same bits: five times as fast as hash/pdq.h's exact path.
//
// The reference's filters are, in exact arithmetic, two tents (pdq_tent.h). Its binary32 sums drift
// from that by up to some thousandths. A bit is decided by whether a coefficient is above the median;
// so if no coefficient can have drifted across the gap between the 128th and the 129th smallest, and
// no gradient's truncation can add up to another quality, the bits are the reference's. Else there is
// no answer, and the caller takes the exact path: always for pictures whose gap is rounding alone, such
// as slopes and stripes.
//
// How far a coefficient drifts. A step of a running sum adds and subtracts once; the sums are of four
// or five values up to 255, so the two roundings are off by at most 2^-14 and 2^-15, squared and added
//   w = 5 * 2^-30,
// and stay in the sum to the end of the line, as a quarter of that in all outputs of the pass that
// follow. With s(i) = sin(pi (i + 1) / 128), cosine row i summed over the samples behind a place and
// squared comes, over all places, 8 steps each, to 2 / s(i)^2. The four passes give
//   w / 16 * 2 / s(i)^2 * (1 + 1/4)        columns, second pass (64 sampled) and first (4 of 8, by 1/4)
//   w / 16 * 2 / s(j)^2 * (1/4 + 1/5)      rows, second pass (4 of 8, by 1/4) and first (a tent squared)
// for coefficient (i, j). The transform's own roundings, the reference's and ours: 64 additions and 64
// products each, each off by at most 2^-24 of its result. With m the mean of the samples X,
// n = |X - m|^2 and r(i) the squared length of row i half way, their squares come to at most
//   2^-48 (m^2 (2 / s(i)^2 + 8) + 8.01 n + 128.5 r(i)),
// since a partial sum of cosine row i is at most 1 / (8 sqrt(2) s(i)), the rest of a column's partial
// sum at most the column's length, and a squared cosine at most 1/32. Luma, the tent's own rounding
// and the division by 3 at the edge stay under 2^-15 a sample.
//
// What that proves. In the worst case, all roundings as bad as can be and conspiring, a coefficient in
// the middle (i = j = 7) of a colour photo drifts by 0.13; photos' gaps are that narrow so often (7 %
// are under 0.04) that a third and more would have to go the exact way. So this is no proof but a bound
// in probability, in the model of Higham and Mary (A New Approach to Probabilistic Rounding Error
// Analysis, SIAM J. Sci. Comput. 41(5), 2019): roundings independent, with mean 0. Then (Hoeffding) a
// drift passes 8 times the root of the sum of squares with probability under 2 exp(-32); with 256
// coefficients and 8,064 gradients, at most one picture in 4,700,000,000 is certified wrongly. In truth
// roundings are smaller than their bounds, so there is more room; structured pictures, whose roundings
// repeat, break the independence, and are why tests compare thousands of them with the exact path
// (tests/hash/pdq_certified_test.cpp).
//
// Input: 512 x 512 pixels. Output: the fingerprint, or none. Errors: none. Cost: about a sixth of the exact
// path (25 us for colour on a busy Zen 3). Memory: 25 kB of stack. Threads:
// pure function. Source: our own; sampling the tent is also yume-pdq's idea, which does not ask whether
// it may.
#pragma once

#include <optional>

#include "hash/pdq.h"

namespace stillmine::hash {

std::optional<PdqFingerprint> certified_pdq_512(const image::PictureView& picture,
                                                const PdqEngine& engine);

}  // namespace stillmine::hash
