-- The kiosk's own file. Times are milliseconds since 1970, UTC. Columns named sealed_* are the only ones with personal
-- data in them, and only as authenticated ciphertext. A statement ends with a semicolon at the end of a line.

-- kiosk_id '*': where numbers begin in that year, because a damaged file before this one has given the first ones.
CREATE TABLE receipt_sequence (
    kiosk_id TEXT NOT NULL,
    year     INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    PRIMARY KEY (kiosk_id, year)
) WITHOUT ROWID;

-- A sitting's enrolments stand in a row: first_enrolment is the sequence of the first. Every index less is a page less
-- to sync while somebody waits for "saved".
CREATE TABLE sitting (
    sitting_id      TEXT PRIMARY KEY,
    receipt_number  TEXT NOT NULL UNIQUE,
    presented_at    INTEGER NOT NULL,
    operator_id     TEXT NOT NULL,
    first_enrolment INTEGER NOT NULL,
    enrolments      INTEGER NOT NULL,
    print_state     TEXT NOT NULL DEFAULT 'not_printed'
                    CHECK (print_state IN ('not_printed', 'queued', 'printed', 'failed', 'kept')),
    copies          INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- The enrolment and its place in the outbox are one row, so that neither can exist without the other.
CREATE TABLE enrolment (
    sequence          INTEGER PRIMARY KEY,
    enrolment_id      TEXT NOT NULL UNIQUE,
    sitting_id        TEXT NOT NULL REFERENCES sitting (sitting_id),
    service           TEXT NOT NULL,
    school_year       TEXT NOT NULL,
    operator_id       TEXT NOT NULL,
    created_at        INTEGER NOT NULL,
    child_fingerprint TEXT NOT NULL,
    body_hash         TEXT NOT NULL,
    sealed_body       BLOB,
    state             TEXT NOT NULL
                      CHECK (state IN ('confirmed', 'sending', 'uncertain', 'acknowledged', 'needs_review', 'quarantined')),
    attempts          INTEGER NOT NULL DEFAULT 0,
    next_attempt_at   INTEGER,
    last_reason       TEXT NOT NULL DEFAULT '',
    protocol_number   TEXT NOT NULL DEFAULT '',
    office_state      TEXT NOT NULL DEFAULT ''
);
CREATE INDEX enrolment_by_state ON enrolment (state, sequence);
CREATE INDEX enrolment_by_child ON enrolment (child_fingerprint);

CREATE TABLE audit (
    sequence      INTEGER PRIMARY KEY,
    at            INTEGER NOT NULL,
    event         TEXT NOT NULL,
    operator_id   TEXT NOT NULL,
    reference     TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL
);

CREATE TABLE draft (
    sitting_id     TEXT PRIMARY KEY,
    saved_at       INTEGER NOT NULL,
    sealed_content BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE publication (
    name           TEXT PRIMARY KEY,
    version        TEXT NOT NULL,
    fetched_at     INTEGER NOT NULL,
    sealed_content BLOB NOT NULL
);
