-- Wrong PINs since the last right one. who: an operator, '?' for ids that are in no roster, '*' for the kiosk.
CREATE TABLE signin_tries (
    who           TEXT PRIMARY KEY,
    wrong         INTEGER NOT NULL CHECK (wrong > 0),
    locked_until  INTEGER,
    verifier_hash TEXT NOT NULL
) WITHOUT ROWID;

-- The words of an operator who searched the register for a reason of their own; the deed itself is in the audit chain.
CREATE TABLE access_note (
    audit_sequence INTEGER PRIMARY KEY REFERENCES audit (sequence),
    sealed_words   BLOB NOT NULL
);

-- The emergency register of art. 63 DPR 445/2000: one period open at most. Its entries are the sittings that name it.
CREATE TABLE emergency_period (
    sequence      INTEGER PRIMARY KEY,
    period_id     TEXT NOT NULL UNIQUE,
    continues     TEXT REFERENCES emergency_period (period_id),
    authorisation TEXT NOT NULL CHECK (authorisation <> ''),
    cause         TEXT NOT NULL,
    cause_words   TEXT NOT NULL,
    started_at    INTEGER NOT NULL,
    started_by    TEXT NOT NULL,
    ended_at      INTEGER CHECK (ended_at >= started_at),
    ended_by      TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX emergency_one_open ON emergency_period ((ended_at IS NULL)) WHERE ended_at IS NULL;

ALTER TABLE sitting ADD COLUMN emergency_id TEXT REFERENCES emergency_period (period_id);
CREATE INDEX sitting_by_emergency ON sitting (emergency_id) WHERE emergency_id IS NOT NULL;
