"""Grids of the corpus beyond those of four square tiles: uneven tiles, more than 8 bits, luma alone, and a photo of 48 megapixels as
phones store it. Tiles are coded by heif-enc, the boxes around them written by heif.py."""
import heif
from corpus import LOSSY


def _coded(c, path, picture, depth=8):
    """The coded picture of an ImageMagick expression; heif-enc makes 10 bits of 16."""
    part = path.with_suffix('.part.png')
    coded = path.with_suffix('.part.heic')
    c.run('convert', *picture, f'{"png48" if depth == 16 else "png"}:{part}')
    c.run('heif-enc', '-q', 80, part, '-o', coded)
    tile = heif.coded_picture(coded.read_bytes())
    part.unlink()
    coded.unlink()
    return tile


def _cut(c, path, source, columns, rows, tile, depth=8, coded=None):
    """The tiles of a source, whose last ones go on in black beyond it. `coded`: their size as coded, where that is more."""
    coded = coded or tile
    whole = f'{columns * coded[0]}x{rows * coded[1]}'
    return [_coded(c, path, (f'{source}.png', '-background', 'black', '-extent', whole,
                             '-crop', f'{coded[0]}x{coded[1]}+{x * tile[0]}+{y * tile[1]}', '+repage'), depth)
            for y in range(rows) for x in range(columns)]


def _uneven(c, path, source='scene', depth=8, **turning):
    tile = (112, 96)
    path.write_bytes(heif.grid(_cut(c, path, source, 3, 3, tile, depth), 3, tile, (320, 240), **turning))


def _filled(c, path):
    tile = (107, 80)
    path.write_bytes(heif.grid(_cut(c, path, 'scene', 3, 3, tile, coded=(112, 96)), 3, tile, (320, 240)))


def _photo(c, path):
    """16 x 12 tiles of 512 x 512, the last ones cut: each quarter is one tile of four, again and again."""
    tiles = [_coded(c, path, ('large.png', '-crop', f'256x256+{x}+{y}', '+repage', '-resize', '512x512!'))
             for y in (0, 256) for x in (0, 256)]
    of_quarters = [tiles[2 * (row // 6) + column // 8] for row in range(12) for column in range(16)]
    path.write_bytes(heif.grid(of_quarters, 16, (512, 512), (8064, 6048), rotation=3))


def _photo_source(c):
    """What that shows, in grey: each quarter the same 512 rows again and again, then turned."""
    c.run('convert', *[part for y in (0, 256) for x in (0, 256) for part in
                       ('(', 'large.png', '-crop', f'256x256+{x}+{y}', '+repage', '-resize', '512x512!', ')')],
          '-append', '-colorspace', 'Gray', '-depth', 8, 'gray:quarters.gray')
    data = c.path('quarters.gray').read_bytes()
    c.path('quarters.gray').unlink()
    row = lambda quarter, y: data[(quarter * 512 + y) * 512:(quarter * 512 + y + 1) * 512] * 8
    stored = [(row(2 * (y // 3072), y % 512) + row(2 * (y // 3072) + 1, y % 512))[:8064] for y in range(6048)]
    columns = b''.join(reversed(stored))  # a quarter turn with the clock: the last row becomes the first column
    c.source('photo', [columns[x::8064] for x in range(8064)], 0)


def add_grids(c):
    c.add('grid-uneven.heic', 'a grid of 3 x 3 that cuts its last tiles', 'heif.py', lambda path: _uneven(c, path), distance=LOSSY)
    c.add('grid-filled.heic', 'a grid whose tiles are coded larger than they are shown', 'heif.py', lambda path: _filled(c, path),
          distance=LOSSY)
    c.add('grid-deep.heic', 'a grid of 10 bits', 'heif.py', lambda path: _uneven(c, path, depth=16), distance=LOSSY)
    c.add('grid-deep-mirrored.heic', 'a grid of 10 bits, mirrored', 'heif.py',
          lambda path: _uneven(c, path, depth=16, mirror=1), source='turned-2', orientation=2, distance=LOSSY)
    c.add('grid-grey.heic', 'a grid of luma alone', 'heif.py', lambda path: _uneven(c, path, 'grey'), source='grey', distance=LOSSY)
    _photo_source(c)
    c.add('grid-photo.heic', '48 megapixels, as phones store them', 'heif.py', lambda path: _photo(c, path), source='photo',
          orientation=6, distance=LOSSY)
