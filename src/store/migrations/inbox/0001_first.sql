-- The intake's inbox: a blind mailbox. What may stand here: identifiers keyed with the pepper (which is kept in
-- another file), sealed bytes, boxes, counts, and the week in which a case began. No address, no time of day.

CREATE TABLE cases(
  id INTEGER PRIMARY KEY,
  case_key BLOB NOT NULL UNIQUE,      -- HMAC(pepper, case index)
  access_key BLOB NOT NULL,           -- HMAC(pepper, SHA-256(A))
  week INTEGER NOT NULL,              -- whole weeks since 1970
  messages INTEGER NOT NULL,
  streak INTEGER NOT NULL,            -- wrong tries since the last right one
  wrong INTEGER NOT NULL,             -- wrong tries in the case's life
  flip INTEGER NOT NULL               -- changes with every try, so that each writes one page
) STRICT;

-- Tries at cases that do not exist are kept in as many buckets as here, for ever, so that they cost the same write.
CREATE TABLE strangers(
  slot INTEGER PRIMARY KEY,
  tag BLOB NOT NULL,                  -- whose counts these are: the newest comer's case_key
  streak INTEGER NOT NULL,
  wrong INTEGER NOT NULL,
  flip INTEGER NOT NULL
) STRICT;
INSERT INTO strangers
  WITH RECURSIVE slots(slot) AS (SELECT 0 UNION ALL SELECT slot + 1 FROM slots WHERE slot < 16383)
  SELECT slot, zeroblob(32), 0, 0, 0 FROM slots;

-- Every message ever accepted: sending one again must be harmless for ever.
CREATE TABLE messages(
  message_key BLOB PRIMARY KEY,       -- HMAC(pepper, message id)
  body_key BLOB NOT NULL,             -- HMAC(pepper, SHA-256(body))
  case_id INTEGER NOT NULL REFERENCES cases
) STRICT, WITHOUT ROWID;

-- Those that the exchange has not acknowledged, in the order in which they came.
CREATE TABLE pending(
  number INTEGER PRIMARY KEY,
  message_id BLOB NOT NULL UNIQUE,
  case_index BLOB NOT NULL,
  programme TEXT NOT NULL,
  key_id BLOB NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

-- What the exchange left for each case; opaque here.
CREATE TABLE boxes(
  case_id INTEGER PRIMARY KEY REFERENCES cases,
  box BLOB NOT NULL
) STRICT;

-- The keys that the exchange can open.
CREATE TABLE keys(
  programme TEXT NOT NULL,
  key_id BLOB NOT NULL,
  PRIMARY KEY(programme, key_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  text TEXT NOT NULL
) STRICT;
