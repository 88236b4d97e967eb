"""The real command, driven as an operator and a person would: serve, partner, case. Everything on loopback, port 0."""

import json
import os
import select
import signal
import subprocess
import tempfile
import time

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
STILLMINE = os.path.join(ROOT, "build/native/bin/stillmine")


def run(*arguments):
    """One call of the command; its JSON, whatever the exit status."""
    done = subprocess.run([STILLMINE, *arguments], capture_output=True, text=True, timeout=120)
    if not done.stdout.strip():
        raise AssertionError(f"stillmine {' '.join(arguments[:2])}: {done.stderr.strip()}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def fingerprints(files, variants="standard"):
    """Which values platforms would use, by file: what `stillmine hash` says, without those under quality 50."""
    done = subprocess.run([STILLMINE, "hash", "--variants", variants, *files], capture_output=True, text=True, timeout=300)
    found = {}
    for line in done.stdout.splitlines():
        report = json.loads(line)
        found[report["file"]] = {f["value"] for f in report["fingerprints"] if f["type"] == "pdq" and f["quality"] >= 50}
    return found


class Service:
    """`stillmine serve` on a data folder of its own."""

    def __init__(self, programmes="adult", withdrawal_delay=0):
        self.folder = tempfile.TemporaryDirectory(prefix="stillmine-e2e-")
        self.data = os.path.join(self.folder.name, "data")
        self.programmes = programmes
        self.log_path = os.path.join(self.folder.name, "log")
        self.process = None
        self.start(withdrawal_delay)

    def start(self, withdrawal_delay=0):
        self.log = open(self.log_path, "ab")
        self.process = subprocess.Popen(
            [STILLMINE, "serve", "--data", self.data, "--intake", "127.0.0.1:0", "--exchange", "127.0.0.1:0",
             "--programmes", self.programmes, "--withdrawal-delay", str(withdrawal_delay)],
            stdout=subprocess.PIPE, stderr=self.log, cwd=ROOT)
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        line = self.process.stdout.readline() if ready else b""
        if not line:
            raise AssertionError("serve did not start: " + self.read_log())
        urls = json.loads(line)
        self.site, self.exchange = urls["site"], urls["exchange"]

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait(timeout=60)
        self.process.stdout.close()
        self.log.close()

    def restart(self, withdrawal_delay=0):
        self.stop()
        self.start(withdrawal_delay)

    def close(self):
        if self.process.poll() is None:
            self.stop()
        self.folder.cleanup()

    def read_log(self):
        with open(self.log_path, errors="replace") as log:
            return log.read()

    def add_partner(self, name, programme="adult"):
        return run("partner", "add", name, "--programme", programme, "--data", self.data)

    def case(self, action, receipt, *more):
        return run("case", action, "--url", self.site, "--number", receipt["caseNumber"], "--pin", receipt["pin"], *more)

    def open_case(self, files, programme="adult", variants="standard"):
        return run("case", "open", "--url", self.site, "--programme", programme, "--variants", variants, *files)


def eventually(check, seconds=20, every=0.2):
    """The first truthy answer of `check`, or its last answer when the time is over."""
    end = time.monotonic() + seconds
    while True:
        answer = check()
        if answer or time.monotonic() > end:
            return answer
        time.sleep(every)
