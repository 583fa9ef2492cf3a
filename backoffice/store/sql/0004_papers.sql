-- Portable like 0001. Public keys under which kiosks sign receipts: none is ever deleted, because paper lives long.
CREATE TABLE receipt_key (
    kiosk_id TEXT NOT NULL,
    public_key TEXT NOT NULL PRIMARY KEY,
    told_at TEXT NOT NULL,
    revoked_at TEXT NOT NULL DEFAULT ''
);

-- Activation letters. office_half is the half that goes to the guardian by message; it is forgotten once it was sent.
CREATE TABLE letter (
    reference TEXT NOT NULL PRIMARY KEY,
    kiosk_id TEXT NOT NULL,
    recognition_id TEXT NOT NULL,
    verifier TEXT NOT NULL,
    office_half TEXT NOT NULL,
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    wrong_tries INTEGER NOT NULL DEFAULT 0,
    used_at TEXT NOT NULL DEFAULT '',
    is_void INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX letter_by_recognition ON letter (recognition_id);
