-- Citizens as officers have confirmed them. Nobody who is not an officer (or the house itself) sees a row.
create schema people;
create table people.person (
  id uuid primary key,
  id_number text unique check (id_number ~ '^[0-9]{12}$'),
  full_name text not null,
  search_name text not null,
  birth_date date,
  sex text check (sex in ('male', 'female')),
  phone text,
  email text,
  address text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index person_search on people.person (search_name text_pattern_ops);
alter table people.person enable row level security;
alter table people.person force row level security;
create policy officers on people.person using (
  current_setting('app.actor', true) like 'officer:%' or current_setting('app.actor', true) like 'system:%');
grant usage on schema people to motcua_app;
grant select, insert, update on people.person to motcua_app;
