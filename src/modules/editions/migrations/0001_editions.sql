-- What the city publishes and dossiers rely on (procedures, forms), edition by edition. Nothing is changed or deleted:
-- a change is the next edition and holds from its day, so that what was pinned can be read for ever.
create schema editions;

create table editions.edition (
  -- 'procedure:1.000656', 'form:death'
  subject text not null,
  number int not null check (number > 0),
  -- Who publishes: the city.
  place text not null,
  holds_from date not null,
  -- Null: from that day on there is none (a repeal).
  body jsonb,
  -- Of a repeal: what to do instead.
  replaced_by text,
  origin text not null check (origin in ('file', 'desk')),
  -- Of the body as it was published: a file that was edited in place is noticed by it.
  digest text not null,
  -- Why, in three languages, and the decision that announces it; files have neither.
  why jsonb,
  ground text,
  -- Whoever wrote it, and the second pair of eyes.
  authors text[] not null,
  author_names text[] not null,
  publisher text not null,
  publisher_name text not null,
  recorded_at timestamptz not null,
  primary key (subject, number),
  check (body is not null or origin = 'desk')
);

-- What is being prepared: one a subject, for all who edit. `revision` grows with each change, so that nobody writes over
-- what they have not seen.
create table editions.draft (
  subject text primary key,
  place text not null,
  -- The edition it began from; 0: there is none yet.
  based_on int not null,
  revision int not null,
  body jsonb not null,
  -- As it was before the last change, to take that back.
  before jsonb,
  authors text[] not null,
  author_names text[] not null,
  updated_at timestamptz not null
);

-- Everybody may read what holds, held or will hold; only whoever publishes for the city adds to it, and nobody rewrites.
alter table editions.edition enable row level security;
alter table editions.edition force row level security;
create policy public on editions.edition for select using (true);
create policy place on editions.edition for insert with check (ledger.sees(place));

alter table editions.draft enable row level security;
alter table editions.draft force row level security;
create policy place on editions.draft using (ledger.sees(place));

grant usage on schema editions to motcua_app;
grant select, insert on editions.edition to motcua_app;
grant select, insert, update, delete on editions.draft to motcua_app;
