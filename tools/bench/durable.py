"""Messages a second that the intake makes durable, beside what the disk allows a group commit.

Ours: the real `stillmine intake` on loopback, told one key over its pickup socket. 64 keep-alive connections each post a
message of the smallest size (4 KiB and its seal; random bytes, which is all that a blind mailbox ever sees), wait for the
answer and post the next. Each message opens a case of its own, so that case, message and proof of access are all
written. A 201 is given only after a commit that is on the disk; any other answer ends the benchmark, and at the end the
intake's own count of cases must be the number of messages. The proofs of work are solved before the clock starts: they
are there to cost the sender time. The client shares the processors with the intake, which is to the intake's
disadvantage.

Peer: the disk's group-commit limit. Plain SQLite, WAL and synchronous=FULL as the intake has it, one writer, one table
without an index, a transaction for every 64 rows of the same sealed bytes: no network, no HTTP, no keyed hashes, groups
that are always full. The ratio is the share of that limit which is left when all this has been paid for: below 1 by nature.

Both write to the same file system (build/, since /tmp is often memory) and take turns, three rounds of equal length; the
fastest round of each counts (harness.h says why). Latencies, of all rounds together, go to stderr.
"""
import concurrent.futures
import contextlib
import hashlib
import http.client
import itertools
import json
import os
import pathlib
import secrets
import selectors
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
STILLMINE = ROOT / 'build/native/bin/stillmine'
ROUNDS = 3
CONNECTIONS = 64
MESSAGES = CONNECTIONS * 20  # a round
SEALED = 4096 + 48  # the smallest bucket (src/protocol/padding.h) and what sealing adds
PROGRAMME = 'adult'


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__('localhost')
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(str(self.path))


def exchanged(connection, method, path, body=None, headers=None):
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    content = answer.read()
    if answer.status != 200:
        raise RuntimeError(f'{method} {path}: {answer.status} {content!r}')
    return content


class Intake:
    """A running intake with a data folder of its own."""

    def __init__(self, folder):
        self.data = folder / 'data'
        self.key = secrets.token_hex(8)
        site = folder / 'site'  # empty: nobody asks for the page here
        site.mkdir()
        self.process = subprocess.Popen([STILLMINE, 'intake', '--data', self.data, '--web', site, '--listen', '127.0.0.1:0'],
                                        stdout=subprocess.PIPE, text=True)

    def wait_until_ready(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError('the intake did not start')
        self.port = urllib.parse.urlsplit(json.loads(line)['intake']).port
        self.tell_key()

    def tell_key(self):
        """What the exchange does: without it nothing is taken."""
        token = (self.data / 'pickup/token').read_text().strip()
        request = {'v': 1, 'max': 1, 'keys': [{'programme': PROGRAMME, 'keyId': self.key}]}
        with contextlib.closing(UnixConnection(self.data / 'pickup/intake.sock')) as connection:
            exchanged(connection, 'POST', '/v1/pickup/messages', json.dumps(request),
                      {'Authorization': f'Bearer {token}', 'Content-Type': 'application/json'})

    def cases(self):
        with contextlib.closing(UnixConnection(self.data / 'intake/admin.sock')) as connection:
            metrics = exchanged(connection, 'GET', '/metrics').decode()
        return next(int(line.split()[1]) for line in metrics.splitlines() if line.startswith('stillmine_intake_cases '))

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def solution(challenge):
    """token.nonce, as src/protocol/challenge.h wants it."""
    start = hashlib.sha256(challenge['token'].encode())
    limit = 1 << (256 - challenge['bits'])
    for nonce in itertools.count():
        attempt = start.copy()
        attempt.update(b'%d' % nonce)
        if int.from_bytes(attempt.digest(), 'big') < limit:
            return f'{challenge["token"]}.{nonce}'


def solve(port, count):
    """Asks for each challenge when the one before is solved: the faster one asks, the harder they become."""
    with contextlib.closing(http.client.HTTPConnection('127.0.0.1', port)) as connection:
        return [solution(json.loads(exchanged(connection, 'GET', '/v1/challenge'))) for _ in range(count)]


def solutions(port, count):
    workers = os.cpu_count() or 1
    shares = [count // workers + (i < count % workers) for i in range(workers)]
    with concurrent.futures.ProcessPoolExecutor(workers) as pool:
        return list(itertools.chain(*pool.map(solve, [port] * workers, shares)))


def post_request(intake, proof):
    """The whole POST of a case's first message (src/protocol/envelope.h)."""
    envelope = json.dumps({'v': 1, 'programme': PROGRAMME, 'keyId': intake.key, 'case': secrets.token_hex(16),
                           'message': secrets.token_hex(16), 'register': secrets.token_hex(32)}).encode()
    body = len(envelope).to_bytes(4, 'little') + envelope + secrets.token_bytes(SEALED)
    head = f'POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1:{intake.port}\r\nContent-Type: application/octet-stream\r\n' \
           f'Content-Length: {len(body)}\r\nStillmine-Challenge: {proof}\r\n\r\n'
    return head.encode() + body


def is_whole(answer):
    head, end, body = answer.partition(b'\r\n\r\n')
    if not end:
        return False
    lengths = [line.split(b':')[1] for line in head.split(b'\r\n')[1:] if line.lower().startswith(b'content-length:')]
    return len(body) >= int(lengths[0])


class Line:
    """One keep-alive connection: a request at a time."""

    def __init__(self, port):
        self.socket = socket.create_connection(('127.0.0.1', port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, request):
        self.answer = b''
        self.sent = time.perf_counter()
        self.socket.sendall(request)

    def received(self):
        """Seconds from the request to its 201, None while there is more to come."""
        part = self.socket.recv(65536)
        self.answer += part
        if not part or not self.answer.startswith(b'HTTP/1.1 201 '[:len(self.answer)]):
            raise RuntimeError(f'not taken: {self.answer!r}')
        return time.perf_counter() - self.sent if is_whole(self.answer) else None


def post_all(port, requests):
    """Seconds for all of them, and the latency of each."""
    with contextlib.ExitStack() as open_lines, selectors.DefaultSelector() as selector:
        lines = [Line(port) for _ in range(CONNECTIONS)]
        for line in lines:
            open_lines.enter_context(line.socket)
            selector.register(line.socket, selectors.EVENT_READ, line)
        waiting = iter(requests)
        latencies = []
        start = time.perf_counter()
        for line in lines:
            line.send(next(waiting))
        while len(latencies) < len(requests):
            for key, _ in selector.select():
                latency = key.data.received()
                if latency is None:
                    continue
                latencies.append(latency)
                if (request := next(waiting, None)) is not None:
                    key.data.send(request)
        return time.perf_counter() - start, latencies


def open_plain(path):
    database = sqlite3.connect(path, isolation_level=None)
    database.execute('PRAGMA journal_mode=WAL')
    database.execute('PRAGMA synchronous=FULL')
    database.execute('CREATE TABLE messages (number INTEGER PRIMARY KEY, sealed BLOB NOT NULL)')
    return database


def commit_all(database, rows):
    """Seconds for all of them in groups as large as 64 waiting connections could make them."""
    start = time.perf_counter()
    for first in range(0, len(rows), CONNECTIONS):
        database.execute('BEGIN IMMEDIATE')
        database.executemany('INSERT INTO messages (sealed) VALUES (?)', rows[first:first + CONNECTIONS])
        database.execute('COMMIT')
    return time.perf_counter() - start


def measure():
    """(value, unit, peer, peer's value, ratio), as tools/bench/report.py prints them."""
    with tempfile.TemporaryDirectory(prefix='durable-', dir=ROOT / 'build') as name, contextlib.ExitStack() as cleanup:
        folder = pathlib.Path(name)
        intake = Intake(folder)
        cleanup.callback(intake.stop)
        intake.wait_until_ready()
        database = cleanup.enter_context(contextlib.closing(open_plain(folder / 'plain.db')))
        requests = [post_request(intake, proof) for proof in solutions(intake.port, ROUNDS * MESSAGES)]
        mine, theirs, latencies = [], [], []
        for i in range(ROUNDS):
            batch = requests[i * MESSAGES:(i + 1) * MESSAGES]
            seconds, of_round = post_all(intake.port, batch)
            mine.append(MESSAGES / seconds)
            latencies += of_round
            theirs.append(MESSAGES / commit_all(database, [(request[-SEALED:],) for request in batch]))
        if intake.cases() != len(requests):
            raise RuntimeError(f'{len(requests)} messages were taken, {intake.cases()} are kept')
    latencies.sort()
    p50, p99 = (latencies[len(latencies) * percent // 100] * 1e3 for percent in (50, 99))
    print(f'durable-messages: {len(requests)} messages over {CONNECTIONS} connections, p50 {p50:.1f} ms, p99 {p99:.1f} ms; '
          f'rounds {", ".join(f"{rate:.0f}" for rate in mine)} beside {", ".join(f"{rate:.0f}" for rate in theirs)} a second',
          file=sys.stderr)
    return max(mine), 'messages/s', f'plain SQLite, WAL, FULL, {CONNECTIONS} rows a commit', max(theirs), max(mine) / max(theirs)
