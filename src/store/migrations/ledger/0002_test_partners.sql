-- A partner that only tries the service out (a demo, an integration being built): what it collects
-- protects nobody, so the public notice leaves it out.
ALTER TABLE partners ADD COLUMN test INTEGER NOT NULL DEFAULT 0;
