# libheif for HEIC with libde265, and for AVIF with dav1d: decoding alone, nothing of encoders, files or threads, so that each
# module has what its format wants. Without SIMD, for iPhones before iOS 16.4.
set(PROJECT_VERSION_MAJOR 1)
set(PROJECT_VERSION_MINOR 15)
set(PROJECT_VERSION_PATCH 1)
set(generated "${CMAKE_CURRENT_BINARY_DIR}/heif/include")
configure_file("${sources_of}/libheif/libheif/heif_version.h.in" "${generated}/libheif/heif_version.h")
set(heif bitstream box error heif heif_avif heif_colorconversion heif_context heif_file heif_hevc heif_image heif_init heif_plugin
  metadata_compression nclx common_utils)
list(TRANSFORM heif PREPEND libheif/)
list(TRANSFORM heif APPEND .cc)
stillmine_library(wasm_heif FOLDER libheif GLOBS ${heif} INCLUDES . libheif)
target_include_directories(wasm_heif SYSTEM PUBLIC "${generated}")
target_compile_options(wasm_heif PRIVATE -fno-exceptions)
# Its one `try` is for the memory of planes, and without exceptions new aborts.
set_source_files_properties("${sources_of}/libheif/libheif/heif_image.cc" PROPERTIES
  COMPILE_OPTIONS "-Dtry=if(true);-Dcatch(x)=else")

set(hevc alloc_pool bitstream cabac contextmodel de265 deblock decctx dpb fallback-dct fallback-motion fallback image intrapred
  md5 motion nal-parser nal pps refpic sao scan sei slice sps threads transform util vps vui)
list(TRANSFORM hevc PREPEND libde265/)
list(TRANSFORM hevc APPEND .cc)
stillmine_library(wasm_de265 FOLDER libde265 GLOBS ${hevc} INCLUDES . DEFINITIONS HAVE_POSIX_MEMALIGN)
target_compile_options(wasm_de265 PRIVATE -fno-exceptions)

# stillmine_heif_plugin(wasm_heif_hevc libde265 HAVE_LIBDE265=1 ...): which decoder libheif finds.
function(stillmine_heif_plugin name decoder)
  stillmine_library(${name} FOLDER libheif GLOBS libheif/heif_plugin_registry.cc libheif/plugins/heif_decoder_${decoder}.cc
    INCLUDES . libheif DEFINITIONS ${ARGN})
  target_compile_options(${name} PRIVATE -fno-exceptions)
  target_link_libraries(${name} PUBLIC wasm_heif)
endfunction()

stillmine_heif_plugin(wasm_heif_hevc libde265 HAVE_LIBDE265=1 de265_set_parameter_bool=stillmine_keep_loop_filters)
target_sources(wasm_heif_hevc PRIVATE heif/loop_filters.c)
set_source_files_properties(heif/loop_filters.c PROPERTIES COMPILE_DEFINITIONS de265_set_parameter_bool=de265_set_parameter_bool)
target_link_libraries(wasm_heif_hevc PUBLIC wasm_de265)
stillmine_reader(heif LIBRARIES wasm_heif_hevc wasm_heif wasm_heif_hevc
  SOURCES formats/heif_tiles.cpp formats/planes.cpp image/heif_grid.cpp)

include(dav1d.cmake)
stillmine_heif_plugin(wasm_heif_av1 dav1d HAVE_DAV1D=1)
target_link_libraries(wasm_heif_av1 PUBLIC wasm_dav1d)
stillmine_reader(avif LIBRARIES wasm_heif_av1 wasm_heif wasm_heif_av1
  SOURCES formats/avif_frames.cpp formats/heif.cpp formats/heif_tiles.cpp formats/planes.cpp image/heif_grid.cpp
    image/heif_track.cpp image/orientation.cpp)
