-- Numbers that kiosks keep for a day on which the house is away for a while: 901 to 2000 of each series, in blocks of
-- twenty. The hall's own numbers never come from there, so that a leased one cannot be given out a second time.
create table reception.block (
  place text not null,
  day date not null,
  series text not null,
  -- Blocks begin every twenty numbers: two of them cannot overlap.
  first int not null check (first between 901 and 1981 and (first - 901) % 20 = 0),
  last int not null generated always as (first + 19) stored,
  -- The machine (`device:kiosk-…`), and the memory of its browser: one that lost it must not go on from the beginning.
  device text not null,
  store uuid not null,
  leased_at timestamptz not null,
  -- The day is over: nothing is given out of it any more.
  ended_at timestamptz,
  -- When a number of it was told of after its day.
  late_at timestamptz,
  primary key (place, day, series, first)
);
create index block_store on reception.block (place, store, day);
create index block_open on reception.block (day) where ended_at is null;

-- What a kiosk said it gave out and the house could not take: for the officers, who find the person.
create table reception.stray (
  ticket_id uuid primary key,
  place text not null,
  day date not null,
  series text not null,
  number int not null,
  device text not null,
  taken_at timestamptz not null,
  told_at timestamptz not null,
  why text not null check (why in ('not-leased', 'number-taken'))
);
create index stray_place on reception.stray (place, told_at);

do $$
declare name_ text;
begin
  foreach name_ in array array['block', 'stray'] loop
    execute format('alter table reception.%I enable row level security', name_);
    execute format('alter table reception.%I force row level security', name_);
    execute format('create policy place on reception.%I using (ledger.sees(place))', name_);
  end loop;
end $$;

-- The hall's own numbers pass over the blocks' range. A ward never gets there; a database that is tried may.
create function reception.pass_blocks() returns trigger language plpgsql as $$
begin
  new.last_number := 2001;
  return new;
end $$;
create trigger pass_blocks before update of last_number on reception.series for each row
when (old.last_number = 900 and new.last_number = 901)
execute function reception.pass_blocks();

grant select, insert, update on reception.block to motcua_app;
grant select, insert on reception.stray to motcua_app;
