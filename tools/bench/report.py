"""The table of benchmarks. Ours and the peer take turns, three rounds, and the fastest run of each counts (harness.h says why)."""
import concurrent.futures
import io
import json
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCH = ROOT / 'build/bench/bin/stillmine_bench'
STILLMINE = ROOT / 'build/native/bin/stillmine'
NODE = ROOT / 'build/deps/node/bin/node'
ROUNDS = 3


def ours(*arguments, environment=None):
    """Seconds of the fastest run of one of stillmine_bench's benchmarks."""
    result = subprocess.run([BENCH, *map(str, arguments)], check=True, capture_output=True, text=True,
                            env={**os.environ, **(environment or {})})
    return json.loads(result.stdout)['seconds']


def fastest(work, seconds=0.6):
    best = float('inf')
    begin = time.perf_counter()
    runs = 0
    while runs < 3 or time.perf_counter() - begin < seconds:
        start = time.thread_time()  # as harness.h counts
        work()
        best = min(best, time.thread_time() - start)
        runs += 1
    return best


def turns(*works):
    """Each work gives the seconds of its fastest run; they take turns."""
    best = [float('inf')] * len(works)
    for _ in range(ROUNDS):
        best = [min(known, work()) for known, work in zip(best, works)]
    return best


def noise(width, height):
    import numpy
    return numpy.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=numpy.uint8)


def pdqhash_of(width, height):
    import pdqhash
    pixels = noise(width, height)
    return lambda: fastest(lambda: pdqhash.compute(pixels))


def pdq(width, height, path):
    mine, peer = turns(lambda: ours('pdq', width, height, 3, path), pdqhash_of(width, height))
    return mine * 1e3, 'ms', 'pdqhash 0.2.8 (the reference C++), RGB', peer * 1e3, peer / mine


def read_bound(width, height):
    """How far the fingerprint is from what reading its pixels takes: below 1 by nature."""
    mine, peer = turns(lambda: ours('pdq', width, height, 4, 'full'), lambda: ours('read', width, height, 4))
    return mine * 1e3, 'ms', 'reading the same RGBA bytes once', peer * 1e3, peer / mine


def variants(pack):
    mine, peer = turns(lambda: ours('pdq', 4032, 3024, 1, pack), lambda: ours('pdq', 4032, 3024, 1, 'full'))
    return mine * 1e3, 'ms', 'our own plain fingerprint of the same 12 MP luma', peer * 1e3, peer / mine


def digest(what):
    # Leaf 7, EBX bit 29: OpenSSL is asked to do without the SHA instructions.
    masked = {'OPENSSL_ia32cap': ':~0x20000000'}
    size = 32
    mine, peer = turns(lambda: ours('digest', size, 'ours', what),
                       lambda: ours('digest', size, 'openssl', what, environment=masked))
    return size / mine, 'MB/s', 'OpenSSL EVP without SHA instructions', size / peer, peer / mine


def wasm(*arguments):
    result = subprocess.run([NODE, ROOT / 'tools/bench/wasm_bench.mjs', *map(str, arguments)], check=True,
                            capture_output=True, text=True)
    return json.loads(result.stdout)


def wasm_digests():
    result = wasm('digest')
    return 32 / result['ours'], 'MB/s', 'hash-wasm 4.13.0, MD5 and SHA-256', 32 / result['peer'], result['peer'] / result['ours']


def wasm_pdq(width, height):
    mine, peer = turns(lambda: wasm('pdq', width, height, 4)['ours'], pdqhash_of(width, height))
    return mine * 1e3, 'ms', 'pdqhash 0.2.8, native', peer * 1e3, peer / mine


def photos(count):
    """12-megapixel JPEGs with the statistics of photos: noise of several sizes, quality 85."""
    import numpy
    from PIL import Image
    folder = ROOT / 'build/bench/photos'
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f'{i:03}.jpg' for i in range(count)]
    for i, path in enumerate(paths):
        if path.exists():
            continue
        random = numpy.random.default_rng(i)
        picture = numpy.zeros((3024, 4032, 3), dtype=numpy.float32)
        for cells, strength in ((8, 60), (40, 30), (250, 14), (1200, 6)):
            grid = random.integers(0, 256, (cells * 3 // 4, cells, 3), dtype=numpy.uint8)
            layer = Image.fromarray(grid).resize((4032, 3024), Image.Resampling.BICUBIC)
            picture += (numpy.asarray(layer, dtype=numpy.float32) - 128) * (strength / 64)
        Image.fromarray(numpy.clip(picture + 128, 0, 255).astype(numpy.uint8)).save(path, quality=85)
    return [str(path) for path in paths]


def pillow_pdqhash(path):
    import hashlib

    import numpy
    import pdqhash
    from PIL import Image, ImageOps
    data = pathlib.Path(path).read_bytes()
    picture = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert('RGB')
    return hashlib.md5(data).digest(), hashlib.sha256(data).digest(), pdqhash.compute(numpy.asarray(picture))[1]


def jpegs(count):
    files = photos(count)

    def stillmine():
        start = time.perf_counter()
        subprocess.run([STILLMINE, 'hash', *files], check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - start

    def peer():
        with concurrent.futures.ProcessPoolExecutor(2) as pool:
            list(pool.map(pillow_pdqhash, files[:2]))  # started and imported
            start = time.perf_counter()
            list(pool.map(pillow_pdqhash, files))
            return time.perf_counter() - start

    mine, theirs = turns(stillmine, peer)
    return count / mine, 'pictures/s', 'Pillow + hashlib + pdqhash, 2 processes', count / theirs, theirs / mine


def jpegs_memory(count):
    files = photos(count)

    # A process's peak starts at that of the one which started it (Linux keeps it over exec), so a small one starts it.
    starter = 'import os, subprocess, sys; ' \
              'child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL); ' \
              'print(os.wait4(child.pid, 0)[2].ru_maxrss)'

    def peak(*command):
        return int(subprocess.run([sys.executable, '-I', '-S', '-c', starter, *command], check=True, capture_output=True).stdout) / 1e3

    mine = peak(STILLMINE, 'hash', *files)
    alone = f'import sys; sys.path.insert(0, {str(ROOT / "tools/bench")!r}); import report; ' \
            '[report.pillow_pdqhash(path) for path in sys.argv[1:]]'
    theirs = peak(sys.executable, '-c', alone, *files[:4])
    return mine, 'MB', 'Pillow + pdqhash, one process', theirs, theirs / mine


def tab(name):
    result = json.loads(subprocess.run([NODE, ROOT / 'tools/bench/tab.mjs', name], check=True, capture_output=True, text=True).stdout)
    return tuple(result[key] for key in ('value', 'unit', 'peer', 'peerValue', 'ratio'))


def durable_messages():
    import durable
    return durable.measure()


SIZES = ((640, 480), (1920, 1080), (4032, 3024), (3024, 4032), (8000, 6000))
BENCHMARKS = {
    **{f'pdq-{w}x{h}': lambda w=w, h=h: pdq(w, h, 'full') for w, h in SIZES},
    'pdq-512x512': lambda: pdq(512, 512, '512'),
    'pdq-4032x3024-read-bound': lambda: read_bound(4032, 3024),
    'pdq-wasm-512x512': lambda: wasm_pdq(512, 512),
    'pdq-wasm-4032x3024': lambda: wasm_pdq(4032, 3024),
    'variants-standard-12mp': lambda: variants('standard'),
    'variants-wide-12mp': lambda: variants('wide'),
    'digests-native': lambda: digest('both'),
    'md5-native': lambda: digest('md5'),
    'sha256-native': lambda: digest('sha256'),
    'digests-wasm': wasm_digests,
    'jpegs-12mp': lambda: jpegs(200 if '--long' in sys.argv else 24),
    'jpegs-12mp-memory': lambda: jpegs_memory(24),
    'durable-messages': durable_messages,
    'tab-12mp-photos': lambda: tab('tab-12mp-photos'),
    'tab-12mp-memory': lambda: tab('tab-12mp-memory'),
    **{f'cancel-{engine}': lambda engine=engine: tab(f'cancel-{engine}') for engine in ('chromium', 'firefox', 'webkit')},
}


def main(names):
    if '--list' in names:
        print('\n'.join(BENCHMARKS))
        return 0
    names = [name for name in names if name != '--long']
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f'unknown: {", ".join(unknown)}; --list names them', file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        value, unit, peer, peer_value, ratio = BENCHMARKS[name]()
        print(json.dumps({'name': name, 'value': round(value, 4), 'unit': unit, 'peer': peer,
                          'peerValue': round(peer_value, 4), 'ratio': round(ratio, 2)}), flush=True)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
