-- The index of a month as it was published: it stays as it was said, whatever is put right in the dossiers later.
create schema service_index;

-- One row an agency and month; the city's is of all its agencies together.
create table service_index.month (
  -- The first day of the month.
  month date not null check (month = date_trunc('month', month)),
  place text not null,
  points numeric(7, 2) not null,
  -- Points of what could be measured, and points there were.
  measurable numeric(7, 2) not null,
  total numeric(7, 2) not null,
  -- Among the wards, and how many they were; the city has none.
  rank smallint,
  wards smallint not null,
  computed_at timestamptz not null,
  publisher text not null,
  publisher_name text not null,
  primary key (month, place)
);

create table service_index.value (
  month date not null,
  place text not null,
  indicator text not null,
  -- Under which version of the indicator: its first day of effect.
  version date not null,
  -- Null where the house had no data.
  numerator bigint,
  denominator bigint,
  -- Null where nothing could be said.
  points numeric(7, 2),
  max numeric(7, 2) not null,
  primary key (month, place, indicator),
  foreign key (month, place) references service_index.month
);

do $$
declare name_ text;
begin
  foreach name_ in array array['month', 'value'] loop
    execute format('alter table service_index.%I enable row level security', name_);
    execute format('alter table service_index.%I force row level security', name_);
    execute format('create policy place on service_index.%I using (ledger.sees(place)) with check (ledger.sees(place))', name_);
  end loop;
end $$;

grant usage on schema service_index to motcua_app;
-- Nobody changes or takes away what was published.
grant select, insert on service_index.month, service_index.value to motcua_app;
