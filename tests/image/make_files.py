#!/usr/bin/env python3
"""Makes the JPEG files of tests/image/files again, from a formula (libjpeg-turbo's cjpeg, djpeg; ImageMagick).

The files are committed, so that tests need none of these programs. PNG and BMP are written by the tests.
"""
import pathlib
import subprocess

WIDTH, HEIGHT = 101, 67  # odd: the last block of every row and column is a partial one
HERE = pathlib.Path(__file__).parent / 'files'


def pixel(x, y):
    """Smooth colour with a few edges, integers only."""
    red = (3 * x + 2 * y) % 256
    green = (x * y // 16 + 5 * y) % 256
    blue = (255 - 2 * x + (40 if (x // 16 + y // 16) % 2 else 0)) % 256
    return bytes((red, green, blue))


def run(*command, stdin):
    return subprocess.run(command, input=stdin, stdout=subprocess.PIPE, check=True).stdout


rows = b''.join(pixel(x, y) for y in range(HEIGHT) for x in range(WIDTH))
ppm = b'P6\n%d %d\n255\n' % (WIDTH, HEIGHT) + rows
files = {
    'baseline-444.jpg': ['-quality', '92', '-sample', '1x1'],
    'baseline-422.jpg': ['-quality', '92', '-sample', '2x1'],
    'baseline-420.jpg': ['-quality', '92', '-sample', '2x2', '-optimize'],
    'progressive.jpg': ['-quality', '90', '-progressive'],
    'restart.jpg': ['-quality', '90', '-restart', '3B'],
    'progressive-restart.jpg': ['-quality', '90', '-progressive', '-restart', '1'],
    'grey.jpg': ['-quality', '90', '-grayscale'],
    'rgb.jpg': ['-quality', '92', '-rgb'],
    'arithmetic.jpg': ['-quality', '90', '-arithmetic'],
}
for name, options in files.items():
    (HERE / name).write_bytes(run('cjpeg', *options, stdin=ppm))
(HERE / 'cmyk.jpg').write_bytes(
    run('convert', 'ppm:-', '-colorspace', 'CMYK', '-quality', '92', '-sampling-factor', '1x1', 'jpg:-', stdin=ppm))
for name in ('baseline-420', 'progressive'):
    luma = run('djpeg', '-grayscale', '-dct', 'int', '-pnm', str(HERE / f'{name}.jpg'), stdin=b'')
    (HERE / f'{name}.pgm').write_bytes(luma)
(HERE / 'rgb.ppm').write_bytes(run('djpeg', '-dct', 'int', '-pnm', str(HERE / 'rgb.jpg'), stdin=b''))


def filtered_png():
    """All five filters in turn, and 90 kB of rows, so that deflate copies from rows long finished."""
    import struct
    import zlib
    width, height = 101, 300
    above = bytes(3 * width)
    data = b''
    for y in range(height):
        row = b''.join(pixel(x, y % 67) for x in range(width))
        kind = y % 5
        coded = bytearray([kind])
        for i, value in enumerate(row):
            left = row[i - 3] if i >= 3 else 0
            corner = above[i - 3] if i >= 3 else 0
            paeth = min((left, above[i], corner), key=lambda p: abs(left + above[i] - corner - p))
            coded.append((value - (0, left, above[i], (left + above[i]) // 2, paeth)[kind]) % 256)
        data += bytes(coded)
        above = row
    def chunk(name, payload):
        return struct.pack('>I', len(payload)) + name + payload + struct.pack('>I', zlib.crc32(name + payload))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(data, 9)) + chunk(b'IEND', b''))


(HERE / 'filtered.png').write_bytes(filtered_png())
