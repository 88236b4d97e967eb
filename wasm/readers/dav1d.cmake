# dav1d for AVIF, without assembly, threads or SIMD.
set(av1 cdf cpu data decode dequant_tables getbits intra_edge itx_1d lf_mask log mem msac obu picture qm ref refmvs scan tables
  warpmv wedge lib thread_task)
list(TRANSFORM av1 PREPEND src/)
list(TRANSFORM av1 APPEND .c)
set(av1_of_depth cdef_apply cdef fg_apply filmgrain ipred_prepare ipred itx lf_apply loopfilter looprestoration lr_apply mc recon)
list(TRANSFORM av1_of_depth PREPEND src/)
list(TRANSFORM av1_of_depth APPEND _tmpl.c)

# What its meson would generate.
set(generated "${CMAKE_CURRENT_BINARY_DIR}/avif/include")
file(STRINGS "${sources_of}/dav1d/meson.build" soname REGEX "^dav1d_soname_version")
string(REGEX MATCH "([0-9]+)\\.([0-9]+)\\.([0-9]+)" soname "${soname}")
set(DAV1D_API_VERSION_MAJOR ${CMAKE_MATCH_1})
set(DAV1D_API_VERSION_MINOR ${CMAKE_MATCH_2})
set(DAV1D_API_VERSION_PATCH ${CMAKE_MATCH_3})
set(VCS_TAG Debian)
configure_file("${sources_of}/dav1d/include/dav1d/version.h.in" "${generated}/dav1d/version.h")
configure_file("${sources_of}/dav1d/include/vcs_version.h.in" "${generated}/vcs_version.h")
file(CONFIGURE OUTPUT "${generated}/config.h" CONTENT "")

set(configuration ARCH_AARCH64=0 ARCH_ARM=0 ARCH_PPC64LE=0 ARCH_X86=0 ARCH_X86_32=0 ARCH_X86_64=0 CONFIG_8BPC=1 CONFIG_16BPC=1
  CONFIG_LOG=0 ENDIANNESS_BIG=0 HAVE_ASM=0 HAVE_CLOCK_GETTIME=1 HAVE_POSIX_MEMALIGN=1 HAVE_UNISTD_H=1)
# Some of it is compiled once for each depth.
function(stillmine_dav1d name)
  stillmine_library(${name} FOLDER dav1d INCLUDES . include include/dav1d src ${ARGN})
  target_include_directories(${name} SYSTEM BEFORE PUBLIC "${generated}" "${generated}/dav1d")
endfunction()
stillmine_dav1d(wasm_dav1d GLOBS ${av1} DEFINITIONS ${configuration})
foreach(depth IN ITEMS 8 16)
  stillmine_dav1d(wasm_dav1d_${depth} GLOBS ${av1_of_depth} DEFINITIONS ${configuration} BITDEPTH=${depth})
  target_link_libraries(wasm_dav1d PUBLIC wasm_dav1d_${depth})
endforeach()
