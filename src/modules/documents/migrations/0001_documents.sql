-- Files that people bring and the house makes. The bytes lie on disk under their SHA-256; a row says whose they are.
-- A file is never changed: only who it belongs to may change (a draft becomes a dossier). A draft's files may be removed,
-- a dossier's never.
create schema documents;

create table documents.file (
  id uuid primary key,
  sha256 bytea not null check (octet_length(sha256) = 32),
  size bigint not null check (size > 0),
  mime text not null,
  name text not null check (char_length(name) between 1 and 120),
  place text not null,
  owner text not null check (owner ~ '^(dossier|draft):.'),
  secret_hash bytea,
  uploaded_by text not null,
  at timestamptz not null
);
create index file_owner on documents.file (owner, id);
create index file_sha256 on documents.file (sha256);

alter table documents.file enable row level security;
alter table documents.file force row level security;
create policy read on documents.file for select using (ledger.sees(place) or ledger.holds(secret_hash));
create policy add on documents.file for insert with check (ledger.sees(place) or ledger.holds(secret_hash));
create policy hand_over on documents.file for update using (ledger.sees(place) or ledger.holds(secret_hash));
create policy remove_from_draft on documents.file for delete
  using (owner like 'draft:%' and (ledger.sees(place) or ledger.holds(secret_hash)));

grant usage on schema documents to motcua_app;
grant select, insert, delete, update (owner, place, secret_hash) on documents.file to motcua_app;
