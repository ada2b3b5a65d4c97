-- Figures of the index that come from outside the house, as somebody entered them: only ever added to, the last version
-- counts. One without numbers takes back what was entered before.
create table service_index.entry (
  place text not null,
  indicator text not null,
  -- A calendar month or year.
  span_from date not null check (span_from = date_trunc('month', span_from)),
  span_to date not null check (span_to in ((span_from + interval '1 month - 1 day')::date,
    (span_from + interval '1 year - 1 day')::date)),
  version int not null check (version > 0),
  numerator bigint check (numerator >= 0),
  denominator bigint check (denominator > 0),
  -- Where the figure was read, or why it is taken back.
  source text not null,
  -- The city's figure that holds for every ward: wards see it.
  for_all boolean not null,
  officer text not null,
  officer_name text not null,
  entered_at timestamptz not null,
  primary key (place, indicator, span_from, span_to, version),
  check ((numerator is null) = (denominator is null)),
  check (numerator <= denominator)
);

alter table service_index.entry enable row level security;
alter table service_index.entry force row level security;
create policy reading on service_index.entry for select using (for_all or ledger.sees(place));
create policy entering on service_index.entry for insert with check (ledger.sees(place));
grant select, insert on service_index.entry to motcua_app;
