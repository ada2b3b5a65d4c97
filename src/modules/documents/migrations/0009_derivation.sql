-- Whoever sees the file. As a value and not as `exists`: that may be planned as a hash of all files there are, for each
-- claim of the next one.
alter policy of_file on documents.derivation using ((select true from documents.file f where f.id = file_id));
