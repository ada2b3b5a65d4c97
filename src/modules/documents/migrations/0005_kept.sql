-- The personal document store (Circular 01/2023/TT-VPCP): what a person was given or had digitised, to be used again in a
-- later dossier instead of being asked for once more. It lies with the person and with no ward: nobody sees a row by the
-- places they work at, not even the city.
create table documents.kept (
  id uuid primary key,
  person_id uuid not null,
  -- A result used again is origin 3 of a component, a paper that was digitised for a dossier is origin 2.
  kind text not null check (kind in ('result', 'paper')),
  origin smallint not null generated always as (case kind when 'result' then 3 else 2 end) stored,
  -- Of a result, as the catalogue has it: KQ.G15.000031.
  code text,
  title text not null,
  file_id uuid not null references documents.file,
  mime text not null,
  size bigint not null,
  digest bytea not null check (octet_length(digest) = 32),
  -- The dossier it comes from: as owner of the file, by the code people know, and the secret that opens it.
  owner text not null check (owner like 'dossier:%'),
  dossier_code text not null,
  place text not null,
  secret_hash bytea not null,
  -- Where anybody may check the signature: /verify/<request>.
  request uuid,
  since timestamptz not null,
  -- The last day on which it may be used.
  valid_until date,
  revoked_at timestamptz,
  revoked_why text check (revoked_why in ('recalled', 'corrected', 'not-digitised')),
  check ((revoked_at is null) = (revoked_why is null)),
  -- A paper that came in may be given out as the result.
  unique (file_id, kind)
);
create index kept_person on documents.kept (person_id, since);
create index kept_owner on documents.kept (owner);
create index kept_secret on documents.kept (secret_hash);

-- Who looked into whose store, for which dossier and with which consent. The store opens to the transaction that wrote
-- such a row, and to no other: a look without a trace is not possible.
create table documents.look (
  id uuid primary key,
  person_id uuid not null,
  place text not null,
  actor text not null,
  -- `dossier:<id>`, or `receiving:<place>` while there is none yet.
  reason text not null check (reason ~ '^(dossier|receiving):.'),
  consent text not null check (consent in ('spoken', 'written')),
  at timestamptz not null,
  tx xid8 not null default pg_current_xact_id()
);
create index look_tx on documents.look (tx);
create index look_person on documents.look (person_id, at);
alter table documents.look enable row level security;
alter table documents.look force row level security;
create policy place on documents.look for select using (ledger.sees(place));
create policy leaving on documents.look for insert
  with check (ledger.sees(place) and actor = current_setting('app.actor', true));
grant select, insert (id, person_id, place, actor, reason, consent, at) on documents.look to motcua_app;

-- Whether a person's store is open to this transaction: to whoever holds the secret of the dossier a paper comes from, and
-- to an officer who has just written down that they look and with which consent.
create function documents.store_open(person uuid, secret bytea) returns boolean
language sql stable
return secret = ledger.secret()
  or exists (select 1 from documents.look l where l.tx = pg_current_xact_id_if_assigned() and l.person_id = person);

alter table documents.kept enable row level security;
alter table documents.kept force row level security;
create policy opened on documents.kept for select using (documents.store_open(person_id, secret_hash));
-- Written by the functions below alone, which run as the owner.
create policy house on documents.kept to current_user using (true) with check (true);
grant select (id, person_id, kind, origin, code, title, file_id, mime, size, owner, dossier_code, place, secret_hash, request, since,
  valid_until, revoked_at) on documents.kept to motcua_app;

-- A file whose store is open can be read and used again wherever it lies; only the functions that run as the owner ask so.
create policy of_open_store on documents.file for select to current_user using (exists (
  select 1 from documents.kept k
  where k.file_id = file.id and k.revoked_at is null and documents.store_open(k.person_id, k.secret_hash)));
-- A citizen uses a paper again in a draft, which has a secret of its own.
create policy into_draft on documents.file for insert to current_user with check (owner like 'draft:%');

-- Keeps a clean file of a dossier in the store of its person. Kept before and taken back: it is there again.
create function documents.keep(id_ uuid, person uuid, kind_ text, code_ text, title_ text, file_ uuid, owner_ text,
  dossier_code_ text, place_ text, secret_ bytea, request_ uuid, since_ timestamptz, valid_until_ date) returns void
language plpgsql security definer set search_path = documents, pg_temp as $$
begin
  insert into documents.kept (id, person_id, kind, code, title, file_id, mime, size, digest, owner, dossier_code, place,
    secret_hash, request, since, valid_until)
  select id_, person, kind_, code_, title_, f.id, f.mime, f.size, f.sha256, owner_, dossier_code_, place_, secret_, request_,
    since_, valid_until_
  from documents.file f where f.id = file_ and f.owner = owner_
  on conflict (file_id, kind) do update set revoked_at = null, revoked_why = null, since = excluded.since,
    title = excluded.title, code = excluded.code, request = excluded.request, valid_until = excluded.valid_until;
end $$;

-- Takes back what was kept of a dossier: all of a kind, or these files of it. Whoever changes the dossier does it.
create function documents.unkeep(owner_ text, kind_ text, files uuid[], why text, moment timestamptz) returns void
language sql security definer set search_path = documents, pg_temp
begin atomic
  update documents.kept set revoked_at = moment, revoked_why = why
  where owner = owner_ and kind = kind_ and revoked_at is null and (files is null or file_id = any (files));
end;

-- Uses a kept paper again: another row with the same bytes, for another owner. Nothing is copied. Returns the code of its
-- origin; no row when it is not there, was taken back, or is no longer valid.
create function documents.reuse(kept_ uuid, id_ uuid, owner_ text, place_ text, secret_ bytea, by_ text,
  moment timestamptz, today date) returns setof smallint
language plpgsql security definer set search_path = documents, pg_temp as $$
declare
  k documents.kept;
begin
  select * into k from kept where id = kept_ and revoked_at is null and (valid_until is null or valid_until >= today)
    and store_open(person_id, secret_hash);
  if not found then return; end if;
  insert into file (id, sha256, size, mime, name, place, owner, secret_hash, uploaded_by, at, scan, scanned_by, scanned_at,
    turn)
  select id_, f.sha256, f.size, f.mime, f.name, place_, owner_, secret_, by_, moment, f.scan, f.scanned_by, f.scanned_at,
    f.turn
  from file f where f.id = k.file_id and f.sha256 = k.digest and f.scan = 'clean';
  if found then return next k.origin; end if;
end $$;

revoke all on function documents.keep, documents.unkeep, documents.reuse from public;
grant execute on function documents.keep, documents.unkeep, documents.reuse, documents.store_open to motcua_app;
