-- What hangs on the notice boards of the halls. Nothing is changed or deleted: a change is the next version, taking a
-- notice down is a version that is withdrawn. So it stays known what hung there on any day, and who put it up.
create schema notices;

create table notices.notice (
  id uuid not null,
  version int not null check (version > 0),
  -- A ward, or the city for all its halls.
  place text not null,
  title jsonb not null,
  body jsonb not null,
  from_day date not null,
  -- The last day; null: until it is taken down.
  until_day date check (until_day >= from_day),
  -- 1 hangs first, 9 last.
  rank smallint not null check (rank between 1 and 9),
  withdrawn boolean not null default false,
  -- The actor, as the audit log names them.
  author text not null,
  recorded_at timestamptz not null,
  primary key (id, version)
);

-- Everybody may read what hangs there; only those who manage a place put up for it, and nobody rewrites.
alter table notices.notice enable row level security;
alter table notices.notice force row level security;
create policy public on notices.notice for select using (true);
create policy place on notices.notice for insert with check (ledger.sees(place));

grant usage on schema notices to motcua_app;
grant select, insert on notices.notice to motcua_app;
