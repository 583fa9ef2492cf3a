-- Keys that kiosks seal their second copies to. key_use: current, spare (published for the next rotation), old (still opens).
CREATE TABLE seal_key (
    key_id TEXT NOT NULL PRIMARY KEY,
    public_key TEXT NOT NULL,
    private_key TEXT NOT NULL,
    made_at TEXT NOT NULL,
    key_use TEXT NOT NULL CHECK (key_use IN ('current', 'spare', 'old'))
);
