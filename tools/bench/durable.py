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
fastest round of each counts (harness.h says why). Latencies, of all rounds together, go to stderr, and the processor time
that a message costs, which neighbours on the machine move far less than they move the rate: the peer waits for its disk and
needs 20 us of a processor a row, the intake is bound by its processors, so whoever else computes takes from it alone.

Where the time goes (perf record on the intake, 2 cores, share of its processor time): 36 % the writer's thread, of which a
third is the log (pwrite, fdatasync), a sixth the checkpoint, the rest SQL on five B-trees; 13 % SHA-256 of the body and
keyed hashes (libsodium's portable C); 8 % sending; the rest HTTP: reading the head, the gate, 13 fields of the answer, timers.
A thread that waited for each message cost as much again: 250 us and 9 context switches a message, now 120 us and 1.
"""
import contextlib
import http.client
import json
import os
import pathlib
import secrets
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
STILLMINE = ROOT / 'build/native/bin/stillmine'
BENCH = ROOT / 'build/bench/bin/stillmine_bench'
ROUNDS = 3
CONNECTIONS = 64
MESSAGES = CONNECTIONS * 40  # a round
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


class Load:
    """`stillmine_bench post`: all requests of all rounds made beforehand, posted a round at a time."""

    def __init__(self, intake):
        numbers = map(str, (CONNECTIONS, MESSAGES, ROUNDS))
        self.process = subprocess.Popen([BENCH, 'post', str(intake.port), intake.key, *numbers],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError('the load stopped: not every message was taken')
        return json.loads(line)

    def post_round(self):
        """{"seconds", "milliseconds": the latency of each}"""
        self.process.stdin.write('go\n')
        self.process.stdin.flush()
        return self.read()

    def stop(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def processor_seconds(process):
    """User and system time of a running child: fields 14 and 15 of proc(5)."""
    fields = pathlib.Path(f'/proc/{process.pid}/stat').read_text().rpartition(')')[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


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
        load = Load(intake)
        cleanup.callback(load.stop)
        mine, theirs, latencies = [], [], []
        before = processor_seconds(intake.process)
        for _ in range(ROUNDS):
            posted = load.post_round()
            mine.append(MESSAGES / posted['seconds'])
            latencies += posted['milliseconds']
            theirs.append(MESSAGES / commit_all(database, [(secrets.token_bytes(SEALED),) for _ in range(MESSAGES)]))
        cost = (processor_seconds(intake.process) - before) / len(latencies) * 1e6
        if intake.cases() != len(latencies):
            raise RuntimeError(f'{len(latencies)} messages were taken, {intake.cases()} are kept')
    latencies.sort()
    p50, p99 = (latencies[len(latencies) * percent // 100] for percent in (50, 99))
    print(f'durable-messages: {len(latencies)} messages over {CONNECTIONS} connections, p50 {p50:.1f} ms, p99 {p99:.1f} ms, '
          f'{cost:.0f} us of processor a message; '
          f'rounds {", ".join(f"{rate:.0f}" for rate in mine)} beside {", ".join(f"{rate:.0f}" for rate in theirs)} a second',
          file=sys.stderr)
    return max(mine), 'messages/s', f'plain SQLite, WAL, FULL, {CONNECTIONS} rows a commit', max(theirs), max(mine) / max(theirs)
