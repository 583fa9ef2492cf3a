-- The office's last word on each enrolment: its reason, position and sentence are sealed, office_state is not.
-- answer_sequence: place in the office's feed, so that an answer that comes again is not new again; 0: none.
ALTER TABLE enrolment ADD COLUMN answer_sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE enrolment ADD COLUMN answered_at INTEGER;
ALTER TABLE enrolment ADD COLUMN sealed_answer BLOB;
ALTER TABLE enrolment ADD COLUMN answer_read INTEGER NOT NULL DEFAULT 0;
CREATE INDEX enrolment_by_answer ON enrolment (answer_sequence) WHERE answer_sequence > 0;
