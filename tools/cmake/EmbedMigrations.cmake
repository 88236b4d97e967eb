# stillmine_embed_migrations(TARGET STORE SYMBOL): compiles src/store/migrations/STORE/NNNN_name.sql into
#   extern const std::vector<stillmine::store::sqlite::Migration> stillmine::store::sqlite::SYMBOL
# The number comes from the file name; a gap or a doubled number stops the configuration.
function(stillmine_embed_migrations target store symbol)
  file(GLOB scripts CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/store/migrations/${store}/*.sql")
  list(SORT scripts)
  set(expected 0)
  set(rows "")
  foreach(script IN LISTS scripts)
    math(EXPR expected "${expected} + 1")
    get_filename_component(name "${script}" NAME)
    if(NOT name MATCHES "^0*([1-9][0-9]*)_[a-z0-9_]+\\.sql$" OR NOT CMAKE_MATCH_1 EQUAL expected)
      message(FATAL_ERROR "${script}: expected migration number ${expected}")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${script}")
    file(READ "${script}" sql)
    string(APPEND rows "    {${expected}, R\"sql(${sql})sql\"},\n")
  endforeach()
  set(out "${CMAKE_CURRENT_BINARY_DIR}/${store}_migrations.cpp")
  file(CONFIGURE OUTPUT "${out}" @ONLY CONTENT "#include <vector>
#include \"store/sqlite/migrations.h\"
namespace stillmine::store::sqlite {
extern const std::vector<Migration> ${symbol};
const std::vector<Migration> ${symbol} = {
@rows@};
}  // namespace stillmine::store::sqlite
")
  target_sources(${target} PRIVATE "${out}")
endfunction()
