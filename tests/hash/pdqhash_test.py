"""Our fingerprints against `pdqhash` (the reference C++ behind Python) over generated pictures: value and quality, bit for bit.

  pdqhash_test.py COMMAND [--pictures N] [--seed S] [--junit FILE]

Counts per family are printed; a picture that differs is printed with its seed, which makes it again and should become a vector.
Pictures go to COMMAND (`stillmine hash`) as PNG files, from two processes. 400 pictures in the normal suite, 10,000 with --long (tests/suites.mjs).

Colours: the reference forms its luma in binary32, step by step, and so do we (tests/vectors/pdq.json); pdqhash's Python layer
forms it in binary64 and rounds once. The two differ in the last bit for three colours in ten, which no photo shows, but stripes and
rings do (up to 90 bits). So colours here are those for which both lumas are the same number.
"""
import argparse
import concurrent.futures
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy
import pdqhash
from PIL import Image

BATCH = 100  # pictures in a folder and in memory
SIDES = [*range(5, 71), 127, 128, 129, 130, 511, 512, 513, 997, 1000, 1024]


def grid(width, height):
    return numpy.meshgrid(numpy.arange(width), numpy.arange(height))


def noise(random, width, height):
    return random.integers(0, 256, (height, width, 3))


def gradient(random, width, height):
    x, y = grid(width, height)
    a, b, c = random.integers(-300, 300, 3)
    return numpy.stack([128 + (k * (x - width / 2) / width + b * (y - height / 2) / height) for k in (a, b, c)], 2)


def rings(random, width, height):
    x, y = grid(width, height)
    radius = numpy.hypot(x - random.integers(0, width), y - random.integers(0, height))
    wave = 128 + 127 * numpy.sin(radius * 6.3 / random.integers(2, 2 + max(width, height) // 2))
    return numpy.stack([wave, 255 - wave if random.integers(2) else wave, wave], 2)


def checkers(random, width, height):
    x, y = grid(width, height)
    cell = int(random.integers(1, max(2, min(width, height) // 3)))
    colours = random.integers(0, 256, (2, 3))
    return colours[((x // cell) ^ (y // cell)) & 1]


def text(random, width, height):
    line = max(3, height // int(random.integers(4, 20)))
    marks = random.integers(0, 2, (line * 3, width)) * 230
    page = numpy.full((height, width), 245)
    for top in range(0, height - line, 2 * line):
        page[top:top + line] = 245 - marks[:line]
    return numpy.repeat(page[:, :, None], 3, 2)


def flat(random, width, height):
    return random.integers(0, 256, 3) + random.integers(-1, 2, (height, width, 3))


def enlarged(random, width, height):
    """A photograph's statistics: few coarse cells, smoothly enlarged, with grain."""
    small = random.integers(0, 256, (int(random.integers(2, 24)), int(random.integers(2, 24)), 3)).astype(numpy.uint8)
    photo = numpy.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC), dtype=int)
    return photo + random.integers(-4, 5, (height, width, 3))


def strips(random, width, height):
    colours = random.integers(0, 256, (int(random.integers(2, 30)), 3))
    x, y = grid(width, height)
    along = x if random.integers(2) else y
    return colours[along * len(colours) // (along.max() + 1)]


FAMILIES = [noise, gradient, rings, checkers, text, flat, enlarged, strips]


def with_equal_lumas(pixels):
    """Moves the blue of a pixel until binary32 and binary64 agree on its luma."""
    colours = pixels.reshape(-1, 3).copy()
    moving = numpy.arange(len(colours))
    while len(moving):
        r, g, b = (colours[moving, i].astype(numpy.float32) for i in range(3))
        single = numpy.float32(0.299) * r + numpy.float32(0.587) * g + numpy.float32(0.114) * b
        double = (0.299 * r.astype(float) + 0.587 * g.astype(float) + 0.114 * b.astype(float)).astype(numpy.float32)
        moving = moving[single != double]
        colours[moving, 2] += 1
        colours[moving[colours[moving, 2] == 0], 1] += 1  # 148 pairs of red and green have no blue
    return colours.reshape(pixels.shape)


def picture(seed):
    random = numpy.random.default_rng(seed)
    family = FAMILIES[seed % len(FAMILIES)]
    width, height = (int(side) for side in random.choice(SIDES, 2))
    pixels = numpy.clip(family(random, width, height), 0, 255).astype(numpy.uint8)
    gray = seed // len(FAMILIES) % 3 == 0
    return family.__name__, pixels[:, :, 1] if gray else with_equal_lumas(pixels)


def reference(pixels):
    """What pdqhash says. It takes colour alone: R = G = B has exactly the grey as its luma there."""
    if pixels.ndim == 2:
        pixels = numpy.repeat(pixels[:, :, None], 3, 2)
    bits, quality = pdqhash.compute(numpy.ascontiguousarray(pixels))
    return f'{int("".join(map(str, bits)), 2):064x}', quality


def compare(command, seeds):
    """(seed, family, what the command says, what pdqhash says, shape) of each."""
    with tempfile.TemporaryDirectory() as name:
        made = {seed: picture(seed) for seed in seeds}
        paths = [pathlib.Path(name) / f'{seed}.png' for seed in made]
        for path, (_, pixels) in zip(paths, made.values(), strict=True):
            Image.fromarray(pixels).save(path, compress_level=0)
        lines = subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, text=True).stdout.splitlines()
    firsts = [json.loads(line)['fingerprints'][0] for line in lines]
    return [(seed, family, (first['value'], first['quality']), reference(pixels), pixels.shape)
            for (seed, (family, pixels)), first in zip(made.items(), firsts, strict=True)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('command', nargs='+')
    parser.add_argument('--pictures', type=int, default=400)
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--junit')
    options = parser.parse_args()
    counts = {family.__name__: 0 for family in FAMILIES}
    failures = []
    end = options.seed + options.pictures
    batches = [range(begin, min(begin + BATCH, end)) for begin in range(options.seed, end, BATCH)]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for batch in pool.map(compare, itertools.repeat(options.command), batches):
            for seed, family, found, expected, shape in batch:
                counts[family] += 1
                if found != expected:
                    failures.append((seed, family, shape, found, expected))
    for seed, family, shape, found, expected in failures:
        print(f'seed {seed}, {family} {shape[1]}x{shape[0]}: {found} instead of {expected}')
    print(' '.join(f'{family} {count}' for family, count in counts.items()), f'; {len(failures)} differ')
    if options.junit:
        cases = ''.join(f'<testcase classname="pdqhash" name="{family}">'
                        + ''.join(f'<failure message="seed {seed}"/>' for seed, kind, *_ in failures if kind == family)
                        + '</testcase>' for family in counts)
        pathlib.Path(options.junit).write_text(
            f'<testsuites><testsuite name="pdqhash" tests="{len(counts)}" failures="{len(failures)}">{cases}</testsuite></testsuites>')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
