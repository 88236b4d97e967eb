# One folder = one target = one namespace. Every compile option of the project is set here, with its reason.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# Headers that Debian installs where another version may stand, or where em++ must not look
# (/usr/include breaks Emscripten's libc): tools/setup links or unpacks them here.
set(STILLMINE_DEPS "${CMAKE_SOURCE_DIR}/build/deps" CACHE PATH "Folder that tools/setup fills")

add_library(stillmine_options INTERFACE)
target_include_directories(stillmine_options INTERFACE "${CMAKE_SOURCE_DIR}/src")
target_include_directories(stillmine_options SYSTEM INTERFACE "${STILLMINE_DEPS}/include")
target_compile_options(stillmine_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Werror
  # Fused multiply-add changes fingerprints of symmetric pictures (facebook/ThreatExchange's own arm64
  # builds differ from x86-64 for this reason); every build must give the same bits.
  -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 warns about std::string internals at -O2 (GCC PR 105329, 105651).
  target_compile_options(stillmine_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # Costs nothing here; clang-tidy's check of the same walks through the standard library's names, a quarter of its time.
  target_compile_options(stillmine_options INTERFACE -Wreserved-identifier)
endif()
if(NOT EMSCRIPTEN)
  target_compile_options(stillmine_options INTERFACE -fstack-protector-strong)
  if(NOT STILLMINE_SANITIZE AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_definitions(stillmine_options INTERFACE _FORTIFY_SOURCE=2)
  endif()
endif()
if(STILLMINE_SANITIZE)
  # Without `function`: its signature before each function has no place in the parts that clang 14 splits a coroutine
  # into ("Cannot represent a difference across sections", llvm-project issue 49689).
  # Without `vptr`: it asks for the type information that the portable folders are compiled without.
  target_compile_options(stillmine_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize=function,vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(stillmine_options INTERFACE -fsanitize=address,undefined)
endif()

if(STILLMINE_FUZZ)
  # libFuzzer steers by what it reaches, so the code under test has to tell.
  target_compile_options(stillmine_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The folders that also compile to WebAssembly know neither exceptions nor RTTI (phones before 2022 have
# no wasm exceptions); natively the same flags keep that true.
add_library(stillmine_portable INTERFACE)
target_link_libraries(stillmine_portable INTERFACE stillmine_options)
target_compile_options(stillmine_portable INTERFACE -fno-exceptions -fno-rtti)

# Boost 1.81 (Beast, Asio, JSON, URL), header-only, compiled once per target that needs it.
add_library(stillmine_boost INTERFACE)
target_include_directories(stillmine_boost SYSTEM INTERFACE "${STILLMINE_DEPS}/boost/usr/include")

# Boost.JSON has functions that must stand in exactly one place of a program: this library. Whoever
# includes <boost/json/...> links it; nobody includes <boost/json/src.hpp>.
if(NOT EMSCRIPTEN)
  add_library(stillmine_boost_json STATIC "${CMAKE_SOURCE_DIR}/tools/cmake/boost_json.cpp")
  target_link_libraries(stillmine_boost_json PUBLIC stillmine_boost PRIVATE stillmine_options)
endif()

function(stillmine_add_if_present folder)
  if(EXISTS "${CMAKE_SOURCE_DIR}/${folder}/CMakeLists.txt")
    add_subdirectory(${folder})
  endif()
endfunction()

# stillmine_folder(NAME [PORTABLE] SOURCES a.cpp... [USES core image ...] [LIBS Threads::Threads ...])
function(stillmine_folder name)
  cmake_parse_arguments(ARG "PORTABLE" "" "SOURCES;USES;LIBS" ${ARGN})
  add_library(stillmine_${name} STATIC ${ARG_SOURCES})
  add_library(stillmine::${name} ALIAS stillmine_${name})
  if(ARG_PORTABLE)
    # PRIVATE: a server folder that links core keeps its exceptions.
    target_link_libraries(stillmine_${name} PRIVATE stillmine_portable)
  endif()
  target_link_libraries(stillmine_${name} PUBLIC stillmine_options ${ARG_LIBS})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(stillmine_${name} PUBLIC stillmine::${used})
  endforeach()
endfunction()

# stillmine_tests(NAME SOURCES a_test.cpp... [USES ...] [LIBS ...]): one executable per folder, run by tools/test.
function(stillmine_tests name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;LIBS" ${ARGN})
  add_executable(${name}_tests ${ARG_SOURCES})
  set_target_properties(${name}_tests PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_compile_definitions(${name}_tests PRIVATE STILLMINE_TESTS_DIR="${CMAKE_SOURCE_DIR}/tests")
  target_include_directories(${name}_tests PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_link_libraries(${name}_tests PRIVATE stillmine_options GTest::gtest_main GTest::gmock ${ARG_LIBS})
  # What is tested is compiled as it ships; the tests themselves only have to be compiled soon.
  # g++ 12 at -O1 warns about std::string internals (GCC PR 105329, 105651).
  target_compile_options(${name}_tests PRIVATE -O1 $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
  target_precompile_headers(${name}_tests PRIVATE
    <algorithm> <filesystem> <functional> <optional> <string> <vector> <gtest/gtest.h>)
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(${name}_tests PRIVATE stillmine::${used})
  endforeach()
  gtest_discover_tests(${name}_tests TEST_PREFIX "${name}." DISCOVERY_MODE PRE_TEST)
endfunction()
