-- Runs at every start, never while the program runs: nobody can be sending yet, so a row that says so was left by a
-- program that ended in the middle. The office may have it; the same bytes go again.

UPDATE enrolment SET state = 'uncertain', last_reason = 'interrupted', next_attempt_at = NULL WHERE state = 'sending';

-- The spooler may have gone on without us; whether paper came out only a person can tell.
UPDATE print SET state = 'failed', reason = 'interrupted' WHERE state IN ('queued', 'printing');
