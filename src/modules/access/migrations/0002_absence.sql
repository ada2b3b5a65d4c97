-- Who is away, and who does their work meanwhile. Days of Vietnam, both ends included.
create table access.absence (
  id uuid primary key,
  place text not null,
  account_id uuid not null references access.account (id),
  substitute_id uuid references access.account (id),
  from_day date not null,
  to_day date not null,
  note text not null,
  declared_by text not null,
  declared_at timestamptz not null,
  -- Back early, or never gone.
  ended_at timestamptz,
  check (to_day >= from_day),
  check (substitute_id <> account_id)
);
create index absence_place on access.absence (place, to_day desc);
create index absence_account on access.absence (account_id, to_day) where ended_at is null;
create index absence_substitute on access.absence (substitute_id, to_day) where ended_at is null;
alter table access.absence enable row level security;
alter table access.absence force row level security;
create policy place on access.absence using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]));
grant select, insert, update (ended_at) on access.absence to motcua_app;
