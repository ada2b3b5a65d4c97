-- What forecasts of waits have learned, and what people were told.

-- One row an office, one for the city: counts, no persons. `through` is the last day it has learned from; whoever throws
-- a row away learns again from the events.
create table reception.learned (
  place text primary key,
  -- Of the shape of `body`: another one is not read.
  version int not null,
  through date not null,
  body jsonb not null,
  saved_at timestamptz not null
);

-- The first forecast that the holder of a number was shown, if within minutes of taking it, and what came. Without
-- quantiles: the answer was that nobody knows. Minutes; infinity when the hall would close before.
create table reception.told (
  ticket_id uuid primary key,
  place text not null,
  day date not null,
  class text not null,
  at timestamptz not null,
  ahead int,
  p50 real,
  p80 real,
  before_closing real,
  -- Known once the day is over: called (when, for the first time), closed before, or left before either.
  outcome text check (outcome in ('called', 'closed', 'left')),
  called_at timestamptz,
  check ((p50 is null) = (p80 is null)),
  check ((outcome = 'called') = (called_at is not null))
);
create index told_day on reception.told (place, day);

do $$
declare name_ text;
begin
  foreach name_ in array array['learned', 'told'] loop
    execute format('alter table reception.%I enable row level security', name_);
    execute format('alter table reception.%I force row level security', name_);
    execute format('create policy place on reception.%I using (ledger.sees(place))', name_);
  end loop;
end $$;

grant select, insert, update on reception.learned, reception.told to motcua_app;
