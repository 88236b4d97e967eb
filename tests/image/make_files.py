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
