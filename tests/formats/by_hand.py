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


def jpeg_segments(jpeg):
    """(marker, payload, all that follows it) of each segment of a baseline JPEG up to SOS, which the coded data follow."""
    at = 2
    while True:
        marker, length = struct.unpack_from('>xBH', jpeg, at)
        yield marker, jpeg[at + 4:at + 2 + length], jpeg[at + 2 + length:]
        if marker == 0xDA:
            return
        at += 2 + length


def cut_jpeg(jpeg):
    """Without the second half of its codes."""
    *_, (_, _, coded) = jpeg_segments(jpeg)
    return jpeg[:len(jpeg) - len(coded) // 2] + b'\xff\xd9'


def jpeg_tiff(jpeg, width, height):
    """Compression 7 (Technical Note 2) around a JPEG in YCbCr, 4:4:4."""
    bits = 8 + len(jpeg) + len(jpeg) % 2
    return tiff_by_hand([
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, bits), (259, 3, 1, 7), (262, 3, 1, 6), (273, 4, 1, 8), (277, 3, 1, 3),
        (278, 4, 1, height), (279, 4, 1, len(jpeg)), (530, 3, 2, 1 | 1 << 16)],
        jpeg + bytes(len(jpeg) % 2) + struct.pack('<3H', 8, 8, 8))


def old_jpeg_tiff(jpeg, width, height, whole):
    """Compression 6 of TIFF 6.0 (section 22) around a baseline JPEG in YCbCr, 4:4:4: the JPEG as it is, or its tables and its coded
    data apart, each where a tag says."""
    tables = {'quantisation': {}, 'dc': {}, 'ac': {}}
    for marker, payload, coded in jpeg_segments(jpeg):
        while marker == 0xDB and payload:
            tables['quantisation'][payload[0]] = payload[1:65]
            payload = payload[65:]
        while marker == 0xC4 and payload:
            end = 17 + sum(payload[1:17])
            tables['ac' if payload[0] >> 4 else 'dc'][payload[0] & 15] = payload[1:end]
            payload = payload[end:]
    entries = [(256, 4, 1, width), (257, 4, 1, height), (259, 3, 1, 6), (262, 3, 1, 6), (277, 3, 1, 3), (278, 4, 1, height)]
    data = bytearray()

    def put(part):
        at = 8 + len(data)
        data.extend(part + bytes(len(part) % 2))
        return at

    entries.append((258, 3, 3, put(struct.pack('<3H', 8, 8, 8))))
    entries.append((530, 3, 2, 1 | 1 << 16))
    if whole:
        stream = put(jpeg)
        entries += [(513, 4, 1, stream), (514, 4, 1, len(jpeg)), (273, 4, 1, stream + len(jpeg) - len(coded)), (279, 4, 1, len(coded))]
    else:
        entries += [(512, 3, 1, 1), (273, 4, 1, put(coded)), (279, 4, 1, len(coded))]
        for tag, kind in ((519, 'quantisation'), (520, 'dc'), (521, 'ac')):
            # for luma, Cb and Cr
            places = [put(tables[kind][0])] + [put(tables[kind][1])] * 2
            entries.append((tag, 4, 3, put(struct.pack('<3I', *places))))
    return tiff_by_hand(entries, bytes(data))
