"""Files made to break readers: small on disk, huge, slow or endless when believed.

all_bombs(corpus, out) writes them below `out` and yields (file, held, what): `held` is how many bytes of pixels the file
really stores, in the layout a decoder needs, 0 where its data stop at the header; `what` says how it means to break a reader.
`corpus` is the folder of tests/formats/make_corpus.py, from whose files some are cut and patched.
"""
import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'formats'))
import heif  # noqa: E402

MB = 1_000_000


def png_chunk(kind, payload):
    return struct.pack('>I', len(payload)) + kind + payload + struct.pack('>I', zlib.crc32(kind + payload))


def png(width, height, depth, colour, data, extra=b''):
    return (b'\x89PNG\r\n\x1a\n' + png_chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, depth, colour, 0, 0, 0)) + extra
            + data + png_chunk(b'IEND', b''))


def zeros(count):
    """A zlib stream of that many zeros, made without holding them."""
    packer = zlib.compressobj(9)
    block = bytes(1 << 20)
    parts = [packer.compress(block) for _ in range(count >> 20)]
    parts.append(packer.compress(bytes(count & (1 << 20) - 1)))
    parts.append(packer.flush())
    return b''.join(parts)


def idat(stream):
    return png_chunk(b'IDAT', stream)


def film(width, height, frames, size, disposal=0):
    """An animation of grey frames of `size`, all of them black."""
    data = zeros(min(size[1], height) * (min(size[0], width) + 1))
    after = b''.join(png_chunk(b'fcTL', struct.pack('>IIIIIHHBB', 2 * i, *size, 0, 0, 1, 10, disposal, 0))
                     + png_chunk(b'fdAT', struct.pack('>I', 2 * i + 1) + data) for i in range(frames))
    return png(width, height, 8, 0, idat(zeros(height * (width + 1))) + after, png_chunk(b'acTL', struct.pack('>II', frames, 0)))


def png_bombs():
    yield 'one-bit.png', png(20_000, 20_000, 1, 0, idat(zeros(20_000 * 2_501))), 0, '400 megapixels in 48 kB'
    yield 'deep.png', png(8_000, 8_000, 16, 6, idat(zeros(8_000 * 64_001))), 0, '512 MB inflated'
    yield 'longest.png', png(2**31 - 1, 2**31 - 1, 8, 2, idat(zeros(100))), 0, 'a header of 2^31 - 1 pixels each way'
    yield 'ribbon.png', png(5, 2_000_000, 8, 0, idat(zeros(12_000_000))), 0, 'two million rows'
    yield 'flat.png', png(7_000, 7_000, 8, 0, idat(zeros(7_000 * 7_001))), 2 * 49 * MB, '49 megapixels of nothing, rows and pixels'
    yield 'crumbs.png', png(64, 64, 8, 0, b''.join(idat(b'') for _ in range(500_000)) + idat(zeros(64 * 65))), 0, 'half a million empty chunks'
    yield 'text.png', png(64, 64, 8, 0, idat(zeros(64 * 65)), png_chunk(b'zTXt', b'a\0\0' + zeros(100 * MB))), 0, '100 MB in a comment'
    yield 'profile.png', png(64, 64, 8, 0, idat(zeros(64 * 65)), png_chunk(b'iCCP', b'a\0\0' + zeros(100 * MB))), 0, '100 MB in a colour profile'
    yield 'more.png', png(64, 64, 8, 0, idat(zeros(100 * MB))), 0, '100 MB behind the last row'
    storm = b''.join(png_chunk(b'fcTL', struct.pack('>IIIIIHHBB', 2 * i, 64, 64, 0, 0, 1, 10, 0, 0)) + png_chunk(
        b'fdAT', struct.pack('>I', 2 * i + 1)) for i in range(200_000))
    yield 'storm.png', png(64, 64, 8, 0, idat(zeros(64 * 65)), png_chunk(b'acTL', struct.pack('>II', 200_000, 0)) + storm), 0, 'an animation of 200,000 empty frames'
    yield 'storm-of-pixels.png', film(64, 64, 200_000, (1, 1)), 64 * 64 * 20, 'an animation of 200,000 frames of a pixel'
    yield 'whole-frames.png', film(3_000, 3_000, 1_000, (3_000, 3_000)), 9 * 14 * MB, '1,000 frames of 9 megapixels in 9 MB'
    yield 'previous.png', film(3_000, 3_000, 50_000, (1, 1), disposal=2), 9 * 14 * MB, '50,000 frames on a canvas of 9 megapixels'
    yield 'outside.png', film(64, 64, 1, (2**31 - 1, 2**31 - 1)), 0, 'a frame of 2^31 - 1 pixels each way'


def jpeg_segments(data):
    """(marker, start, end) of each segment, entropy-coded data with its SOS."""
    at = 2
    while at < len(data):
        marker = data[at + 1]
        end = at + 2 if marker == 0xD9 else at + 2 + struct.unpack_from('>H', data, at + 2)[0]
        if marker == 0xDA:
            while not (data[end] == 0xFF and data[end + 1] not in (0, *range(0xD0, 0xD8))):
                end += 1
        yield marker, at, end
        at = end


def resized_jpeg(data, width, height):
    for marker, start, _ in jpeg_segments(data):
        if marker in (0xC0, 0xC2):
            return data[:start + 5] + struct.pack('>HH', height, width) + data[start + 9:]
    raise ValueError('no frame header')


def jpeg_bombs(corpus):
    progressive = (corpus / 'progressive.jpg').read_bytes()
    baseline = (corpus / 'baseline.jpg').read_bytes()
    last = [(start, end) for marker, start, end in jpeg_segments(progressive) if marker == 0xDA][-1]
    scan = progressive[last[0]:last[1]]
    body = progressive[:last[0]]
    yield 'scans-1000.jpg', body + scan * 1_000 + b'\xff\xd9', 0, '1,000 scans'
    yield 'scans-90-of-100-megapixels.jpg', resized_jpeg(body, 10_000, 10_000) + scan * 80 + b'\xff\xd9', 0, '90 scans of 100 megapixels'
    yield 'header.jpg', resized_jpeg(baseline, 65_535, 65_535), 0, 'a header of 65,535 each way'
    yield 'tall.jpg', resized_jpeg(baseline, 64, 65_535), 0, 'a header of 64 x 65,535'
    yield 'missing.jpg', resized_jpeg(baseline, 14_000, 14_000), 0, '196 megapixels announced, 0.08 there'
    yield 'missing-progressive.jpg', resized_jpeg(progressive, 14_000, 14_000), 0, 'the same, progressive'
    filler = b'\xff\xe1' + struct.pack('>H', 65_535) + bytes(65_533)
    yield 'segments.jpg', baseline[:2] + b'\xff\xfe\0\2' * 5_000_000 + baseline[2:], 320 * 240 * 3, 'five million empty comments'
    yield 'exif.jpg', baseline[:2] + filler * 600 + baseline[2:], 320 * 240 * 3, '600 full segments of metadata'
    restarts = b''.join(bytes((0xFF, 0xD0 + i % 8)) for i in range(8)) * 1_000_000
    start = [(start, end) for marker, start, end in jpeg_segments(baseline) if marker == 0xDA][0]
    yield 'restarts.jpg', baseline[:start[1]] + restarts + b'\xff\xd9', 320 * 240 * 3, 'eight million restart markers'
    tables = b''.join(baseline[start:end] for marker, start, end in jpeg_segments(baseline) if marker == 0xC4)
    yield 'tables.jpg', baseline[:2] + tables * 50_000 + baseline[2:], 320 * 240 * 3, '200,000 Huffman tables'


def gif_bombs():
    palette = bytes(range(6))
    screen = lambda width, height: b'GIF89a' + struct.pack('<HHBBB', width, height, 0x80, 0, 0) + palette

    def frame(width, height, codes, control=b''):
        blocks = b''.join(bytes((len(codes[i:i + 255]),)) + codes[i:i + 255] for i in range(0, len(codes), 255))
        return control + b',' + struct.pack('<HHHHB', 0, 0, width, height, 0) + b'\x02' + blocks + b'\0'

    empty = bytes((0x4C, 0x01))
    yield 'header.gif', screen(65_535, 65_535) + frame(64, 64, empty) + b';', 0, 'a canvas of 65,535 each way'
    yield 'canvas.gif', screen(14_000, 14_000) + frame(8, 8, empty) + b';', 0, 'a canvas of 196 megapixels in 40 bytes'
    yield 'storm.gif', screen(64, 64) + frame(1, 1, b'\x44\x01') * 1_000_000 + b';', 64 * 64 * 12, 'a million frames of a pixel'
    previous = b'!\xf9\x04\x0c\0\0\0\0'
    yield 'previous.gif', screen(3_000, 3_000) + frame(1, 1, b'\x44\x01', previous) * 100_000 + b';', 9 * 12 * MB, '100,000 frames that each bring back 9 megapixels'
    yield 'comments.gif', screen(64, 64) + b'!\xfe\x01a\0' * 5_000_000 + frame(64, 64, empty) + b';', 64 * 64 * 12, 'five million comments'
    yield 'endless.gif', screen(64, 64) + b',' + struct.pack('<HHHHB', 0, 0, 64, 64, 0) + b'\x02' + (b'\xff' + b'\x24' * 255) * 200_000, 64 * 64 * 12, '50 MB of codes that clear the table'
    yield 'lzw.gif', screen(3_900, 4_000) + lzw_frame(3_900, 4_000) + b';', 3_900 * 4_000 * 12, '15.6 megapixels of one colour'
    yield 'lzw-large.gif', screen(20_000, 9_000) + lzw_frame(20_000, 9_000) + b';', 0, '180 megapixels of one colour'


def lzw_frame(width, height):
    """A frame of one colour: each code stands for one pixel more than the one before, until the table is full."""
    value, count, out = 4, 3, bytearray()
    bits, next_code, length, left = 3, 5, 0, width * height
    first = True
    while left > 0:
        if first:
            code, taken, first = 0, 1, False
        elif next_code < 4096 and length + 1 <= left:
            code, taken = next_code, length + 1
        elif length <= left:
            code, taken = 4095, 4095 - 4
        else:
            code, taken = 0, 1
        if taken > left:
            code, taken = 0, 1
        value |= code << count
        count += bits
        left -= taken
        while count >= 8:
            out.append(value & 255)
            value >>= 8
            count -= 8
        if next_code < 4096:
            next_code += 1
            length = taken
            if next_code > 5 and next_code == 1 << bits and bits < 12:
                bits += 1
    value |= 5 << count
    count += bits
    while count > 0:
        out.append(value & 255)
        value >>= 8
        count -= 8
    blocks = b''.join(bytes((len(out[i:i + 255]),)) + out[i:i + 255] for i in range(0, len(out), 255))
    return b',' + struct.pack('<HHHHB', 0, 0, width, height, 0) + b'\x02' + blocks + b'\0'


def riff(*chunks):
    body = b'WEBP' + b''.join(kind + struct.pack('<I', len(data)) + data + bytes(len(data) & 1) for kind, data in chunks)
    return b'RIFF' + struct.pack('<I', len(body)) + body


def lossless_webp(width, height):
    """VP8L of one colour: no transform, no cache, five codes of one symbol each; the pixels take no bits at all."""
    value = 0x2F | (width - 1) << 8 | (height - 1) << 22
    at = 8 + 14 + 14 + 1 + 3 + 1 + 1 + 1
    for _ in range(5):
        value |= 1 << at  # a simple code, of one symbol, of one bit, which is 0
        at += 4
    return value.to_bytes((at + 7) // 8 + 4, 'little')


def webp_bombs():
    still = lambda width, height: riff((b'VP8L', lossless_webp(width, height)))
    canvas = lambda width, height, flags: (b'VP8X', struct.pack('<I', flags) + (width - 1).to_bytes(3, 'little') + (height - 1).to_bytes(3, 'little'))
    frame = lambda width, height: (b'ANMF', bytes(6) + (width - 1).to_bytes(3, 'little') + (height - 1).to_bytes(3, 'little')
                                   + b'\x0a\0\0\0' + b'VP8L' + struct.pack('<I', len(lossless_webp(width, height)) + 1 & ~1)
                                   + lossless_webp(width, height) + bytes(len(lossless_webp(width, height)) & 1))
    yield 'largest.webp', still(16_383, 16_383), 0, '268 megapixels in 40 bytes'
    yield 'large.webp', still(14_000, 14_000), 0, '196 megapixels in 40 bytes'
    yield 'flat.webp', still(4_000, 3_900), 15.6 * MB * 7, '15.6 megapixels in 40 bytes'
    yield 'canvas.webp', riff(canvas(1 << 24, 1 << 24, 2), (b'ANIM', bytes(6)), frame(1, 1)), 0, 'a canvas of 2^48 pixels'
    yield 'storm.webp', riff(canvas(256, 256, 2), (b'ANIM', bytes(6)), *[frame(1, 1)] * 300_000), 256 * 256 * 20, '300,000 frames of a pixel'
    yield 'whole-frames.webp', riff(canvas(3_000, 3_000, 2), (b'ANIM', bytes(6)), *[frame(3_000, 3_000)] * 2_000), 9 * 20 * MB, '2,000 frames of 9 megapixels in 150 kB'
    yield 'chunks.webp', riff(canvas(64, 64, 0), *[(b'XMP ', b'')] * 3_000_000, (b'VP8L', lossless_webp(64, 64))), 64 * 64 * 7, 'three million empty chunks'


def tiff(entries, data=b'', next_directory=0, start=8):
    offset = start + len(data)
    directory = struct.pack('<H', len(entries)) + b''.join(struct.pack('<HHII', *entry) for entry in sorted(entries))
    return b'II*\0' + struct.pack('<I', offset) + data + directory + struct.pack('<I', next_directory)


def tiff_bombs():
    def picture(width, height, data, bits=8, compression=1, rows=None, extra=()):
        return tiff([(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, bits), (259, 3, 1, compression), (262, 3, 1, 1),
                     (273, 4, 1, 8), (277, 3, 1, 1), (278, 4, 1, rows or height), (279, 4, 1, len(data)), *extra], data)

    plain = bytes(64 * 64)
    looping = picture(64, 64, plain)
    yield 'loop.tif', looping[:-4] + struct.pack('<I', 8 + len(plain)), 64 * 64 * 4, 'a directory that names itself as the next'
    yield 'sub-loop.tif', picture(64, 64, plain, extra=[(330, 4, 1, 8 + len(plain))]), 64 * 64 * 4, 'a directory that is its own child'
    yield 'header.tif', picture(65_535, 65_535, plain), 0, 'a header of 65,535 each way'
    yield 'longest.tif', picture(2**32 - 1, 2**32 - 1, plain), 0, 'a header of 2^32 - 1 each way'
    yield 'missing.tif', picture(14_000, 14_000, plain), 0, '196 megapixels announced, 4 kB there'
    yield 'deflate.tif', picture(14_000, 14_000, zeros(196 * MB), compression=8), 0, '196 megapixels in 190 kB'
    yield 'flat.tif', picture(4_000, 3_900, zeros(15_600_000), compression=8), 15.6 * MB * 5, '15.6 megapixels in 15 kB'
    yield 'more.tif', picture(64, 64, zeros(100 * MB), compression=8), 64 * 64 * 4, '100 MB behind the last row'
    yield 'fax.tif', picture(14_000, 14_000, bytes(100_000), bits=1, compression=4), 0, 'fax codes of 196 megapixels'
    yield 'strips.tif', tiff([(256, 4, 1, 64), (257, 4, 1, 64), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 2**30, 8),
                              (277, 3, 1, 1), (278, 4, 1, 1), (279, 4, 2**30, 8)], plain), 0, 'a thousand million strips'
    yield 'samples.tif', picture(64, 64, plain, extra=[(338, 3, 2**31, 8)]), 0, 'two thousand million channels'
    yield 'tags.tif', tiff([(40_000 + i % 20_000, 4, 1, i) for i in range(65_000)], plain), 0, '65,000 tags'
    yield 'tiles.tif', tiff([(256, 4, 1, 64), (257, 4, 1, 64), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (277, 3, 1, 1),
                             (322, 4, 1, 2**31 - 16), (323, 4, 1, 2**31 - 16), (324, 4, 1, 8), (325, 4, 1, 4_096)], plain), 0, 'a tile of 2^62 pixels'
    chain = b''.join(struct.pack('<HI', 0, 8 + 6 * (i + 1)) for i in range(1_000_000))
    yield 'chain.tif', b'II*\0' + struct.pack('<I', 8) + chain, 0, 'a million empty directories'


def heif_bombs(corpus):
    def nested(depth, kind=b'meta'):
        size = 8 * depth
        return b''.join(struct.pack('>I4s', size - 8 * i, kind) for i in range(depth))

    start = heif.box(b'ftyp', b'heic\0\0\0\0mif1heic')
    yield 'nested.heic', start + nested(1_000_000), 0, 'a million boxes in one another'
    yield 'nested-moov.heic', start + nested(100_000, b'moov'), 0, '100,000 boxes in one another that nobody looks for'
    yield 'flat-boxes.heic', start + b'\0\0\0\x08free' * 2_000_000, 0, 'two million empty boxes'
    yield 'endless.heic', start + struct.pack('>I4sQ', 1, b'meta', 2**63), 0, 'a box of 2^63 bytes'
    tile = heif.coded_picture((corpus / 'lossy.heic').read_bytes())
    small = (320, 240)
    whole = heif.grid([tile] * 64, 8, small, (2_560, 1_920))
    yield 'grid.heic', whole, 2_560 * 1_920 * 4, 'a grid of 64 tiles'
    yield 'grid-huge.heic', heif.grid([tile] * 256, 16, small, (65_535, 65_535)), 0, 'a grid that calls itself 65,535 each way'
    yield 'grid-contradiction.heic', heif.grid([tile] * 4, 2, (30_000, 6_000), (640, 480)), 0, 'tiles that call themselves 180 megapixels'
    body = heif.grid([tile] * 4, 2, small, (640, 480))
    yield 'self.heic', body.replace(struct.pack('>HH4H', 5, 4, 1, 2, 3, 4), struct.pack('>HH4H', 5, 4, 5, 5, 5, 5)), 0, 'a grid made of itself'
    halves = [(2, 1), (1, 2)] * 2 + [(1, 1)]
    sizes = [small, (640, 240), (640, 480), (1_280, 480), (1_280, 960), (1_280, 960)]
    yield 'deep-four.heic', heif.grids_in_grids(tile, halves[:4], sizes[:5]), 1_280 * 960 * 14, 'grids in one another, four deep'
    yield 'deep-five.heic', heif.grids_in_grids(tile, halves, sizes), 0, 'the same, five deep'
    yield 'grids-of-grids.heic', heif.grids_in_grids(tile, [(16, 16)] * 2, [(2, 2), (32, 32), (512, 512)]), 0, 'a grid of 256 grids of 256 tiles'
    again = lambda columns, rows, each, size: heif.grid([tile], columns, each, size, shown=[1] * columns * rows)
    yield 'grid-again.heic', again(64, 3, small, (20_480, 720)), 20_480 * 720, 'one tile shown 192 times'
    yield 'grid-small.heic', again(64, 64, (30, 20), (1_920, 1_280)), 1_920 * 1_280, '4,096 tiles that call themselves 30 x 20'
    yield 'grid-most.heic', again(256, 255, (30, 20), (7_680, 5_100)), 0, '65,280 tiles'
    yield 'grid-beside.heic', heif.grid([tile] * 4, 2, (30_000, 6_000), (40_000, 7_000)), 0, 'a grid of four times 180 megapixels'
    yield 'grid-one.heic', heif.grid([tile], 1, (30_000, 6_000), (320, 240)), 0, 'a tile of 180 megapixels of which little is shown'
    yield 'associations.heic', body.replace(b'ipma\0\0\0\0\0\0\0\5', b'ipma\0\0\0\0\xff\xff\xff\xff'), 640 * 480 * 4, 'four thousand million associations'
    lossy = (corpus / 'lossy.heic').read_bytes()
    yield 'size.heic', lossy.replace(struct.pack('>II', 320, 240), struct.pack('>II', 30_000, 6_000)), 0, 'a size that the picture does not have'
    avif = (corpus / 'lossy.avif').read_bytes()
    yield 'size.avif', avif.replace(struct.pack('>II', 320, 240), struct.pack('>II', 30_000, 6_000)), 0, 'a size that the picture does not have'
    yield 'size-tall.avif', avif.replace(struct.pack('>II', 320, 240), struct.pack('>II', 65_535, 65_535)), 0, '65,535 each way'
    yield 'nested.avif', heif.box(b'ftyp', b'avif\0\0\0\0mif1avif') + nested(1_000_000), 0, 'a million boxes in one another'
    item = heif.coded_picture(avif)
    yield 'grid-huge.avif', heif.grid([item] * 255, 15, small, (65_535, 65_535), brand=b'avif', item_type=b'av01'), 0, 'a grid that calls itself 65,535 each way'
    yield 'self.avif', heif.grid([item] * 4, 2, small, (640, 480), brand=b'avif', item_type=b'av01').replace(
        struct.pack('>HH4H', 5, 4, 1, 2, 3, 4), struct.pack('>HH4H', 5, 4, 5, 5, 5, 5)), 0, 'a grid made of itself'
    moving = (corpus / 'animated.avif').read_bytes()
    at = moving.find(b'stts') + 8
    yield 'storm.avif', moving[:at] + struct.pack('>III', 1, 2**32 - 1, 1) + moving[at + 12:], 160 * 120 * 20, 'four thousand million frames'
    at = moving.find(b'stsz') + 8
    yield 'samples.avif', moving[:at] + struct.pack('>II', 1, 2**32 - 1) + moving[at + 8:], 160 * 120 * 20, 'four thousand million samples'


def jxl_header(size_bits, bits):
    value, at = 0x0AFF, 16
    for number, width in [*size_bits, *bits]:
        value |= number << at
        at += width
    return value.to_bytes((at + 7) // 8 + 64, 'little')


def jxl_bombs(corpus, out):
    huge = [(0, 1), (3, 2), (2**30 - 1, 30), (1, 3)]  # not small, height in 30 bits, width by ratio 1:1
    yield 'header.jxl', jxl_header(huge, [(1, 1)]), 0, 'a header of 2^30 each way'
    large = [(0, 1), (2, 2), (13_999, 18), (1, 3)]
    yield 'large.jxl', jxl_header(large, [(1, 1)]), 0, '196 megapixels announced, nothing there'
    medium = [(0, 1), (2, 2), (3_899, 18), (1, 3)]
    yield 'missing.jxl', jxl_header(medium, [(1, 1)]), 0, '15 megapixels announced, nothing there'
    (out / 'flat.pgm').write_bytes(b'P5 4000 3900 255\n' + bytes(4_000 * 3_900))
    subprocess.run(['cjxl', 'flat.pgm', 'flat.jxl', '-d', '0', '-e', '1', '--num_threads=1'], cwd=out, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    data = (out / 'flat.jxl').read_bytes()
    (out / 'flat.pgm').unlink()
    yield 'flat.jxl', data, 15.6 * MB * 16, '15.6 megapixels of one colour'
    moving = (corpus / 'animated.jxl').read_bytes()
    yield 'boxes.jxl', b'\0\0\0\x0cJXL \r\n\x87\n' + b'\0\0\0\x14ftypjxl \0\0\0\0jxl ' + b'\0\0\0\x08free' * 2_000_000, 0, 'two million empty boxes'
    yield 'tail.jxl', moving + bytes(50 * MB), 160 * 120 * 20, '50 MB behind the last frame'


def bmp_bombs():
    def bitmap(width, height, bits, data=b'', colours=0, compression=0):
        return b'BM' + struct.pack('<IHHI', 54 + len(data), 0, 0, 54) + struct.pack(
            '<IiiHHIIiiII', 40, width, height, 1, bits, compression, 0, 0, 0, colours, 0) + data
    yield 'header.bmp', bitmap(65_535, 65_535, 24), 0, 'a header of 65,535 each way'
    yield 'negative.bmp', bitmap(64, -2**31, 24), 0, 'a height of -2^31'
    yield 'missing.bmp', bitmap(14_000, 14_000, 1, bytes(1_000)), 0, '196 megapixels announced, a kilobyte there'
    yield 'runs.bmp', bitmap(14_000, 14_000, 8, b'\xff\0' * 1_000, 256, 1), 0, 'runs of 196 megapixels'
    yield 'palette.bmp', bitmap(64, 64, 8, bytes(5_000), 2**31 - 1), 0, 'two thousand million colours'


def truncations(corpus):
    """(name, bytes) of every beginning of a small file of each format."""
    manifest = json.loads((corpus / 'manifest.json').read_text())
    smallest = {}
    for entry in manifest:
        size = (corpus / entry['file']).stat().st_size
        if entry['expected'] == 'hashed' and size < smallest.get(entry['format'], ('', 1 << 30))[1]:
            smallest[entry['format']] = (entry['file'], size)
    return {kind: (corpus / file).read_bytes() for kind, (file, _) in smallest.items()}


def all_bombs(corpus, out):
    for family in (png_bombs(), jpeg_bombs(corpus), gif_bombs(), webp_bombs(), tiff_bombs(), heif_bombs(corpus),
                   jxl_bombs(corpus, out), bmp_bombs()):
        for name, data, held, what in family:
            (out / name).write_bytes(data)
            yield name, int(held), what
