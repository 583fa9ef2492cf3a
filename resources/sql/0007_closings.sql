-- The closings of the days. What one counts begins after the links and enrolments the one before it has counted, so that
-- a clock that was changed leaves nothing out and counts nothing twice.
CREATE TABLE day_closing (
    number         INTEGER PRIMARY KEY,
    closed_at      INTEGER NOT NULL,
    operator_id    TEXT NOT NULL,
    last_enrolment INTEGER NOT NULL,
    audit_sequence INTEGER NOT NULL
);

-- When the payload's time began to run: the first look that found the enrolment acknowledged.
ALTER TABLE enrolment ADD COLUMN acknowledged_seen_at INTEGER;
