-- How people ask for procedures, as it was changed in the desk: laid over the phrasings that the editions bring. Rows are only
-- ever added, and a change is taken back by a further one, so that who taught the search what, and when, stays known.
create schema procedures;

create table procedures.phrasing_change (
  number bigint generated always as identity primary key,
  -- Who publishes: the city.
  place text not null,
  procedure text not null,
  language text not null check (language in ('vi', 'en', 'ar')),
  added text[] not null,
  removed text[] not null,
  -- Whether it was written in the editor, or made of a question that was not answered.
  origin text not null check (origin in ('editor', 'question')),
  -- The change that this one takes back; each is taken back once.
  undoes bigint unique references procedures.phrasing_change,
  author text not null,
  author_name text not null,
  recorded_at timestamptz not null,
  check (cardinality(added) + cardinality(removed) > 0)
);
create index phrasing_change_of on procedures.phrasing_change (procedure, number);

-- How one asks for something is no secret; only those who edit for the city add to it, and nobody rewrites.
alter table procedures.phrasing_change enable row level security;
alter table procedures.phrasing_change force row level security;
create policy public on procedures.phrasing_change for select using (true);
create policy place on procedures.phrasing_change for insert with check (ledger.sees(place));

grant usage on schema procedures to motcua_app;
grant select, insert on procedures.phrasing_change to motcua_app;
