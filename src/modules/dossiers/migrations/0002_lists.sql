-- Lists: an order by the last change, and what keeps orders of open work and rare conditions quick.
alter table dossiers.dossier add column changed_at timestamptz not null default now();
create index dossier_open_due on dossiers.dossier ((coalesce(due_at, 'infinity'::timestamptz)), id)
  where status in (1, 2, 4, 5, 6, 9);
create index dossier_open_code on dossiers.dossier ((code || ''), id) where status in (1, 2, 4, 5, 6, 9);
create index dossier_open_changed on dossiers.dossier (changed_at, id) where status in (1, 2, 4, 5, 6, 9);
create index dossier_assignee on dossiers.dossier (assignee) where assignee is not null;
create index dossier_causes on dossiers.dossier (lateness_cause, filed_at desc) where lateness_cause is not null;
grant update (changed_at) on dossiers.dossier to motcua_app;

-- A list that somebody keeps: what it asks for, in the words of its address. Shared ones are the unit's.
create table dossiers.saved_view (
  id uuid primary key,
  place text not null references places.place (code),
  owner text not null,
  owner_name text not null,
  is_shared boolean not null,
  name text not null,
  query text not null,
  position int not null,
  made_at timestamptz not null,
  -- Kept for a while, so that it can be taken back.
  removed_at timestamptz
);
create index saved_view_place on dossiers.saved_view (place, owner);

-- Something done to many dossiers, one after another.
create table dossiers.batch (
  id uuid primary key,
  place text not null references places.place (code),
  owner text not null,
  owner_name text not null,
  type text not null,
  total int not null,
  made_at timestamptz not null,
  finished_at timestamptz
);
create index batch_owner on dossiers.batch (owner, made_at desc);
create index batch_unfinished on dossiers.batch (made_at) where finished_at is null;
create table dossiers.batch_item (
  batch_id uuid not null references dossiers.batch (id),
  n int not null,
  dossier_id uuid not null references dossiers.dossier (id),
  -- What the officer saw, and what is said to this dossier.
  version int not null,
  said jsonb not null,
  -- Null until it was tried; then 'done', or the type of the refusal.
  outcome text,
  primary key (batch_id, n)
);

alter table dossiers.saved_view enable row level security;
alter table dossiers.saved_view force row level security;
create policy keeper on dossiers.saved_view using (
  (select ledger.sees_all()) and current_setting('app.actor', true) like 'system:%'
  or owner = current_setting('app.actor', true)
  or is_shared and ((select ledger.sees_all()) or place = any ((select ledger.scope())::text[])));

-- Whoever began it sees it, and the house, which goes on with it.
alter table dossiers.batch enable row level security;
alter table dossiers.batch force row level security;
create policy owner on dossiers.batch using (
  owner = current_setting('app.actor', true) or current_setting('app.actor', true) like 'system:%');
alter table dossiers.batch_item enable row level security;
alter table dossiers.batch_item force row level security;
create policy with_batch on dossiers.batch_item using (
  exists (select 1 from dossiers.batch b where b.id = batch_id));

grant select, insert, update (name, query, position, is_shared, removed_at) on dossiers.saved_view to motcua_app;
grant select, insert, update (finished_at) on dossiers.batch to motcua_app;
grant select, insert, update (outcome) on dossiers.batch_item to motcua_app;
