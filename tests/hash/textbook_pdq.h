// PDQ as the specification says it, in the plainest way: a float picture, one pass after the other,
// the four phases of each box filter written out. An oracle for the streaming engines: it shares no
// line with them but the cosine table, which has a test of its own.
// Cost: 20 ns a pixel. Threads: pure function.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "hash/pdq.h"
#include "image/picture.h"

namespace stillmine::tests {

inline void textbook_box(const float* in, float* out, int n, int step, int window) {
  const int half = (window + 2) / 2;
  float sum = 0;
  int count = 0;
  int right = 0;
  int left = 0;
  int o = 0;
  for (int i = 0; i < half - 1; ++i) {
    sum += in[right++ * step];
    ++count;
  }
  for (int i = 0; i < window - half + 1; ++i) {
    sum += in[right++ * step];
    ++count;
    out[o++ * step] = sum / static_cast<float>(count);
  }
  for (int i = 0; i < n - window; ++i) {
    sum += in[right++ * step];
    sum -= in[left++ * step];
    out[o++ * step] = sum / static_cast<float>(count);
  }
  for (int i = 0; i < half - 1; ++i) {
    sum -= in[left++ * step];
    --count;
    out[o++ * step] = sum / static_cast<float>(count);
  }
}

inline float textbook_cosine(int i, int j) {
  const auto root = static_cast<double>(static_cast<float>(std::sqrt(2.0 / 64)));
  return static_cast<float>(root * std::cos(std::acos(-1.0) / 2 / 64 * (i + 1) * (2 * j + 1)));
}

inline std::vector<float> textbook_samples(const image::PictureView& picture) {
  const int w = picture.width;
  const int h = picture.height;
  std::vector<float> a(static_cast<std::size_t>(w * h));
  for (int y = 0; y < h; ++y) {
    for (int x = 0; x < w; ++x) {
      const std::uint8_t* p =
          picture.row(y) + static_cast<std::size_t>(x) * image::bytes_per_pixel(picture.format);
      float luma = static_cast<float>(p[0]);
      if (picture.format != image::PixelFormat::kGray8) {
        luma = 0.299F * static_cast<float>(p[0]) + 0.587F * static_cast<float>(p[1]) +
               0.114F * static_cast<float>(p[2]);
      }
      a[static_cast<std::size_t>(y * w + x)] = luma;
    }
  }
  if (w == 64 && h == 64) return a;
  std::vector<float> b(a.size());
  for (int repetition = 0; repetition < 2; ++repetition) {
    for (int y = 0; y < h; ++y) textbook_box(&a[y * w], &b[y * w], w, 1, (w + 127) / 128);
    for (int x = 0; x < w; ++x) textbook_box(&b[x], &a[x], h, w, (h + 127) / 128);
  }
  std::vector<float> samples(64 * 64);
  for (int i = 0; i < 64; ++i) {
    for (int j = 0; j < 64; ++j) {
      samples[static_cast<std::size_t>(i * 64 + j)] =
          a[static_cast<std::size_t>((2 * i + 1) * h / 128 * w + (2 * j + 1) * w / 128)];
    }
  }
  return samples;
}

inline hash::PdqFingerprint textbook_pdq(const image::PictureView& picture) {
  const std::vector<float> b = textbook_samples(picture);
  const auto at = [&](int i, int j) { return b[static_cast<std::size_t>(i * 64 + j)]; };
  hash::PdqFingerprint result;
  int gradients = 0;
  for (int i = 0; i < 64; ++i) {
    for (int j = 0; j < 64; ++j) {
      if (i < 63) gradients += std::abs(static_cast<int>((at(i, j) - at(i + 1, j)) * 100 / 255));
      if (j < 63) gradients += std::abs(static_cast<int>((at(i, j) - at(i, j + 1)) * 100 / 255));
    }
  }
  result.quality = std::min(100, gradients / 90);

  float t[16][64];
  for (int i = 0; i < 16; ++i) {
    for (int j = 0; j < 64; ++j) {
      t[i][j] = 0;
      for (int k = 0; k < 64; ++k) t[i][j] += textbook_cosine(i, k) * at(k, j);
    }
  }
  std::vector<float> c(256);
  for (int i = 0; i < 16; ++i) {
    for (int j = 0; j < 16; ++j) {
      for (int k = 0; k < 64; ++k) {
        c[static_cast<std::size_t>(16 * i + j)] += t[i][k] * textbook_cosine(j, k);
      }
    }
  }
  std::vector<float> sorted = c;
  std::sort(sorted.begin(), sorted.end());
  for (int k = 0; k < 256; ++k) {
    result.value.set_bit(k, c[static_cast<std::size_t>(k)] > sorted[127]);
  }
  return result;
}

}  // namespace stillmine::tests
