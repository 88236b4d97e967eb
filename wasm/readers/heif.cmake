# libheif with libde265: HEVC alone, nothing of encoders, files or threads. Without SIMD, for iPhones before iOS 16.4.
set(hevc alloc_pool bitstream cabac contextmodel de265 deblock decctx dpb fallback-dct fallback-motion fallback image intrapred
  md5 motion nal-parser nal pps refpic sao scan sei slice sps threads transform util vps vui)
list(TRANSFORM hevc PREPEND libde265/)
list(TRANSFORM hevc APPEND .cc)
stillmine_library(wasm_de265 FOLDER libde265 GLOBS ${hevc} INCLUDES . DEFINITIONS HAVE_POSIX_MEMALIGN)
target_compile_options(wasm_de265 PRIVATE -fno-exceptions)

set(PROJECT_VERSION_MAJOR 1)
set(PROJECT_VERSION_MINOR 15)
set(PROJECT_VERSION_PATCH 1)
set(generated "${CMAKE_CURRENT_BINARY_DIR}/heif/include")
set(heif bitstream box error heif heif_avif heif_colorconversion heif_context heif_file heif_hevc heif_image heif_init heif_plugin
  heif_plugin_registry metadata_compression nclx common_utils plugins/heif_decoder_libde265)
list(TRANSFORM heif PREPEND libheif/)
list(TRANSFORM heif APPEND .cc)
configure_file("${sources_of}/libheif/libheif/heif_version.h.in" "${generated}/libheif/heif_version.h")
stillmine_library(wasm_heif FOLDER libheif GLOBS ${heif} INCLUDES . libheif
  DEFINITIONS HAVE_LIBDE265=1 de265_set_parameter_bool=stillmine_keep_loop_filters)
target_sources(wasm_heif PRIVATE heif/loop_filters.c)
set_source_files_properties(heif/loop_filters.c PROPERTIES COMPILE_DEFINITIONS de265_set_parameter_bool=de265_set_parameter_bool)
target_compile_options(wasm_heif PRIVATE -fno-exceptions)
# Its one `try` is for the memory of planes, and without exceptions new aborts.
set_source_files_properties("${sources_of}/libheif/libheif/heif_image.cc" PROPERTIES
  COMPILE_OPTIONS "-Dtry=if(true);-Dcatch(x)=else")
target_include_directories(wasm_heif SYSTEM PUBLIC "${generated}")
target_link_libraries(wasm_heif PUBLIC wasm_de265)
stillmine_reader(heif LIBRARIES wasm_heif SOURCES formats/planes.cpp)
