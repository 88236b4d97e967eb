"""Bytes of files that no encoder at hand writes: an EXIF block with an orientation, samples of 1 to 16 bits, BMP headers of
every depth, a TIFF of chosen tags. Pictures come as rows of bytes, top row first."""
import struct


def two_colours(grey):
    return [bytes(255 if v > 120 + (x * 7 + y * 13) % 50 else 0 for x, v in enumerate(row)) for y, row in enumerate(grey)]


def few_greys(grey, depth):
    most = (1 << depth) - 1
    return [bytes((v >> 8 - depth) * 255 // most for v in row) for row in grey]


def exif(orientation, order='>'):
    start = b'MM\0*' if order == '>' else b'II*\0'
    return start + struct.pack(order + 'IHHHIHHI', 8, 1, 0x0112, 3, 1, orientation, 0, 0)


def jpeg_with_exif(jpeg, orientation):
    payload = b'Exif\0\0' + exif(orientation)
    return jpeg[:2] + b'\xff\xe1' + struct.pack('>H', len(payload) + 2) + payload + jpeg[2:]


def packed(rows, depth):
    """Samples of 8 bits as `depth` bits, high bits kept; 16 bits repeat the byte."""
    if depth == 16:
        return [bytes(v for value in row for v in (value, value)) for row in rows]
    out = []
    for row in rows:
        bits = ''.join(format(value >> 8 - depth, f'0{depth}b') for value in row)
        out.append(int(bits.ljust((len(bits) + 7) // 8 * 8, '0'), 2).to_bytes((len(bits) + 7) // 8, 'big'))
    return out


def bmp(width, height, bits, pixel_rows, palette=b'', top_down=False):
    data = b''.join(bytes(row) + bytes(-len(row) % 4) for row in (pixel_rows if top_down else pixel_rows[::-1]))
    offset = 54 + len(palette)
    info = struct.pack('<IiiHHIIiiII', 40, width, -height if top_down else height, 1, bits, 0, len(data), 2835, 2835, 0, 0)
    return b'BM' + struct.pack('<IHHI', offset + len(data), 0, 0, offset) + info + palette + data


def tiff_by_hand(entries, data):
    """A classic little-endian TIFF: data right after the header, then one directory of (tag, type, count, value)."""
    offset = 8 + len(data)
    directory = struct.pack('<H', len(entries)) + b''.join(struct.pack('<HHII', *entry) for entry in sorted(entries))
    return b'II*\0' + struct.pack('<I', offset) + data + directory + b'\0\0\0\0'
