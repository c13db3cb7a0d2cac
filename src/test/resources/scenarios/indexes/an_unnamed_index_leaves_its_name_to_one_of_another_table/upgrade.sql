ALTER INDEX idx_name RENAME TO author_name_idx;
ALTER INDEX idx_title RENAME TO idx_name;
