-- The organisation tree as this database last loaded it (places/ in the repository is where it is edited).
create schema places;
create table places.place (
  code text primary key,
  parent text references places.place (code),
  kind text not null check (kind in ('city', 'ward', 'commune')),
  name text not null,
  slug text not null unique,
  agency_code text not null unique,
  body jsonb not null
);
grant usage on schema places to motcua_app;
grant select, insert, update on places.place to motcua_app;
