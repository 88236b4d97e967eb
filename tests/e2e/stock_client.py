"""A platform's own client, unchanged: the `threatexchange` package from PyPI, driven line by line.

Started with the exchange's base URL and the keys that `stillmine partner add` printed (JSON, on standard input, first
line). Each further line is a request, answered by one line of JSON:

  {"call": "fetch", "start": 10}  ->  {"next": N, "records": [{"type", "value", "status", "feedback": [[source, value, tags]]}]}
  {"call": "feedback", "type": "ImagePDQ", "value": "..", "feedback": "Blocked"}  ->  {}

"opinions" in a fetch's records is what the package's exchange layer makes of a record: what an HMA install would show.
"""

import json
import sys

from threatexchange.exchanges.clients.stopncii import api
from threatexchange.exchanges.impl.stop_ncii_api import StopNCIISignalMetadata


def make_client(setup):
    keys = setup["keys"]["functionKeys"]
    return api.StopNCIIAPI(
        setup["keys"]["subscriptionKey"],
        keys["FetchHashes"],
        {
            api.StopNCIIEndpoint.SubmitFeedback: keys["SubmitFeedback"],
            api.StopNCIIEndpoint.SubmitHashes: keys["SubmitHashes"],
        },
        setup["base"],
    )


def describe(record):
    opinions = StopNCIISignalMetadata(record.CSPFeedbacks).get_as_opinions()
    return {
        "type": record.signalType.value,
        "value": record.hashValue,
        "status": record.hashStatus.value,
        "stamp": record.lastModtimestamp,
        "cases": record.caseNumbers and list(record.caseNumbers) or [],
        "feedback": [
            [one.source, one.feedbackValue.value, sorted(one.tags)] for one in record.CSPFeedbacks
        ],
        "opinions": [opinion.category.name for opinion in opinions],
    }


def answer(client, request):
    if request["call"] == "fetch":
        held, next_start = {}, request["start"]
        for page in client.fetch_hashes_iter(start_timestamp=request["start"]):
            for record in page.hashRecords:
                held[(record.signalType, record.hashValue)] = record
            next_start = page.nextSetTimestamp
        return {"next": next_start, "records": [describe(record) for record in held.values()]}
    if request["call"] == "feedback":
        client.submit_feedback(
            api.StopNCIISignalType(request["type"]),
            request["value"],
            api.StopNCIICSPFeedbackValue(request["feedback"]),
        )
        return {}
    raise ValueError(f"unknown call {request['call']}")


def main():
    client = make_client(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        try:
            reply = answer(client, json.loads(line))
        except Exception as error:  # told to the test, which decides
            reply = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
