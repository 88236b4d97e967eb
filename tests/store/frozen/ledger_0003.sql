-- A ledger as version 3 left it: what version 2's file holds, and a case whose first message did not open. Never edited:
-- later versions must read it.
PRAGMA application_id=1397574727;
PRAGMA user_version=3;
BEGIN TRANSACTION;
CREATE TABLE audit(
  seq INTEGER PRIMARY KEY,
  hour INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
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
INSERT INTO "cases" VALUES(1,1,X'63010000000000000000000000000000',X'010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101',X'7701000000000000000000000000000000000000000000000000000000000000',2,2,0,NULL,NULL,5,3);
CREATE TABLE changes(
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL UNIQUE REFERENCES records
) STRICT;
CREATE TABLE credentials(
  hash BLOB NOT NULL PRIMARY KEY,
  partner INTEGER NOT NULL REFERENCES partners,
  scope TEXT NOT NULL,
  UNIQUE(partner, scope)
) STRICT, WITHOUT ROWID;
INSERT INTO "credentials" VALUES(X'6B01000000000000000000000000000000000000000000000000000000000000',1,'subscription');
CREATE TABLE feedback(
  record INTEGER NOT NULL REFERENCES records,
  partner INTEGER NOT NULL REFERENCES partners,
  value INTEGER NOT NULL,             -- cases::Feedback
  tags TEXT NOT NULL,                 -- JSON array of strings
  served INTEGER NOT NULL,            -- served.stamp when it came
  week INTEGER NOT NULL,
  PRIMARY KEY(record, partner)
) STRICT, WITHOUT ROWID;
INSERT INTO "feedback" VALUES(1,1,4,'[]',1795000000,2968);
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
INSERT INTO "items" VALUES(1,1,X'6901000000000000',X'7401000000000000000000000000000000000000000000000000000000000000',1,2,NULL,NULL);
INSERT INTO "items" VALUES(2,1,X'6902000000000000',X'7402000000000000000000000000000000000000000000000000000000000000',1,2,NULL,1795000050);
CREATE TABLE journal_position(applied INTEGER NOT NULL) STRICT;
INSERT INTO "journal_position" VALUES(0);
CREATE TABLE links(
  item INTEGER NOT NULL REFERENCES items,
  record INTEGER NOT NULL REFERENCES records,
  recipe TEXT NOT NULL,
  standing INTEGER NOT NULL,
  listed INTEGER,                     -- stamp of this item's own listing
  departed INTEGER,                   -- stamp of its own leaving
  PRIMARY KEY(item, record)
) STRICT, WITHOUT ROWID;
INSERT INTO "links" VALUES(1,1,'upright',1,1795000000,NULL);
INSERT INTO "links" VALUES(2,2,'upright',1,1795000000,NULL);
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
INSERT INTO "messages" VALUES(1,X'6D010000000000000000000000000000','adult',X'6B01000000000000',X'63010000000000000000000000000000',X'7365616C6564',1795000000,NULL);
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
CREATE TABLE partners(
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programmes,
  name TEXT NOT NULL,
  wire TEXT NOT NULL,
  revoked INTEGER NOT NULL,
  through INTEGER NOT NULL DEFAULT 0,     -- collected up to this stamp
  final_page INTEGER NOT NULL DEFAULT 0,
  served INTEGER NOT NULL DEFAULT 0,      -- the highest stamp that a page reached
  told INTEGER NOT NULL DEFAULT 0, test INTEGER NOT NULL DEFAULT 0,        -- cases know of the collecting up to this stamp
  UNIQUE(programme, name)
) STRICT;
INSERT INTO "partners" VALUES(1,1,'one','stopncii',0,1795000000,1795000000,1795000000,0,0);
INSERT INTO "partners" VALUES(2,1,'two','stopncii',0,0,0,0,0,1);
CREATE TABLE programmes(
  id INTEGER PRIMARY KEY,             -- cases::Programme::id
  last_stamp INTEGER NOT NULL
) STRICT;
INSERT INTO "programmes" VALUES(1,1795000000);
CREATE TABLE progress(
  partner INTEGER NOT NULL REFERENCES partners,
  week INTEGER NOT NULL,
  through INTEGER NOT NULL,
  PRIMARY KEY(partner, week)
) STRICT, WITHOUT ROWID;
INSERT INTO "progress" VALUES(1,2968,1795000000);
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
INSERT INTO "records" VALUES(1,1,X'7201000000000000000000000000000000000000000000000000000000000000',1,X'0707070707070707',0,1,1795000000,'[]','[]');
INSERT INTO "records" VALUES(2,1,X'7202000000000000000000000000000000000000000000000000000000000000',1,X'0707070707070707',0,1,1795000000,'[]','[]');
CREATE TABLE served(
  record INTEGER NOT NULL REFERENCES records,
  partner INTEGER NOT NULL REFERENCES partners,
  stamp INTEGER NOT NULL,
  PRIMARY KEY(record, partner)
) STRICT, WITHOUT ROWID;
INSERT INTO "served" VALUES(1,1,1795000000);
INSERT INTO "served" VALUES(2,1,1795000000);
CREATE TABLE unopened_cases(
  case_index BLOB NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL,
  sent INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "unopened_cases" VALUES(X'63090000000000000000000000000000','message_unreadable',0);
CREATE INDEX messages_unopened ON messages(seq) WHERE sealed IS NOT NULL;
CREATE INDEX cases_unsent ON cases(id) WHERE status_version > status_sent;
CREATE INDEX cases_expiring ON cases(expires) WHERE expires IS NOT NULL;
CREATE INDEX items_due ON items(due) WHERE due IS NOT NULL;
CREATE INDEX records_page ON records(programme, stamp, record_id) WHERE stamp IS NOT NULL;
CREATE INDEX records_to_shred ON records(stamp) WHERE wire_state = 2 AND box IS NOT NULL;
CREATE INDEX links_record ON links(record);
CREATE INDEX links_listed ON links(listed) WHERE listed IS NOT NULL;
CREATE INDEX links_departed ON links(departed) WHERE departed IS NOT NULL;
CREATE INDEX unopened_unsent ON unopened_cases(case_index) WHERE sent = 0;
COMMIT;
