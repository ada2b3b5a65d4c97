-- What scanners drop into the folder of a counter, until an officer puts it to a paper. A scan is a file like any other
-- from the start: looked at for viruses, drawn, and handed over when it joins a dossier.
alter table documents.file drop constraint file_owner_check;
alter table documents.file add constraint file_owner_check check (owner ~ '^(dossier|draft|scan):.');
drop policy remove_from_draft on documents.file;
create policy remove_unused on documents.file for delete
  using (owner ~ '^(draft|scan):' and (ledger.sees(place) or ledger.holds(secret_hash)));

create table documents.scan_inbox (
  -- Also of its file.
  id uuid primary key,
  place text not null,
  counter int not null check (counter between 1 and 999),
  name text not null check (char_length(name) between 1 and 200),
  arrived_at timestamptz not null,
  -- Why it was not taken, in all languages; then there is no file.
  rejected jsonb
);
create index scan_inbox_place on documents.scan_inbox (place, counter, arrived_at);
alter table documents.scan_inbox enable row level security;
alter table documents.scan_inbox force row level security;
create policy place on documents.scan_inbox using (ledger.sees(place));
grant select, insert, delete on documents.scan_inbox to motcua_app;

-- Few: for the desk's line about files that wait to be looked at.
create index file_pending on documents.file (place, at) where scan = 'pending';
