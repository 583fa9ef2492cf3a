-- A row that came back from the black box, or from another kiosk: the line that goes to the office, which only the office
-- can open. sealed_body is NULL then.
ALTER TABLE enrolment ADD COLUMN envelope TEXT;
