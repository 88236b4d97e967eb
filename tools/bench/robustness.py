"""Share of edited copies that are found at 31 bits, in the columns of the table below, with 95 % intervals (Wilson).

  plain           a stock platform (one fingerprint for each upload), and the plain fingerprint in the list
  standard, wide  a stock platform, and our pack in the list
  asked standard,
  asked wide      our own matcher: the upload is asked about turned and trimmed as well, our pack in the list

The figures come from the half of the pictures that no threshold was set by (pictures.py); --half tuning is for setting them.
Left out: pictures whose own plain fingerprint is under quality 50, which no platform takes, and those alike to one before. A copy
whose fingerprint is under 50 counts as missed, and so does one that a crop left nothing recognisable of; "too plain" says how many
there were of the first. The edits called "her own" are made by the person before she picks the file: listed is the pack of the
edited file, asked about is the picture it was made of. Everything is saved as a JPEG of quality 70 to 92.
False matches are counted between different pictures.
"""
import argparse
import collections
import concurrent.futures
import json
import math
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import numpy
from PIL import Image, ImageDraw

import pictures
from edits import EDITS, FACE_UP

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCH = ROOT / 'build/bench/bin/stillmine_bench'
RADIUS = 31
STANDARD = ('upright', 'sampled-512', 'mirrored', 'stored', 'trimmed', 'trimmed-edge', 'crop-1x1', 'crop-4x5', 'crop-9x16', 'crop-16x9')
LEAST_QUALITY = 50
LOOK_ALIKES = 48
COLUMNS = ('plain', 'standard', 'wide', 'asked standard', 'asked wide')
DRAWN = ('plain', 'standard', 'wide', 'asked wide')
STORED = 'stored as turned'


def look_alikes():
    """Pages that resemble each other and are not the same: chats, text, interfaces, memes."""
    words = 'the a of it you me soon late home photo why not yes see call again never always maybe tonight'.split()
    for index in range(LOOK_ALIKES):
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
            page = pictures.generated(100_000 + dice.randrange(3)).resize((540, 540))  # three templates
            draw = ImageDraw.Draw(page)
            draw.text((20, 10), ' '.join(dice.choices(words, k=4)), fill=(255, 255, 255), font_size=44, stroke_width=3, stroke_fill=(0, 0, 0))
            draw.text((20, 470), ' '.join(dice.choices(words, k=4)), fill=(255, 255, 255), font_size=44, stroke_width=3, stroke_fill=(0, 0, 0))
        yield family, page


class Fingerprinter:
    """Sends pictures through stillmine_bench query; dictionaries of name -> [(recipe, value)] of enough quality."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0

    def save(self, image, quality=85, orientation=None):
        path = self.folder / f'{os.getpid()}-{self.count}.jpg'
        self.count += 1
        exif = Image.Exif()
        if orientation:
            exif[0x0112] = orientation
        image.save(path, quality=quality, exif=exif)
        return path

    def read(self, kind, paths):
        lines = subprocess.run([BENCH, 'query', kind, *map(str, paths)], check=True, capture_output=True, text=True).stdout
        reports = []
        for line in lines.splitlines():
            report = json.loads(line)
            lists = {name: [(recipe, int(value, 16)) for recipe, value, quality in rows if quality >= LEAST_QUALITY]
                     for name, rows in report.items()}
            lists['standard'] = [one for one in lists.get('wide', []) if one[0] in STANDARD]  # the wide pack begins with it
            lists['upright'] = int(report['plain'][0][1], 16)
            lists['turned'] = [value for recipe, value in lists['query'] if not recipe.startswith('trimmed')]
            reports.append(lists)
        for path in paths:
            path.unlink()
        return reports


def near(listed, asked):
    """The recipes of `listed` that one of `asked` is a match for."""
    return [recipe for recipe, a in listed if any((a ^ b).bit_count() <= RADIUS for _, b in asked)]


def columns(listed, asked):
    return [bool(near(listed['plain'], asked['plain'])), bool(near(listed['standard'], asked['plain'])),
            bool(near(listed['wide'], asked['plain'])), bool(near(listed['standard'], asked['query'])),
            bool(near(listed['wide'], asked['query']))]


def wilson(hits, count):
    if count == 0:
        return 0.0, 0.0, 0.0
    z, share = 1.96, hits / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return share, max(0.0, middle - half), min(1.0, middle + half)


USABLE = []  # (name, image, report); filled before the processes are forked
FOLDER = None


def one_round(name, seed):
    """One edit of every picture: (row of columns, recipes that found it, too plain, report) for each."""
    fingerprinter = Fingerprinter(FOLDER)
    hers = name in FACE_UP or name == STORED
    paths = []
    for index, (_, image, _) in enumerate(USABLE):
        dice = random.Random(f'{name} {seed} {index}')
        quality = dice.randint(70, 92)
        if name == STORED:
            paths.append(fingerprinter.save(image, quality, dice.choice((3, 6, 8))))
        else:
            paths.append(fingerprinter.save({**EDITS, **FACE_UP}[name](image, dice), quality))
    outcomes = []
    for (_, _, original), report in zip(USABLE, fingerprinter.read('packs' if hers else 'asked', paths), strict=True):
        listed, asked = (report, original) if hers else (original, report)
        recipes = near(listed['wide'] + listed.get('tried', []), asked['plain'])
        outcomes.append((columns(listed, asked), recipes, not report['plain'], None if hers else report))
    return name, outcomes


def measure(names, seeds):
    outcomes = collections.defaultdict(list)
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for name, some in pool.map(one_round, *zip(*[(name, seed) for name in names for seed in range(seeds)])):
            outcomes[name] += some
    return outcomes


def family(recipe):
    return re.sub(r'-\d+$', '', recipe)


def gains(outcomes):
    """For each family of recipes, in the order of the packs: its fingerprints a photo, copies that it was the first to find, and
    the edit for which it did most, in points. A recipe that was only tried comes after all that are in the wide pack."""
    order = {}
    for _, _, report in USABLE:
        for recipe, _ in report['wide'] + report['tried']:
            order.setdefault(recipe, 0)
            order[recipe] += 1
    first = collections.Counter()
    alone = collections.Counter()
    for name, some in outcomes.items():
        for _, recipes, _, _ in some:
            families = list(dict.fromkeys(family(recipe) for recipe in recipes))
            if families:
                first[families[0], name] += 1
            if len(families) == 1:
                alone[families[0]] += 1
    rows = []
    for one in dict.fromkeys(family(recipe) for recipe in [*order, 'stored', 'trimmed', 'trimmed-edge']):
        size = sum(count for recipe, count in order.items() if family(recipe) == one) / len(USABLE)
        mine = {name: count for (other, name), count in first.items() if other == one}
        best = max(mine, key=lambda name: mine[name] / len(outcomes[name]), default='')
        points = 100 * mine[best] / len(outcomes[best]) if best else 0.0
        rows.append((one, size, sum(mine.values()), alone[one], best, points))
    return rows


def false_matches(outcomes):
    """Every fifth copy against the packs of all other pictures."""
    def words(values):
        return numpy.array([[value >> shift & (1 << 64) - 1 for shift in (0, 64, 128, 192)] for value in values], dtype=numpy.uint64)
    packs = {}
    for kind in ('plain', 'standard', 'wide'):
        owners = [index for index, (_, _, report) in enumerate(USABLE) for _ in report[kind]]
        packs[kind] = numpy.array(owners), words([value for _, _, report in USABLE for _, value in report[kind]])
    pairs, hits = 0, [0] * len(COLUMNS)
    for some in outcomes.values():
        for index, (_, _, _, report) in list(enumerate(some))[::5]:
            if report is None:
                continue
            pairs += len(USABLE) - 1
            for column, (kind, ask) in enumerate((('plain', 'plain'), ('standard', 'plain'), ('wide', 'plain'),
                                                  ('standard', 'query'), ('wide', 'query'))):
                if not report[ask]:
                    continue
                owners, listed = packs[kind]
                asked = words([value for _, value in report[ask]])
                bits = numpy.bitwise_count(listed[:, None, :] ^ asked[None, :, :]).sum(axis=2)
                found = set(owners[(bits <= RADIUS).any(axis=1)]) - {index % len(USABLE)}
                hits[column] += len(found)
    return pairs, hits


def chart(results):
    """Bars, a row for each edit; readable in light and dark and without colour (each bar has its number)."""
    shades = ('#9aa5b1', '#4f7cac', '#2f5d8c', '#12304f')
    row, left, width = 62, 250, 420
    parts = []
    for index, (edit, shares) in enumerate(results.items()):
        top = 60 + index * row
        parts.append(f'<text x="{left - 12}" y="{top + 28}" text-anchor="end">{edit}</text>')
        for column, (share, low, high) in enumerate(shares[COLUMNS.index(name)] for name in DRAWN):
            y = top + column * 13
            parts.append(f'<rect x="{left}" y="{y}" width="{share * width:.1f}" height="11" fill="{shades[column]}"/>'
                         f'<path d="M{left + low * width:.1f} {y + 5.5}H{left + high * width:.1f}" stroke="#d1495b" stroke-width="1.5"/>'
                         f'<text x="{left + width + 10}" y="{y + 10}" class="n">{share * 100:.0f} %</text>')
    legend = ''.join(f'<rect x="{left + i * 118}" y="22" width="11" height="11" fill="{shade}"/>'
                     f'<text x="{left + i * 118 + 16}" y="32">{name}</text>' for i, (name, shade) in enumerate(zip(DRAWN, shades)))
    height = 70 + len(results) * row
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 {height}" role="img" aria-label="Share of edited copies found">'
            '<style>text{font:13px system-ui,sans-serif;fill:#1c2733}.n{font-size:10px}</style>'
            f'<rect width="740" height="{height}" fill="#fff"/>{legend}{"".join(parts)}</svg>\n')


def prepare(options, fingerprinter):
    """Fills USABLE; gives how many pictures were left out because they are too plain or alike."""
    originals = list(pictures.load(options.photos, options.generated, options.half == 'tuning'))
    reports = fingerprinter.read('tried', [fingerprinter.save(image, 92) for _, image in originals])
    clear = [(one, report) for one, report in zip(originals, reports, strict=True) if report['plain']]
    seen = []
    if options.half == 'evaluation':  # a picture of the other half under another name is not fresh
        seen = fingerprinter.read('asked', [fingerprinter.save(image, 92) for _, image in pictures.load(options.photos, 0, True)])
    kept = pictures.drop_alike(*zip(*clear), seen)
    USABLE.extend((name, image, report) for (name, image), report in kept)
    return len(originals) - len(clear), len(clear) - len(kept)


def shares_of(outcomes):
    return {name: [wilson(sum(row[column] for row, _, _, _ in some), len(some)) for column in range(len(COLUMNS))]
            for name, some in outcomes.items()}


def print_shares(shares, counts):
    for name, row in shares.items():
        print(f'{name:30}' + ''.join(f'{share * 100:6.1f} ({low * 100:4.1f}-{high * 100:5.1f})' for share, low, high in row) + counts(name))


def report_on(outcomes):
    """Prints the table of all copies, and below it the rows that change when those count alone that a platform takes at all."""
    plain = {name: sum(one for _, _, one, _ in some) for name, some in outcomes.items()}
    print(f'{"":30}' + ''.join(f'{name:>20}' for name in COLUMNS) + '  too plain')
    shares = shares_of(outcomes)
    print_shares(shares, lambda name: f'{plain[name]:7} of {len(outcomes[name])}')
    taken = {name: [one for one in some if not one[2]] for name, some in outcomes.items() if 0 < plain[name] < len(some)}
    print('of those alone whose edited picture has the quality that platforms ask for:')
    print_shares(shares_of(taken), lambda name: f'     of {len(taken[name])}')
    return shares


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--svg', default=ROOT / 'build/bench/robustness.svg', type=pathlib.Path)
    parser.add_argument('--json', type=pathlib.Path)
    parser.add_argument('--seeds', type=int, default=3)
    parser.add_argument('--generated', type=int, default=20)
    parser.add_argument('--photos', default=ROOT / 'build/bench/pictures')
    parser.add_argument('--half', choices=('tuning', 'evaluation'), default='evaluation')
    parser.add_argument('--only', help='edits whose name holds this')
    parser.add_argument('--missed', action='store_true', help='name each picture that the wide pack, or asking with it, missed')
    options = parser.parse_args()
    started = time.monotonic()
    global FOLDER
    with tempfile.TemporaryDirectory() as FOLDER:
        fingerprinter = Fingerprinter(FOLDER)
        plain, alike = prepare(options, fingerprinter)
        names = [name for name in (*EDITS, STORED, *FACE_UP) if not options.only or options.only in name]
        outcomes = measure(names, options.seeds)
        families, pages = zip(*look_alikes())
        look = fingerprinter.read('packs', [fingerprinter.save(page) for page in pages])
    print(f'{len(USABLE)} pictures of the {options.half} half (left out: {plain} too plain for a platform, {alike} alike to another), '
          f'{options.seeds} seeds; share found at {RADIUS} bits or less, 95 % interval')
    shares = report_on(outcomes)
    if options.missed:
        for name, some in outcomes.items():
            missed = [(USABLE[i % len(USABLE)][0], row) for i, (row, _, _, _) in enumerate(some) if not row[2] or not row[4]]
            for picture, row in missed:
                print(f'missed {name}: {picture} {"" if row[2] else "wide "}{"" if row[4] else "asked"}')
    sizes = {name: sum(len(report[name]) for _, _, report in USABLE) / len(USABLE) for name in ('plain', 'standard', 'wide', 'tried')}
    print('fingerprints a photo: ' + ', '.join(f'{name} {size:.1f}' for name, size in sizes.items()))
    print(f'{"recipes":24}{"a photo":>8}{"first":>7}{"alone":>7}  does most for')
    rows = gains(outcomes)
    for one, size, first, alone, best, points in rows:
        print(f'{one:24}{size:8.1f}{first:7}{alone:7}  {best}{f", {points:.1f} points" if best else "nothing"}')
    pairs, hits = false_matches(outcomes)
    print(f'false matches per million of {pairs} unrelated pairs: '
          + ', '.join(f'{name} {hit * 1e6 / max(pairs, 1):.0f}' for name, hit in zip(COLUMNS, hits)))
    alikes = {}
    for kind in sorted(set(families)):
        members = [report for other, report in zip(families, look) if other == kind]
        table = [columns(a, b) for i, a in enumerate(members) for j, b in enumerate(members) if i != j]
        alikes[kind] = [sum(row[i] for row in table) for i in range(len(COLUMNS))] + [len(table)]
        print(f'look-alikes, {kind}: ' + ', '.join(f'{name} {alikes[kind][i]}' for i, name in enumerate(COLUMNS)) + f' of {len(table)}')
    print(f'{time.monotonic() - started:.0f} s')
    options.svg.parent.mkdir(parents=True, exist_ok=True)
    options.svg.write_text(chart(shares))
    if options.json:
        options.json.write_text(json.dumps({'pictures': len(USABLE), 'columns': COLUMNS, 'shares': shares, 'sizes': sizes, 'recipes': rows,
                                            'pairs': pairs, 'falseMatches': hits, 'lookAlikes': alikes}, indent=1))
    return 0


if __name__ == '__main__':
    sys.exit(main())
