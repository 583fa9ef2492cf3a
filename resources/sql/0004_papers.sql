-- What a reprint says besides the record itself: when the office gave the number, and what is to be paid.
ALTER TABLE enrolment ADD COLUMN protocolled_at INTEGER;
ALTER TABLE enrolment ADD COLUMN notice_number TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN notice_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE enrolment ADD COLUMN notice_payee TEXT NOT NULL DEFAULT '';

-- Activation letters: what proves a secret, never the secret. sealed_office_half is forgotten when the office has it.
CREATE TABLE letter (
    reference          TEXT PRIMARY KEY,
    recognition_id     TEXT NOT NULL,
    operator_id        TEXT NOT NULL,
    verifier           TEXT NOT NULL,
    sealed_office_half BLOB,
    made_at            INTEGER NOT NULL,
    expires_at         INTEGER NOT NULL,
    void               INTEGER NOT NULL DEFAULT 0,
    told               INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
