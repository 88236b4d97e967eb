# libtiff with zlib, and libjpeg-turbo for the JPEGs inside. What its configure would find is in tiff/: nothing of files,
# and none of the compressions that no scanner writes (LZMA, ZSTD, WebP, JBIG, LERC).
stillmine_library(wasm_zlib FOLDER zlib GLOBS adler32.c crc32.c inf*.c zutil.c trees.c deflate.c INCLUDES .
  DEFINITIONS HAVE_UNISTD_H)
set(codecs aricom capimin capistd carith ccoefct ccolor cdctmgr chuff cicc cinit cmainct cmarker cmaster comapi cparam cphuff
  cprepct csample ctrans dapimin dapistd darith datadst datasrc dcoefct dcolor ddctmgr dhuff dicc dinput dmainct dmarker dmaster
  dmerge dphuff dpostct dsample dtrans error fdctflt fdctfst fdctint idctflt idctfst idctint idctred quant1 quant2 utils memmgr
  memnobs simd_none)
list(TRANSFORM codecs PREPEND j)
list(TRANSFORM codecs APPEND .c)
stillmine_library(wasm_jpeg FOLDER libjpeg-turbo GLOBS ${codecs} INCLUDES .)
set(COPYRIGHT_YEAR 1991-2023)
configure_file("${sources_of}/libjpeg-turbo/jversion.h.in" jpeg/jversion.h)
target_include_directories(wasm_jpeg SYSTEM PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/jpeg")
target_include_directories(wasm_jpeg SYSTEM BEFORE PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/jpeg")
stillmine_library(wasm_tiff FOLDER tiff INCLUDES libtiff GLOBS
  libtiff/tif_[a-s]*.c libtiff/tif_t*.c libtiff/tif_unix.c libtiff/tif_v*.c libtiff/tif_warning.c libtiff/tif_write.c libtiff/tif_zip.c)
target_include_directories(wasm_tiff SYSTEM BEFORE PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/tiff")
target_link_libraries(wasm_tiff PUBLIC wasm_jpeg wasm_zlib)
stillmine_reader(tiff LIBRARIES wasm_tiff)
