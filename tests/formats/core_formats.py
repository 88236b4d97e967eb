"""The corpus in formats that src/image decodes: JPEG, PNG, BMP."""
import sources
from by_hand import bmp, exif, few_greys, jpeg_with_exif, packed, two_colours
from corpus import COARSE, HEIGHT, LOSSY, WIDTH, convert, ffmpeg


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
    c.add('palette-4.bmp', '16 greys as a palette', 'by_hand.py', lambda path: path.write_bytes(
        bmp(WIDTH, HEIGHT, 4, packed(grey, 4), b''.join(bytes((v * 17,) * 3 + (0,)) for v in range(16)))), source='grey-4-bits')
    c.add('bit.bmp', 'one bit', 'by_hand.py', lambda path: path.write_bytes(
        bmp(WIDTH, HEIGHT, 1, packed(two_colours(grey), 1), bytes((0, 0, 0, 0, 255, 255, 255, 0)))), source='two')
    c.add('ffmpeg.bmp', '24 bits', 'ffmpeg', ffmpeg('-pix_fmt', 'bgr24'))
    c.add('ffmpeg-32.bmp', '32 bits', 'ffmpeg', ffmpeg('-pix_fmt', 'bgra'))
    c.add('ffmpeg-555.bmp', '15 bits of colour', 'ffmpeg', ffmpeg('-sws_dither', 'none', '-pix_fmt', 'rgb555le'), distance=LOSSY)
    c.add('ffmpeg-565.bmp', '16 bits of colour by masks', 'ffmpeg', ffmpeg('-sws_dither', 'none', '-pix_fmt', 'rgb565le'), distance=LOSSY)
    c.add('ffmpeg-grey.bmp', 'grey as a palette', 'ffmpeg', ffmpeg('-pix_fmt', 'gray', source='grey'), source='grey')
    c.add('top-down.bmp', 'top row first', 'by_hand.py', lambda path: path.write_bytes(bmp(WIDTH, HEIGHT, 24, bgr, top_down=True)))
    c.add('odd.bmp', 'rows that need padding', 'ImageMagick', ['convert', 'odd.png', '-type', 'TrueColor', 'bmp3:odd.bmp'], source='odd')
    c.add('grey.bmp', '256 greys', 'by_hand.py', lambda path: path.write_bytes(bmp(WIDTH, HEIGHT, 8, grey, greys)), source='grey')
