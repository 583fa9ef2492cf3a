-- Portable like 0001. Every version of a published document stays: a record is judged and read with those it names.
CREATE TABLE publication_version (
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    content BYTEA NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (name, version)
);
INSERT INTO publication_version (name, version, content, published_at)
    SELECT name, version, content, published_at FROM publication;

-- standing: open; replaced or withdrawn by a later record; closed for a withdrawal itself.
ALTER TABLE enrolment ADD COLUMN application TEXT NOT NULL DEFAULT 'new';
ALTER TABLE enrolment ADD COLUMN standing TEXT NOT NULL DEFAULT 'open';
ALTER TABLE enrolment ADD COLUMN chain_id TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN replaces_id TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN replaces_receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN sitting_id TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN child_id TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN child_source TEXT NOT NULL DEFAULT 'register';
ALTER TABLE enrolment ADD COLUMN identity_key TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN applicant_id TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN applicant_key TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN choice TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN emergency_id TEXT NOT NULL DEFAULT '';
UPDATE enrolment SET chain_id = enrolment_id;
CREATE INDEX enrolment_by_chain ON enrolment (chain_id);
CREATE INDEX enrolment_by_child_id ON enrolment (child_id);
CREATE INDEX enrolment_by_identity ON enrolment (identity_key);
CREATE INDEX enrolment_by_receipt ON enrolment (receipt_number);
CREATE INDEX enrolment_by_replaced ON enrolment (replaces_id);
CREATE INDEX enrolment_by_emergency ON enrolment (emergency_id);

-- Why a person must look at a record. A reason is settled, never deleted.
CREATE TABLE review_reason (
    enrolment_id TEXT NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    found_at TEXT NOT NULL,
    settled_at TEXT NOT NULL DEFAULT '',
    settled_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX review_reason_by_enrolment ON review_reason (enrolment_id);
INSERT INTO review_reason (enrolment_id, code, detail, found_at)
    SELECT enrolment_id, 'duplicate', review_reason, received_at FROM enrolment WHERE review_reason <> '';

-- Two open applications for the same place of the same child: the one presented first leads.
CREATE TABLE conflict (
    leading_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    found_at TEXT NOT NULL,
    settled_at TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (leading_id, other_id)
);
CREATE INDEX conflict_by_other ON conflict (other_id);

-- The number by which kitchens and bus companies know a child. It never changes and says nothing.
CREATE TABLE child_number (
    child_key TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL
);
INSERT INTO child_number (child_key, number)
    SELECT child_key, ROW_NUMBER() OVER (ORDER BY MIN(protocol_number)) FROM enrolment GROUP BY child_key;
INSERT INTO counter (name, last_value) SELECT 'child', COUNT(*) FROM child_number;

ALTER TABLE outcome ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outcome ADD COLUMN notice_number TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome ADD COLUMN amount_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outcome ADD COLUMN payee_tax_code TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
UPDATE outcome SET state = 'under_review' WHERE state = 'needs_review';
CREATE INDEX outcome_by_enrolment ON outcome (enrolment_id);

-- Emergency register periods of kiosks (DPR 445/2000 art. 63), as the kiosks told them.
CREATE TABLE emergency_period (
    emergency_id TEXT NOT NULL PRIMARY KEY,
    kiosk_id TEXT NOT NULL,
    authorisation TEXT NOT NULL,
    cause TEXT NOT NULL,
    cause_words TEXT NOT NULL,
    continues_id TEXT NOT NULL,
    started_by TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    told_at TEXT NOT NULL
);
CREATE TABLE emergency_day (
    emergency_id TEXT NOT NULL,
    day TEXT NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (emergency_id, day)
);

-- In which household of a snapshot a person is.
CREATE TABLE register_person (
    snapshot_id TEXT NOT NULL,
    register_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (snapshot_id, register_id)
);

-- Who looked at or took away personal data, and why.
CREATE TABLE access_log (
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    row_count INTEGER NOT NULL
);
