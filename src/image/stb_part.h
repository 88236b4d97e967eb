// stb_image 2.27 with the formats that the including file names (STBI_ONLY_...), nothing of files or HDR; its
// memory comes through our budget. Included by decode_jpeg.cpp and decode_lossless.cpp alone, each of which has
// its own static copy of its part. The formats that have open CVEs stay out of the build.
#pragma once

#include "image/decoder_memory.h"

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_NO_STDIO
#define STBI_NO_LINEAR
#define STBI_NO_HDR
#define STBI_MAX_DIMENSIONS 65535
#define STBI_MALLOC(size) stillmine::image::decoder_allocate(size)
#define STBI_REALLOC(block, size) stillmine::image::decoder_reallocate(block, size)
#define STBI_FREE(block) stillmine::image::decoder_release(block)
#include <stb/stb_image.h>
