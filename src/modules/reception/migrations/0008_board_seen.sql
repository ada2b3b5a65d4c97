-- When a board of a hall last followed its picture, to the minute: a hall whose screen has gone dark is seen by the city.
create table reception.board_seen (
  place text primary key,
  seen_at timestamptz not null
);
alter table reception.board_seen enable row level security;
alter table reception.board_seen force row level security;
create policy place on reception.board_seen using (ledger.sees(place));
grant select, insert, update on reception.board_seen to motcua_app;
