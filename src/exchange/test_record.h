// The published test record: the PDQ of web/public/test-record.png, a drawing of shapes that anybody
// may upload anywhere. It is on the list of every programme, so that a platform can prove its
// integration from fetch to match without anyone's picture. tests/exchange hashes the file again.
#pragma once

#include <array>
#include <cstdint>

namespace stillmine::exchange {

inline constexpr std::array<std::uint8_t, 32> kTestRecordValue = {
    0x43, 0x9a, 0xb6, 0x07, 0xa9, 0xda, 0xb5, 0x3e, 0xc6, 0x20, 0x1c, 0x92, 0xc9, 0x3b, 0x66, 0x10,
    0x1e, 0x3d, 0xc6, 0xd4, 0x9d, 0x06, 0xbc, 0xc1, 0xf3, 0xc4, 0x6a, 0x2f, 0x63, 0x5b, 0xe9, 0xd9};

}  // namespace stillmine::exchange
