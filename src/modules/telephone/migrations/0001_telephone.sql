-- Calls while they last, and people who are to be called back. Numbers of telephones are sealed: with the rows alone nobody
-- reads one.
create schema telephone;

insert into ledger.key values ('telephone', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text
  || gen_random_uuid()::text, 'UTF8')));

-- One call. What a person said is with the assistant's talk; when the call is over only the row's identity stays for a day, so
-- that a webhook that comes late begins nothing anew.
create table telephone.call (
  id uuid primary key,
  provider text not null,
  place text not null,
  state jsonb not null check (pg_column_size(state) < 65536),
  -- The step that is answered next, and what was answered last.
  step int not null,
  verbs jsonb not null,
  -- The number that was called: the house's own.
  own_number text,
  -- The caller's, and the secret of their talk.
  number_sealed bytea,
  talk_sealed bytea,
  started_at timestamptz not null,
  over_at timestamptz,
  secret_hash bytea not null unique check (length(secret_hash) = 32)
);
create index call_started on telephone.call (started_at);

-- A secret that was keyed and did not open a dossier, or did; without saying which dossier.
create table telephone.try (
  call_id uuid not null references telephone.call on delete cascade,
  step int not null,
  at timestamptz not null,
  -- Of the digits of the code, with the installation's key.
  dossier_hash bytea not null,
  place text not null,
  was_right boolean not null,
  secret_hash bytea not null,
  primary key (call_id, step)
);
create index try_dossier on telephone.try (dossier_hash, at) where not was_right;

create table telephone.call_back (
  id uuid primary key,
  call_id uuid not null unique,
  place text not null,
  at timestamptz not null,
  language text not null,
  state text not null check (state in ('waiting', 'done')),
  number_masked text not null,
  -- Gone when it is done.
  number_sealed bytea check ((state = 'waiting') = (number_sealed is not null)),
  -- The secret of their talk, so that who calls knows what it is about.
  talk_sealed bytea,
  -- Times that nobody answered.
  tries int not null default 0,
  last_tried_at timestamptz,
  done_at timestamptz,
  secret_hash bytea not null
);
create index call_back_place on telephone.call_back (place, at) where state = 'waiting';

do $$
declare name_ text;
begin
  foreach name_ in array array['call', 'try', 'call_back'] loop
    execute format('alter table telephone.%I enable row level security', name_);
    execute format('alter table telephone.%I force row level security', name_);
    execute format('create policy place on telephone.%I using ((select ledger.sees_all())
      or place = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret()))', name_);
  end loop;
end $$;

grant usage on schema telephone to motcua_app;
grant select, insert, update, delete on telephone.call, telephone.try, telephone.call_back to motcua_app;
