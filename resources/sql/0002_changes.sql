-- An application may replace or take back an earlier one, and a child without a code may look like another.

ALTER TABLE enrolment ADD COLUMN kind TEXT NOT NULL DEFAULT 'new' CHECK (kind IN ('new', 'correction', 'withdrawal'));
ALTER TABLE enrolment ADD COLUMN replaces TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN replaces_receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN child_likeness TEXT NOT NULL DEFAULT '';
CREATE INDEX enrolment_by_likeness ON enrolment (child_likeness);
CREATE INDEX enrolment_by_replaced ON enrolment (replaces) WHERE replaces <> '';
