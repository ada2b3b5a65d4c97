-- What people report, and what became of it. `action` is the truth and cannot be edited; `report` holds its fold, written
-- by the same transaction.
create schema feedback;

-- The last number given out on a day.
create table feedback.series (
  day date primary key,
  last_number int not null
);

create table feedback.report (
  id uuid primary key,
  code text not null unique,
  -- The unit it lies at, the one it came to first, and the one that sent it on last: those two see what becomes of it.
  place text not null references places.place (code),
  came_in_at text not null references places.place (code),
  sent_from text references places.place (code),
  transfers int not null default 0,
  kind text not null,
  stream text not null check (stream in ('administrative', 'field')),
  channel text not null check (channel in ('web')),
  level text check (level in ('normal', 'urgent', 'complex')),
  status text not null check (status in ('filed', 'received', 'handling', 'waiting', 'answered', 'published', 'refused',
    'passed-on')),
  -- Whose turn it is: a permission at the unit, or the officer it was given to. Null: nobody's any more.
  owner_permission text,
  owner_officer text,
  -- From then on it is late.
  next_due_at timestamptz,
  filed_at timestamptz not null,
  filed_on date not null,
  -- The first word of the first unit.
  classify_due_on date not null,
  classified_on date,
  received_on date,
  due_at timestamptz,
  due_on date,
  answered_on date,
  refused_on date,
  passed_on_on date,
  publish_due_on date,
  published_on date,
  rating smallint check (rating between 1 and 4),
  version int not null,
  -- The calendar its dates were counted by.
  calendar text not null,
  -- The language the sender reads.
  language text not null,
  search_key text not null,
  state jsonb not null,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  check ((owner_permission is null) = (next_due_at is null)),
  check ((status in ('answered', 'published')) = (answered_on is not null))
);
create index report_place on feedback.report (place, filed_at desc, id);
create index report_came_in on feedback.report (came_in_at, filed_at desc);
create index report_open on feedback.report (place, next_due_at) where owner_permission is not null;
create index report_filed_on on feedback.report (filed_on, place);
create index report_answered_on on feedback.report (answered_on, place) where answered_on is not null;

create table feedback.action (
  report_id uuid not null references feedback.report (id),
  seq int not null,
  type text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  data jsonb not null,
  primary key (report_id, seq)
);

-- What senders say of themselves: apart, since it goes some time after the end.
create table feedback.sender (
  report_id uuid primary key references feedback.report (id),
  name text not null,
  phone text not null,
  forget_at timestamptz
);
create index sender_forget on feedback.sender (forget_at) where forget_at is not null;

-- What everybody may read: words that were written for it and name nobody.
create table feedback.publication (
  report_id uuid primary key references feedback.report (id),
  place text not null,
  kind text not null,
  filed_on date not null,
  published_at timestamptz not null,
  title text not null,
  words text not null,
  answer text not null
);
create index publication_newest on feedback.publication (published_at desc, report_id);

do $$
declare name_ text;
begin
  foreach name_ in array array['series', 'report', 'action', 'sender', 'publication'] loop
    execute format('alter table feedback.%I enable row level security', name_);
    execute format('alter table feedback.%I force row level security', name_);
  end loop;
end $$;
create policy filing on feedback.series using (true);
create policy scope on feedback.report using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]) or came_in_at = any ((select ledger.scope())::text[])
  or sent_from = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret()));
create policy scope on feedback.action for select using (
  exists (select 1 from feedback.report r where r.id = report_id));
-- Written by the statement that writes the report's row, whose own policy decides.
create policy adding on feedback.action for insert with check (true);
create policy with_report on feedback.sender using (
  exists (select 1 from feedback.report r where r.id = report_id));
create policy public on feedback.publication for select using (true);
create policy publishing on feedback.publication for insert with check (ledger.sees(place));
create policy taking_back on feedback.publication for delete using (ledger.sees(place));

-- What other modules may read and count.
create view feedback.v_report with (security_invoker = true) as
  select id, code, place, came_in_at, sent_from, transfers, kind, stream, channel, level, status, owner_permission,
    owner_officer, next_due_at, filed_at, filed_on, classify_due_on, classified_on, received_on, due_at, due_on,
    answered_on, refused_on, passed_on_on, publish_due_on, published_on, rating
  from feedback.report;

grant usage on schema feedback to motcua_app;
grant select, insert, update on feedback.series to motcua_app;
-- What a report is and where it came in never changes.
grant select, insert, update (place, sent_from, transfers, level, status, owner_permission, owner_officer, next_due_at,
  classify_due_on, classified_on, received_on, due_at, due_on, answered_on, refused_on, passed_on_on, publish_due_on,
  published_on, rating, version, calendar, search_key, state) on feedback.report to motcua_app;
grant select, insert on feedback.action to motcua_app;
grant select, insert, update (forget_at), delete on feedback.sender to motcua_app;
grant select, insert, delete on feedback.publication to motcua_app;
grant select on feedback.v_report to motcua_app;
