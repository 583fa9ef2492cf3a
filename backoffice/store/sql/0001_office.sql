-- Portable on purpose: the same text runs on SQLite and on PostgreSQL.
-- Instants are UTC text with milliseconds ("2026-11-22T09:14:03.000Z"), so they sort as text.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
);

-- Sequences without gaps: the row is raised in the transaction that uses the number.
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    last_value BIGINT NOT NULL
);

CREATE TABLE kiosk (
    kiosk_id TEXT NOT NULL PRIMARY KEY,
    kiosk_name TEXT NOT NULL,
    software_version TEXT NOT NULL,
    token_sha256 TEXT NOT NULL,
    paired_at TEXT NOT NULL
);

CREATE TABLE pairing_code (
    code_sha256 TEXT NOT NULL PRIMARY KEY,
    kiosk_id TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
);

CREATE TABLE publication (
    name TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL,
    content BYTEA NOT NULL,
    published_at TEXT NOT NULL
);

CREATE TABLE register_snapshot (
    snapshot_id TEXT NOT NULL PRIMARY KEY,
    produced_at TEXT NOT NULL,
    households INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    byte_length BIGINT NOT NULL
);

-- One household is one line of the snapshot, kept ready to be sent.
CREATE TABLE register_household (
    snapshot_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    line BYTEA NOT NULL,
    PRIMARY KEY (snapshot_id, position)
);

CREATE TABLE enrolment (
    enrolment_id TEXT NOT NULL PRIMARY KEY,
    body BYTEA NOT NULL,
    body_sha256 TEXT NOT NULL,
    protocol_number TEXT NOT NULL UNIQUE,
    kiosk_id TEXT NOT NULL,
    receipt_number TEXT NOT NULL,
    service TEXT NOT NULL,
    school_year TEXT NOT NULL,
    child_key TEXT NOT NULL,
    child_name TEXT NOT NULL,
    applicant_name TEXT NOT NULL,
    presented_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state TEXT NOT NULL,
    review_reason TEXT NOT NULL
);
CREATE INDEX enrolment_by_child ON enrolment (service, school_year, child_key);

CREATE TABLE outcome (
    sequence BIGINT NOT NULL PRIMARY KEY,
    enrolment_id TEXT NOT NULL,
    kiosk_id TEXT NOT NULL,
    state TEXT NOT NULL,
    protocol_number TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_at TEXT NOT NULL
);
CREATE INDEX outcome_by_kiosk ON outcome (kiosk_id, sequence);
