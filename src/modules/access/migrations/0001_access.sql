-- Officers' accounts and sessions. Passwords are argon2id hashes; session tokens are kept as hashes only.
create schema access;

create table access.account (
  id uuid primary key,
  username text not null unique check (username = lower(username)),
  password_hash text not null,
  totp_secret text,
  full_name text not null,
  title text not null default '',
  place text not null,
  roles text[] not null,
  sample boolean not null default false,
  disabled boolean not null default false,
  failures int not null default 0,
  locked_until timestamptz
);
create index account_place on access.account (place);
alter table access.account enable row level security;
alter table access.account force row level security;
create policy place on access.account using (ledger.sees(place));

create table access.session (
  token_hash bytea primary key,
  account_id uuid not null references access.account (id),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on access.session (account_id);
-- Who works when is nobody's business: only the house itself looks, to know who asks.
alter table access.session enable row level security;
alter table access.session force row level security;
create policy house on access.session using (ledger.sees_all());

grant usage on schema access to motcua_app;
grant select, insert, update on access.account to motcua_app;
grant select, insert, update, delete on access.session to motcua_app;
