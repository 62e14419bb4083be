-- Step 5: searching. A line for each record that has words, and the index of those words. The program
-- makes the triggers that keep both, and fills them.

CREATE TABLE search_text (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record_table TEXT NOT NULL,
  created INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'search_text', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
-- What was taken out of a text does not stay behind in the index.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
