-- The exchange's ledger. What may stand here in the clear: sealed messages, keyed identifiers,
-- states, weeks, stamps. Values and status keys are boxes that only the vault opens.

CREATE TABLE programmes(
  id INTEGER PRIMARY KEY,             -- cases::Programme::id
  last_stamp INTEGER NOT NULL
) STRICT;

CREATE TABLE journal_position(applied INTEGER NOT NULL) STRICT;
INSERT INTO journal_position VALUES(0);

-- A message keeps its bytes until it is opened; its id stays, so that collecting it again is harmless.
CREATE TABLE messages(
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  programme TEXT NOT NULL,
  key_id BLOB NOT NULL,
  case_index BLOB NOT NULL,
  sealed BLOB,
  arrived INTEGER,                    -- seconds; forgotten with the bytes
  reason TEXT                         -- why it was refused
) STRICT;
CREATE INDEX messages_unopened ON messages(seq) WHERE sealed IS NOT NULL;

CREATE TABLE cases(
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programmes,
  case_index BLOB NOT NULL UNIQUE,
  status_key BLOB NOT NULL,           -- S, boxed by the vault
  withdrawal_hash BLOB NOT NULL,      -- SHA-256(W)
  counter INTEGER NOT NULL,
  messages INTEGER NOT NULL,
  refused INTEGER NOT NULL,           -- the opening itself was
  reason TEXT,                        -- of the latest message that was refused
  expires INTEGER,                    -- while unconfirmed
  status_version INTEGER NOT NULL,
  status_sent INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_unsent ON cases(id) WHERE status_version > status_sent;
CREATE INDEX cases_expiring ON cases(expires) WHERE expires IS NOT NULL;

CREATE TABLE items(
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases,
  item_id BLOB NOT NULL,
  tag BLOB NOT NULL,
  kind INTEGER NOT NULL,              -- cases::ItemKind
  state INTEGER NOT NULL,             -- cases::ItemState
  reason TEXT,
  due INTEGER,                        -- when its withdrawal takes effect
  UNIQUE(case_id, item_id)
) STRICT;
CREATE INDEX items_due ON items(due) WHERE due IS NOT NULL;

CREATE TABLE records(
  seq INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programmes,
  record_id BLOB NOT NULL,            -- HMAC(k1, len(type) || type || value)
  type INTEGER NOT NULL,              -- cases::SignalType
  box BLOB,                           -- the value, boxed by the vault; null once shredded
  pinned INTEGER NOT NULL,            -- the published test record
  wire_state INTEGER NOT NULL,        -- cases::WireState, as published
  stamp INTEGER,                      -- null until first published
  feedback TEXT NOT NULL DEFAULT '[]',  -- as published: [[partner, feedback, [tags]], ...]
  recipes TEXT NOT NULL DEFAULT '[]',   -- as published
  UNIQUE(programme, record_id)
) STRICT;
CREATE INDEX records_page ON records(programme, stamp, record_id) WHERE stamp IS NOT NULL;
CREATE INDEX records_to_shred ON records(stamp) WHERE wire_state = 2 AND box IS NOT NULL;

-- Records that wait for a stamp, first come first served.
CREATE TABLE changes(
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL UNIQUE REFERENCES records
) STRICT;

-- What holds a record on the list. standing: 0 held back, 1 on the list, 2 leaving or gone.
CREATE TABLE links(
  item INTEGER NOT NULL REFERENCES items,
  record INTEGER NOT NULL REFERENCES records,
  recipe TEXT NOT NULL,
  standing INTEGER NOT NULL,
  listed INTEGER,                     -- stamp of this item's own listing
  departed INTEGER,                   -- stamp of its own leaving
  PRIMARY KEY(item, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_record ON links(record);
CREATE INDEX links_listed ON links(listed) WHERE listed IS NOT NULL;
CREATE INDEX links_departed ON links(departed) WHERE departed IS NOT NULL;

CREATE TABLE partners(
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programmes,
  name TEXT NOT NULL,
  wire TEXT NOT NULL,
  revoked INTEGER NOT NULL,
  through INTEGER NOT NULL DEFAULT 0,     -- collected up to this stamp
  final_page INTEGER NOT NULL DEFAULT 0,
  served INTEGER NOT NULL DEFAULT 0,      -- the highest stamp that a page reached
  told INTEGER NOT NULL DEFAULT 0,        -- cases know of the collecting up to this stamp
  UNIQUE(programme, name)
) STRICT;

-- Keys are 32 random bytes, so a plain SHA-256 of them cannot be searched.
CREATE TABLE credentials(
  hash BLOB NOT NULL PRIMARY KEY,
  partner INTEGER NOT NULL REFERENCES partners,
  scope TEXT NOT NULL,
  UNIQUE(partner, scope)
) STRICT, WITHOUT ROWID;

CREATE TABLE progress(
  partner INTEGER NOT NULL REFERENCES partners,
  week INTEGER NOT NULL,
  through INTEGER NOT NULL,
  PRIMARY KEY(partner, week)
) STRICT, WITHOUT ROWID;

-- The latest stamp with which a partner was served a record: who must get its tombstone.
CREATE TABLE served(
  record INTEGER NOT NULL REFERENCES records,
  partner INTEGER NOT NULL REFERENCES partners,
  stamp INTEGER NOT NULL,
  PRIMARY KEY(record, partner)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback(
  record INTEGER NOT NULL REFERENCES records,
  partner INTEGER NOT NULL REFERENCES partners,
  value INTEGER NOT NULL,             -- cases::Feedback
  tags TEXT NOT NULL,                 -- JSON array of strings
  served INTEGER NOT NULL,            -- served.stamp when it came
  week INTEGER NOT NULL,
  PRIMARY KEY(record, partner)
) STRICT, WITHOUT ROWID;

-- What a partner submits is its own: held, on no list, in nobody's status.
CREATE TABLE own_hashes(
  partner INTEGER NOT NULL REFERENCES partners,
  record_id BLOB NOT NULL,
  type INTEGER NOT NULL,
  box BLOB NOT NULL,
  feedback INTEGER NOT NULL,
  tags TEXT NOT NULL,
  week INTEGER NOT NULL,
  PRIMARY KEY(partner, record_id)
) STRICT, WITHOUT ROWID;

-- Each row's hash covers the row and the hash before it: a row cannot be changed or left out.
CREATE TABLE audit(
  seq INTEGER PRIMARY KEY,
  hour INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
