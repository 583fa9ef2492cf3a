-- Portable like 0001. Kiosks prove who they are by a certificate and by signing each request; tokens are gone, so a
-- kiosk that was paired before must be paired again.
ALTER TABLE kiosk DROP COLUMN token_sha256;
ALTER TABLE kiosk ADD COLUMN certificate TEXT NOT NULL DEFAULT '';
ALTER TABLE kiosk ADD COLUMN certificate_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE kiosk ADD COLUMN revoked_at TEXT NOT NULL DEFAULT '';

-- Requests that were signed with an id seen here are not taken a second time, until the signature is too old anyway.
CREATE TABLE seen_request (
    kiosk_id TEXT NOT NULL,
    jti TEXT NOT NULL,
    forget_at TEXT NOT NULL,
    PRIMARY KEY (kiosk_id, jti)
);

-- Batches that are looked at after their kiosk was answered "accepted". The body goes when the answer is there.
CREATE TABLE batch_job (
    kiosk_id TEXT NOT NULL,
    batch_key TEXT NOT NULL,
    body_sha256 TEXT NOT NULL,
    body BYTEA NOT NULL,
    answer BYTEA NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (kiosk_id, batch_key)
);
