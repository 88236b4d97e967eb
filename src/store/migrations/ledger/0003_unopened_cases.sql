-- Cases whose first message could not be opened: nobody knows their status key, so they are told
-- apart from cases (protocol/unopened.h), and forgotten as soon as a first message opens after all.
CREATE TABLE unopened_cases(
  case_index BLOB NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL,
  sent INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unopened_unsent ON unopened_cases(case_index) WHERE sent = 0;
