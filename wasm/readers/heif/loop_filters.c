// libheif switches HEVC's loop filters off where it is compiled by Emscripten, for speed: its fingerprints were up to 4 bits from
// the command's. heif.cmake has its decoder call this instead of de265_set_parameter_bool, which it calls for nothing else.
#include <libde265/de265.h>

void stillmine_keep_loop_filters(de265_decoder_context* decoder, enum de265_param parameter, int value) {
  (void)decoder;
  (void)parameter;
  (void)value;
}
