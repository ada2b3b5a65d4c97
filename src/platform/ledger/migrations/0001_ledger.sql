-- The ledger: what every change of the house leaves behind, in the same transaction as the change itself.
--   command  the answer given to a client's idempotency key
--   event    one ordered stream per place, for boards, desks and other programs; no personal data
--   audit    who did what, when and for which purpose; one hash chain per place
create schema ledger;

-- True when the transaction's scope (set by ledger/context.ts) reaches a place. Unset means nothing is seen.
create function ledger.sees(place text) returns boolean
language sql stable parallel safe
return current_setting('app.places', true) = '*'
    or place = any (string_to_array(current_setting('app.places', true), ','));

-- True when the transaction carries the secret printed on a person's slip or kept in their link (as a hash).
create function ledger.holds(secret_hash bytea) returns boolean
language sql stable parallel safe
return encode(secret_hash, 'hex') = current_setting('app.secret', true);

create table ledger.command (
  key uuid primary key,
  actor text not null,
  name text not null,
  fingerprint bytea not null,
  answer jsonb not null,
  at timestamptz not null
);
create index command_at on ledger.command using brin (at);
alter table ledger.command enable row level security;
alter table ledger.command force row level security;
create policy own on ledger.command using (actor = current_setting('app.actor', true));

create table ledger.event (
  stream text not null,
  seq bigint not null,
  at timestamptz not null,
  type text not null,
  subject text not null,
  data jsonb not null,
  primary key (stream, seq)
);

create table ledger.audit (
  chain text not null,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  purpose text not null,
  detail jsonb not null,
  previous bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
create index audit_subject on ledger.audit (subject, at);
alter table ledger.audit enable row level security;
alter table ledger.audit force row level security;
create policy place on ledger.audit for select using (ledger.sees(chain));
-- Every actor leaves traces, also where it may not read them.
create policy trace on ledger.audit for insert with check (true);

-- The text that is hashed: the row's own columns, so that a changed column shows. The verifier asks it of stored rows.
create function ledger.audit_text(row_ ledger.audit) returns text
language sql stable
return jsonb_build_array(
  row_.chain, row_.seq, to_char(row_.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  row_.actor, row_.action, row_.subject, row_.purpose, row_.detail)::text;

-- The head of each chain and stream, kept outside row-level security: an actor must link to a row it may not read.
create table ledger.head (
  name text primary key,
  audit_seq bigint not null default 0,
  audit_hash bytea not null default '\x',
  event_seq bigint not null default 0
-- A few rows, each written with every command: room on the page for its next versions, few neighbours to lock it.
) with (fillfactor = 10);

-- Writes what one command leaves behind. `places` are its chain and the streams of its events (`events` has them by
-- place), in the order of their names and locked in it, after all other rows of the command, so that two commands can
-- never wait for each other. Advisory locks, since a row lock would write the head's row once more; each head is then
-- written once. One statement for the rest: a statement inside a function costs more to begin than to run.
create function ledger.record(
  moment timestamptz, chain_ text, actor_ text, action_ text, subject_ text, purpose_ text, detail_ jsonb,
  places text[], events jsonb, jobs_ jsonb, key_ uuid, fingerprint_ bytea, answer_ jsonb
) returns void
language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  place_ text;
  job_ jsonb;
begin
  foreach place_ in array places loop
    perform pg_advisory_xact_lock(hashtextextended(place_, 7));
  end loop;

  with before as (
    select place as name, place = chain_ as is_chain, coalesce(audit_seq, 0) as audit_seq,
      coalesce(audit_hash, '') as audit_hash, coalesce(event_seq, 0) as event_seq
    from unnest(places) as place left join head on name = place),
  after as materialized (
    select name, is_chain, audit_seq + is_chain::int as audit_seq, audit_hash as previous, event_seq,
      -- What audit_text gives for the row, without a call that costs as much as the insert.
      case when is_chain then sha256(audit_hash || convert_to(jsonb_build_array(chain_, audit_seq + 1,
        to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        actor_, action_, subject_, purpose_, detail_)::text, 'UTF8')) else audit_hash end as audit_hash
    from before),
  recorded as (
    insert into audit
    select name, audit_seq, moment, actor_, action_, subject_, purpose_, detail_, previous, audit_hash
    from after where is_chain),
  happened as (
    insert into event
    select name, event_seq + position, moment, it->>'type', it->>'subject', it->'data'
    from after, jsonb_array_elements(events->name) with ordinality as listed (it, position)),
  answered as (
    insert into command select key_, actor_, action_, fingerprint_, answer_, moment where key_ is not null)
  insert into head
  select name, audit_seq, audit_hash, event_seq + jsonb_array_length(events->name) from after
  on conflict (name) do update
  set audit_seq = excluded.audit_seq, audit_hash = excluded.audit_hash, event_seq = excluded.event_seq;

  if jobs_ is not null then
    for job_ in select * from jsonb_array_elements(jobs_) loop
      perform jobs.enqueue(job_->>'task', job_->'payload', (job_->>'runAt')::timestamptz, job_->>'jobKey');
    end loop;
  end if;
end $$;
revoke all on function ledger.record from public;

-- The same for a command that did many things at one place: an entry of the audit log for each, one after another in the
-- chain, and one answer.
create function ledger.record_many(
  moment timestamptz, chain_ text, actor_ text, purpose_ text, entries jsonb,
  places text[], events jsonb, jobs_ jsonb, key_ uuid, fingerprint_ bytea, answer_ jsonb
) returns void
language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  place_ text;
  entry_ jsonb;
  job_ jsonb;
  at_ text := to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  seq_ bigint;
  before_ bytea;
  hash_ bytea;
begin
  foreach place_ in array places loop
    perform pg_advisory_xact_lock(hashtextextended(place_, 7));
  end loop;

  select audit_seq, audit_hash into seq_, hash_ from head where name = chain_;
  seq_ := coalesce(seq_, 0);
  hash_ := coalesce(hash_, '');
  for entry_ in select * from jsonb_array_elements(entries) loop
    seq_ := seq_ + 1;
    before_ := hash_;
    hash_ := sha256(before_ || convert_to(jsonb_build_array(chain_, seq_, at_, actor_, entry_->>'action',
      entry_->>'subject', purpose_, entry_->'detail')::text, 'UTF8'));
    insert into audit values (chain_, seq_, moment, actor_, entry_->>'action', entry_->>'subject', purpose_,
      entry_->'detail', before_, hash_);
  end loop;

  with before as (
    select place as name, coalesce(event_seq, 0) as event_seq from unnest(places) as place left join head on name = place),
  happened as (
    insert into event
    select name, event_seq + position, moment, it->>'type', it->>'subject', it->'data'
    from before, jsonb_array_elements(events->name) with ordinality as listed (it, position)),
  answered as (
    insert into command select key_, actor_, entries->0->>'action', fingerprint_, answer_, moment where key_ is not null)
  insert into head as h (name, audit_seq, audit_hash, event_seq)
  select name, case when name = chain_ then seq_ else 0 end, case when name = chain_ then hash_ else '' end,
    event_seq + jsonb_array_length(events->name)
  from before
  on conflict (name) do update set event_seq = excluded.event_seq,
    audit_seq = case when h.name = chain_ then seq_ else h.audit_seq end,
    audit_hash = case when h.name = chain_ then hash_ else h.audit_hash end;

  if jobs_ is not null then
    for job_ in select * from jsonb_array_elements(jobs_) loop
      perform jobs.enqueue(job_->>'task', job_->'payload', (job_->>'runAt')::timestamptz, job_->>'jobKey');
    end loop;
  end if;
end $$;
revoke all on function ledger.record_many from public;

-- The number of a stream's first event at or after a moment, found by halving: numbers and times grow together, but for
-- the moment a command waits for its turn, which the callers' days do not notice. No index by time is written for it.
create function ledger.first_event(stream_ text, moment timestamptz) returns bigint
language plpgsql stable set search_path = ledger, pg_temp as $$
declare
  low bigint := 1;
  high bigint := coalesce((select max(seq) from event where stream = stream_), 0) + 1;
  middle bigint;
begin
  while low < high loop
    middle := (low + high) / 2;
    if (select at from event where stream = stream_ and seq = middle) < moment then
      low := middle + 1;
    else
      high := middle;
    end if;
  end loop;
  return low;
end $$;

-- Forgets the answers to old idempotency keys: a retry comes within minutes, and answers may hold secrets of links.
create function ledger.forget(before timestamptz) returns bigint
language sql security definer set search_path = ledger, pg_temp
begin atomic
  -- Never a key that may still be repeated, whoever asks.
  with gone as (
    delete from ledger.command where at < least(before, now() - interval '1 day') returning 1)
  select count(*) from gone;
end;
create policy forget on ledger.command for delete to current_user using (true);
create policy forget_seen on ledger.command for select to current_user using (true);
revoke all on function ledger.forget from public;

grant usage on schema ledger to motcua_app;
grant select on ledger.command, ledger.event, ledger.audit, ledger.head to motcua_app;
grant execute on function ledger.first_event, ledger.record, ledger.record_many, ledger.forget, ledger.sees, ledger.holds, ledger.audit_text to motcua_app;

-- The scope of the transaction as values a policy evaluates once a query: `(select ledger.sees_all())`.
create function ledger.sees_all() returns boolean language sql stable parallel safe
return current_setting('app.places', true) = '*';
create function ledger.scope() returns text[] language sql stable parallel safe
return string_to_array(current_setting('app.places', true), ',');
create function ledger.secret() returns bytea language sql stable parallel safe
return decode(coalesce(current_setting('app.secret', true), ''), 'hex');

-- The installation's own key: what is printed on a slip can be printed again, and is stored nowhere.
create table ledger.key (name text primary key, value bytea not null);
insert into ledger.key values ('slip', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text
  || gen_random_uuid()::text, 'UTF8')));
grant select on ledger.key to motcua_app;
grant execute on function ledger.sees_all, ledger.scope, ledger.secret to motcua_app;
