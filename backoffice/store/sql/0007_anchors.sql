-- Portable like 0001. The ends of the kiosks' audit chains as they were told, alarms among them; none is ever deleted.
-- verdict: 'extends', 'behind', 'rewritten', or 'accepted' when a person took a refused end as the new beginning.
CREATE TABLE audit_anchor (
    number BIGINT NOT NULL PRIMARY KEY,
    kiosk_id TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    told_at TEXT NOT NULL,
    verdict TEXT NOT NULL
);
CREATE INDEX audit_anchor_of_kiosk ON audit_anchor (kiosk_id, number);
