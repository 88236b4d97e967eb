"""Mutated picture files through `stillmine hash`: no crash, no hang, bounded memory.

  mutated_test.py REPORT [--files N] [--seed S] [--minutes M]     JUnit XML to REPORT; --long runs a million (tests/suites.mjs);
                                                                  with --minutes, as many as fit, and it says how many

Seeds are the small files of tests/fuzz/corpus and tests/image/files. Files go to a child in batches, each measured by rusage; a
batch is made again from its number, so that whatever is found can be taken apart file by file. Of the ten batches that took
most time, and most memory, the costliest file is printed; files that crash or hang stay in build/hostile.
"""
import argparse
import json
import os
import random
import struct
import sys
import tempfile
import time
import zlib
from pathlib import Path
from xml.sax.saxutils import quoteattr

import measure

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / 'build/native/bin/stillmine'
KEPT = ROOT / 'build/hostile'
BATCH = 250
HANG = 10  # seconds of CPU for one file
MOST_MB = 300
WORST = 10
NUMBERS = (b'\0', b'\1', b'\x7f', b'\x80', b'\xff', b'\0\0', b'\xff\xff', b'\x7f\xff', b'\x80\0', b'\0\1', b'\1\0', b'\0\0\0\0',
           b'\xff\xff\xff\xff', b'\x7f\xff\xff\xff', b'\x80\0\0\0', b'\0\0\0\1', b'\1\0\0\0', b'\0\1\0\0')


def seeds():
    paths = [path for folder in ('fuzz/corpus/decode', 'fuzz/corpus/formats', 'fuzz/corpus/jpeg', 'image/files')
             for path in sorted((ROOT / 'tests' / folder).iterdir()) if path.suffix not in ('.pgm', '.ppm')]
    return [path.read_bytes() for path in paths]


def mend_png(data):
    """CRCs of a mutated PNG, or it would be refused for those alone."""
    data = bytearray(data)
    at = 8
    while at + 12 <= len(data):
        length = struct.unpack_from('>I', data, at)[0]
        if length > len(data) - at - 12:
            break
        struct.pack_into('>I', data, at + 8 + length, zlib.crc32(data[at + 4:at + 8 + length]))
        at += 12 + length
    return bytes(data)


def mutated(source, files):
    data = bytearray(source.choice(files))
    # Headers decide most, so half of the changes fall into the first bytes.
    place = lambda: source.randrange(min(len(data), 200) if source.random() < 0.5 else len(data)) if data else 0
    for _ in range(source.choice((1, 1, 1, 2, 3, 5, 10))):
        kind = source.randrange(9)
        at = place()
        if kind == 0 and data:
            data[at] ^= 1 << source.randrange(8)
        elif kind == 1 and data:
            data[at] = source.randrange(256)
        elif kind == 2:
            number = source.choice(NUMBERS)
            data[at:at + len(number)] = number
        elif kind == 3:
            del data[at:at + source.randrange(1, 60)]
        elif kind == 4:
            data[at:at] = source.randbytes(source.randrange(1, 30))
        elif kind == 5:
            part = data[at:at + source.randrange(1, 200)]
            data[at:at] = part * source.randrange(1, 8)
        elif kind == 6:
            other = source.choice(files)
            begin = source.randrange(len(other))
            data[at:at + 50] = other[begin:begin + source.randrange(1, 100)]
        elif kind == 7 and source.random() < 0.3:
            del data[at:]
        elif data:
            for i in range(at, min(at + source.randrange(1, 12), len(data))):
                data[i] = source.randrange(256)
    return mend_png(data) if data[:4] == b'\x89PNG' and source.random() < 0.8 else bytes(data)


def write_batch(folder, number, seed, files):
    source = random.Random(f'{seed}-{number}')
    paths = [folder / f'{number}-{i}' for i in range(BATCH)]
    for path in paths:
        path.write_bytes(mutated(source, files))
    return paths


def run(paths):
    return measure.run([str(COMMAND), 'hash', *map(str, paths)], seconds=HANG * 10)


def summary(cost):
    line = json.loads(cost.output) if cost.output.startswith('{') else {}
    return line['error']['code'] if 'error' in line else f'hashed {line.get("width")} x {line.get("height")}'


def take_apart(paths):
    """Each file of a batch on its own: (path, cost)."""
    return [(path, run([path])) for path in paths]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('report')
    parser.add_argument('--files', type=int, default=5_000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--minutes', type=float, default=float('inf'))
    options = parser.parse_args()
    files = seeds()
    until = time.monotonic() + 60 * options.minutes
    batches, refused, hashed, broken = [], {}, 0, []
    with tempfile.TemporaryDirectory(dir='/dev/shm' if os.access('/dev/shm', os.W_OK) else None) as name:
        folder = Path(name)
        count = (options.files + BATCH - 1) // BATCH
        for number in range(count):
            if time.monotonic() > until:
                break
            paths = write_batch(folder, number, options.seed, files)
            cost = run(paths)
            lines = [json.loads(line) for line in cost.output.splitlines() if line.startswith('{')]
            for line in lines:
                if 'error' in line:
                    refused[line['error']['code']] = refused.get(line['error']['code'], 0) + 1
                else:
                    hashed += 1
            if cost.status not in (0, 1) or len(lines) != BATCH:
                for path, single in take_apart(paths):
                    if single.status not in (0, 1):
                        broken.append((path.name, f'ended by {single.status} after {single.seconds:.1f} s'))
                        KEPT.mkdir(parents=True, exist_ok=True)
                        (KEPT / path.name).write_bytes(path.read_bytes())
            batches.append((cost.seconds, cost.megabytes, number))
            for path in paths:
                path.unlink()
            if number % 100 == 99:
                print(f'{(number + 1) * BATCH} files, {hashed} hashed, {len(broken)} broken', flush=True)
        slowest, largest = worst_files(folder, batches, options.seed, files)
    total = sum(seconds for seconds, _, _ in batches)
    print(f'{len(batches) * BATCH} files from {len(files)} seeds: {hashed} hashed, '
          + ', '.join(f'{refused[code]} {code}' for code in sorted(refused)) + f'; {total:.0f} s of CPU; {len(broken)} broken')
    print('\n'.join(f'broken: {path}: {why}' for path, why in broken))
    for title, rows in (('slowest', slowest), ('largest', largest)):
        print(f'{title}:\n' + '\n'.join(f'  {path.name:12} {cost.seconds:6.2f} s {cost.megabytes:7.1f} MB  {summary(cost)}'
                                        for path, cost in rows))
    hangs = [path.name for path, cost in slowest if cost.seconds > HANG]
    fat = [f'{path.name}: {cost.megabytes:.0f} MB' for path, cost in largest if cost.megabytes > MOST_MB]
    cases = (('no mutated file ends the command', [path for path, _ in broken]), ('no mutated file takes ten seconds', hangs),
             (f'no mutated file takes {MOST_MB} MB', fat))
    Path(options.report).write_text('<testsuites><testsuite name="mutated">' + ''.join(
        f'<testcase classname="mutated" name={quoteattr(case)}>'
        + (f'<failure message={quoteattr(", ".join(found))}/>' if found else '') + '</testcase>' for case, found in cases)
        + '</testsuite></testsuites>\n')
    return 1 if any(found for _, found in cases) else 0


def costliest(paths, cost_of):
    """The file that costs most of a batch, by measuring halves."""
    while len(paths) > 1:
        middle = len(paths) // 2
        paths = max(paths[:middle], paths[middle:], key=lambda half: cost_of(run(half)))
    return paths[0], run(paths)


def worst_files(folder, batches, seed, files):
    """The costliest files of the ten batches that took most time, and of those that took most memory. None of a short run."""
    found = []
    for place, cost_of in ((0, lambda cost: cost.seconds), (1, lambda cost: cost.megabytes)):
        worst = sorted(batches, key=lambda batch: batch[place], reverse=True)[:WORST if len(batches) > 30 else 0]
        singles = [costliest(write_batch(folder, number, seed, files), cost_of) for _, _, number in worst]
        found.append(sorted(singles, key=lambda single: cost_of(single[1]), reverse=True))
    return found


if __name__ == '__main__':
    sys.exit(main())
