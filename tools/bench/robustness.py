"""Share of edited copies that are found at 31 bits, in the columns of the table below, with 95 % intervals (Wilson).

  plain           a stock platform, and the plain fingerprint in the list
  standard, wide  a stock platform (one fingerprint for each upload), and our pack in the list
  asked wide      our own matcher: the upload is asked about turned and trimmed as well, the wide pack in the list

The figures come from half of the pictures, by the hash of their names. The other half was looked at while the thresholds of
src/image/trim.cpp were set (one change: 16 grey levels to 6, and 85 % for further bars), and is not reported. False matches are counted between different pictures.
"""
import argparse
import hashlib
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

import numpy
from PIL import Image, ImageDraw

from edits import EDITS, FACE_UP

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCH = ROOT / 'build/bench/bin/stillmine_bench'
RADIUS = 31
LONGEST_SIDE = 1024
COLUMNS = ('plain', 'standard', 'wide', 'asked wide')


def held_out(name):
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def generated(index):
    """Statistics of a photograph: noise of several sizes, a few sharp shapes."""
    dice = numpy.random.default_rng(index)
    picture = numpy.zeros((768, 1024, 3))
    for cells, strength in ((4, 70), (12, 40), (50, 22), (200, 9)):
        grid = dice.integers(0, 256, (cells, cells, 3), dtype=numpy.uint8)
        layer = Image.fromarray(grid).resize((1024, 768), Image.Resampling.BICUBIC)
        picture += (numpy.asarray(layer, dtype=float) - 128) * (strength / 64)
    image = Image.fromarray(numpy.clip(picture + 128, 0, 255).astype(numpy.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(6):
        x, y, r = (int(value) for value in dice.integers((0, 0, 20), (1024, 768, 160)))
        draw.ellipse((x - r, y - r, x + r, y + r), fill=tuple(int(c) for c in dice.integers(0, 256, 3)))
    return image


def pictures(folder, generated_count):
    for path in sorted(pathlib.Path(folder).rglob('*')):
        if path.suffix.lower() in ('.jpg', '.jpeg', '.png') and path.stat().st_size > 50_000 and held_out(path.name):
            image = Image.open(path).convert('RGB')
            image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
            yield path.name, image
    for index in range(generated_count):
        if held_out(f'generated {index}'):
            yield f'generated {index}', generated(index)


def look_alikes():
    """Pages that resemble each other and are not the same: chats, text, interfaces, memes."""
    words = 'the a of it you me soon late home photo why not yes see call again never always maybe tonight'.split()
    for index in range(24):
        dice = random.Random(index)
        page = Image.new('RGB', (540, 960), (255, 255, 255))
        draw = ImageDraw.Draw(page)
        family = ('chat', 'text', 'interface', 'meme')[index % 4]
        if family == 'chat':
            y = 90
            draw.rectangle((0, 0, 540, 70), fill=(0, 120, 90))
            while y < 860:
                mine, high, wide = dice.random() < 0.5, dice.randrange(40, 130), dice.randrange(160, 380)
                left = 530 - wide if mine else 10
                draw.rounded_rectangle((left, y, left + wide, y + high), 14, fill=(220, 248, 198) if mine else (236, 236, 236))
                for line in range(high // 26):
                    draw.text((left + 10, y + 8 + 24 * line), ' '.join(dice.choices(words, k=wide // 60)), fill=(20, 20, 20), font_size=17)
                y += high + 14
        elif family == 'text':
            for line in range(34):
                draw.text((40, 40 + 26 * line), ' '.join(dice.choices(words, k=dice.randrange(3, 10))), fill=(0, 0, 0), font_size=18)
        elif family == 'interface':
            draw.rectangle((0, 0, 540, 80), fill=tuple(dice.choices(range(256), k=3)))
            for row in range(10):
                draw.ellipse((20, 100 + 84 * row, 76, 156 + 84 * row), fill=tuple(dice.choices(range(256), k=3)))
                draw.text((96, 106 + 84 * row), ' '.join(dice.choices(words, k=3)), fill=(0, 0, 0), font_size=22)
                draw.text((96, 134 + 84 * row), ' '.join(dice.choices(words, k=5)), fill=(120, 120, 120), font_size=16)
        else:
            page = generated(100_000 + dice.randrange(3)).resize((540, 540))  # three templates
            draw = ImageDraw.Draw(page)
            draw.text((20, 10), ' '.join(dice.choices(words, k=4)), fill=(255, 255, 255), font_size=44, stroke_width=3, stroke_fill=(0, 0, 0))
            draw.text((20, 470), ' '.join(dice.choices(words, k=4)), fill=(255, 255, 255), font_size=44, stroke_width=3, stroke_fill=(0, 0, 0))
        yield family, page


class Fingerprinter:
    """Sends pictures through stillmine_bench query; lists of (recipe, value) of enough quality."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0

    def save(self, image, orientation=None):
        path = self.folder / f'{self.count}.jpg'
        self.count += 1
        exif = Image.Exif()
        if orientation:
            exif[0x0112] = orientation
        image.save(path, quality=85, exif=exif)
        return path

    def read(self, paths):
        lines = subprocess.run([BENCH, 'query', *map(str, paths)], check=True, capture_output=True, text=True).stdout
        reports = []
        for line in lines.splitlines():
            report = json.loads(line)
            lists = {name: [int(value, 16) for _, value, quality in report[name] if quality >= 50]
                     for name in ('query', 'standard', 'wide')}
            lists['recipes'] = [recipe for recipe, _, quality in report['wide'] if quality >= 50]
            lists['plain'] = lists['standard'][:1] if report['standard'][0][2] >= 50 else []
            reports.append(lists)
        for path in paths:
            path.unlink()
        return reports


def found(listed, asked):
    return any((a ^ b).bit_count() <= RADIUS for a in listed for b in asked)


def columns(listed, asked):
    return (found(listed['plain'], asked['plain']), found(listed['standard'], asked['plain']),
            found(listed['wide'], asked['plain']), found(listed['wide'], asked['query']))


def wilson(hits, count):
    if count == 0:
        return 0.0, 0.0, 0.0
    z, share = 1.96, hits / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return share, max(0.0, middle - half), min(1.0, middle + half)


def measure(originals, seeds, fingerprinter):
    packs = fingerprinter.read([fingerprinter.save(image) for _, image in originals])
    usable = [(image, pack) for (_, image), pack in zip(originals, packs, strict=True) if pack['plain']]
    results, copies = {}, []
    for name, edit in {**EDITS, **FACE_UP, 'stored as turned': None}.items():
        hits, count = [0] * len(COLUMNS), 0
        for seed in range(seeds):
            paths = []
            for index, (image, _) in enumerate(usable):
                dice = random.Random(f'{name} {seed} {index}')
                paths.append(fingerprinter.save(image, dice.choice((3, 6, 8))) if edit is None else fingerprinter.save(edit(image, dice)))
            for index, report in enumerate(fingerprinter.read(paths)):
                pack = usable[index][1]
                if edit is None or name in FACE_UP:  # her file is the edited one, the platform's the original
                    row = columns(report, pack)
                else:
                    row = columns(pack, report)
                    copies.append((index, report))
                hits = [total + one for total, one in zip(hits, row)]
                count += 1
        results[name] = [wilson(hit, count) for hit in hits]
    return usable, results, copies


def false_matches(usable, copies):
    pairs, hits = 0, [0] * len(COLUMNS)
    for index, report in copies[::5]:
        for other, (_, pack) in enumerate(usable):
            if other != index:
                pairs += 1
                hits = [total + one for total, one in zip(hits, columns(pack, report))]
    return pairs, hits


def chart(results):
    """Bars, a row for each edit; readable in light and dark and without colour (each bar has its number)."""
    shades = ('#9aa5b1', '#4f7cac', '#2f5d8c', '#12304f')
    row, left, width = 62, 250, 420
    parts = []
    for index, (name, shares) in enumerate(results.items()):
        top = 60 + index * row
        parts.append(f'<text x="{left - 12}" y="{top + 28}" text-anchor="end">{name}</text>')
        for column, (share, low, high) in enumerate(shares):
            y = top + column * 13
            parts.append(f'<rect x="{left}" y="{y}" width="{share * width:.1f}" height="11" fill="{shades[column]}"/>'
                         f'<path d="M{left + low * width:.1f} {y + 5.5}H{left + high * width:.1f}" stroke="#d1495b" stroke-width="1.5"/>'
                         f'<text x="{left + width + 10}" y="{y + 10}" class="n">{share * 100:.0f} %</text>')
    legend = ''.join(f'<rect x="{left + i * 118}" y="22" width="11" height="11" fill="{shade}"/>'
                     f'<text x="{left + i * 118 + 16}" y="32">{name}</text>' for i, (name, shade) in enumerate(zip(COLUMNS, shades)))
    height = 70 + len(results) * row
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 {height}" role="img" aria-label="Share of edited copies found">'
            '<style>text{font:13px system-ui,sans-serif;fill:#1c2733}.n{font-size:10px}</style>'
            f'<rect width="740" height="{height}" fill="#fff"/>{legend}{"".join(parts)}</svg>\n')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--svg', default=ROOT / 'build/bench/robustness.svg', type=pathlib.Path)
    parser.add_argument('--json', type=pathlib.Path)
    parser.add_argument('--seeds', type=int, default=3)
    parser.add_argument('--generated', type=int, default=40)
    parser.add_argument('--photos', default=ROOT / 'build/bench/wallpapers')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fingerprinter = Fingerprinter(folder)
        originals = list(pictures(options.photos, options.generated))
        usable, results, copies = measure(originals, options.seeds, fingerprinter)
        pairs, hits = false_matches(usable, copies)
        families, pages = zip(*look_alikes())
        alike = fingerprinter.read([fingerprinter.save(page) for page in pages])
    print(f'{len(usable)} pictures, {options.seeds} seeds; share found at {RADIUS} bits or less, 95 % interval')
    print(f'{"":32}' + ''.join(f'{name:>22}' for name in COLUMNS))
    for name, shares in results.items():
        print(f'{name:32}' + ''.join(f'{share * 100:8.1f} ({low * 100:5.1f}-{high * 100:5.1f})' for share, low, high in shares))
    sizes = {name: sum(len(pack[name]) for _, pack in usable) / len(usable) for name in ('plain', 'standard', 'wide')}
    print('fingerprints a photo: ' + ', '.join(f'{name} {size:.1f}' for name, size in sizes.items()))
    print(f'false matches per million of {pairs} unrelated pairs: '
          + ', '.join(f'{name} {hit * 1e6 / pairs:.0f}' for name, hit in zip(COLUMNS, hits)))
    for family in sorted(set(families)):
        members = [report for kind, report in zip(families, alike) if kind == family]
        rows = [columns(a, b) for i, a in enumerate(members) for j, b in enumerate(members) if i != j]
        print(f'look-alikes, {family}: ' + ', '.join(f'{name} {sum(row[i] for row in rows)} of {len(rows)}' for i, name in enumerate(COLUMNS)))
    options.svg.parent.mkdir(parents=True, exist_ok=True)
    options.svg.write_text(chart(results))
    if options.json:
        options.json.write_text(json.dumps({'pictures': len(usable), 'columns': COLUMNS, 'shares': results, 'sizes': sizes,
                                            'pairs': pairs, 'falseMatches': hits}, indent=1))
    return 0


if __name__ == '__main__':
    sys.exit(main())
