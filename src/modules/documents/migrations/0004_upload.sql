-- Files on their way in pieces (tus 1.0): a line that breaks goes on where it was. The pieces lie in a file of their own,
-- whose length is the offset; a row says what it is to become.
create table documents.upload (
  id uuid primary key,
  -- Whoever holds the link may go on; the link is in no list.
  secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
  -- What the whole is given to: a kind of target, and its own words for which.
  target text not null,
  reference text not null,
  name text not null check (char_length(name) between 1 and 400),
  declared_type text,
  length bigint not null check (length > 0),
  created_at timestamptz not null,
  -- Unless it is whole by then, it is removed.
  expires_at timestamptz not null,
  -- The whole is with its target; the pieces are gone.
  claimed_at timestamptz
);
create index upload_expires on documents.upload (expires_at);
alter table documents.upload enable row level security;
alter table documents.upload force row level security;
create policy held on documents.upload using (ledger.sees_all() or ledger.holds(secret_hash));
grant select, insert, delete, update (claimed_at) on documents.upload to motcua_app;
