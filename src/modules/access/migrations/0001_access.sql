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
  -- The half-minute of the last code that opened the account: a code opens it once.
  totp_step bigint
);
create index account_place on access.account (place);
alter table access.account enable row level security;
alter table access.account force row level security;
create policy place on access.account using (ledger.sees(place));

-- Wrong tries for a name, whether or not anybody has it: a lock tells nobody which accounts exist.
create table access.attempt (
  username text primary key,
  failures int not null,
  locked_until timestamptz,
  at timestamptz not null
);
create index attempt_at on access.attempt (at);
alter table access.attempt enable row level security;
alter table access.attempt force row level security;
create policy house on access.attempt using (ledger.sees_all());

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
grant select, insert, update, delete on access.session, access.attempt to motcua_app;
