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
DISTINCT = 8  # JPEG pictures


def bench(*arguments, environment=None):
    """What one of stillmine_bench's benchmarks prints."""
    result = subprocess.run([BENCH, *map(str, arguments)], check=True, capture_output=True, text=True,
                            env={**os.environ, **(environment or {})})
    return json.loads(result.stdout)


def ours(*arguments, environment=None):
    """Seconds of the fastest run."""
    return bench(*arguments, environment=environment)['seconds']


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


def certified():
    """The 512 x 512 path, fallbacks included, over pictures with the statistics of photographs; the peer over the same."""
    import numpy
    import pdqhash
    from PIL import Image

    import pictures
    count = 64
    samples = [numpy.asarray(pictures.generated(i).resize((512, 512), Image.Resampling.NEAREST)) for i in range(count)]
    path = ROOT / 'build/bench/certified.rgb'
    path.write_bytes(b''.join(one.tobytes() for one in samples))
    seen = {}

    def mine():
        seen.update(bench('certified', path, 3))
        return seen['seconds']

    mine, peer = turns(mine, lambda: sum(fastest(lambda one=one: pdqhash.compute(one), 0) for one in samples) / count)
    path.unlink()
    return mine * 1e3, 'ms', f'pdqhash 0.2.8 (the reference C++), RGB; {seen["exact"]} of {seen["pictures"]} pictures fell back to the exact path', peer * 1e3, peer / mine


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


def script_of(name, *arguments):
    """What a script beside this one prints."""
    result = subprocess.run([NODE, ROOT / 'tools/bench' / name, *map(str, arguments)], check=True, capture_output=True, text=True)
    return json.loads(result.stdout)


def wasm_digests():
    result = script_of('wasm_bench.mjs', 'digest')
    return 32 / result['ours'], 'MB/s', 'hash-wasm 4.13.0, MD5 and SHA-256', 32 / result['peer'], result['peer'] / result['ours']


def wasm_pdq(width, height, script='wasm_bench.mjs', before=('pdq',)):
    """Of RGBA pixels that are in the module's memory already: copying them there is left out (the scripts say why)."""
    mine, peer = turns(lambda: script_of(script, *before, width, height, 4)['ours'], pdqhash_of(width, height))
    return mine * 1e3, 'ms', 'pdqhash 0.2.8, native', peer * 1e3, peer / mine


def tab_pdq(width, height):
    return wasm_pdq(width, height, 'tab_pdq.mjs', ())


def photos(count):
    """12-megapixel JPEGs with the statistics of photos: noise of several sizes, quality 85. Eight pictures over and over, each file
    with a comment of its own, since the page counts equal files once."""
    import numpy
    from PIL import Image
    folder = ROOT / 'build/bench/photos'
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f'{i:03}.jpg' for i in range(count)]
    for i, path in enumerate(paths):
        if path.exists():
            continue
        if i >= DISTINCT:
            start, comment = paths[i % DISTINCT].read_bytes(), f'{i:04}'.encode()
            path.write_bytes(start[:2] + b'\xff\xfe\x00\x06' + comment + start[2:])
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


def pillow_seconds(files):
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        list(pool.map(pillow_pdqhash, files[:2]))  # started and imported
        start = time.perf_counter()
        list(pool.map(pillow_pdqhash, files))
        return time.perf_counter() - start


def tab_jpegs(count):
    """In one Chromium tab, beside the native peer."""
    files = photos(count)
    mine, theirs = turns(lambda: count / script_of('tab.mjs', 'tab-files', *files)['value'], lambda: pillow_seconds(files))
    return count / mine, 'pictures/s', 'Pillow + hashlib + pdqhash natively, 2 processes', count / theirs, theirs / mine


def jpegs(count):
    files = photos(count)

    def stillmine():
        start = time.perf_counter()
        subprocess.run([STILLMINE, 'hash', *files], check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - start

    mine, theirs = turns(stillmine, lambda: pillow_seconds(files))
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


def line_of(name, *arguments):
    result = script_of(name, *arguments)
    return tuple(result[key] for key in ('value', 'unit', 'peer', 'peerValue', 'ratio'))


def tab(name):
    return line_of('tab.mjs', name)


def durable_messages():
    import durable
    return durable.measure()


SIZES = ((640, 480), (1920, 1080), (4032, 3024), (3024, 4032), (8000, 6000))
BENCHMARKS = {
    **{f'pdq-{w}x{h}': lambda w=w, h=h: pdq(w, h, 'full') for w, h in SIZES},
    'pdq-512x512': lambda: pdq(512, 512, 'full'),
    'pdq-512x512-certified': certified,
    **{f'pdq-{w}x{h}-read-bound': lambda w=w, h=h: read_bound(w, h) for w, h in SIZES},
    **{f'pdq-wasm-{w}x{h}': lambda w=w, h=h: wasm_pdq(w, h) for w, h in ((512, 512), *SIZES)},
    **{f'pdq-chromium-{w}x{h}': lambda w=w, h=h: tab_pdq(w, h) for w, h in SIZES},
    'variants-standard-12mp': lambda: variants('standard'),
    'variants-wide-12mp': lambda: variants('wide'),
    'digests-native': lambda: digest('both'),
    'md5-native': lambda: digest('md5'),
    'sha256-native': lambda: digest('sha256'),
    'digests-wasm': wasm_digests,
    'jpegs-12mp': lambda: jpegs(200 if '--long' in sys.argv else 24),
    'jpegs-12mp-memory': lambda: jpegs_memory(24),
    'durable-messages': durable_messages,
    'tab-12mp-jpegs': lambda: tab_jpegs(100 if '--long' in sys.argv else 24),
    'first-view-slow': lambda: line_of('first_view.mjs'),
    'tab-12mp-photos': lambda: tab('tab-12mp-photos'),
    'tab-12mp-memory': lambda: tab('tab-12mp-memory'),
    **{f'cancel-{engine}': lambda engine=engine: tab(f'cancel-{engine}') for engine in ('chromium', 'firefox', 'webkit')},
}



def of_sizes(pattern):
    return [pattern.format(f'{w}x{h}') for w, h in SIZES]


# What stands in the README: the work, its benchmarks, of which the one with the worst ratio counts, and what is asked of it.
TABLE = (
    ('full path, native', of_sizes('pdq-{}'), '30'),
    ('full path, native, against reading the same RGBA once', of_sizes('pdq-{}-read-bound'), '1/3 at 12 MP'),
    ('full path, wasm in node', of_sizes('pdq-wasm-{}'), '16'),
    ('full path, wasm in Chromium', of_sizes('pdq-chromium-{}'), '16'),
    ('512 x 512, exact', ['pdq-512x512'], '60'),
    ('512 x 512, certified, fallbacks included', ['pdq-512x512-certified'], '150'),
    ('standard pack of 12 MP against the plain fingerprint', ['variants-standard-12mp'], '0.8'),
    ('MD5 and SHA-256 of a file, native', ['digests-native'], '1'),
    ('MD5 and SHA-256 of a file, wasm', ['digests-wasm'], '1'),
    ('JPEGs of 12 MP, `stillmine hash`, 2 cores', ['jpegs-12mp'], '3'),
    ('the same, memory', ['jpegs-12mp-memory'], '150 MB'),
    ('JPEGs of 12 MP, one Chromium tab', ['tab-12mp-jpegs'], '1'),
)


def run(name):
    value, unit, peer, peer_value, ratio = BENCHMARKS[name]()
    line = {'name': name, 'value': round(value, 4), 'unit': unit, 'peer': peer, 'peerValue': round(peer_value, 4), 'ratio': round(ratio, 2)}
    print(json.dumps(line), flush=True)
    return line


def table():
    """The JSON lines as they come, then the same as Markdown."""
    rows = []
    for work, names, asked in TABLE:
        worst = min((run(name) for name in names), key=lambda line: line['ratio'])
        size = next((part for part in worst['name'].split('-') if part[0].isdigit() and 'x' in part), '') if len(names) > 1 else ''
        rows.append(f"| {work}{', worst at ' + size if size else ''} | {worst['value']:.4g} {worst['unit']} | {worst['peer']}: {worst['peerValue']:.4g} "
                    f"| {worst['ratio']:.3g} | {asked} |")
    load = ' '.join(f'{one:.1f}' for one in os.getloadavg())
    print('\n| work | ours | peer in the same run | ratio | asked |\n|---|---|---|---|---|\n' + '\n'.join(rows))
    print(f'\nLoad of the machine at the end: {load} on {os.cpu_count()} cores.')


def main(names):
    if '--list' in names:
        print('\n'.join(['table', *BENCHMARKS]))
        return 0
    names = [name for name in names if name != '--long']
    if names == ['table']:
        table()
        return 0
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f'unknown: {", ".join(unknown)}; --list names them', file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        run(name)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
