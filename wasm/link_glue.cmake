# Puts the two modules, the one glue and the types side by side in ${OUT}.
#
# Binaryen shortens the names of imports and exports in the order in which it meets them; as long as both
# modules are the same sources that order is the same, and so is the glue but for the module's file name.
file(READ "${SIMD}/stillmine.mjs" glue)
file(READ "${SCALAR}/stillmine-scalar.mjs" scalar)
string(REPLACE "stillmine-scalar" "stillmine" scalar "${scalar}")
if(NOT glue STREQUAL scalar)
  message(FATAL_ERROR "the SIMD and the scalar module need different glue")
endif()

# {simd: false} picks the scalar module. Both names stand in full, so that bundlers see both files; Emscripten
# offers no hook here that may say import.meta.
function(replace_once text by)
  string(FIND "${glue}" "${text}" first)
  string(FIND "${glue}" "${text}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "the glue has changed: ${text}")
  endif()
  string(REPLACE "${text}" "${by}" glue "${glue}")
  set(glue "${glue}" PARENT_SCOPE)
endfunction()
set(scalar_wanted "Module[\"simd\"]===false")
replace_once("new URL(\"stillmine.wasm\",import.meta.url)"
  "(${scalar_wanted}?new URL(\"stillmine-scalar.wasm\",import.meta.url):new URL(\"stillmine.wasm\",import.meta.url))")
replace_once("wasmBinaryFile=\"stillmine.wasm\""
  "wasmBinaryFile=${scalar_wanted}?\"stillmine-scalar.wasm\":\"stillmine.wasm\"")

file(MAKE_DIRECTORY "${OUT}")
file(WRITE "${OUT}/stillmine.mjs" "${glue}")
file(COPY "${SIMD}/stillmine.wasm" "${SCALAR}/stillmine-scalar.wasm" "${SCRIPT}" "${TYPES}" DESTINATION "${OUT}")
# The names under which TypeScript looks for the types of an .mjs file.
configure_file("${TYPES}" "${OUT}/stillmine.d.mts" COPYONLY)
configure_file("${TYPES}" "${OUT}/stillmine-script.d.mts" COPYONLY)
