-- Runs at every start, never while the program runs: nobody can be sending yet, so a row that says so was left by a
-- program that ended in the middle. The office may have it; the same bytes go again.

UPDATE enrolment SET state = 'uncertain', last_reason = 'interrupted', next_attempt_at = NULL WHERE state = 'sending';
