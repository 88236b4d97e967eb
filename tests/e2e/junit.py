"""Runs a module's unittest cases and writes the JUnit report that tools/ci/run_suites.mjs reads."""

import sys
import unittest
from xml.sax.saxutils import escape, quoteattr


class Result(unittest.TextTestResult):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.good = []

    def addSuccess(self, test):
        super().addSuccess(test)
        self.good.append(test)


def main(report):
    outcome = unittest.TextTestRunner(resultclass=Result, verbosity=2).run(
        unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
    lines = [f"<testcase name={quoteattr(str(test))}/>" for test in outcome.good]
    for test, trace in outcome.failures + outcome.errors:
        lines.append(f"<testcase name={quoteattr(str(test))}><failure>{escape(trace)}</failure></testcase>")
    lines += [f"<testcase name={quoteattr(str(test))}><skipped/></testcase>" for test, _ in outcome.skipped]
    with open(report, "w") as out:
        out.write("<testsuite>" + "".join(lines) + "</testsuite>\n")
    sys.exit(0 if outcome.wasSuccessful() else 1)
