-- Evidence for cutting procedures: a line for each dossier, for each paper of it that something is to be said about, and for
-- each time it was at a step, worked out from its course; and figures of a procedure's month, added up from these lines. No
-- line says whom a dossier is for.
create schema evidence;

create table evidence.dossier (
  id uuid primary key,
  code text not null,
  receiving text not null,
  resolving text not null,
  procedure_code text not null,
  -- The first day of the month it was handed in.
  month date not null,
  filed_on date not null,
  outcome text not null check (outcome in ('open', 'result', 'refused', 'withdrawn', 'stopped')),
  -- Times papers were asked for, and times they were brought to the counter.
  rounds int not null,
  returns int not null,
  -- Days on which somebody had to come to the counter.
  trips int not null,
  -- From the number to the end at the counter, where its number is known.
  hall_minutes int,
  -- Working minutes it waited for the citizen, and for other units.
  citizen_minutes int not null,
  others_minutes int not null,
  -- Which state of the dossier this was worked out from.
  version int not null
);
create index dossier_month on evidence.dossier (procedure_code, month, id);

create table evidence.paper (
  dossier_id uuid not null references evidence.dossier (id) on delete cascade,
  component text not null,
  procedure_code text not null,
  month date not null,
  original boolean not null,
  certified boolean not null,
  copied boolean not null,
  on_paper boolean not null,
  digitised boolean not null,
  reused boolean not null,
  missing boolean not null,
  asked boolean not null,
  asked_alone boolean not null,
  brought boolean not null,
  came_for boolean not null,
  failed boolean not null,
  again boolean not null,
  avoidable boolean not null,
  copies int not null,
  certified_copies int not null,
  primary key (dossier_id, component)
);
create index paper_month on evidence.paper (procedure_code, month, dossier_id);

create table evidence.step (
  dossier_id uuid not null references evidence.dossier (id) on delete cascade,
  n int not null,
  step text not null,
  procedure_code text not null,
  month date not null,
  -- Working minutes there, without those it waited for the citizen or for other units.
  minutes int not null,
  primary key (dossier_id, n)
);
create index step_month on evidence.step (procedure_code, month, dossier_id);

-- Months of procedures whose figures have to be added up anew.
create table evidence.stale (
  procedure_code text not null,
  month date not null,
  primary key (procedure_code, month)
);

create table evidence.month_dossier (
  procedure_code text not null,
  month date not null,
  counts jsonb not null,
  primary key (procedure_code, month)
);
create table evidence.month_paper (
  procedure_code text not null,
  month date not null,
  component text not null,
  counts jsonb not null,
  primary key (procedure_code, month, component)
);
-- How often a step took so many minutes, rounded to two digits: enough for any percentile, and few rows however many dossiers.
create table evidence.month_step (
  procedure_code text not null,
  month date not null,
  step text not null,
  minutes int not null,
  times int not null,
  primary key (procedure_code, month, step, minutes)
);

-- Up to which change of dossiers everything is counted.
create table evidence.mark (
  only_one boolean primary key default true check (only_one),
  counted_until timestamptz not null
);
insert into evidence.mark (counted_until) values ('2000-01-01');

-- A proposal and its versions, which are only ever added; figures stay as they were when a version was written.
create table evidence.proposal (
  id uuid primary key,
  procedure_code text not null,
  state text not null check (state in ('draft', 'sent', 'accepted', 'refused')),
  version int not null,
  made_at timestamptz not null
);
create index proposal_procedure on evidence.proposal (procedure_code, made_at desc);
create table evidence.proposal_version (
  proposal_id uuid not null references evidence.proposal (id),
  version int not null,
  body jsonb not null,
  author text not null,
  author_name text not null,
  at timestamptz not null,
  primary key (proposal_id, version)
);
-- What became of it, step by step.
create table evidence.proposal_note (
  proposal_id uuid not null references evidence.proposal (id),
  n int not null,
  state text not null,
  words text not null,
  by text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (proposal_id, n)
);

do $$
declare name_ text;
begin
  foreach name_ in array array['dossier', 'paper', 'step', 'stale', 'month_dossier', 'month_paper', 'month_step', 'mark', 'proposal',
    'proposal_version', 'proposal_note'] loop
    execute format('alter table evidence.%I enable row level security', name_);
    execute format('alter table evidence.%I force row level security', name_);
    execute format('create policy city on evidence.%I using ((select ledger.sees_all()))', name_);
  end loop;
end $$;

grant usage on schema evidence to motcua_app;
grant select, insert, update, delete on evidence.dossier, evidence.paper, evidence.step, evidence.stale,
  evidence.month_dossier, evidence.month_paper, evidence.month_step to motcua_app;
grant select, update (counted_until) on evidence.mark to motcua_app;
grant select, insert, update (state, version) on evidence.proposal to motcua_app;
grant select, insert on evidence.proposal_version, evidence.proposal_note to motcua_app;
