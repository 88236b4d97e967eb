"""The corpus in the other formats of src/formats, a library for each: GIF, WebP, TIFF, JPEG XL."""
import sources
from by_hand import cut_jpeg, exif, jpeg_tiff, jpeg_with_exif, old_jpeg_tiff, tiff_by_hand
from corpus import COARSE, HEIGHT, LOSSY, WIDTH, convert, ffmpeg


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
    c.add('white-is-zero.tif', 'grey upside down', 'by_hand.py', lambda path: path.write_bytes(tiff_by_hand([
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
