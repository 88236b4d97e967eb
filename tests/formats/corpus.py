"""What the makers of the corpus share: the list of files with what is expected of each, and the encoders that most ask."""
import struct
import subprocess
from concurrent.futures import ThreadPoolExecutor

import sources

WIDTH, HEIGHT = 320, 240
LOSSLESS, LOSSY, COARSE = 0, 8, 24


class Corpus:
    def __init__(self, out):
        self.out = out
        self.manifest = []
        self.jobs = []

    def path(self, name):
        return self.out / name

    def source(self, name, rows, colour=2):
        sources.write_png(self.path(f'{name}.png'), rows, colour)
        return rows

    def run(self, *command):
        done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.out)
        if done.returncode != 0:
            raise RuntimeError(f'{" ".join(map(str, command))}\n{done.stdout.decode(errors="replace")[-2000:]}')

    def add(self, file, special, encoder, make, source='scene', distance=LOSSLESS, frames=1, orientation=1, size=None,
            expected='hashed'):
        """`make`: a command whose OUT is replaced by the file's path, a list of commands, or a function of the path."""
        extension = file.rsplit('.', 1)[1]
        entry = {'file': file, 'format': {'jpg': 'jpeg', 'tif': 'tiff'}.get(extension, extension), 'special': special,
                 'encoder': encoder, 'expected': expected}
        if expected == 'hashed':
            width, height = size or self.size_of(source)
            entry |= {'source': f'{source}.png', 'distance': distance, 'width': width, 'height': height,
                      'orientation': orientation, 'frames': frames}
        self.manifest.append(entry)
        self.jobs.append((file, make))

    def size_of(self, source):
        return struct.unpack_from('>II', self.path(f'{source}.png').read_bytes(), 16)

    def make(self):
        def one(job):
            file, make = job
            if callable(make):
                make(self.path(file))
                return
            for command in make if isinstance(make[0], (list, tuple)) else [make]:
                self.run(*[file if part == 'OUT' else part for part in command])

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(one, self.jobs))
        for entry in self.manifest:
            if not self.path(entry['file']).stat().st_size:
                raise RuntimeError(f'{entry["file"]} is empty')


def convert(*arguments, source='scene'):
    return ['convert', f'{source}.png', *arguments, 'OUT']


def ffmpeg(*arguments, source='scene'):
    return ['ffmpeg', '-v', 'error', '-y', '-i', f'{source}.png', *arguments, 'OUT']
