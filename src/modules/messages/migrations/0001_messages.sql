-- Letters to people who asked for them, each about one thing of theirs: a number, later a dossier.
create schema messages;

-- Where letters about one thing go. The address and the secret of the thing's own page are sealed with the
-- installation's key and go when the thing is over, or at once when its holder no longer wants them.
create table messages.subscription (
  -- What it is about: `ticket:…`. One address each.
  subject text primary key,
  -- Another with every address that is given, so that the stop link of an old one ends nothing of the new one.
  id uuid not null unique,
  place text not null,
  channel text not null check (channel in ('email')),
  language text not null,
  sealed bytea,
  -- Stands for the address where letters to it are counted: it cannot be found from it by trying.
  mark bytea,
  -- How many times an address was given for it.
  given int not null check (given > 0),
  given_at timestamptz not null,
  forget_at timestamptz not null,
  -- Opens it to the holder of the thing; and to whoever got a letter, who may stop further ones.
  secret_hash bytea not null check (length(secret_hash) = 32),
  stop_hash bytea not null check (length(stop_hash) = 32)
);
create index subscription_stop on messages.subscription (stop_hash);
create index subscription_mark on messages.subscription (mark, given_at) where mark is not null;
create index subscription_forget on messages.subscription (forget_at) where mark is not null;

-- The letters: written by the transaction of their cause, sent by a job. What a letter says is decided when it is sent,
-- from how things stand then.
create table messages.message (
  -- Also its Message-ID: whoever gets it twice can see that.
  id uuid primary key,
  place text not null,
  subject text not null,
  kind text not null,
  -- One letter for one cause, however often the cause is told.
  cause text not null,
  -- What only the cause knew, such as the number from before a move. Nobody's name or address.
  facts jsonb not null,
  -- `refused` by the receiving server for good; `given_up` after all tries, or by a person; `dropped`: it was not needed
  -- any more when its time came.
  state text not null check (state in ('waiting', 'sent', 'refused', 'given_up', 'dropped')),
  made_at timestamptz not null,
  -- Its moment, and the next try. Written before a try begins: whoever dies in the middle leaves a letter that is tried again.
  wanted_at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  -- The process that sends it now, as `jobs.is_alive` knows it.
  held_by text,
  -- Where the last try failed, as a code. Never the server's own words: they name the address.
  error text,
  settled_at timestamptz,
  -- The address it goes or went to, as long as that is counted.
  mark bytea,
  secret_hash bytea not null check (length(secret_hash) = 32),
  unique (subject, cause),
  check ((state = 'waiting') = (settled_at is null))
);
create index message_held on messages.message (held_by) where held_by is not null;
create index message_due on messages.message (due_at) where state = 'waiting';
create index message_settled on messages.message (settled_at) where state <> 'waiting';
create index message_mark on messages.message (mark, settled_at) where mark is not null;

do $$
declare name_ text;
begin
  foreach name_ in array array['subscription', 'message'] loop
    execute format('alter table messages.%I enable row level security', name_);
    execute format('alter table messages.%I force row level security', name_);
  end loop;
end $$;
create policy place on messages.message using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret()));
create policy place on messages.subscription using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret())
  or stop_hash = (select ledger.secret()));

-- How often an address was used lately, over all wards: whoever gives one sees no other row that bears its mark.
create policy counted on messages.subscription for select to current_user using (true);
create policy counted on messages.message for select to current_user using (true);
create function messages.uses(mark_ bytea, since timestamptz, except_subject text) returns int
language sql stable security definer set search_path = messages, pg_temp
begin atomic
  select (select count(*) from messages.subscription
      where mark = mark_ and given_at > since and subject <> except_subject)::int;
end;
-- Letters that went to an address, and those on their way there.
create function messages.letters(mark_ bytea, since timestamptz, except_id uuid) returns int
language sql stable security definer set search_path = messages, pg_temp
begin atomic
  select (select count(*) from messages.message where mark = mark_ and (settled_at is null or settled_at > since) and id is distinct from except_id)::int;
end;

-- Puts a letter into the outbox for whoever asked for letters about its subject. As the owner: a dossier is dealt with at
-- one place and its letters belong to the one that received it. What a letter says is none of the caller's business.
create policy telling on messages.message for insert to current_user with check (true);
create function messages.tell(id_ uuid, subject_ text, kind_ text, cause_ text, facts_ jsonb, made timestamptz,
  due timestamptz, most int) returns void
language plpgsql security definer set search_path = messages, pg_temp as $$
begin
  insert into messages.message (id, place, subject, kind, cause, facts, state, made_at, wanted_at, due_at, secret_hash)
  select id_, s.place, s.subject, kind_, cause_, facts_, 'waiting', made, due, due, s.secret_hash
  from messages.subscription s
  where s.subject = subject_ and s.sealed is not null
    and (select count(*) from messages.message m where m.subject = s.subject) < most
  on conflict (subject, cause) do nothing;
end $$;
revoke all on function messages.uses, messages.letters, messages.tell from public;

-- Seals addresses and makes stop links.
insert into ledger.key values ('messages', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text
  || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

grant usage on schema messages to motcua_app;
grant select, insert, update, delete on messages.subscription, messages.message to motcua_app;
grant execute on function messages.uses, messages.letters, messages.tell to motcua_app;
