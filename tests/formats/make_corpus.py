#!/usr/bin/env python3
"""Makes the corpus of picture files that the page and the command line are held against: every format, at least twelve
files each, by two encoders or more, and the odd cases. Harmless pictures, drawn by sources.py.

  make_corpus.py [OUT]     OUT is build/formats; nothing is done where it is newer than these scripts

OUT/manifest.json is an array, one object a file:
  file      its name, below OUT
  format    as src/image/sniff.h names it
  special   what is special about it, in words
  encoder   who wrote it
  expected  "hashed", or the error's wire word where every reader must refuse it
  source    the PNG below OUT that shows the same picture as displayed (absent where refused)
  distance  bits in which its first fingerprint may differ from the source's
  width, height, orientation   as displayed (absent where refused)
  frames    fingerprints that frames give: 1, or more for animations
"""
import fcntl
import json
import shutil
import sys
import zlib
from pathlib import Path

import sources
from by_hand import few_greys, two_colours
from core_formats import add_bmp, add_jpeg, add_png
from corpus import HEIGHT, WIDTH, Corpus
from grids import add_grids
from heif_formats import add_avif, add_heic
from library_formats import add_gif, add_jxl, add_tiff, add_webp

HERE = Path(__file__).resolve().parent


def make_sources(corpus):
    rows = corpus.source('scene', sources.scene(WIDTH, HEIGHT))
    corpus.source('grey', sources.grey_of(rows), 0)
    for orientation in range(2, 9):
        corpus.source(f'turned-{orientation}', sources.turned(rows, orientation))
    corpus.source('odd', sources.scene(211, 157, 7))
    corpus.source('alpha', sources.with_alpha(rows), 6)
    for i in range(12):
        corpus.source(f'frame-{i:02}', sources.scene(160, 120, 20 + i))
    corpus.source('frame-turned', sources.turned(sources.scene(160, 120, 20), 3))
    # as an encoder of 256 colours or of one bit sees it: its own source, since that is what is displayed
    corpus.source('two', two_colours(sources.grey_of(rows)), 0)
    for depth in (2, 4):
        corpus.source(f'grey-{depth}-bits', few_greys(sources.grey_of(rows), depth), 0)
    corpus.source('large', sources.scene(512, 512, 40))
    return rows


def main():
    out = Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[1] / 'build' / 'formats').resolve()
    stamp = out / 'stamp'
    version = format(zlib.crc32(b''.join(path.read_bytes() for path in sorted(HERE.glob('*.py')))), '08x')
    out.parent.mkdir(parents=True, exist_ok=True)
    lock = (out.parent / f'{out.name}.lock').open('w')
    fcntl.flock(lock, fcntl.LOCK_EX)  # suites that run side by side want the same corpus; whoever comes second finds it made
    if stamp.exists() and stamp.read_text() == version:
        return
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    corpus = Corpus(out)
    rows = make_sources(corpus)
    large = sources.scene(512, 512, 40)
    corpus.source('large-cropped', [row[:1500] for row in large[:460]])
    for orientation in (2, 3, 4, 5, 6, 8):
        corpus.source(f'large-turned-{orientation}', sources.turned(large, orientation))
    add_jpeg(corpus)
    add_png(corpus, rows)
    add_bmp(corpus, rows)
    add_gif(corpus)
    add_webp(corpus)
    add_avif(corpus)
    add_heic(corpus)
    add_grids(corpus)
    add_tiff(corpus, rows)
    add_jxl(corpus)
    corpus.make()
    (out / 'manifest.json').write_text(json.dumps(corpus.manifest, indent=1) + '\n')
    stamp.write_text(version)


if __name__ == '__main__':
    main()
