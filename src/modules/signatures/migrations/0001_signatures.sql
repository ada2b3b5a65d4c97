-- Signed papers: certificates of those who sign, requests for signatures, and what may be verified by anybody.
create schema signatures;

-- The trial's own authority and its time-stamp service. A house in production has none of its own.
create table signatures.authority (
  name text primary key check (name in ('authority', 'time-stamps')),
  certificate bytea not null,
  -- Sealed with the installation's key.
  sealed_key bytea not null,
  -- The number of the next list of revoked certificates.
  list_number bigint not null default 1
);

-- Whose certificate is known here, and which key belongs to it.
create table signatures.certificate (
  id uuid primary key,
  place text not null,
  -- `officer:<id>`, or `agency:<place>` for the seal.
  holder text not null,
  name text not null,
  title text not null,
  organisation text not null,
  serial text not null,
  der bytea not null,
  -- Of another authority than the trial's: it is revoked there, here it is only used no more.
  is_outside boolean not null default false,
  -- As the certificate itself says: who issued it, and to whom.
  issuer text not null default '',
  subject text not null default '',
  -- Those between it and an authority that is believed.
  chain bytea[] not null default '{}',
  -- Where the key is: here, in a token of the house, or at a service.
  signer text not null check (signer in ('local', 'pkcs11', 'csc')),
  -- Of a local key: sealed with the installation's key and the holder's PIN.
  sealed_key bytea,
  -- Of the others: the key's label, or the service's name for it.
  key_name text,
  -- Of an agency's key elsewhere: what opens it, sealed with the installation's key, since nobody is there to enter it.
  sealed_pin bytea,
  not_before timestamptz not null,
  not_after timestamptz not null,
  issued_by text not null,
  issued_at timestamptz not null,
  replaces uuid references signatures.certificate,
  revoked_at timestamptz,
  revoked_by text,
  reason text check (reason in ('unspecified', 'key-compromise', 'affiliation-changed', 'superseded',
    'cessation-of-operation')),
  check ((signer = 'local') = (sealed_key is not null)),
  check ((signer <> 'local') = (key_name is not null)),
  check (sealed_pin is null or (holder like 'agency:%' and signer <> 'local')),
  check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (reason is null))
);
create index certificate_place on signatures.certificate (place, holder, not_after);
create unique index certificate_serial on signatures.certificate (serial, not_before) where not is_outside;
create unique index certificate_der on signatures.certificate (sha256(der));

-- A key that was made here and waits for its certificate (PKCS #10). It goes when that comes, or when it is thrown away.
create table signatures.csr (
  id uuid primary key,
  place text not null,
  holder text not null,
  name text not null,
  title text not null,
  organisation text not null,
  kind text not null check (kind in ('ec', 'rsa')),
  sealed_key bytea not null,
  der bytea not null,
  requested_by text not null,
  requested_at timestamptz not null
);
create index csr_holder on signatures.csr (place, holder);

-- A file that is to be signed. Written by the transaction that wants it; a job goes on from the state that is written.
create table signatures.request (
  -- Also the address under which anybody may verify the result.
  id uuid primary key,
  place text not null,
  -- What it is about: `dossier:…`.
  subject text not null,
  -- `dossier:<id>`: who gets the signed file.
  owner text not null,
  secret_hash bytea,
  file_name text not null,
  source uuid not null,
  officer uuid not null references signatures.certificate,
  seal uuid references signatures.certificate,
  -- Name, position and agency as they are seen on the paper, and where.
  mark jsonb not null,
  -- The PIN, sealed for this request; gone once it was used.
  sealed_pin bytea,
  state text not null check (state in ('requested', 'signed', 'sealed', 'verified', 'failed')),
  -- The file as far as it has come.
  work bytea,
  requested_by text not null,
  requested_at timestamptz not null,
  moved_at timestamptz not null,
  -- The next try. Written before a try begins: whoever dies in the middle leaves a request that is taken up again.
  due_at timestamptz not null,
  -- The process that tries just now (`jobs.is_alive`).
  held_by text,
  attempts int not null default 0,
  error text,
  -- Who is to look after a failed one.
  parked_with text,
  check ((state = 'failed') = (parked_with is not null)),
  check (state not in ('signed', 'sealed') or work is not null),
  check (state in ('requested', 'signed', 'sealed') or (work is null and sealed_pin is null))
);
create index request_due on signatures.request (due_at) where state in ('requested', 'signed', 'sealed');
create index request_place on signatures.request (place, moved_at) where state <> 'verified';

-- What was signed here, for whoever holds the paper. Nothing about the citizen it is for.
create table signatures.registered (
  id uuid primary key,
  place text not null,
  sha256 bytea not null unique check (length(sha256) = 32),
  size bigint not null,
  file uuid not null,
  level text not null,
  -- Who signed, in the order of the signatures: name, organisation, title, time.
  signers jsonb not null,
  registered_at timestamptz not null
);

do $$
declare name_ text;
begin
  foreach name_ in array array['authority', 'certificate', 'csr', 'request', 'registered'] loop
    execute format('alter table signatures.%I enable row level security', name_);
    execute format('alter table signatures.%I force row level security', name_);
  end loop;
end $$;
create policy house on signatures.authority using (ledger.sees_all());
create policy place on signatures.certificate using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]));
create policy place on signatures.csr using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]));
create policy place on signatures.request using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]));
-- Anybody may verify; only the house registers.
create policy anybody on signatures.registered for select using (true);
create policy house on signatures.registered for insert with check (ledger.sees_all());

insert into ledger.key values ('signatures', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text
  || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

grant usage on schema signatures to motcua_app;
grant select, insert on signatures.authority, signatures.certificate, signatures.request, signatures.registered
  to motcua_app;
grant select, insert, delete on signatures.csr to motcua_app;
grant update (list_number) on signatures.authority to motcua_app;
grant update (revoked_at, revoked_by, reason) on signatures.certificate to motcua_app;
grant update on signatures.request to motcua_app;
