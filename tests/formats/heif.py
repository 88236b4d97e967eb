"""HEIF files that heif-enc does not write: a grid of tiles, as phones store photos, turned and mirrored by properties.

Coded pictures are taken out of files that heif-enc or avifenc made; the boxes around them are written here
(ISO/IEC 23008-12, sections 6.5 and 6.6; ISO/IEC 14496-12, section 8.11).
"""
import struct


def boxes(data, start=0, end=None):
    """Yields (type, payload start, payload end) of the boxes in data[start:end]."""
    at, end = start, len(data) if end is None else end
    while at + 8 <= end:
        size, kind = struct.unpack_from('>I4s', data, at)
        body = at + 8
        if size == 1:
            size, body = struct.unpack_from('>Q', data, at + 8)[0], at + 16
        yield kind, body, end if size == 0 else at + size
        at = end if size == 0 else at + size


def _find(data, path, start=0, end=None):
    for kind, body, stop in boxes(data, start, end):
        if kind == path[0]:
            if len(path) == 1:
                return body, stop
            return _find(data, path[1:], body + (4 if kind == b'meta' else 0), stop)
    raise ValueError(f'no {path[0]} box')


def coded_picture(data):
    """The decoder configuration box and the coded bytes of the first item of a file with one picture."""
    body, stop = _find(data, [b'meta', b'iprp', b'ipco'])
    for kind, start, end in boxes(data, body, stop):
        if kind in (b'hvcC', b'av1C'):
            configuration = data[start - 8:end]
            break
    body, stop = _find(data, [b'meta', b'iloc'])
    version = data[body]
    sizes = struct.unpack_from('>H', data, body + 4)[0]
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    at = body + 6 + (4 if version == 2 else 2) + (4 if version == 2 else 2)
    at += 2 if version else 0  # construction method
    at += 2
    number = lambda size, place: int.from_bytes(data[place:place + size], 'big')
    base = number(base_size, at)
    at += base_size + 2
    offset = base + number(offset_size, at)
    length = number(length_size, at + offset_size)
    return configuration, data[offset:offset + length]


def box(kind, payload):
    return struct.pack('>I', 8 + len(payload)) + kind + payload


def full_box(kind, payload, version=0, flags=0):
    return box(kind, struct.pack('>I', version << 24 | flags) + payload)


def grid(tiles, columns, tile_size, size, rotation=0, mirror=None, brand=b'heic', item_type=b'hvc1', shown=None):
    """A file whose picture is a grid. `tiles`: (configuration, coded bytes) row by row, all with one configuration;
    `rotation`: quarter turns against the clock; `mirror`: 0 top to bottom, 1 left to right, applied after it; `shown`: which
    tiles the grid names, from 1, where it is not each of them once."""
    count = len(tiles)
    shown = shown or range(1, count + 1)
    rows = len(shown) // columns
    grid_id = count + 1
    items = b''.join(full_box(b'infe', struct.pack('>HH4sB', i + 1, 0, item_type, 0), 2, 1) for i in range(count))
    items += full_box(b'infe', struct.pack('>HH4sB', grid_id, 0, b'grid', 0), 2)
    properties = [tiles[0][0], full_box(b'ispe', struct.pack('>II', *tile_size)), full_box(b'ispe', struct.pack('>II', *size))]
    of_grid = [3]
    if rotation:
        properties.append(box(b'irot', bytes((rotation,))))
        of_grid.append(0x80 | len(properties))
    if mirror is not None:
        properties.append(box(b'imir', bytes((mirror,))))
        of_grid.append(0x80 | len(properties))
    associations = b''.join(struct.pack('>HBBB', i + 1, 2, 0x81, 2) for i in range(count))
    associations += struct.pack('>HB', grid_id, len(of_grid)) + bytes(of_grid)
    derived = struct.pack('>BBBBHH', 0, 0, rows - 1, columns - 1, *size)

    def meta(offset):
        places = b''
        at = offset
        for i, (_, coded) in enumerate(tiles):
            places += struct.pack('>HHHHII', i + 1, 0, 0, 1, at, len(coded))
            at += len(coded)
        places += struct.pack('>HHHHII', grid_id, 1, 0, 1, 0, len(derived))  # construction method 1: in idat
        return full_box(b'meta', b''.join((
            full_box(b'hdlr', struct.pack('>I4s12xB', 0, b'pict', 0)),
            full_box(b'pitm', struct.pack('>H', grid_id)),
            full_box(b'iinf', struct.pack('>H', count + 1) + items),
            full_box(b'iref', box(b'dimg', struct.pack(f'>HH{len(shown)}H', grid_id, len(shown), *shown))),
            box(b'iprp', box(b'ipco', b''.join(properties)) + full_box(b'ipma', struct.pack('>I', count + 1) + associations)),
            box(b'idat', derived),
            full_box(b'iloc', struct.pack('>HH', 0x4400, count + 1) + places, 1))))

    start = box(b'ftyp', brand + struct.pack('>I', 0) + b'mif1' + brand)
    offset = len(start) + len(meta(0)) + 8
    return start + meta(offset) + box(b'mdat', b''.join(coded for _, coded in tiles))


def grids_in_grids(tile, shapes, sizes):
    """A file whose picture is a grid of one picture again and again, which is a grid itself, and so on down to `tile`
    (configuration, coded bytes). `shapes`: (columns, rows) of the grids, from the innermost; `sizes`: what the tile and each grid
    say of their size."""
    count = len(sizes)
    items = b''.join(full_box(b'infe', struct.pack('>HH4sB', i + 1, 0, b'grid' if i else b'hvc1', 0), 2, i + 1 < count)
                     for i in range(count))
    properties = tile[0] + b''.join(full_box(b'ispe', struct.pack('>II', *size)) for size in sizes)
    associations = struct.pack('>HBBB', 1, 2, 0x81, 2) + b''.join(struct.pack('>HBB', i + 1, 1, i + 2) for i in range(1, count))
    references = b''.join(box(b'dimg', struct.pack(f'>HH{columns * rows}H', i + 2, columns * rows, *[i + 1] * columns * rows))
                          for i, (columns, rows) in enumerate(shapes))
    derived = [struct.pack('>BBBBII', 0, 1, rows - 1, columns - 1, *size) for (columns, rows), size in zip(shapes, sizes[1:])]

    def meta(offset):
        places = struct.pack('>HHHHII', 1, 0, 0, 1, offset, len(tile[1]))
        places += b''.join(struct.pack('>HHHHII', i + 2, 1, 0, 1, 12 * i, 12) for i in range(len(shapes)))
        return full_box(b'meta', b''.join((
            full_box(b'hdlr', struct.pack('>I4s12xB', 0, b'pict', 0)),
            full_box(b'pitm', struct.pack('>H', count)),
            full_box(b'iinf', struct.pack('>H', count) + items),
            full_box(b'iref', references),
            box(b'iprp', box(b'ipco', properties) + full_box(b'ipma', struct.pack('>I', count) + associations)),
            box(b'idat', b''.join(derived)),
            full_box(b'iloc', struct.pack('>HH', 0x4400, count) + places, 1))))

    start = box(b'ftyp', b'heic' + struct.pack('>I', 0) + b'mif1heic')
    return start + meta(len(start) + len(meta(0)) + 8) + box(b'mdat', tile[1])
