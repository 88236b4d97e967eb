"""Every bomb through `stillmine hash`, each in a child measured by rusage: refused or hashed, soon and in little memory.

  bombs_test.py REPORT [--table FILE]     JUnit XML to REPORT; the table is printed, and written to FILE

A bomb may hold the file itself, the pixels that are really in it, and 64 MiB. The time printed is CPU time, for which the aim is a
second; a test must not depend on the machine, so it fails at eight.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

import bombs
import measure

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / 'build/native/bin/stillmine'
CORPUS = ROOT / 'build/formats'
MOST_SECONDS = 8
OVER = (64 << 20) / 1e6  # MB over file and pixels


def hash_files(files):
    return measure.run([str(COMMAND), 'hash', *map(str, files)], seconds=60)


def verdict(cost):
    try:
        line = json.loads(cost.output.splitlines()[0])
    except (ValueError, IndexError):
        return f'ended by {cost.status}', False
    if 'error' in line:
        return line['error']['code'], cost.status == 1
    return f'hashed {line["width"]} x {line["height"]}', cost.status == 0


def check_bombs(folder, rows, failures):
    still = hash_files([CORPUS / 'two.gif'])
    for name, held, what in bombs.all_bombs(CORPUS, folder):
        path = folder / name
        size = path.stat().st_size
        cost = hash_files([path])
        word, good = verdict(cost)
        own = cost.megabytes - still.megabytes
        allowed = (size + held) / 1e6 + OVER
        problems = []
        if not good:
            problems.append(word)
        if own > allowed:
            problems.append(f'{own:.0f} MB, allowed {allowed:.0f}')
        if cost.seconds > MOST_SECONDS:
            problems.append(f'{cost.seconds:.1f} s')
        rows.append((name, what, size, cost.seconds, max(own, 0), word))
        failures.append((name, '; '.join(problems)))
        path.unlink()


def check_truncations(folder, rows, failures):
    """Every beginning of a small file of each format; a child takes a few hundred."""
    for kind, data in bombs.truncations(CORPUS).items():
        # all of the first kilobyte, where headers are, then prime steps so that the whole stays under two thousand
        ends = list(range(min(len(data), 1024))) + list(range(1024, len(data), max(1, len(data) // 500) | 1))
        files = []
        for end in ends:
            path = folder / f'{kind}-{end}'
            path.write_bytes(data[:end])
            files.append(path)
        seconds, megabytes, problems, hashed = 0, 0, [], 0
        for begin in range(0, len(files), 300):
            batch = files[begin:begin + 300]
            cost = hash_files(batch)
            lines = [json.loads(line) for line in cost.output.splitlines() if line.startswith('{')]
            seconds += cost.seconds
            megabytes = max(megabytes, cost.megabytes)
            hashed += sum('error' not in line for line in lines)
            if cost.status not in (0, 1) or len(lines) != len(batch):
                problems.append(f'{batch[len(lines) % len(batch)].name}: ended by {cost.status}')
        if seconds > MOST_SECONDS * 10:
            problems.append(f'{seconds:.0f} s')
        for path in files:
            path.unlink()
        rows.append((f'{kind}, cut at every byte', f'{len(ends)} beginnings', len(data), seconds, megabytes,
                     f'{len(ends) - hashed} refused, {hashed} hashed'))
        failures.append((f'{kind} cut at every byte', '; '.join(problems)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('report')
    parser.add_argument('--table')
    options = parser.parse_args()
    subprocess.run([sys.executable, ROOT / 'tests/formats/make_corpus.py', CORPUS], check=True)
    rows, failures = [], []
    with tempfile.TemporaryDirectory() as name:
        check_bombs(Path(name), rows, failures)
        check_truncations(Path(name), rows, failures)
    table = '\n'.join(f'{name:34} {size / 1000:10.1f} kB {seconds:6.2f} s {megabytes:7.1f} MB  {word:28} {what}'
                      for name, what, size, seconds, megabytes, word in rows)
    print(table)
    if options.table:
        Path(options.table).write_text(table + '\n')
    cases = ''.join(f'<testcase classname="bombs" name={quoteattr(name)}>'
                    + (f'<failure message={quoteattr(problem)}/>' if problem else '') + '</testcase>' for name, problem in failures)
    broken = [f'{name}: {problem}' for name, problem in failures if problem]
    Path(options.report).write_text(f'<testsuites><testsuite name="bombs" tests="{len(failures)}" '
                                    f'failures="{len(broken)}">{cases}</testsuite></testsuites>\n')
    print('\n'.join(broken) or f'all {len(failures)} refused or hashed within their bounds')
    return 1 if broken else 0


if __name__ == '__main__':
    sys.exit(main())
