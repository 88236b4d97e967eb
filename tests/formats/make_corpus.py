#!/usr/bin/env python3
"""Makes the corpus of picture files that the page and the command line are held against: every format, at least twelve
files each, by two encoders or more, and the odd cases. Harmless pictures, drawn by sources.py.

  make_corpus.py [OUT]     OUT is build/formats; nothing is done where it is newer than these scripts

OUT/manifest.json is an array, one object a file:
  file      its name, below OUT
  format    as src/image/sniff.h names it
  special   what is special about it, in words
  encoder   who wrote it
  expected  "hashed", or the error's wire word where every reader must refuse it
  source    the PNG below OUT that shows the same picture as displayed (absent where refused)
  distance  bits in which its first fingerprint may differ from the source's
  width, height, orientation   as displayed (absent where refused)
  frames    fingerprints that frames give: 1, or more for animations
"""
import fcntl
import json
import shutil
import struct
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import heif
import sources
from by_hand import (bmp, cut_jpeg, exif, few_greys, jpeg_tiff, jpeg_with_exif, old_jpeg_tiff, packed, tiff_by_hand,
                     two_colours)

HERE = Path(__file__).resolve().parent
WIDTH, HEIGHT = 320, 240
LOSSLESS, LOSSY, COARSE = 0, 8, 24


class Corpus:
    def __init__(self, out):
        self.out = out
        self.manifest = []
        self.jobs = []

    def path(self, name):
        return self.out / name

    def source(self, name, rows, colour=2):
        sources.write_png(self.path(f'{name}.png'), rows, colour)
        return rows

    def run(self, *command):
        done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.out)
        if done.returncode != 0:
            raise RuntimeError(f'{" ".join(map(str, command))}\n{done.stdout.decode(errors="replace")[-2000:]}')

    def add(self, file, special, encoder, make, source='scene', distance=LOSSLESS, frames=1, orientation=1, size=None,
            expected='hashed'):
        """`make`: a command whose OUT is replaced by the file's path, a list of commands, or a function of the path."""
        extension = file.rsplit('.', 1)[1]
        entry = {'file': file, 'format': {'jpg': 'jpeg', 'tif': 'tiff'}.get(extension, extension), 'special': special,
                 'encoder': encoder, 'expected': expected}
        if expected == 'hashed':
            width, height = size or self.size_of(source)
            entry |= {'source': f'{source}.png', 'distance': distance, 'width': width, 'height': height,
                      'orientation': orientation, 'frames': frames}
        self.manifest.append(entry)
        self.jobs.append((file, make))

    def size_of(self, source):
        return struct.unpack_from('>II', self.path(f'{source}.png').read_bytes(), 16)

    def make(self):
        def one(job):
            file, make = job
            if callable(make):
                make(self.path(file))
                return
            for command in make if isinstance(make[0], (list, tuple)) else [make]:
                self.run(*[file if part == 'OUT' else part for part in command])

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(one, self.jobs))
        for entry in self.manifest:
            if not self.path(entry['file']).stat().st_size:
                raise RuntimeError(f'{entry["file"]} is empty')


def make_sources(corpus):
    rows = corpus.source('scene', sources.scene(WIDTH, HEIGHT))
    corpus.source('grey', sources.grey_of(rows), 0)
    for orientation in range(2, 9):
        corpus.source(f'turned-{orientation}', sources.turned(rows, orientation))
    corpus.source('odd', sources.scene(211, 157, 7))
    corpus.source('alpha', sources.with_alpha(rows), 6)
    for i in range(12):
        corpus.source(f'frame-{i:02}', sources.scene(160, 120, 20 + i))
    # as an encoder of 256 colours or of one bit sees it: its own source, since that is what is displayed
    corpus.source('two', two_colours(sources.grey_of(rows)), 0)
    for depth in (2, 4):
        corpus.source(f'grey-{depth}-bits', few_greys(sources.grey_of(rows), depth), 0)
    corpus.source('large', sources.scene(512, 512, 40))
    return rows


def convert(*arguments, source='scene'):
    return ['convert', f'{source}.png', *arguments, 'OUT']


def ffmpeg(*arguments, source='scene'):
    return ['ffmpeg', '-v', 'error', '-y', '-i', f'{source}.png', *arguments, 'OUT']


def add_jpeg(c):
    c.add('baseline.jpg', 'baseline 4:2:0', 'ImageMagick', convert('-quality', 90), distance=LOSSY)
    c.add('fourfourfour.jpg', '4:4:4', 'ImageMagick', convert('-quality', 95, '-sampling-factor', '1x1'), distance=LOSSY)
    c.add('fourtwotwo.jpg', '4:2:2', 'ImageMagick', convert('-quality', 90, '-sampling-factor', '2x1'), distance=LOSSY)
    c.add('fourfourzero.jpg', '4:4:0', 'ImageMagick', convert('-quality', 90, '-sampling-factor', '1x2'), distance=LOSSY)
    c.add('fouroneone.jpg', '4:1:1', 'ImageMagick', convert('-quality', 90, '-sampling-factor', '4x1'), distance=LOSSY)
    c.add('progressive.jpg', 'progressive', 'ImageMagick', convert('-quality', 90, '-interlace', 'JPEG'), distance=LOSSY)
    c.add('grey.jpg', 'grey', 'ImageMagick', convert('-quality', 90, source='grey'), source='grey', distance=LOSSY)
    c.add('cmyk.jpg', 'CMYK with an Adobe marker', 'ImageMagick', convert('-quality', 95, '-colorspace', 'CMYK'), distance=LOSSY)
    c.add('odd.jpg', 'sides that are no multiple of 8', 'ImageMagick', convert('-quality', 90, source='odd'), source='odd', distance=LOSSY)
    c.add('coarse.jpg', 'quality 10', 'ImageMagick', convert('-quality', 10), distance=COARSE)
    c.add('mjpeg.jpg', 'by a video encoder', 'ffmpeg', ffmpeg('-q:v', 3, '-pix_fmt', 'yuvj420p'), distance=LOSSY)
    c.add('mjpeg-444.jpg', 'by a video encoder, 4:4:4', 'ffmpeg', ffmpeg('-q:v', 2, '-pix_fmt', 'yuvj444p'), distance=LOSSY)
    c.add('restart.jpg', 'restart markers every row', 'libjpeg-turbo',
          ['bash', '-c', 'convert scene.png ppm:- | cjpeg -quality 90 -restart 1 >restart.jpg'], distance=LOSSY)
    c.add('restart-progressive.jpg', 'restart markers in every scan', 'libjpeg-turbo',
          ['bash', '-c', 'convert scene.png ppm:- | cjpeg -quality 90 -progressive -restart 3 >restart-progressive.jpg'], distance=LOSSY)
    c.add('rgb.jpg', 'stored as RGB', 'libjpeg-turbo',
          ['bash', '-c', 'convert scene.png ppm:- | cjpeg -quality 95 -rgb >rgb.jpg'], distance=LOSSY)
    c.add('arithmetic.jpg', 'arithmetic coding, which browsers do not read either', 'libjpeg-turbo',
          ['bash', '-c', 'convert scene.png ppm:- | cjpeg -arithmetic >arithmetic.jpg'], expected='format_unsupported')
    for orientation in range(2, 9):
        name = f'turned-{orientation}.jpg'

        def make(path, orientation=orientation):
            flat = path.with_name(f'flat-{orientation}.jpg')
            c.run('convert', 'scene.png', '-quality', 90, flat)
            path.write_bytes(jpeg_with_exif(flat.read_bytes(), orientation))
            flat.unlink()

        c.add(name, f'EXIF orientation {orientation}', 'ImageMagick', make, source=f'turned-{orientation}', distance=LOSSY,
              orientation=orientation)


def add_png(c, rows):
    grey = sources.grey_of(rows)
    for depth, source in ((1, 'two'), (2, 'grey-2-bits'), (4, 'grey-4-bits'), (16, 'grey')):
        samples = two_colours(grey) if depth == 1 else grey
        c.add(f'grey-{depth}.png', f'grey of {depth} bits', 'sources.py',
              lambda path, samples=samples, depth=depth: sources.write_png(path, packed(samples, depth), 0, depth), source=source)
    c.add('rgb-16.png', 'colour of 16 bits', 'sources.py', lambda path: sources.write_png(path, packed(rows, 16), 2, 16))
    c.add('rgb.png', 'colour', 'ImageMagick', convert())
    c.add('interlaced.png', 'Adam7', 'ImageMagick', convert('-interlace', 'PNG'))
    c.add('odd-interlaced.png', 'Adam7, odd sides', 'ImageMagick', convert('-interlace', 'PNG', source='odd'), source='odd')
    c.add('palette-8.png', '256 colours', 'ImageMagick', convert('-dither', 'None', '-colors', 256, '-type', 'Palette'), distance=LOSSY)
    c.add('palette-4.png', '16 colours', 'ImageMagick', convert('-dither', 'None', '-colors', 16, '-type', 'Palette'), distance=COARSE)
    c.add('palette-1.png', 'two colours', 'ImageMagick', convert('-type', 'Palette', '-colors', 2, source='two'), source='two')
    c.add('palette-ffmpeg.png', 'a palette with a transparent entry', 'ffmpeg',
          ['ffmpeg', '-v', 'error', '-y', '-i', 'scene.png', '-vf', 'split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none', 'OUT'],
          distance=LOSSY)
    c.add('rgba.png', 'alpha', 'ImageMagick', convert(source='alpha'), source='alpha')
    c.add('rgba-16.png', 'alpha, 16 bits', 'ImageMagick', ['convert', 'alpha.png', '-depth', 16, 'png64:rgba-16.png'], source='alpha')
    c.add('grey-alpha.png', 'grey with alpha', 'ImageMagick',
          ['convert', 'alpha.png', '-colorspace', 'Gray', '-define', 'png:color-type=4', 'OUT'], source='grey', distance=2)
    c.add('palette-alpha.png', 'a palette with alpha', 'sources.py', lambda path: sources.write_png(
        path, packed(few_greys(grey, 4), 4), 3, 4, sources.png_chunk(b'PLTE', bytes(v for i in range(16) for v in (17 * i,) * 3))
        + sources.png_chunk(b'tRNS', bytes(4) + bytes((128,)) * 4)), source='grey-4-bits')
    c.add('animated.png', 'twelve frames, the first one in IDAT', 'ffmpeg',
          ['ffmpeg', '-v', 'error', '-y', '-framerate', 10, '-i', 'frame-%02d.png', '-plays', 0, '-f', 'apng', 'OUT'],
          source='frame-00', frames=8)
    c.add('standing.png', 'three frames that are the same', 'ffmpeg',
          ['bash', '-c', 'ffmpeg -v error -y -loop 1 -framerate 10 -t 0.3 -i scene.png -f apng standing.png'], frames=1)
    c.add('ffmpeg.png', 'colour', 'ffmpeg', ffmpeg('-pix_fmt', 'rgb24'))
    c.add('ffmpeg-grey.png', 'grey', 'ffmpeg', ffmpeg('-pix_fmt', 'gray', source='grey'), source='grey')
    for orientation in (3, 6):
        c.add(f'turned-{orientation}-exif.png', f'eXIf orientation {orientation}', 'sources.py',
              lambda path, o=orientation: sources.write_png(path, rows, before_data=sources.png_chunk(b'eXIf', exif(o))),
              source=f'turned-{orientation}', orientation=orientation)


def add_bmp(c, rows):
    bgr = [b''.join(bytes((row[i + 2], row[i + 1], row[i])) for i in range(0, len(row), 3)) for row in rows]
    grey = sources.grey_of(rows)
    greys = b''.join(bytes((v, v, v, 0)) for v in range(256))
    c.add('bmp3.bmp', 'Windows 3, 24 bits', 'ImageMagick', ['convert', 'scene.png', '-type', 'TrueColor', 'bmp3:bmp3.bmp'])
    c.add('bmp2.bmp', 'OS/2 header', 'ImageMagick', ['convert', 'scene.png', '-type', 'TrueColor', 'bmp2:bmp2.bmp'])
    c.add('bmp4.bmp', 'version 4 header', 'ImageMagick', ['convert', 'scene.png', '-type', 'TrueColor', 'bmp:bmp4.bmp'])
    c.add('palette.bmp', '256 colours', 'ImageMagick',
          ['convert', 'scene.png', '-dither', 'None', '-colors', 256, '-compress', 'None', 'bmp3:palette.bmp'], distance=LOSSY)
    c.add('palette-4.bmp', '16 greys as a palette', 'make_corpus.py', lambda path: path.write_bytes(
        bmp(WIDTH, HEIGHT, 4, packed(grey, 4), b''.join(bytes((v * 17,) * 3 + (0,)) for v in range(16)))), source='grey-4-bits')
    c.add('bit.bmp', 'one bit', 'make_corpus.py', lambda path: path.write_bytes(
        bmp(WIDTH, HEIGHT, 1, packed(two_colours(grey), 1), bytes((0, 0, 0, 0, 255, 255, 255, 0)))), source='two')
    c.add('ffmpeg.bmp', '24 bits', 'ffmpeg', ffmpeg('-pix_fmt', 'bgr24'))
    c.add('ffmpeg-32.bmp', '32 bits', 'ffmpeg', ffmpeg('-pix_fmt', 'bgra'))
    c.add('ffmpeg-555.bmp', '15 bits of colour', 'ffmpeg', ffmpeg('-sws_dither', 'none', '-pix_fmt', 'rgb555le'), distance=LOSSY)
    c.add('ffmpeg-565.bmp', '16 bits of colour by masks', 'ffmpeg', ffmpeg('-sws_dither', 'none', '-pix_fmt', 'rgb565le'), distance=LOSSY)
    c.add('ffmpeg-grey.bmp', 'grey as a palette', 'ffmpeg', ffmpeg('-pix_fmt', 'gray', source='grey'), source='grey')
    c.add('top-down.bmp', 'top row first', 'make_corpus.py', lambda path: path.write_bytes(bmp(WIDTH, HEIGHT, 24, bgr, top_down=True)))
    c.add('odd.bmp', 'rows that need padding', 'ImageMagick', ['convert', 'odd.png', '-type', 'TrueColor', 'bmp3:odd.bmp'], source='odd')
    c.add('grey.bmp', '256 greys', 'make_corpus.py', lambda path: path.write_bytes(bmp(WIDTH, HEIGHT, 8, grey, greys)), source='grey')


def add_gif(c):
    still = ('-dither', 'None', '-colors', 256)
    frames = [f'frame-{i:02}.png' for i in range(12)]
    c.add('still.gif', '256 colours', 'ImageMagick', convert(*still), distance=LOSSY)
    c.add('interlaced.gif', 'interlaced', 'ImageMagick', convert(*still, '-interlace', 'GIF'), distance=LOSSY)
    c.add('sixteen.gif', '16 colours', 'ImageMagick', convert('-dither', 'None', '-colors', 16), distance=COARSE)
    c.add('two.gif', 'two colours', 'ImageMagick', convert(source='two'), source='two')
    c.add('grey.gif', 'greys', 'ImageMagick', convert(source='grey'), source='grey')
    c.add('gif87.gif', 'GIF87a', 'ImageMagick', ['convert', 'scene.png', *still, 'gif87:gif87.gif'], distance=LOSSY)
    c.add('odd.gif', 'odd sides', 'ImageMagick', convert(*still, source='odd'), source='odd', distance=LOSSY)
    c.add('animated.gif', 'twelve whole frames', 'ImageMagick', ['convert', '-delay', 10, *frames, '-dither', 'None', 'OUT'],
          source='frame-00', distance=LOSSY, frames=8)
    c.add('three.gif', 'three frames', 'ImageMagick', ['convert', '-delay', 10, *frames[:3], '-dither', 'None', 'OUT'],
          source='frame-00', distance=LOSSY, frames=3)
    c.add('optimised.gif', 'frames that change a part, by disposal and transparency', 'ImageMagick',
          ['convert', '-delay', 10, *frames[:4], '-dither', 'None', '-layers', 'Optimize', 'OUT'], source='frame-00', distance=LOSSY, frames=4)
    c.add('background.gif', 'frames that are cleared to the background', 'ImageMagick',
          ['convert', '-dispose', 'Background', '-delay', 10, *frames[:4], '-dither', 'None', 'OUT'], source='frame-00', distance=LOSSY, frames=4)
    c.add('standing.gif', 'five frames that are the same', 'ImageMagick',
          ['convert', '-delay', 10, *[frames[0]] * 5, '-dither', 'None', 'OUT'], source='frame-00', distance=LOSSY, frames=1)
    c.add('ffmpeg.gif', 'one frame', 'ffmpeg',
          ['ffmpeg', '-v', 'error', '-y', '-i', 'scene.png', '-vf', 'split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none', 'OUT'],
          distance=LOSSY)
    c.add('ffmpeg-animated.gif', 'twelve frames, cropped to what changes', 'ffmpeg',
          ['ffmpeg', '-v', 'error', '-y', '-framerate', 10, '-i', 'frame-%02d.png', '-vf',
           'split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none', 'OUT'], source='frame-00', distance=LOSSY, frames=8)


def add_webp(c):
    frames = [f'frame-{i:02}.png' for i in range(12)]
    cwebp = lambda *arguments, source='scene': ['cwebp', '-quiet', *arguments, f'{source}.png', '-o', 'OUT']
    c.add('lossy.webp', 'lossy', 'cwebp', cwebp('-q', 90), distance=LOSSY)
    c.add('coarse.webp', 'lossy, quality 10', 'cwebp', cwebp('-q', 10), distance=COARSE)
    c.add('sharp.webp', 'lossy, sharp chroma', 'cwebp', cwebp('-q', 90, '-sharp_yuv'), distance=LOSSY)
    c.add('lossless.webp', 'lossless', 'cwebp', cwebp('-lossless'))
    c.add('near-lossless.webp', 'near lossless', 'cwebp', cwebp('-near_lossless', 40), distance=LOSSY)
    c.add('grey.webp', 'lossless grey', 'cwebp', cwebp('-lossless', source='grey'), source='grey')
    c.add('odd.webp', 'odd sides', 'cwebp', cwebp('-q', 90, source='odd'), source='odd', distance=LOSSY)
    c.add('alpha-lossless.webp', 'alpha, colours kept under it', 'cwebp', cwebp('-lossless', '-exact', source='alpha'), source='alpha')
    c.add('alpha-lossy.webp', 'lossy with alpha, colours kept under it', 'cwebp', cwebp('-q', 90, '-exact', source='alpha'), source='alpha', distance=LOSSY)
    c.add('magick.webp', 'lossy', 'ImageMagick', convert('-quality', 90), distance=LOSSY)
    c.add('magick-lossless.webp', 'lossless', 'ImageMagick', convert('-define', 'webp:lossless=true'))
    c.add('ffmpeg.webp', 'lossy', 'ffmpeg', ffmpeg('-c:v', 'libwebp', '-quality', 90), distance=LOSSY)
    c.add('animated.webp', 'twelve frames', 'img2webp', ['img2webp', '-lossless', *frames, '-o', 'OUT'], source='frame-00', frames=8)
    c.add('animated-lossy.webp', 'twelve lossy frames', 'img2webp', ['img2webp', '-lossy', '-q', 90, *frames, '-o', 'OUT'],
          source='frame-00', distance=LOSSY, frames=8)
    c.add('from-gif.webp', 'from an animated GIF', 'gif2webp',
          [['convert', '-delay', 10, *frames[:4], '-dither', 'None', '-layers', 'Optimize', 'for-webp.gif'],
           ['gif2webp', '-quiet', 'for-webp.gif', '-o', 'OUT'], ['rm', 'for-webp.gif']], source='frame-00', distance=LOSSY, frames=4)

    def turned(path):
        path.with_name('orientation.exif').write_bytes(exif(6))
        c.run('cwebp', '-quiet', '-lossless', 'scene.png', '-o', 'upright-for-6.webp')
        c.run('webpmux', '-set', 'exif', 'orientation.exif', 'upright-for-6.webp', '-o', path)
        for name in ('orientation.exif', 'upright-for-6.webp'):
            path.with_name(name).unlink()

    c.add('turned-6.webp', 'EXIF orientation 6', 'webpmux', turned, source='turned-6', orientation=6)


def add_avif(c):
    avifenc = lambda *arguments, source='scene': ['avifenc', '-s', 10, '-j', 1, *arguments, f'{source}.png', 'OUT']
    fine = ('--min', 8, '--max', 16)
    c.add('lossy.avif', 'lossy', 'avifenc', avifenc(*fine), distance=LOSSY)
    c.add('four-two-zero.avif', '4:2:0, limited range', 'avifenc', avifenc(*fine, '-y', '420', '-r', 'limited'), distance=LOSSY)
    c.add('four-two-two.avif', '4:2:2', 'avifenc', avifenc(*fine, '-y', '422'), distance=LOSSY)
    c.add('lossless.avif', 'lossless', 'avifenc', avifenc('--lossless'), distance=2)
    c.add('ten-bits.avif', '10 bits', 'avifenc', avifenc(*fine, '-d', 10), distance=LOSSY)
    c.add('twelve-bits.avif', '12 bits', 'avifenc', avifenc(*fine, '-d', 12), distance=LOSSY)
    c.add('grey.avif', 'luma alone', 'avifenc', avifenc(*fine, '-y', '400', source='grey'), source='grey', distance=LOSSY)
    c.add('alpha.avif', 'alpha', 'avifenc', avifenc(*fine, source='alpha'), source='alpha', distance=LOSSY)
    c.add('odd.avif', 'odd sides', 'avifenc', avifenc(*fine, source='odd'), source='odd', distance=LOSSY)
    c.add('grid.avif', 'a grid of 2 x 2', 'avifenc', avifenc(*fine, '-g', '2x2', source='large'), source='large', distance=LOSSY)
    c.add('turned-8.avif', 'irot by a quarter against the clock', 'avifenc', avifenc(*fine, '--irot', 1), source='turned-8', distance=LOSSY, orientation=8)
    c.add('turned-3.avif', 'irot by half', 'avifenc', avifenc(*fine, '--irot', 2), source='turned-3', distance=LOSSY, orientation=3)
    c.add('turned-2.avif', 'imir', 'avifenc', avifenc(*fine, '--imir', 1), source='turned-2', distance=LOSSY, orientation=2)
    c.add('heif-enc.avif', 'lossy', 'heif-enc', ['heif-enc', '-A', '-q', 90, '-p', 'speed=9', 'scene.png', '-o', 'OUT'], distance=LOSSY)
    c.add('animated.avif', 'twelve frames', 'avifenc',
          [['bash', '-c', 'ffmpeg -v error -y -framerate 10 -i frame-%02d.png -pix_fmt yuv444p -strict -1 frames.y4m'],
           ['avifenc', '-s', 10, '-j', 1, *fine, 'frames.y4m', 'OUT'], ['rm', 'frames.y4m']],
          source='frame-00', distance=LOSSY, frames=1)
    c.add('cropped.avif', 'a part cut away, off the centre', 'avifenc',
          avifenc(*fine, '--clap', '500,1,460,1,-6,1,-26,1', source='large'), source='large-cropped', distance=LOSSY)
    c.add('cropped-outside.avif', 'a part that sticks out of the picture', 'sources.py',
          lambda path: clap_outside(c, path), expected='picture_damaged')


def clap_outside(c, path):
    c.run('avifenc', '-s', 10, '--clap', '500,1,460,1,-6,1,-26,1', 'large.png', path)
    inside, outside = (struct.pack('>IIIIiIiI', 500, 1, 460, 1, right, 1, -26, 1) for right in (-6, 60))
    path.write_bytes(path.read_bytes().replace(inside, outside))


def heic_grid(c, path, columns, rows, size, **turning):
    tile = size[0] // columns
    tiles = []
    for index in range(columns * rows):
        x, y = index % columns * tile, index // columns * tile
        part = path.with_name(f'{path.stem}-{index}.png')
        coded = part.with_suffix('.heic')
        c.run('convert', 'large.png', '-crop', f'{tile}x{tile}+{x}+{y}', '+repage', part)
        c.run('heif-enc', '-q', 80, part, '-o', coded)
        tiles.append(heif.coded_picture(coded.read_bytes()))
        part.unlink()
        coded.unlink()
    path.write_bytes(heif.grid(tiles, columns, (tile, tile), size, **turning))


def add_heic(c):
    enc = lambda *arguments, source='scene': ['heif-enc', *arguments, f'{source}.png', '-o', 'OUT']
    c.add('lossy.heic', 'lossy', 'heif-enc', enc('-q', 80), distance=LOSSY)
    c.add('coarse.heic', 'quality 15', 'heif-enc', enc('-q', 15), distance=COARSE)
    c.add('four-four-four.heic', '4:4:4', 'heif-enc', enc('-q', 80, '-p', 'chroma=444'), distance=LOSSY)
    c.add('four-two-two.heic', '4:2:2', 'heif-enc', enc('-q', 80, '-p', 'chroma=422'), distance=LOSSY)
    c.add('limited.heic', 'limited range', 'heif-enc', enc('-q', 80, '--full_range_flag', 0), distance=LOSSY)
    c.add('grey.heic', 'grey', 'heif-enc', enc('-q', 80, source='grey'), source='grey', distance=LOSSY)
    c.add('alpha.heic', 'alpha in an auxiliary picture', 'heif-enc', enc('-q', 80, source='alpha'), source='alpha', distance=LOSSY)
    c.add('odd.heic', 'odd sides', 'heif-enc', enc('-q', 80, source='odd'), source='odd', distance=LOSSY)
    c.add('thumbnail.heic', 'with a thumbnail', 'heif-enc', enc('-q', 80, '-t', 64), distance=LOSSY)
    c.add('magick.heic', 'lossy', 'ImageMagick', convert('-quality', 80), distance=LOSSY)
    c.add('several.heic', 'three pictures in one file: the primary one', 'heif-enc',
          ['heif-enc', '-q', 80, 'scene.png', 'frame-01.png', 'frame-02.png', '-o', 'OUT'], distance=LOSSY)
    c.add('grid.heic', 'a grid of 2 x 2 tiles, as phones store photos', 'heif.py',
          lambda path: heic_grid(c, path, 2, 2, (512, 512)), source='large', distance=LOSSY)
    c.add('grid-cropped.heic', 'a grid whose last tiles stick out', 'heif.py',
          lambda path: heic_grid_cropped(c, path), source='large-cropped', distance=LOSSY)
    for orientation, turning in ((8, {'rotation': 1}), (3, {'rotation': 2}), (6, {'rotation': 3}), (2, {'mirror': 1}),
                                 (4, {'mirror': 0}), (5, {'rotation': 3, 'mirror': 1})):
        c.add(f'grid-turned-{orientation}.heic', f'a grid turned by {turning}', 'heif.py',
              lambda path, turning=turning: heic_grid(c, path, 2, 2, (512, 512), **turning),
              source=f'large-turned-{orientation}', distance=LOSSY, orientation=orientation)


def heic_grid_cropped(c, path):
    heic_grid(c, path, 2, 2, (512, 512))
    # the same tiles under a smaller picture: ispe of the grid and the grid's own size
    data = path.read_bytes()
    data = data.replace(b'ispe\0\0\0\0' + struct.pack('>II', 512, 512), b'ispe\0\0\0\0' + struct.pack('>II', 500, 460))
    path.write_bytes(data.replace(struct.pack('>BBBBHH', 0, 0, 1, 1, 512, 512), struct.pack('>BBBBHH', 0, 0, 1, 1, 500, 460)))


def fine_jpeg(c, path):
    """A baseline JPEG of the scene without subsampling."""
    jpeg = path.with_name(f'for-{path.stem}.jpg')
    c.run('convert', 'scene.png', '-quality', 90, '-sampling-factor', '1x1', jpeg)
    data = jpeg.read_bytes()
    jpeg.unlink()
    return data


def add_tiff(c, rows):
    grey = b''.join(sources.grey_of(rows))
    for name, scheme in (('none', 'None'), ('lzw', 'LZW'), ('zip', 'Zip'), ('packbits', 'RLE')):
        c.add(f'{name}.tif', f'compression {scheme}', 'ImageMagick', convert('-compress', scheme))
    c.add('jpeg.tif', 'JPEG inside', 'ImageMagick', convert('-compress', 'JPEG', '-quality', 90), distance=LOSSY)
    for name, special, whole in (('old-jpeg', 'a whole one', True), ('old-jpeg-tables', 'tables and codes apart', False)):
        c.add(f'{name}.tif', f'JPEG inside as TIFF 6.0 had it: {special}', 'by_hand.py',
              lambda path, whole=whole: path.write_bytes(old_jpeg_tiff(fine_jpeg(c, path), WIDTH, HEIGHT, whole)), distance=LOSSY)
    c.add('cut-jpeg.tif', 'JPEG inside, whose codes end in the middle', 'by_hand.py',
          lambda path: path.write_bytes(jpeg_tiff(cut_jpeg(fine_jpeg(c, path)), WIDTH, HEIGHT)), expected='picture_damaged')
    c.add('cut-old-jpeg.tif', 'old-style JPEG inside, whose codes end in the middle', 'by_hand.py',
          lambda path: path.write_bytes(old_jpeg_tiff(cut_jpeg(fine_jpeg(c, path)), WIDTH, HEIGHT, True)), expected='picture_damaged')
    c.add('group4.tif', 'fax, group 4', 'ImageMagick', convert('-compress', 'Group4', source='two'), source='two')
    c.add('sixteen.tif', '16 bits', 'ImageMagick', convert('-depth', 16, '-define', 'quantum:format=unsigned'))
    c.add('grey.tif', 'grey', 'ImageMagick', convert(source='grey'), source='grey')
    c.add('palette.tif', '256 colours', 'ImageMagick', convert('-dither', 'None', '-colors', 256, '-type', 'Palette'), distance=LOSSY)
    c.add('cmyk.tif', 'CMYK', 'ImageMagick', convert('-colorspace', 'CMYK'), distance=LOSSY)
    c.add('alpha.tif', 'alpha', 'ImageMagick', convert(source='alpha'), source='alpha')
    c.add('big-endian.tif', 'big-endian', 'ImageMagick', convert('-define', 'tiff:endian=msb'))
    tiffcp = lambda *arguments: [['convert', 'scene.png', '-compress', 'None', f'plain-{"".join(map(str, arguments))}.tif'],
                                 ['tiffcp', *arguments, f'plain-{"".join(map(str, arguments))}.tif', 'OUT'],
                                 ['rm', f'plain-{"".join(map(str, arguments))}.tif']]
    c.add('tiled.tif', 'tiles of 64 x 64', 'tiffcp', tiffcp('-t', '-w', 64, '-l', 64))
    c.add('planar.tif', 'planes one after the other', 'tiffcp', tiffcp('-p', 'separate'))
    c.add('predictor.tif', 'LZW with horizontal differences', 'tiffcp', tiffcp('-c', 'lzw:2'))
    c.add('bigtiff.tif', 'BigTIFF', 'tiffcp', tiffcp('-8'))
    c.add('pages.tif', 'three pages: the first', 'ImageMagick', ['convert', 'scene.png', 'frame-01.png', 'frame-02.png', 'OUT'])
    c.add('ffmpeg.tif', 'packbits', 'ffmpeg', ffmpeg('-pix_fmt', 'rgb24'))
    c.add('ffmpeg-deflate.tif', 'deflate', 'ffmpeg', ffmpeg('-pix_fmt', 'rgb24', '-compression_algo', 'deflate'))
    c.add('white-is-zero.tif', 'grey upside down', 'make_corpus.py', lambda path: path.write_bytes(tiff_by_hand([
        (256, 3, 1, WIDTH), (257, 3, 1, HEIGHT), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 0), (273, 4, 1, 8),
        (277, 3, 1, 1), (278, 3, 1, HEIGHT), (279, 4, 1, len(grey))], bytes(255 - v for v in grey))), source='grey')
    for orientation in range(2, 9):
        name = f'turned-{orientation}.tif'
        c.add(name, f'orientation {orientation}', 'tiffset',
              [['convert', 'scene.png', '-compress', 'LZW', 'OUT'], ['tiffset', '-s', 274, orientation, 'OUT']],
              source=f'turned-{orientation}', orientation=orientation)


def add_jxl(c):
    cjxl = lambda *arguments, source='scene.png': ['cjxl', source, 'OUT', '-e', 3, *arguments]
    c.add('lossy.jxl', 'lossy', 'cjxl', cjxl('-d', 1), distance=LOSSY)
    c.add('coarse.jxl', 'lossy, distance 8', 'cjxl', cjxl('-d', 8), distance=COARSE)
    c.add('lossless.jxl', 'lossless', 'cjxl', cjxl('-d', 0))
    c.add('modular.jxl', 'lossy, modular', 'cjxl', cjxl('-d', 1, '-m', 1), distance=LOSSY)
    c.add('progressive.jxl', 'progressive', 'cjxl', cjxl('-d', 1, '-p'), distance=LOSSY)
    c.add('container.jxl', 'in boxes', 'cjxl', cjxl('-d', 0, '--container=1'))
    c.add('from-jpeg.jxl', 'a JPEG packed again', 'cjxl',
          [['convert', 'scene.png', '-quality', 90, 'for-jxl.jpg'], ['cjxl', 'for-jxl.jpg', 'OUT', '-e', 3], ['rm', 'for-jxl.jpg']],
          distance=LOSSY)
    c.add('grey.jxl', 'grey', 'cjxl', cjxl('-d', 0, source='grey.png'), source='grey')
    c.add('sixteen.jxl', '16 bits', 'cjxl',
          [['convert', 'scene.png', '-depth', 16, 'png48:for-jxl-16.png'], ['cjxl', 'for-jxl-16.png', 'OUT', '-e', 3, '-d', 0], ['rm', 'for-jxl-16.png']])
    c.add('alpha.jxl', 'alpha', 'cjxl', cjxl('-d', 0, source='alpha.png'), source='alpha')
    c.add('odd.jxl', 'odd sides', 'cjxl', cjxl('-d', 0, source='odd.png'), source='odd')
    c.add('animated.jxl', 'twelve frames', 'cjxl',
          [['bash', '-c', 'ffmpeg -v error -y -framerate 10 -i frame-%02d.png -plays 0 -f apng for-jxl.apng'],
           ['cjxl', 'for-jxl.apng', 'OUT', '-e', 3, '-d', 0], ['rm', 'for-jxl.apng']], source='frame-00', frames=8)
    c.add('ffmpeg.jxl', 'lossy', 'ffmpeg', ffmpeg('-c:v', 'libjxl', '-distance', 1, '-effort', 3), distance=LOSSY)
    c.add('ffmpeg-lossless.jxl', 'lossless', 'ffmpeg', ffmpeg('-c:v', 'libjxl', '-distance', 0, '-effort', 3))
    c.add('turned-6.jxl', 'EXIF orientation 6 of a packed JPEG', 'cjxl', lambda path: jxl_turned(c, path), source='turned-6',
          distance=LOSSY, orientation=6)


def jxl_turned(c, path):
    flat, turned = path.with_name('for-jxl-6.jpg'), path.with_name('for-jxl-turned-6.jpg')
    c.run('convert', 'scene.png', '-quality', 90, flat)
    turned.write_bytes(jpeg_with_exif(flat.read_bytes(), 6))
    c.run('cjxl', turned, path, '-e', 3)
    flat.unlink()
    turned.unlink()


def main():
    out = Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[1] / 'build' / 'formats').resolve()
    stamp = out / 'stamp'
    version = format(zlib.crc32(b''.join(path.read_bytes() for path in sorted(HERE.glob('*.py')))), '08x')
    out.parent.mkdir(parents=True, exist_ok=True)
    lock = (out.parent / f'{out.name}.lock').open('w')
    fcntl.flock(lock, fcntl.LOCK_EX)  # suites that run side by side want the same corpus; whoever comes second finds it made
    if stamp.exists() and stamp.read_text() == version:
        return
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    corpus = Corpus(out)
    rows = make_sources(corpus)
    large = sources.scene(512, 512, 40)
    corpus.source('large-cropped', [row[:1500] for row in large[:460]])
    for orientation in (2, 3, 4, 5, 6, 8):
        corpus.source(f'large-turned-{orientation}', sources.turned(large, orientation))
    add_jpeg(corpus)
    add_png(corpus, rows)
    add_bmp(corpus, rows)
    add_gif(corpus)
    add_webp(corpus)
    add_avif(corpus)
    add_heic(corpus)
    add_tiff(corpus, rows)
    add_jxl(corpus)
    corpus.make()
    (out / 'manifest.json').write_text(json.dumps(corpus.manifest, indent=1) + '\n')
    stamp.write_text(version)


if __name__ == '__main__':
    main()
