"""The pictures that the corpus encodes: smooth noise with a few shapes, made from integers, as PNG written here.

They have structure at every scale, so their fingerprints are of quality 100 and stay put under lossy coding. Each
function gives rows of bytes from the top; write_png() stores them without any help from an encoder under test.
"""
import struct
import zlib


def _hash(x, y, seed):
    value = (x * 0x9E3779B1 ^ y * 0x85EBCA77 ^ seed * 0xC2B2AE3D) & 0xFFFFFFFF
    value ^= value >> 15
    value = value * 0x2C1B3C6D & 0xFFFFFFFF
    return (value ^ value >> 13) & 255


def _noise(width, height, cell, seed):
    rows = []
    corners = {}
    for y in range(height):
        top, down = divmod(y, cell)
        row = []
        for x in range(width):
            left, across = divmod(x, cell)
            square = corners.get((left, top))
            if square is None:
                square = corners[left, top] = [_hash(left + i, top + j, seed) for j in (0, 1) for i in (0, 1)]
            above = square[0] * (cell - across) + square[1] * across
            below = square[2] * (cell - across) + square[3] * across
            row.append((above * (cell - down) + below * down) // (cell * cell))
        rows.append(row)
    return rows


def scene(width, height, seed=1):
    """RGB: large and small noise, a bright disc and a dark bar that no turning maps onto themselves."""
    large = _noise(width, height, max(width // 4, 2), seed)
    small = _noise(width, height, max(width // 13, 2), seed + 1)
    centre_x, centre_y, radius = width // 4, height // 3, height // 5
    rows = []
    for y in range(height):
        row = bytearray()
        for x in range(width):
            grey = (2 * large[y][x] + small[y][x]) // 3
            if (x - centre_x) ** 2 + (y - centre_y) ** 2 < radius * radius:
                grey = 255 - grey // 4
            elif x > width * 5 // 8 and y > height * 3 // 4:
                grey //= 4
            row += bytes((grey, (grey * 3 + small[y][x]) // 4, (grey + large[y][x]) // 2))
        rows.append(row)
    return rows


def grey_of(rows):
    """Luma of RGB rows by BT.601, rounded."""
    return [bytes((299 * row[i] + 587 * row[i + 1] + 114 * row[i + 2] + 500) // 1000 for i in range(0, len(row), 3))
            for row in rows]


def with_alpha(rows):
    """RGBA: transparent in a ring and half so in a corner."""
    height, width = len(rows), len(rows[0]) // 3
    out = []
    for y, row in enumerate(rows):
        made = bytearray()
        for x in range(width):
            from_centre = ((x - width // 2) ** 2 + (y - height // 2) ** 2) * 16 // (height * height)
            alpha = 0 if from_centre == 1 else 128 if x + y < height // 2 else 255
            made += row[3 * x:3 * x + 3] + bytes((alpha,))
        out.append(made)
    return out


def turned(rows, orientation, channels=3):
    """What a viewer shows of stored `rows` under an EXIF orientation (EXIF 2.32, table 6)."""
    pixels = [[bytes(row[i:i + channels]) for i in range(0, len(row), channels)] for row in rows]
    if orientation >= 5:
        pixels = [list(column) for column in zip(*pixels)]
    if orientation in (2, 3, 6, 7):
        pixels = [row[::-1] for row in pixels]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return [b''.join(row) for row in pixels]


def _chunk(kind, payload):
    return struct.pack('>I', len(payload)) + kind + payload + struct.pack('>I', zlib.crc32(kind + payload))


def write_png(path, rows, colour=2, depth=8, before_data=b''):
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    width = len(rows[0]) * 8 // (channels * depth)
    header = struct.pack('>IIBBBBB', width, len(rows), depth, colour, 0, 0, 0)
    data = zlib.compress(b''.join(b'\0' + bytes(row) for row in rows), 6)
    path.write_bytes(b'\x89PNG\r\n\x1a\n' + _chunk(b'IHDR', header) + before_data + _chunk(b'IDAT', data) + _chunk(b'IEND', b''))


def png_chunk(kind, payload):
    return _chunk(kind, payload)
