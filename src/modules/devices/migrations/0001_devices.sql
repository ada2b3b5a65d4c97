-- Machines of the halls that proved themselves once, and the codes with which they do.
create schema devices;

create table devices.device (
  id uuid primary key,
  place text not null,
  kind text not null check (kind in ('kiosk')),
  -- What it is called in its hall; the hall's data name its printer by it.
  name text not null,
  connected_at timestamptz not null,
  invited_by text not null,
  -- To the minute; written beside the work, never with a number.
  seen_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  check ((revoked_at is null) = (revoked_by is null))
);
-- A stand has one machine: a new one takes the place of the old.
create unique index device_stand on devices.device (place, kind, name) where revoked_at is null;

-- Valid once and for minutes; only the hash of the code is kept.
create table devices.invitation (
  code_hash bytea primary key,
  place text not null,
  kind text not null,
  name text not null,
  invited_by text not null,
  expires_at timestamptz not null
);

do $$
declare name_ text;
begin
  foreach name_ in array array['device', 'invitation'] loop
    execute format('alter table devices.%I enable row level security', name_);
    execute format('alter table devices.%I force row level security', name_);
    execute format('create policy place on devices.%I using (ledger.sees(place))', name_);
  end loop;
end $$;

-- Proves that a token was given to a machine by this installation.
insert into ledger.key values ('devices', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text
  || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

grant usage on schema devices to motcua_app;
grant select, insert, update on devices.device to motcua_app;
grant select, insert, delete on devices.invitation to motcua_app;
