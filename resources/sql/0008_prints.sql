-- Every attempt to put one paper of a receipt on paper, in the order of beginning: the latest row of a sheet says where it
-- stands. sheet 'office': the application to be signed. copy 0: the first print, n: "COPIA n".
CREATE TABLE print (
    sequence       INTEGER PRIMARY KEY,
    print_id       TEXT NOT NULL UNIQUE,
    receipt_number TEXT NOT NULL REFERENCES sitting (receipt_number),
    sheet          TEXT NOT NULL CHECK (sheet IN ('guardian', 'office')),
    copy           INTEGER NOT NULL,
    operator_id    TEXT NOT NULL,
    started_at     INTEGER NOT NULL,
    job            INTEGER NOT NULL DEFAULT 0,
    state          TEXT NOT NULL DEFAULT 'none'
                   CHECK (state IN ('none', 'queued', 'printing', 'printed', 'confirmed', 'failed', 'kept', 'waived')),
    reason         TEXT NOT NULL DEFAULT '',
    code           TEXT NOT NULL DEFAULT '' -- what the paper's QR code says; no personal data in it
);
CREATE INDEX print_by_receipt ON print (receipt_number, sheet, sequence);

-- job -1: whether the spooler had it was not kept.
INSERT INTO print (print_id, receipt_number, sheet, copy, operator_id, started_at, job, state)
    SELECT 'before-' || receipt_number, receipt_number, 'guardian', copies, operator_id, presented_at, -1, print_state
    FROM sitting WHERE print_state <> 'not_printed' ORDER BY first_enrolment;

ALTER TABLE sitting DROP COLUMN print_state;
ALTER TABLE sitting DROP COLUMN copies;
