# libjxl's decoder with highway and brotli. Its own list of sources is read from its build, which wants lcms and libpng.
set(jxl "${sources_of}/jpeg-xl")
file(READ "${jxl}/lib/jxl.cmake" list)
string(REGEX MATCH "set\\(JPEGXL_INTERNAL_SOURCES_DEC[^)]*\\)" list "${list}")
string(REGEX MATCHALL "jxl/[a-z0-9_/]+\\.cc" list "${list}")
list(TRANSFORM list PREPEND lib/)

# What its build would generate.
set(generated "${CMAKE_CURRENT_BINARY_DIR}/jxl/include")
set(JPEGXL_MAJOR_VERSION 0)
set(JPEGXL_MINOR_VERSION 7)
set(JPEGXL_PATCH_VERSION 0)
configure_file("${jxl}/lib/jxl/version.h.in" "${generated}/jxl/version.h")
file(WRITE "${generated}/jxl/jxl_export.h.new" "#define JXL_EXPORT\n#define JXL_DEPRECATED __attribute__((deprecated))\n")
configure_file("${generated}/jxl/jxl_export.h.new" "${generated}/jxl/jxl_export.h" COPYONLY)

stillmine_library(wasm_brotli FOLDER brotli GLOBS c/common/*.c c/dec/*.c INCLUDES c/include)
stillmine_library(wasm_highway FOLDER highway GLOBS hwy/aligned_allocator.cc hwy/per_target.cc hwy/targets.cc INCLUDES .)
stillmine_library(wasm_jxl FOLDER jpeg-xl GLOBS ${list} INCLUDES . lib/include
  DEFINITIONS JPEGXL_MAJOR_VERSION=0 JPEGXL_MINOR_VERSION=7 JPEGXL_PATCH_VERSION=0 JXL_INTERNAL_LIBRARY_BUILD)
target_include_directories(wasm_jxl SYSTEM PUBLIC "${generated}")
target_compile_options(wasm_highway PRIVATE -fno-exceptions -msimd128)
# As libjxl's own build has it. In SIMD, as most of its work is arithmetic on floats: without it 12 megapixels take longer
# than the page waits.
target_compile_options(wasm_jxl PRIVATE -fno-exceptions -fno-vectorize -fno-slp-vectorize -fmerge-all-constants -msimd128)
target_link_libraries(wasm_jxl PUBLIC wasm_highway wasm_brotli)
stillmine_reader(jxl LIBRARIES wasm_jxl)
