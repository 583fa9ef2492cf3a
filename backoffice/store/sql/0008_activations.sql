-- Portable like 0001. Under which activation a letter was used: asking again because no answer came uses nothing up.
ALTER TABLE letter ADD COLUMN used_as TEXT NOT NULL DEFAULT '';
