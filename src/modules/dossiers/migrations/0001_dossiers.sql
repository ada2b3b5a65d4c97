-- Dossiers. `action` is the truth and cannot be edited; `dossier` holds its fold, written by the same transaction.
create schema dossiers;

-- The last sequence number an agency gave out on a day (gap-free: the row is locked until the dossier is committed).
create table dossiers.series (
  agency text not null,
  day date not null,
  last_number int not null,
  primary key (agency, day)
);

create table dossiers.dossier (
  id uuid primary key,
  code text not null unique,
  -- Any counter may receive any procedure of the city (Decree 118/2025/NĐ-CP): who receives need not be who resolves.
  receiving text not null references places.place (code),
  resolving text not null references places.place (code),
  procedure_code text not null,
  procedure_version int not null,
  field text not null,
  channel text not null check (channel in ('counter', 'online', 'post')),
  status smallint not null check (status between 1 and 10),
  step text,
  assignee text,
  assignee_name text,
  applicant_name text not null,
  applicant_id_number text,
  search_name text not null,
  person_id uuid,
  ticket_id uuid,
  filed_at timestamptz not null,
  received_at timestamptz,
  due_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  filed_on date not null,
  finished_on date,
  due_on date,
  -- The day it is due by law, without an extension: by this one the index counts.
  term_due_on date,
  -- Until when the step it is at is to be done, and until when a filing is to be looked at.
  step_due_at timestamptz,
  check_due_at timestamptz,
  -- Until when the citizen may answer the draft of their result.
  draft_until timestamptz,
  lateness_cause text,
  -- Opinions of other units that are awaited.
  awaited int not null default 0,
  -- The calendar its dates were counted by.
  calendar text not null,
  corrects uuid references dossiers.dossier (id),
  supplements int not null default 0,
  -- The last day on which papers asked for may come; past it the dossier is stopped.
  supplement_until date,
  rating smallint,
  version int not null,
  state jsonb not null,
  secret_hash bytea not null,
  check ((status in (9, 10)) <= (finished_at is not null))
);
create index dossier_receiving on dossiers.dossier (receiving, filed_at desc);
create index dossier_resolving on dossiers.dossier (resolving, filed_at desc) where resolving <> receiving;
create index dossier_recent on dossiers.dossier (filed_at desc, id desc);
create index dossier_procedure on dossiers.dossier (procedure_code, filed_at desc);
create index dossier_filed_on on dossiers.dossier (filed_on, receiving);
create index dossier_finished_on on dossiers.dossier (finished_on, resolving) where finished_on is not null;
-- Open work is small however large the archive grows.
create index dossier_open on dossiers.dossier (resolving, status, due_at) where status in (1, 2, 4, 5, 6, 9);
create index dossier_open_receiving on dossiers.dossier (receiving, status) where status in (1, 2, 4, 5, 6, 9);
-- Of what ended without a result there is little, too.
create index dossier_without_result on dossiers.dossier (receiving, status) where status in (3, 7, 8);
create index dossier_unsupplied on dossiers.dossier (supplement_until) where supplement_until is not null;
create index dossier_id_number on dossiers.dossier (applicant_id_number) where applicant_id_number is not null;
create index dossier_unanswered on dossiers.dossier (draft_until) where draft_until is not null;
create index dossier_running on dossiers.dossier (due_on) where status in (2, 4) and lateness_cause is null;
-- Of open work, by an expression: as an index of open work it would be read, from end to end, by lists that it does not serve.
create index dossier_calendar on dossiers.dossier ((case when status in (1, 2, 4, 5, 6) then calendar end))
  where (case when status in (1, 2, 4, 5, 6) then calendar end) is not null;
create index dossier_corrects on dossiers.dossier (corrects) where corrects is not null;
create index dossier_secret on dossiers.dossier (secret_hash);
create index dossier_ticket on dossiers.dossier (ticket_id) where ticket_id is not null;

-- The words a dossier is found by, folded. A table of its own, written once and added to when something is said: in the
-- dossier's row each action would write its index again. Every word is there as it is, for the city, and behind each of the dossier's places
-- (`00082/lan`), so that a ward looks through its own people only.
create table dossiers.name (
  dossier_id uuid primary key references dossiers.dossier (id),
  filed_at timestamptz not null,
  words tsvector not null
);
-- A short list of pending entries: each new dossier would else write a page for every word of its names, and every
-- search reads the list from end to end, which takes less than a millisecond at this length (kilobytes).
create index name_words on dossiers.name using gin (words) with (fastupdate = on, gin_pending_list_limit = 256);
create index name_recent on dossiers.name (filed_at, dossier_id);

create table dossiers.action (
  dossier_id uuid not null references dossiers.dossier (id),
  seq int not null,
  type text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  data jsonb not null,
  primary key (dossier_id, seq)
);

-- Questions to other units. Whoever is asked sees the dossier, also when it is none of theirs.
create table dossiers.opinion (
  dossier_id uuid not null references dossiers.dossier (id),
  n int not null,
  place text not null,
  permission text not null,
  asked_at timestamptz not null,
  until date,
  given_at timestamptz,
  primary key (dossier_id, n)
);
create index opinion_place on dossiers.opinion (place, until) where given_at is null;

-- Warnings before, at and after a limit, each with an owner: an officer, or whoever holds a permission at a place.
create table dossiers.alert (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier (id),
  clock text not null check (clock in ('check', 'step', 'due', 'late', 'supplement')),
  rung text not null check (rung in ('handler', 'head', 'leader', 'city')),
  moment timestamptz not null,
  place text not null,
  permission text not null,
  officer text,
  raised_at timestamptz not null,
  seen_at timestamptz,
  seen_by text,
  -- The limit no longer holds: what it was about is done, or its date moved.
  ended_at timestamptz,
  unique (dossier_id, clock, rung, moment)
);
-- Piles of warnings, each with its owner; for whoever may everywhere, of all places.
create index alert_open on dossiers.alert (place, permission, coalesce(officer, ''), moment)
  where ended_at is null and seen_at is null;
create index alert_open_anywhere on dossiers.alert (permission, coalesce(officer, ''), moment)
  where ended_at is null and seen_at is null;
create index alert_running on dossiers.alert (dossier_id) where ended_at is null;

-- A citizen's unfinished online filing; whoever has its link has it.
create table dossiers.draft (
  id uuid primary key,
  secret_hash bytea not null unique,
  procedure_code text not null,
  procedure_version int not null,
  place text not null references places.place (code),
  language text not null,
  answers jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  dossier_id uuid
);
create index draft_updated on dossiers.draft (updated_at) where dossier_id is null;

alter table dossiers.series enable row level security;
alter table dossiers.series force row level security;
create policy filing on dossiers.series using (true);

alter table dossiers.opinion enable row level security;
alter table dossiers.opinion force row level security;
-- Seen with the dossier; written by the command that changes the dossier, whose own policy decides.
create policy with_dossier on dossiers.opinion using (
  exists (select 1 from dossiers.dossier d where d.id = dossier_id)) with check (true);
create policy owner on dossiers.opinion to current_user using (true);

alter table dossiers.alert enable row level security;
alter table dossiers.alert force row level security;
create policy place on dossiers.alert using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]));

-- The dossiers a unit is being asked about, looked up once for a statement; as the owner, since whether a question is
-- seen depends on the dossier and the dossier on the question.
-- Like every function that many commands call, not of the language SQL: that is planned anew at each call (PostgreSQL 15).
create function dossiers.asked_of_me() returns uuid[]
language plpgsql stable security definer set search_path = dossiers, pg_temp as $$
begin
  return (select coalesce(array_agg(dossier_id), '{}') from opinion
    where given_at is null and place = any (ledger.scope()));
end $$;
revoke all on function dossiers.asked_of_me from public;

alter table dossiers.dossier enable row level security;
alter table dossiers.dossier force row level security;
create policy scope on dossiers.dossier using (
  (select ledger.sees_all()) or receiving = any ((select ledger.scope())::text[])
  or resolving = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret())
  or id = any ((select dossiers.asked_of_me())::uuid[]));

alter table dossiers.action enable row level security;
alter table dossiers.action force row level security;
create policy scope on dossiers.action for select using (
  exists (select 1 from dossiers.dossier d where d.id = dossier_id));
-- An action is written by the statement that writes its dossier's row, and that row's policy decides; a policy here
-- could not see a row the same statement has only just made.
create policy adding on dossiers.action for insert with check (true);

alter table dossiers.draft enable row level security;
alter table dossiers.draft force row level security;
create policy holder on dossiers.draft using (
  (select ledger.sees_all()) or secret_hash = (select ledger.secret()));

alter table dossiers.name enable row level security;
alter table dossiers.name force row level security;
create policy adding on dossiers.name for insert with check (true);
create policy owner on dossiers.name to current_user using (true);

-- What a question finds within one place, or within the city (no place): each term any of its phrases.
create function dossiers.question(place text, terms jsonb) returns tsquery
language sql immutable set search_path = dossiers, pg_temp as $$
  select string_agg('(' || choices || ')', ' & ')::tsquery
  from (
    select string_agg('(' || phrase || ')', ' | ') as choices
    from jsonb_array_elements(terms) with ordinality as t (term, n),
    lateral (
      select (select string_agg(quote_literal(place || word), ' <-> ' order by position)
          from jsonb_array_elements_text(choice->'words') with ordinality as w (word, position))
        || case when (choice->>'prefix')::boolean then ':*' else '' end as phrase
      from jsonb_array_elements(term) as c (choice)) as phrases
    group by n) as all_terms
$$;
revoke all on function dossiers.question from public;

-- A search by words cannot use its index under row-level security (@@ is not leakproof), so it runs as the owner, who
-- has a policy of its own, and applies the same scope itself: the places', and what the unit is being asked about.
-- The statement is planned anew for its words: those of many dossiers are found along the time, those of few by the index.
create function dossiers.search(terms jsonb, after_at timestamptz, after_id uuid, most int, oldest_first boolean,
  among uuid[])
returns table (dossier_id uuid, filed_at timestamptz)
language plpgsql stable rows 50 security definer set search_path = dossiers, pg_temp as $$
declare
  asked uuid[] := case when ledger.sees_all() then '{}' else asked_of_me() end;
begin
  return query execute 'select n.dossier_id, n.filed_at from name n where '
    || case when among is not null then
        -- Their words are read one by one. The index of words would be read for all dossiers besides: it is not offered.
        'n.dossier_id = any($7) and (n.words || '''' @@ $1 or (n.dossier_id = any($2) and n.words || '''' @@ $3))'
      when asked = '{}' then 'n.words @@ $1'
      else '(n.words @@ $1 or (n.dossier_id = any($2) and n.words @@ $3))' end
    || case when after_at is null then ''
      when oldest_first then ' and (n.filed_at, n.dossier_id) > ($4, $5)'
      else ' and (n.filed_at, n.dossier_id) < ($4, $5)' end
    || case when oldest_first then ' order by n.filed_at, n.dossier_id limit $6'
      else ' order by n.filed_at desc, n.dossier_id desc limit $6' end
  using (
    select string_agg('(' || question(place, terms)::text || ')', ' | ')::tsquery
    from unnest(case when ledger.sees_all() then array[''] else
      array(select place || '/' from unnest(ledger.scope()) as place) end) as place),
    asked, question('', terms), after_at, after_id, most, among;
end $$;
revoke all on function dossiers.search from public;

-- What is said of a dossier later: added by whoever changes it, under the scope of the change.
create function dossiers.add_words(id uuid, more tsvector) returns void
language plpgsql security definer set search_path = dossiers, pg_temp as $$
begin
  update name set words = words || more
  where dossier_id = add_words.id and length(words) < 1000 and exists (
    select 1 from dossier d where d.id = add_words.id and (ledger.sees_all() or d.receiving = any (ledger.scope())
      or d.resolving = any (ledger.scope()) or d.secret_hash = ledger.secret() or d.id = any (asked_of_me())));
end $$;
revoke all on function dossiers.add_words from public;

-- Dossiers that look like the same request: of one person, for one procedure, open or of the last days. As the owner,
-- since a person may hand the same in at two wards; nothing but the code and where it lies is told, and to officers only.
create function dossiers.alike(id_number text, procedure text, since timestamptz, except_id uuid)
returns table (code text, receiving text, status smallint, filed_at timestamptz)
language plpgsql stable security definer set search_path = dossiers, pg_temp as $$
begin
  return query select d.code, d.receiving, d.status, d.filed_at from dossier d
  where d.applicant_id_number = id_number and d.procedure_code = procedure and d.id <> except_id
    and (d.status in (1, 2, 4, 5, 6) or d.filed_at > since)
    and current_setting('app.actor', true) like 'officer:%'
  order by d.filed_at desc limit 5;
end $$;
revoke all on function dossiers.alike from public;
create policy alike on dossiers.dossier for select to current_user using (true);

-- What other modules may read.
create view dossiers.v_dossier with (security_invoker = true) as
  select id, code, receiving, resolving, procedure_code, field, channel, status, step, assignee, assignee_name,
    applicant_name, filed_at, received_at, due_at, finished_at, returned_at, filed_on, finished_on, due_on, term_due_on,
    check_due_at, step_due_at, lateness_cause, supplements, rating
  from dossiers.dossier;

grant usage on schema dossiers to motcua_app;
grant select, insert, update on dossiers.series, dossiers.draft to motcua_app;
grant select, insert, update (seen_at, seen_by, ended_at) on dossiers.alert to motcua_app;
grant select, insert, update (given_at) on dossiers.opinion to motcua_app;
-- What a dossier is and whose it is never changes; a unit that is asked about it changes the rest as its places do.
grant select, insert, update (status, step, assignee, assignee_name, person_id, received_at, due_at, due_on, term_due_on,
  step_due_at, check_due_at, finished_at, finished_on, returned_at, supplements, supplement_until, draft_until,
  lateness_cause, awaited, rating, version, calendar, state) on dossiers.dossier to motcua_app;
grant select, insert on dossiers.action to motcua_app;
grant select, insert on dossiers.name to motcua_app;
grant delete on dossiers.draft to motcua_app;
grant select on dossiers.v_dossier to motcua_app;
grant execute on function dossiers.search, dossiers.question, dossiers.add_words, dossiers.asked_of_me, dossiers.alike
  to motcua_app;
