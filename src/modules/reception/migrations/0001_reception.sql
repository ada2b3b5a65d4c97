-- Visits, tickets and calls. Numbers, one call a counter and one call a ticket are kept by the database itself. Places
-- are known to the program, which takes no other; a foreign key would lock the same few rows with every number.
create schema reception;

-- The last number given out, a row for each series of a day: its lock makes numbers gap-free and never double. It also
-- says how many wait in the queue of that letter, kept true by the database: to count them with every number would cost a full hall
-- as much as all the rest of the number.
create table reception.series (
  place text not null,
  day date not null,
  series text not null,
  last_number int not null,
  waiting int not null check (waiting >= 0),
  primary key (place, day, series)
-- Written with every number: room on the page for its next versions.
) with (fillfactor = 25);

create table reception.visit (
  id uuid primary key,
  place text not null,
  day date not null,
  channel text not null check (channel in ('kiosk', 'robot', 'desk', 'phone', 'web')),
  language text not null,
  secret_hash bytea not null,
  started_at timestamptz not null,
  rating smallint check (rating between 1 and 3),
  rating_reason text,
  rated_at timestamptz
);

create table reception.ticket (
  id uuid primary key,
  visit_id uuid not null references reception.visit (id),
  place text not null,
  day date not null,
  -- The letter and number that are printed and spoken stay; the queue is where the person waits now.
  series text not null,
  number int not null check (number > 0),
  queue text not null,
  procedure_code text,
  priority text not null,
  channel text not null,
  language text not null,
  -- What the person said they bring: component ids.
  brings text[] not null default '{}',
  state text not null check (state in (
    'waiting', 'called', 'serving', 'parked', 'completed', 'no_show', 'cancelled', 'expired')),
  -- Where the person is: a number taken from home is called only once they are here. `turn_at`: their turn came and
  -- they were not.
  presence text not null default 'on_site' check (presence in ('remote', 'en_route', 'on_site', 'left')),
  turn_at timestamptz,
  counter int,
  officer text,
  taken_at timestamptz not null,
  -- Of an appointment: the hour that was booked.
  slot timestamptz,
  -- The day and number it had before the hall closed and it was moved here.
  moved_from text,
  -- Joined the present queue; and the moment the wait is counted from: of a number for another day the hour at which
  -- numbers begin that day, of an appointment some time before its hour, after a transfer the minutes already waited
  -- before now. `stages` are the steps behind the person, oldest first.
  entered_at timestamptz not null,
  since timestamptz not null,
  stages jsonb not null default '[]',
  called_at timestamptz,
  serving_at timestamptz,
  ended_at timestamptz,
  calls int not null default 0,
  -- Sent off for a while, to copy a paper or to pay: what for, and when the ticket waits again by itself.
  park_reason text,
  resume_at timestamptz,
  -- What the last step changed, who took it and when: an officer can take a step back within two minutes.
  before jsonb,
  version int not null default 1,
  secret_hash bytea not null,
  -- By day first: it also finds a day's tickets of one hall and of the city, without another index to write.
  unique (day, place, series, number),
  -- Whoever is called or served is here, and at a counter.
  check (state not in ('called', 'serving') or presence = 'on_site'),
  check ((state in ('called', 'serving')) = (counter is not null and ended_at is null))
);
-- A counter has one person at a time.
create unique index ticket_at_counter on reception.ticket (place, counter) where state in ('called', 'serving');
create index ticket_secret on reception.ticket (secret_hash);
-- By place first: new every morning, it must serve the count of those waiting in a hall before the first statistics.
create index ticket_open on reception.ticket (place, day, queue) where state in ('waiting', 'called', 'serving', 'parked');

-- A person's numbers of a day, over all wards and channels: who it is cannot be read from the mark, which is another
-- every day.
create table reception.holding (
  holder bytea not null,
  day date not null,
  nth smallint not null check (nth > 0),
  field text not null,
  ticket_id uuid not null,
  primary key (holder, day, nth),
  unique (holder, day, field)
);
create index holding_ticket on reception.holding (ticket_id);
alter table reception.holding enable row level security;
alter table reception.holding force row level security;
-- Seen only by whoever made the same mark again.
create policy mark on reception.holding using (encode(holder, 'hex') = current_setting('app.holder', true));
create policy owner on reception.holding to current_user using (true);
-- Whoever gives a number back holds its secret and does not know the mark.
create function reception.release(ticket uuid) returns void
language plpgsql security definer set search_path = reception, pg_temp as $$
begin
  delete from reception.holding where ticket_id = ticket;
end $$;
revoke all on function reception.release from public;

-- Hours that were reserved. A booked one has a ticket with the same id, on which everything that follows happens.
create table reception.appointment (
  id uuid primary key,
  place text not null,
  day date not null,
  series text not null,
  starts_at timestamptz not null,
  state text not null check (state in (
    'held', 'booked', 'checked_in', 'fulfilled', 'expired', 'cancelled', 'no_show')),
  holds_until timestamptz not null,
  field text not null,
  -- What the ticket will be made of.
  wish jsonb not null,
  made_at timestamptz not null,
  booked_at timestamptz,
  secret_hash bytea not null
);
create index appointment_secret on reception.appointment (secret_hash);
create index appointment_open on reception.appointment (day) where state in ('held', 'booked', 'checked_in');

-- The seats of an hour. A seat has one holder until `taken_until`, which is some time after the holder let it go: nobody
-- can wait for the moment at which it comes back.
create table reception.seat (
  place text not null,
  series text not null,
  starts_at timestamptz not null,
  seat smallint not null check (seat > 0),
  appointment_id uuid not null,
  taken_until timestamptz not null,
  primary key (place, series, starts_at, seat)
);
create index seat_appointment on reception.seat (appointment_id);

-- Which officer sits at which counter.
create table reception.desk (
  place text not null,
  counter int not null,
  officer text not null,
  officer_name text not null,
  -- What is called from here: the counter's groups, as far as the officer is trained for them.
  queues text[] not null check (cardinality(queues) > 0),
  opened_at timestamptz not null,
  primary key (place, counter),
  unique (place, officer)
);

-- What an officer is trained for, where a manager has said so; without a row, for everything.
create table reception.skill (
  place text not null,
  officer text not null,
  queues text[] not null check (cardinality(queues) > 0),
  primary key (place, officer)
);

-- A quiet call for help from a counter, until a colleague answers.
create table reception.help (
  id uuid primary key,
  place text not null,
  counter int not null,
  officer text not null,
  officer_name text not null,
  at timestamptz not null,
  answered_by text,
  answered_at timestamptz,
  check ((answered_by is null) = (answered_at is null))
);
-- One call a counter is enough; the second press changes nothing.
create unique index help_open on reception.help (place, counter) where answered_at is null;

do $$
declare name_ text;
begin
  foreach name_ in array array['visit', 'ticket', 'appointment'] loop
    execute format('alter table reception.%I enable row level security', name_);
    execute format('alter table reception.%I force row level security', name_);
    execute format('create policy place on reception.%I using ((select ledger.sees_all())
      or place = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret()))', name_);
  end loop;
  foreach name_ in array array['series', 'seat', 'desk', 'skill', 'help'] loop
    execute format('alter table reception.%I enable row level security', name_);
    execute format('alter table reception.%I force row level security', name_);
    execute format('create policy place on reception.%I using (ledger.sees(place))', name_);
  end loop;
end $$;

-- A ticket that leaves the queue or comes back; a new one is counted by the statement that takes its number. Whoever
-- gives a number back holds its secret and does not see the series, so the count is kept by the owner.
create policy owner on reception.series to current_user using (true);
create function reception.keep_count() returns trigger
language plpgsql security definer set search_path = reception, pg_temp as $$
begin
  if old.state = 'waiting' then
    update series set waiting = waiting - 1 where place = old.place and day = old.day and series = old.queue;
  end if;
  if new.state = 'waiting' then
    insert into series as s (place, day, series, last_number, waiting) values (new.place, new.day, new.queue, 0, 1)
    on conflict (place, day, series) do update set waiting = s.waiting + 1;
  end if;
  return null;
end $$;
revoke all on function reception.keep_count from public;
create trigger keep_count after update of state, queue, day on reception.ticket for each row
when ((old.state = 'waiting') <> (new.state = 'waiting')
  or (new.state = 'waiting' and (old.queue <> new.queue or old.day <> new.day)))
execute function reception.keep_count();

-- What becomes of an appointment follows from its ticket, whatever step it was and whoever took it.
create policy owner on reception.appointment to current_user using (true);
create function reception.keep_appointment() returns trigger
language plpgsql security definer set search_path = reception, pg_temp as $$
begin
  update appointment set state = case
      when new.state = 'completed' then 'fulfilled'
      when new.state = 'cancelled' then 'cancelled'
      when new.state in ('no_show', 'expired') then 'no_show'
      when new.presence = 'on_site' then 'checked_in'
      else 'booked' end
  where id = new.id;
  return null;
end $$;
revoke all on function reception.keep_appointment from public;
create trigger keep_appointment after update of state, presence on reception.ticket for each row
when (new.slot is not null) execute function reception.keep_appointment();

-- Whoever lets an hour go holds its secret and does not see the seats.
create policy owner on reception.seat to current_user using (true);
create function reception.free_seat(appointment uuid, until timestamptz) returns void
language plpgsql security definer set search_path = reception, pg_temp as $$
begin
  update reception.seat set taken_until = least(taken_until, until) where appointment_id = appointment;
end $$;
revoke all on function reception.free_seat from public;

-- What other modules may read of tickets: no secrets.
create view reception.v_ticket with (security_invoker = true) as
  select id, visit_id, place, day, series, number, series || lpad(number::text, greatest(3, length(number::text)), '0') as label, queue, procedure_code,
    priority, channel, state, counter, officer, taken_at, slot, entered_at, called_at, serving_at, ended_at, calls, stages
  from reception.ticket;
create view reception.v_visit with (security_invoker = true) as
  select id, place, day, channel, started_at, rating, rated_at from reception.visit;

grant usage on schema reception to motcua_app;
grant select, insert, update on reception.series, reception.visit, reception.ticket, reception.appointment,
  reception.seat to motcua_app;
grant delete on reception.seat to motcua_app;
grant execute on function reception.free_seat to motcua_app;
grant select, insert, update, delete on reception.desk, reception.skill to motcua_app;
grant select, insert, update on reception.help to motcua_app;
grant select, insert on reception.holding to motcua_app;
grant execute on function reception.release to motcua_app;
grant select on reception.v_ticket, reception.v_visit to motcua_app;
