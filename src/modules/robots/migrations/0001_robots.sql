-- Robots of the halls and what they are asked to do. Which plan a hall has is not kept here; where a robot is at this
-- moment is known to the process that has its line, and written here only so that others can show it.
create schema robots;

create table robots.robot (
  id uuid primary key,
  place text not null,
  name text not null check (length(name) between 1 and 40),
  kind text not null check (kind in ('simulator', 'rosbridge', 'vda5050', 'temi', 'orionstar')),
  address text not null,
  serial text not null,
  -- Key or password for its wire, sealed with the installation's key.
  secret bytea,
  -- Waypoint of the plan -> what the robot calls it.
  locations jsonb not null,
  state jsonb not null default '{}',
  is_online boolean not null default false,
  -- Since its emergency stop was pressed and until a person says that all is well.
  stopped_at timestamptz,
  seen_at timestamptz,
  added_by text not null,
  added_at timestamptz not null,
  retired_at timestamptz,
  -- The process that has its line; free again when that is not alive (jobs.is_alive).
  holder text,
  version int not null default 1
);
create unique index robot_name on robots.robot (place, lower(name)) where retired_at is null;

create table robots.goal (
  -- Made by whoever asks.
  id uuid primary key,
  robot uuid not null references robots.robot (id),
  place text not null,
  kind text not null check (kind in ('escort', 'water', 'greet', 'patrol', 'dock')),
  priority smallint not null,
  mission uuid not null,
  leg smallint not null,
  location text,
  counter text,
  ticket uuid,
  state text not null check (state in ('queued', 'sent', 'accepted', 'moving', 'blocked', 'arrived', 'cancelled', 'failed')),
  error text check ((state = 'failed') = (error is not null)),
  ending jsonb,
  -- What the person was told when it came to nothing, in all languages.
  advice jsonb,
  tries int not null default 0,
  asked_by text not null,
  asked_at timestamptz not null,
  sent_at timestamptz,
  settled_at timestamptz check ((state in ('arrived', 'cancelled', 'failed')) = (settled_at is not null)),
  unique (mission, leg)
);
-- One goal at a time for each robot, whoever sends it.
create unique index goal_running on robots.goal (robot) where state in ('sent', 'accepted', 'moving', 'blocked');
create index goal_open on robots.goal (robot) where settled_at is null;
create index goal_ticket on robots.goal (ticket) where ticket is not null;
create index goal_settled on robots.goal (place, settled_at) where settled_at is not null;

do $$
declare name_ text;
begin
  foreach name_ in array array['robot', 'goal'] loop
    execute format('alter table robots.%I enable row level security', name_);
    execute format('alter table robots.%I force row level security', name_);
  end loop;
end $$;
create policy place on robots.robot using (ledger.sees(place));
create policy place on robots.goal using (ledger.sees(place));

-- Seals keys of robots' wires.
insert into ledger.key values ('robots', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text
  || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

grant usage on schema robots to motcua_app;
grant select, insert, update on robots.robot, robots.goal to motcua_app;
