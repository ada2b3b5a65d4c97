-- The rules by which people are called. Nothing is changed or deleted: a new rule is the next version and holds from a
-- day to come, so that every call of every day stays explained by the version of its day.
create table reception.policy (
  -- A ward, or the city for all its wards.
  place text not null,
  number int not null check (number > 0),
  -- Cap and classes, in the order in which people are offered them, which jsonb would not keep; null: the ward goes
  -- back to the rule of the city.
  policy json,
  -- In three languages, for everybody to read.
  why jsonb not null,
  holds_from date not null,
  author text not null,
  author_name text not null,
  recorded_at timestamptz not null,
  primary key (place, number)
);

-- Everybody may read by which rule they are called; only those who manage a place publish for it, and nobody rewrites.
alter table reception.policy enable row level security;
alter table reception.policy force row level security;
create policy public on reception.policy for select using (true);
create policy place on reception.policy for insert with check (ledger.sees(place));

grant select, insert on reception.policy to motcua_app;
