-- Mandates: somebody acts for an applicant, as long and as far as it says, and the applicant may end it at any moment.
create table dossiers.mandate (
  id uuid primary key,
  -- With a secret it opens the helper's page; both stand on the paper that the helper gets.
  code text not null unique,
  helper_hash bytea not null unique,
  place text not null references places.place (code),
  helper_kind text not null check (helper_kind in ('family', 'village', 'officer', 'lawyer', 'other')),
  helper_name text not null,
  helper_id_number text,
  helper_phone text,
  -- Where the helper has an account: `officer:<id>`.
  helper_account text,
  principal_name text not null,
  principal_id_number text,
  scope text not null check (scope in ('dossier', 'dossiers', 'procedure')),
  procedure_code text,
  powers text[] not null check (powers <> '{}'),
  from_at timestamptz not null,
  -- The first moment at which it no longer holds.
  until_at timestamptz not null check (until_at > from_at),
  -- How the applicant said so, before whom, and who was there: { how, paper?, before?, witnesses? }.
  consent jsonb not null,
  given_at timestamptz not null,
  given_by text not null,
  given_by_name text not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('applicant', 'counter')),
  -- The dossiers it covered say that it is over.
  noted_at timestamptz,
  check ((scope = 'procedure') = (procedure_code is not null))
);
create index mandate_place on dossiers.mandate (place, given_at desc);
create index mandate_unnoted on dossiers.mandate (until_at) where noted_at is null;

create table dossiers.mandate_dossier (
  mandate_id uuid not null references dossiers.mandate (id),
  dossier_id uuid not null references dossiers.dossier (id),
  dossier_code text not null,
  -- The mandate's, again: a policy that asked the mandate would ask itself.
  helper_hash bytea not null,
  primary key (mandate_id, dossier_id)
);
create index mandate_dossier_of on dossiers.mandate_dossier (dossier_id);

-- Signatures drawn on a counter's screen: written once.
create table dossiers.drawn_signature (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier (id),
  strokes jsonb not null,
  made_at timestamptz not null
);
create index drawn_signature_of on dossiers.drawn_signature (dossier_id);

-- Where the parcel with the result stands, and the day after which somebody has to look.
alter table dossiers.dossier
  add column shipment text check (shipment in ('prepared', 'posted', 'returned', 'lost')),
  add column shipment_due_on date,
  -- The unit that sent it on, or back, last: it sees what becomes of it.
  add column redirected_from text references places.place (code);
create index dossier_shipment on dossiers.dossier (receiving, shipment) where shipment is not null;
create index dossier_redirected on dossiers.dossier (redirected_from, filed_at desc) where redirected_from is not null;

-- A dossier that is sent on warns those who have it now: the same limit is another warning there.
alter table dossiers.alert drop constraint alert_dossier_id_clock_rung_moment_key;
alter table dossiers.alert add unique (dossier_id, clock, rung, moment, place);

drop policy scope on dossiers.dossier;
create policy scope on dossiers.dossier using (
  (select ledger.sees_all()) or receiving = any ((select ledger.scope())::text[])
  or resolving = any ((select ledger.scope())::text[]) or redirected_from = any ((select ledger.scope())::text[])
  or secret_hash = (select ledger.secret()) or id = any ((select dossiers.asked_of_me())::uuid[]));

alter table dossiers.mandate_dossier enable row level security;
alter table dossiers.mandate_dossier force row level security;
create policy with_dossier on dossiers.mandate_dossier for select using (
  helper_hash = (select ledger.secret()) or exists (select 1 from dossiers.dossier d where d.id = dossier_id));
create policy adding on dossiers.mandate_dossier for insert with check (true);

alter table dossiers.mandate enable row level security;
alter table dossiers.mandate force row level security;
-- The place where it was given, whoever deals with a dossier that it covers, the applicant, and the helper.
create policy parties on dossiers.mandate using (
  (select ledger.sees_all()) or place = any ((select ledger.scope())::text[])
  or helper_hash = (select ledger.secret())
  or exists (select 1 from dossiers.mandate_dossier m where m.mandate_id = id)) with check (true);

alter table dossiers.drawn_signature enable row level security;
alter table dossiers.drawn_signature force row level security;
create policy with_dossier on dossiers.drawn_signature for select using (
  exists (select 1 from dossiers.dossier d where d.id = dossier_id));
create policy adding on dossiers.drawn_signature for insert with check (true);

-- Sends a dossier on to the unit that has to resolve it, and lends that unit the words it is found by. A function, so that
-- no ward can give its rows away by an update: only who resolves one can, and goes on seeing what becomes of it.
create function dossiers.send_on(id uuid, from_place text, to_place text) returns void
language plpgsql security definer set search_path = dossiers, pg_temp as $$
begin
  update dossier d set resolving = to_place, redirected_from = from_place
  where d.id = send_on.id and d.resolving = from_place
    and (ledger.sees_all() or d.resolving = any (ledger.scope()));
  update name set words = words || coalesce((
    select string_agg(quote_literal(to_place || substr(lexeme, length(from_place) + 1)) || ':'
      || array_to_string(positions, ','), ' ')::tsvector
    from unnest(words) where starts_with(lexeme, from_place || '/')), ''::tsvector)
  where dossier_id = send_on.id and exists (
    select 1 from dossier d where d.id = send_on.id and d.resolving = to_place and d.redirected_from = from_place
      and (ledger.sees_all() or d.redirected_from = any (ledger.scope())));
end $$;
revoke all on function dossiers.send_on from public;

create or replace view dossiers.v_dossier with (security_invoker = true) as
  select id, code, receiving, resolving, procedure_code, field, channel, status, step, assignee, assignee_name,
    applicant_name, filed_at, received_at, due_at, finished_at, returned_at, filed_on, finished_on, due_on, term_due_on,
    check_due_at, step_due_at, lateness_cause, supplements, rating, redirected_from
  from dossiers.dossier;
create or replace view dossiers.v_paper with (security_invoker = true) as
  select d.id as dossier_id, d.code, d.receiving, d.resolving, d.procedure_code, d.filed_on, d.filed_at,
    p ->> 'id' as component,
    (p ->> 'origin')::smallint as origin, jsonb_array_length(p -> 'files') as files, d.redirected_from
  from dossiers.dossier d, jsonb_array_elements(d.state -> 'components') as p;

grant update (shipment, shipment_due_on) on dossiers.dossier to motcua_app;
grant select, insert, update (ended_at, ended_by, noted_at) on dossiers.mandate to motcua_app;
grant select, insert on dossiers.mandate_dossier, dossiers.drawn_signature to motcua_app;
grant execute on function dossiers.send_on to motcua_app;
