-- What was published of a closed day or month, as it was published. Nothing is changed or deleted: what is taken back is
-- the next revision. Figures may change afterwards (a rating comes late); what was published does not follow them, for
-- the difference of two files would be a small count (decision 0078).
create schema open_data;

create table open_data.portion (
  data_set text not null,
  -- The day, or the first one of the month.
  starts date not null,
  revision int not null check (revision > 0),
  -- Counts from 1 to below it were withheld.
  threshold int not null check (threshold > 1),
  -- Values in the order of the data set's columns; of a figure a number, 'withheld' or 'none'.
  rows jsonb not null,
  sha256 bytea not null,
  made_at timestamptz not null,
  primary key (data_set, starts, revision)
);

-- Everybody may read what was published; only the house itself publishes.
alter table open_data.portion enable row level security;
alter table open_data.portion force row level security;
create policy public on open_data.portion for select using (true);
create policy house on open_data.portion for insert with check (ledger.sees_all());

grant usage on schema open_data to motcua_app;
grant select, insert on open_data.portion to motcua_app;
