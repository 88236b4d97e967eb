"""A command in a child of its own, and what it cost: CPU seconds and the most memory it held, by rusage.

The most memory of a process counts what its parent held when it forked, so the command is forked by a small interpreter (this file
as a script) that has loaded nothing.
"""
import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass


@dataclass
class Cost:
    status: int       # the exit status; negative: the signal that ended it
    seconds: float    # of CPU, user and system
    megabytes: float  # most resident memory, 10^6 bytes
    output: str       # standard output; the libraries' chatter on the other is dropped


def run(arguments, seconds):
    """`seconds` of CPU, after which the system ends it."""
    read, write = os.pipe()
    child = subprocess.Popen([sys.executable, '-I', '-S', __file__, str(write), str(seconds), *arguments], stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=[write])
    os.close(write)
    output = child.communicate()[0]
    with os.fdopen(read) as told:
        return Cost(*json.loads(told.read()), output.decode(errors='replace'))


def main(report, seconds, command):
    child = os.fork()
    if child == 0:
        os.close(report)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.execv(command[0], command)
    _, status, usage = os.wait4(child, 0)
    os.write(report, json.dumps([os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime,
                                 usage.ru_maxrss * 1024 / 1e6]).encode())


if __name__ == '__main__':
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
