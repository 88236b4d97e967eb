"""A platform: the stock ThreatExchange client (PyPI `threatexchange`), keeping a list as its documentation says."""

from threatexchange.exchanges.clients.stopncii.api import StopNCIIAPI, StopNCIICaseStatus, StopNCIIEndpoint


class Platform:
    """Fetches in pages of its own size, remembers its checkpoint, and may be cut off after any page as HMA is."""

    def __init__(self, keys, page_size=800):
        self.keys = keys
        self.page_size = page_size
        self.checkpoint = StopNCIIAPI.DEFAULT_START_TIME
        self.records = {}  # (type, value) -> the latest snapshot

    def api(self, exchange):
        functions = self.keys["functionKeys"]
        return StopNCIIAPI(
            self.keys["subscriptionKey"], functions["FetchHashes"],
            {StopNCIIEndpoint.SubmitFeedback: functions["SubmitFeedback"],
             StopNCIIEndpoint.SubmitHashes: functions["SubmitHashes"]},
            base_url_override=exchange + "/v1")

    def fetch(self, exchange, cut_after=None):
        """One run, to the last page or to the cut."""
        api, token, start, pages = self.api(exchange), "", self.checkpoint, 0
        while True:
            page = api.fetch_hashes(page_size=self.page_size, start_timestamp=start, next_page=token)
            assert page.count == len(page.hashRecords), "a record that the stock client cannot read"
            assert page.nextSetTimestamp >= self.checkpoint, "a checkpoint must never go backwards"
            assert page.nextSetTimestamp > 0
            for record in page.hashRecords:
                self.records[record.signalType.value, record.hashValue] = record
            self.checkpoint = page.nextSetTimestamp
            pages += 1
            if not page.hasMoreRecords or pages == cut_after:
                return
            assert page.nextPageToken, "more records need a token"
            token = page.nextPageToken

    def active(self):
        return {value for (_, value), record in self.records.items() if record.hashStatus == StopNCIICaseStatus.Active}
