-- Alarms of places: a rule holds somewhere, and somebody has to do something about it. `action` is the truth and cannot be
-- edited; `alarm` holds its fold, written by the same transaction.
create schema alarms;

create table alarms.alarm (
  id uuid primary key,
  rule text not null,
  place text not null references places.place (code),
  severity text not null check (severity in ('urgent', 'high', 'normal')),
  status text not null check (status in ('raised', 'acknowledged', 'snoozed', 'cleared', 'closed')),
  -- Whose turn it is: whoever holds the permission at the place, or the officer who took it on.
  owner_permission text not null,
  owner_officer text,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  ended_at timestamptz,
  version int not null,
  state jsonb not null,
  check ((status in ('cleared', 'closed')) = (ended_at is not null))
);
-- However many processes look: one open alarm for a rule and place.
create unique index alarm_one_open on alarms.alarm (rule, place) where ended_at is null;
create index alarm_place on alarms.alarm (place, raised_at desc);
create index alarm_raised on alarms.alarm (raised_at desc);

create table alarms.action (
  alarm_id uuid not null references alarms.alarm (id),
  seq int not null,
  type text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  data jsonb not null,
  primary key (alarm_id, seq)
);

-- What was measured while an alarm was open: a row whenever it changed.
create table alarms.sample (
  alarm_id uuid not null references alarms.alarm (id),
  at timestamptz not null,
  value double precision not null,
  primary key (alarm_id, at)
);

-- What is on its way to be raised or cleared, and what is not to be raised again so soon. A row only while something is.
create table alarms.watch (
  rule text not null,
  place text not null references places.place (code),
  -- Since when each condition has held without a break.
  rising timestamptz,
  falling timestamptz,
  muted_until timestamptz,
  seen timestamptz not null,
  primary key (rule, place)
);

-- What the city changed of the rules in the files. The newest of a rule counts.
create table alarms.rule_change (
  id uuid primary key,
  rule text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  reason text not null,
  is_off boolean not null,
  raise_at double precision,
  clear_at double precision
);
create index rule_change_newest on alarms.rule_change (rule, at desc, id desc);

do $$
declare name_ text;
begin
  foreach name_ in array array['alarm', 'action', 'sample', 'watch', 'rule_change'] loop
    execute format('alter table alarms.%I enable row level security', name_);
    execute format('alter table alarms.%I force row level security', name_);
  end loop;
  foreach name_ in array array['alarm', 'watch'] loop
    execute format('create policy place on alarms.%I using (ledger.sees(place))', name_);
  end loop;
  foreach name_ in array array['action', 'sample'] loop
    execute format('create policy with_alarm on alarms.%I for select using (
      exists (select 1 from alarms.alarm a where a.id = alarm_id))', name_);
    -- Written by the statement that writes the alarm's row, whose own policy decides.
    execute format('create policy adding on alarms.%I for insert with check (true)', name_);
  end loop;
end $$;
-- By which rules a ward is watched it may know; only who reaches everywhere changes them.
create policy known on alarms.rule_change for select using (true);
create policy changing on alarms.rule_change for insert with check ((select ledger.sees_all()));

grant usage on schema alarms to motcua_app;
-- What an alarm is about never changes.
grant select, insert, update (status, owner_permission, owner_officer, acknowledged_at, ended_at, version, state)
  on alarms.alarm to motcua_app;
grant select, insert on alarms.action, alarms.sample, alarms.rule_change to motcua_app;
grant select, insert, update, delete on alarms.watch to motcua_app;
