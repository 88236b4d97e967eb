"""The corpus in formats that libheif opens: AVIF, HEIC."""
import struct

import heif
from corpus import COARSE, LOSSY, convert


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
    moving = lambda name, pixels, *arguments: [
        ['bash', '-c', f'ffmpeg -v error -y -framerate 10 -i frame-%02d.png -pix_fmt {pixels} -strict -1 {name}.y4m'],
        ['avifenc', '-s', 10, '-j', 1, *fine, *arguments, f'{name}.y4m', 'OUT'], ['rm', f'{name}.y4m']]
    c.add('animated.avif', 'twelve frames', 'avifenc', moving('animated', 'yuv444p'), source='frame-00', distance=LOSSY, frames=8)
    c.add('animated-420.avif', 'twelve frames, 4:2:0, limited range', 'avifenc', moving('animated-420', 'yuv420p'), source='frame-00',
          distance=LOSSY, frames=8)
    c.add('animated-ten-bits.avif', 'twelve frames of 10 bits', 'avifenc', moving('animated-ten-bits', 'yuv420p10le'),
          source='frame-00', distance=LOSSY, frames=8)
    c.add('animated-turned.avif', 'twelve frames, irot by half', 'avifenc', moving('animated-turned', 'yuv444p', '--irot', 2),
          source='frame-turned', distance=LOSSY, frames=8, orientation=3)
    c.add('animated-grey.avif', 'twelve frames of luma alone', 'avifenc', moving('animated-grey', 'gray'), source='frame-00',
          distance=LOSSY, frames=8)
    by_ffmpeg = lambda *encoder: ['ffmpeg', '-v', 'error', '-y', '-framerate', 10, '-i', 'frame-%02d.png', '-pix_fmt', 'yuv420p', '-crf', 10,
                                  '-c:v', *encoder, 'OUT']
    c.add('ffmpeg-animated.avif', 'twelve frames by libaom', 'ffmpeg', by_ffmpeg('libaom-av1', '-cpu-used', 8), source='frame-00',
          distance=LOSSY, frames=8)
    c.add('ffmpeg-animated-svt.avif', 'twelve frames by SVT-AV1', 'ffmpeg', by_ffmpeg('libsvtav1', '-preset', 10), source='frame-00',
          distance=LOSSY, frames=8)
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
