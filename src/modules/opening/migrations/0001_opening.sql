-- Rules of opening hours. Nothing is changed or deleted: a change is the next version of its rule and decides from
-- `holds_from` on; a removal is a version that has ended. So every day stays explained by what was said for it.
create schema opening;

create table opening.rule (
  id uuid not null,
  version int not null check (version > 0),
  -- A ward, or the city for all its wards.
  place text not null,
  -- Vietnamese name; null: all fields.
  field text,
  name jsonb not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  override boolean not null,
  state text not null check (state in ('open', 'closed', 'by_appointment', 'self_service')),
  weekdays smallint[] not null check (cardinality(weekdays) > 0),
  recurrence jsonb not null,
  -- [[480, 720], …]: minutes since midnight.
  hours jsonb not null,
  rest text not null check (rest in ('closed', 'usual')),
  message jsonb,
  -- The first day that this version decides; the days before it stay with the version before.
  holds_from date not null,
  ended boolean not null default false,
  -- Of the first version: it gives the rule its rank among equals.
  created_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (id, version)
);

-- Everybody may read opening hours; only those who manage a place write for it, and nobody rewrites.
alter table opening.rule enable row level security;
alter table opening.rule force row level security;
create policy public on opening.rule for select using (true);
create policy place on opening.rule for insert with check (ledger.sees(place));

grant usage on schema opening to motcua_app;
grant select, insert on opening.rule to motcua_app;
