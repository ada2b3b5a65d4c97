-- What has an address in the network or stands in a hall, how it is, and each time it failed.
create schema equipment;

-- The register. Which kinds there are is the city's data (`equipment.json`).
create table equipment.thing (
  id uuid primary key,
  place text not null,
  kind text not null,
  name text not null check (length(name) between 1 and 80),
  -- Where in the place it stands: a service point, a room, a counter.
  point text not null,
  make text not null,
  model text not null,
  serial text not null,
  probe text not null check (probe in ('none', 'tcp', 'http', 'heartbeat')),
  address text not null check ((probe in ('tcp', 'http')) = (address <> '')),
  -- Who looks after it: whoever holds the permission there, and somebody by name.
  owner_place text not null,
  owner_permission text not null check (owner_permission in ('equipment.work', 'equipment.manage')),
  contact text not null,
  in_use_since date,
  state text not null check (state in ('in-use', 'in-repair', 'retired')),
  notes text not null,
  -- What is searched: name, point, make, model, serial without diacritics.
  words text not null,
  -- Made up for a demonstration.
  is_sample boolean not null,
  added_by text not null,
  added_at timestamptz not null,
  retired_at timestamptz check ((state = 'retired') = (retired_at is not null)),
  version int not null default 1
);
create unique index thing_name on equipment.thing (place, lower(name)) where state <> 'retired';

-- How a thing is. Written beside the register, some times a minute at most.
create table equipment.status (
  thing uuid primary key references equipment.thing (id),
  place text not null,
  -- What the probes say; null until they are sure.
  is_up boolean,
  -- Since when it is as it is.
  since timestamptz,
  -- The first moment that probes were sure of; availability is counted from here.
  watched_since timestamptz,
  hits smallint not null default 0,
  misses smallint not null default 0,
  hit_since timestamptz,
  missed_since timestamptz,
  -- Why the last probe failed.
  trouble text,
  -- The outage that is not over.
  outage uuid,
  -- Grows whenever a person changes what the probes have to go by: what a process judged before that is no longer written.
  turn int not null default 1,
  -- Of a thing that reports itself: the hash of its secret, and when it was last heard.
  secret_hash bytea,
  beat_at timestamptz
) with (fillfactor = 70);

-- An outage is written once, by the transaction that finds it; what became of it are steps. Neither is ever changed.
create table equipment.outage (
  id uuid primary key,
  thing uuid not null references equipment.thing (id),
  place text not null,
  -- From the first probe that failed, or from when somebody said so.
  from_at timestamptz not null,
  found_at timestamptz not null,
  found_by text not null,
  trouble text not null check (trouble in
    ('refused', 'timeout', 'unreachable', 'name', 'status', 'protocol', 'silent', 'reported', 'repair')),
  note text not null,
  -- As it was then.
  owner_place text not null,
  owner_permission text not null,
  contact text not null
);
create index outage_thing on equipment.outage (thing, from_at);
create index outage_place on equipment.outage (place, from_at);

create table equipment.outage_step (
  outage uuid not null references equipment.outage (id),
  seq int not null,
  place text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  what text not null check (what in ('acknowledged', 'cause', 'next-step', 'remark', 'ended')),
  cause text check (cause in ('power', 'line', 'fault', 'software', 'planned', 'mistake', 'other')),
  note text not null,
  until_at timestamptz,
  primary key (outage, seq),
  check ((what = 'cause') = (cause is not null)),
  check ((what = 'ended') = (until_at is not null))
);
create unique index outage_end on equipment.outage_step (outage) where what = 'ended';
create unique index outage_acknowledged on equipment.outage_step (outage) where what = 'acknowledged';

-- How long answers took, an hour in a row.
create table equipment.hour (
  thing uuid not null references equipment.thing (id),
  place text not null,
  hour timestamptz not null,
  probes int not null,
  misses int not null,
  -- Of those that were answered, in milliseconds.
  min_ms real,
  max_ms real,
  sum_ms double precision not null,
  primary key (thing, hour)
);
create index hour_at on equipment.hour using brin (hour);

-- The one process that probes, and when it was last at it.
create table equipment.lease (name text primary key, holder text, seen_at timestamptz);
insert into equipment.lease values ('probes');
-- When nobody probed: of that time nobody can say how things were.
create table equipment.unwatched (from_at timestamptz not null, until_at timestamptz not null);

do $$
declare name_ text;
begin
  foreach name_ in array array['thing', 'status', 'outage', 'outage_step', 'hour'] loop
    execute format('alter table equipment.%I enable row level security', name_);
    execute format('alter table equipment.%I force row level security', name_);
    execute format('create policy place on equipment.%I using (ledger.sees(place))', name_);
  end loop;
end $$;
-- A thing that reports itself reaches its own row.
create policy own on equipment.status using (ledger.holds(secret_hash));

create view equipment.v_thing with (security_invoker = true) as
  select t.id, t.kind, t.place, t.name, t.state,
    case when s.outage is not null then false else s.is_up end as is_up, s.since, s.watched_since
  from equipment.thing t join equipment.status s on s.thing = t.id;

create view equipment.v_outage with (security_invoker = true) as
  select o.id, o.thing, t.kind, o.place, o.from_at, ended.until_at, o.found_at, o.trouble,
    (select s.cause from equipment.outage_step s where s.outage = o.id and s.what = 'cause'
      order by s.seq desc limit 1) as cause,
    o.owner_place, o.owner_permission, acknowledged.actor as acknowledged_by, acknowledged.at as acknowledged_at
  from equipment.outage o
  join equipment.thing t on t.id = o.thing
  left join equipment.outage_step ended on ended.outage = o.id and ended.what = 'ended'
  left join equipment.outage_step acknowledged
    on acknowledged.outage = o.id and acknowledged.what = 'acknowledged';

grant usage on schema equipment to motcua_app;
grant select, insert, update on equipment.thing, equipment.status to motcua_app;
grant select, insert on equipment.outage, equipment.outage_step, equipment.unwatched to motcua_app;
grant select, insert, update, delete on equipment.hour to motcua_app;
grant select, update on equipment.lease to motcua_app;
grant select on equipment.v_thing, equipment.v_outage to motcua_app;
