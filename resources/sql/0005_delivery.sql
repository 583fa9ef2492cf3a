-- When an enrolment was last tried, and the office's signature under its acknowledgement: a JWS with its payload left out.
ALTER TABLE enrolment ADD COLUMN last_attempt_at INTEGER;
ALTER TABLE enrolment ADD COLUMN office_signature TEXT NOT NULL DEFAULT '';
