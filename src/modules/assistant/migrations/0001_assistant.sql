-- Talks of people with the assistant, without anything that says who they were: sentences are masked before they come here,
-- and all of it goes after some weeks.
create schema assistant;

create table assistant.talk (
  id uuid primary key,
  -- The ward that is spoken of, or the city while none is known.
  place text not null,
  channel text not null check (channel in ('chat', 'kiosk', 'robot', 'phone', 'desk')),
  language text not null,
  -- What the dialogue remembers; small, and begun anew when its form is not the present one.
  state jsonb not null check (pg_column_size(state) < 8192),
  turns int not null default 0,
  started_at timestamptz not null,
  last_at timestamptz not null,
  rating smallint check (rating between 1 and 3),
  secret_hash bytea not null unique check (length(secret_hash) = 32)
);
create index talk_last on assistant.talk (last_at);
create index talk_place on assistant.talk (place, started_at);

create table assistant.turn (
  talk_id uuid not null references assistant.talk on delete cascade,
  number int not null check (number > 0),
  -- The client's: the same turn sent again is answered and not taken again.
  key uuid not null,
  place text not null,
  at timestamptz not null,
  said text not null,
  verdict text not null,
  safety text,
  procedure text,
  aspects text[] not null,
  -- What was shown, with its sources.
  answer jsonb not null,
  secret_hash bytea not null,
  primary key (talk_id, number),
  unique (talk_id, key)
);

-- What could not be answered, for those who write the catalogue.
create table assistant.open_question (
  id uuid primary key,
  place text not null,
  at timestamptz not null,
  channel text not null,
  language text not null,
  said text not null,
  verdict text not null,
  -- Codes that were found and not sure, best first.
  found text[] not null,
  settled_at timestamptz
);
create index open_question_at on assistant.open_question (at) where settled_at is null;

-- “A person, please.”
create table assistant.hand_over (
  id uuid primary key,
  talk_id uuid not null references assistant.talk on delete cascade,
  place text not null,
  at timestamptz not null,
  reason text not null check (reason in ('asked', 'emergency', 'self-harm', 'legal', 'not-understood')),
  state text not null check (state in ('waiting', 'taken', 'done')),
  officer text,
  officer_name text,
  taken_at timestamptz,
  done_at timestamptz,
  secret_hash bytea not null
);
-- Who asks twice waits once.
create unique index hand_over_waiting on assistant.hand_over (talk_id) where state <> 'done';
create index hand_over_place on assistant.hand_over (place, at) where state <> 'done';

do $$
declare name_ text;
begin
  foreach name_ in array array['talk', 'turn', 'open_question', 'hand_over'] loop
    execute format('alter table assistant.%I enable row level security', name_);
    execute format('alter table assistant.%I force row level security', name_);
  end loop;
  foreach name_ in array array['talk', 'turn', 'hand_over'] loop
    execute format('create policy place on assistant.%I using ((select ledger.sees_all())
      or place = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret()))', name_);
  end loop;
end $$;
create policy place on assistant.open_question using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]));
-- Whoever asks leaves the question and does not see those of others.
create policy asked on assistant.open_question for insert with check (true);

grant usage on schema assistant to motcua_app;
grant select, insert, update, delete on assistant.talk, assistant.turn, assistant.open_question, assistant.hand_over
  to motcua_app;
