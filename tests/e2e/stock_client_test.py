"""The real stock client against the real processes: random lives of cases, then one line from picture to told.

    build/venv/bin/python tests/e2e/stock_client_test.py REPORT.xml [--histories N] [--seed N]

A history is some ten acts, and most of its time is waiting for the exchange's rounds of a second: 200 of them (seed 605018294:
clean) took 27 minutes on two busy cores, two minutes of them at work.
"""

import argparse
import base64
import os
import random
import tempfile
import unittest

import junit
import pictures
from stillmine_service import Service, eventually, fingerprints
from stock_platform import Platform
from threatexchange.exchanges.clients.stopncii.api import StopNCIICSPFeedbackValue, StopNCIISignalType
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.impl.stop_ncii_api import StopNCIICredentials, StopNCIISignalExchangeAPI

TEST_RECORD = "439ab607a9dab53ec6201c92c93b66101e3dc6d49d06bcc1f3c46a2f635be9d9"
POOL = 16
PAGE_SIZES = (1, 7, 800)

options = argparse.Namespace(histories=6, seed=None)


class World:
    """Cases on a small pool of pictures, so that many share one, beside a model of what the list must hold."""

    def __init__(self, chance):
        self.chance = chance
        self.folder = tempfile.TemporaryDirectory(prefix="stillmine-pictures-")
        self.files = [pictures.draw(self.folder.name, number) for number in range(POOL)]
        self.values = fingerprints(self.files)
        self.service = Service()
        self.delay = 0
        self.platforms = [Platform(self.service.add_partner(f"Platform {size}"), size) for size in PAGE_SIZES]
        self.cases = []  # [receipt, {item id or position: [file, state]}]

    def close(self):
        self.service.close()
        self.folder.cleanup()

    # --- what may happen ---

    def open(self):
        files = self.chance.sample(self.files, self.chance.randint(1, 3))
        receipt = self.service.open_case(files)
        assert "caseNumber" in receipt, receipt
        self.cases.append([receipt, [[file, "live"] for file in files]])

    def add(self):
        receipt, items = self.chance.choice(self.cases)
        file = self.chance.choice(self.files)
        answer = self.service.case("add", receipt, file)
        if "error" in answer:
            assert answer["error"]["code"] == "too_many_messages", answer
            return
        items.append([file, "live"])

    def withdraw(self):
        receipt, items = self.chance.choice(self.cases)
        # Her page shows an item once the exchange has answered; ids come from there.
        status = eventually(lambda: (s := self.service.case("status", receipt)) and len(s.get("items", [])) == len(items) and s)
        assert status, "the status never showed all items"
        state = "live" if self.delay else "gone"
        chosen = self.chance.choice([None, *range(len(items))])
        which = [] if chosen is None else ["--item", status["items"][chosen]["id"]]
        answer = self.service.case("withdraw", receipt, *which)
        if "error" in answer:
            assert answer["error"]["code"] == "too_many_messages", answer
            return
        for position, item in enumerate(items):
            if chosen is None or position == chosen:
                if item[1] == "live":
                    item[1] = state

    def cancel(self):
        receipt, _ = self.chance.choice(self.cases)
        answer = self.service.case("cancel", receipt)
        assert "error" not in answer or answer["error"]["code"] == "too_many_messages", answer

    def feedback(self):
        platform = self.chance.choice(self.platforms)
        platform.fetch(self.service.exchange)
        values = sorted(platform.active() - {TEST_RECORD})
        if values:
            word = self.chance.choice([StopNCIICSPFeedbackValue.Blocked, StopNCIICSPFeedbackValue.PendingReview])
            platform.api(self.service.exchange).submit_feedback(StopNCIISignalType.ImagePDQ, self.chance.choice(values), word)

    def fetch_and_be_cut(self):
        platform = self.chance.choice(self.platforms)
        platform.fetch(self.service.exchange, cut_after=self.chance.randint(1, 3) if platform.page_size > 1 else 50)

    def restart(self):
        self.service.restart(self.delay)

    def restart_with_another_delay(self):
        # The delay is that of the exchange when it opens a withdrawal, so none may be on its way.
        eventually(self.settled)
        self.delay = self.chance.choice([0, 0, 24])
        self.restart()

    # --- what must hold ---

    def expected(self):
        held = {TEST_RECORD}
        for _, items in self.cases:
            for file, state in items:
                if state == "live":
                    held |= self.values[file]
        return held

    def settled(self):
        expected = self.expected()
        for platform in self.platforms:
            platform.fetch(self.service.exchange)
            if platform.active() != expected:
                return False
        return True


class RandomHistories(unittest.TestCase):
    def test_what_a_stock_client_holds_at_the_end_is_what_people_want_listed(self):
        seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**9)
        print(f"seed {seed}, {options.histories} histories", flush=True)
        world = World(random.Random(seed))
        try:
            steps = [world.open] * 4 + [world.add] * 3 + [world.withdraw] * 3 + [world.feedback] * 2 + \
                [world.fetch_and_be_cut] * 3 + [world.cancel, world.restart]
            for history in range(options.histories):
                world.open()
                for _ in range(world.chance.randint(4, 10)):
                    world.chance.choice(steps)()
                if world.chance.random() < 0.3:
                    world.restart_with_another_delay()
                holds = eventually(world.settled)
                for platform in world.platforms:
                    self.assertEqual(platform.active(), world.expected(),
                                     f"seed {seed}, history {history}, pages of {platform.page_size}")
                self.assertTrue(holds)
                if (history + 1) % 20 == 0:
                    print(f"{history + 1} histories, {len(world.cases)} cases", flush=True)
            newcomer = Platform(world.service.add_partner("Newcomer"), 7)
            newcomer.fetch(world.service.exchange)
            self.assertEqual(newcomer.active(), world.expected())
            self.assertEqual(set(newcomer.records), {("ImagePDQ", value) for value in world.expected()},
                             "a newcomer is never served a tombstone")
        finally:
            world.close()


class TheWholeLine(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="stillmine-pictures-")
        self.service = Service(programmes="adult,minor")
        self.addCleanup(self.folder.cleanup)
        self.addCleanup(self.service.close)
        self.platform = Platform(self.service.add_partner("One"))

    def partner_state(self, receipt):
        status = self.service.case("status", receipt)
        return status["items"][0]["partners"][0]["state"] if status.get("items") else None

    def reaches(self, receipt, state):
        return eventually(lambda: self.partner_state(receipt) == state, seconds=10)

    def test_from_a_picture_to_blocked_to_told(self):
        file = pictures.draw(self.folder.name, 1)
        values = fingerprints([file])[file]
        receipt = self.service.open_case([file])

        def listed():
            self.platform.fetch(self.service.exchange)
            return values <= self.platform.active()

        self.assertTrue(eventually(listed, seconds=10))
        self.platform.fetch(self.service.exchange)
        self.assertTrue(self.reaches(receipt, "collected"))
        api = self.platform.api(self.service.exchange)
        api.submit_feedback(StopNCIISignalType.ImagePDQ, min(values), StopNCIICSPFeedbackValue.PendingReview)
        self.assertTrue(self.reaches(receipt, "matched"))
        api.submit_feedback(StopNCIISignalType.ImagePDQ, min(values), StopNCIICSPFeedbackValue.Blocked)
        self.assertTrue(self.reaches(receipt, "blocked"))
        self.service.case("withdraw", receipt)

        def told():
            self.platform.fetch(self.service.exchange)
            return self.partner_state(receipt) == "told"

        self.assertTrue(eventually(told, seconds=15))
        self.assertEqual(self.platform.active(), {TEST_RECORD})

    def test_the_stock_exchange_reads_the_list_and_doubts_what_was_withdrawn(self):
        file = pictures.draw(self.folder.name, 2)
        values = fingerprints([file])[file]
        receipt = self.service.open_case([file])
        keys = self.platform.keys
        exchange = StopNCIISignalExchangeAPI.for_collab(
            CollaborationConfigBase(name="t", api="stopncii", enabled=True),
            StopNCIICredentials(subscription_key=keys["subscriptionKey"], fetch_function_key=keys["functionKeys"]["FetchHashes"],
                                base_url_override=self.service.exchange + "/v1"))
        held = {}

        def fetch(wanted):
            checkpoint = None
            for delta in exchange.fetch_iter([], checkpoint):
                held.update(delta.updates)
            return wanted()

        self.assertTrue(eventually(lambda: fetch(lambda: all(("pdq", value) in held for value in values)), seconds=10))
        self.service.case("withdraw", receipt)

        def doubted():
            opinions = [held["pdq", value].get_as_aggregate_opinion().category.name for value in values]
            return all(opinion in ("NEGATIVE_CLASS", "DISPUTED") for opinion in opinions)

        self.assertTrue(eventually(lambda: fetch(doubted), seconds=10))

    def test_no_value_of_one_programme_reaches_the_others_wire(self):
        adult_file, minor_file = pictures.draw(self.folder.name, 3), pictures.draw(self.folder.name, 4)
        values = fingerprints([adult_file, minor_file])
        self.service.open_case([adult_file])
        self.service.open_case([minor_file], programme="minor")
        minor = Platform(self.service.add_partner("One", "minor"))

        def both():
            self.platform.fetch(self.service.exchange)
            minor.fetch(self.service.exchange)
            return values[adult_file] <= self.platform.active() and values[minor_file] <= minor.active()

        self.assertTrue(eventually(both, seconds=10))
        self.assertEqual(self.platform.active(), values[adult_file] | {TEST_RECORD})
        self.assertEqual(minor.active(), values[minor_file] | {TEST_RECORD})

    def test_nothing_that_is_kept_holds_a_planted_fingerprint(self):
        files = [pictures.draw(self.folder.name, number) for number in range(10, 20)]
        planted = set().union(*fingerprints(files).values())
        self.service.open_case(files)
        self.assertTrue(eventually(lambda: self.platform.fetch(self.service.exchange) or planted <= self.platform.active(), seconds=15))
        needles = []
        for value in planted:
            raw = bytes.fromhex(value)
            needles += [raw, value.encode(), value.upper().encode()]
            needles += [base64.b64encode(bytes(shift) + raw)[4 if shift else 0:40] for shift in range(3)]
        kept = {}
        for top, _, names in os.walk(self.service.folder.name):
            for name in names:
                path = os.path.join(top, name)
                if os.path.isfile(path):
                    with open(path, "rb") as file:
                        kept[os.path.relpath(path, self.service.folder.name)] = file.read()
        self.assertIn("data/exchange/ledger.db-wal", kept)
        hits = [name for name, content in kept.items() for needle in needles if needle in content]
        self.assertEqual(hits, [])
        planted_on_purpose = b"x" * 99 + bytes.fromhex(min(planted)) + b"y"
        self.assertTrue(any(needle in planted_on_purpose for needle in needles), "the search finds what is there")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("report")
    parser.add_argument("--histories", type=int, default=options.histories)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    junit.main(options.report)
