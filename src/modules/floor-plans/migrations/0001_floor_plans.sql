-- Halls seen from above. What was published is never changed or deleted: a change is the next version, so that what hung on
-- a screen on any day stays known. A hall without a version has the plan that follows from its counters.
create schema floor_plans;

create table floor_plans.version (
  place text not null,
  number int not null check (number > 0),
  plan jsonb not null,
  -- The actor, as the audit log names them.
  author text not null,
  author_name text not null,
  recorded_at timestamptz not null,
  primary key (place, number)
);

-- What is being drawn: one row a change, the last one counts. Undoing is a further row with the plan of the row before, so
-- that nobody takes back what they have not seen. Published or thrown away, the rows are gone; numbers never come again.
create table floor_plans.draft (
  revision bigint generated always as identity primary key,
  place text not null,
  -- The revision that was looked at; 0: there was no draft.
  seen bigint not null,
  -- Whose plan an undo brings back; null: this is where drawing began.
  before bigint,
  plan jsonb not null,
  author text not null,
  author_name text not null,
  recorded_at timestamptz not null,
  unique (place, seen)
);

-- Everybody may see how a hall is laid out; only those who draw for a place add to it, and nobody rewrites.
alter table floor_plans.version enable row level security;
alter table floor_plans.version force row level security;
create policy public on floor_plans.version for select using (true);
create policy place on floor_plans.version for insert with check (ledger.sees(place));

alter table floor_plans.draft enable row level security;
alter table floor_plans.draft force row level security;
create policy place on floor_plans.draft using (ledger.sees(place));

grant usage on schema floor_plans to motcua_app;
grant select, insert on floor_plans.version to motcua_app;
grant select, insert, delete on floor_plans.draft to motcua_app;
