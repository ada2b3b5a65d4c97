-- Certification (Decree 23/2015/NĐ-CP). A request is a dossier; what it asks for lies here, written by the transaction
-- that opens the dossier, so that no count can miss it. Every row carries its unit and, for its owner, the secret's hash.
create schema certification;

create table certification.request (
  dossier uuid primary key references dossiers.dossier (id),
  place text not null references places.place (code),
  code text not null,
  procedure_code text not null,
  category text not null check (category in ('copy', 'signature', 'translator', 'transaction', 'register')),
  person text not null,
  person_id text,
  received_at timestamptz not null,
  received_on date not null,
  received_by text not null,
  received_by_name text not null,
  -- Whoever received it has compared each copy with its original, or seen the persons sign.
  compared boolean not null,
  -- In đồng: of all that was not refused.
  fee int not null check (fee >= 0),
  -- Why nothing is charged.
  exemption text,
  -- In đồng: taken, less what was given back (the sum of its payments).
  taken int not null default 0 check (taken >= 0),
  paid_at timestamptz,
  paid_by_name text,
  receipt text,
  secret_hash bytea not null,
  check (exemption is null or fee = 0)
);
create index request_day on certification.request (received_on, place);

-- One original, one case of signatures, one transaction: what gets one number.
create table certification.item (
  id uuid primary key,
  dossier uuid not null references certification.request (dossier),
  place text not null,
  n int not null check (n > 0),
  title text not null,
  issuer text,
  pages int not null check (pages > 0),
  sheets int not null check (sheets > 0),
  copies int not null check (copies >= 0),
  -- Parties, languages, the translator's ground: what its kind asks for beyond that.
  details jsonb not null,
  fee_paper int not null check (fee_paper >= 0),
  fee_electronic int not null check (fee_electronic >= 0),
  paper text not null check (paper in ('none', 'waiting', 'numbered', 'void')),
  electronic text not null check (electronic in ('none', 'waiting', 'sealing', 'numbered', 'void')),
  scan uuid,
  number int,
  book text,
  electronic_number int,
  electronic_book text,
  -- The signed file, and the address anybody may check it at.
  file uuid,
  verification uuid,
  signed_on date,
  signer_name text,
  signer_lines text[],
  refused_at timestamptz,
  refused_by_name text,
  ground text,
  ground_words text,
  secret_hash bytea not null,
  unique (dossier, n),
  check (paper <> 'none' or electronic <> 'none'),
  check ((paper = 'numbered') = (number is not null)),
  check ((electronic = 'numbered') = (electronic_number is not null and file is not null)),
  check ((refused_at is null) = (ground is null))
);
create index item_open on certification.item (place, dossier)
  where refused_at is null and (paper = 'waiting' or electronic in ('waiting', 'sealing'));

-- Money taken (above nothing) and given back (below), each with who did it; the sums of a day are counted from here.
create table certification.payment (
  id uuid primary key,
  dossier uuid not null references certification.request (dossier),
  place text not null,
  at timestamptz not null,
  paid_on date not null,
  amount int not null check (amount <> 0),
  receipt text,
  -- Why it was given back.
  reason text,
  by text not null,
  by_name text not null,
  secret_hash bytea not null,
  check ((amount < 0) = (reason is not null))
);
create index payment_day on certification.payment (paid_on, place);
create index payment_dossier on certification.payment (dossier);

-- What was typed wrong and put right before the signature: what it was, what it is, why, and by whom.
create table certification.correction (
  id uuid primary key,
  dossier uuid not null references certification.request (dossier),
  place text not null,
  n int not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  reason text not null,
  before jsonb not null,
  after jsonb not null,
  secret_hash bytea not null
);
create index correction_dossier on certification.correction (dossier);

-- A volume. Its row is locked by whoever takes a number until that is committed: numbers have no gaps.
create table certification.book (
  id uuid primary key,
  place text not null references places.place (code),
  kind text not null check (kind in ('BS', 'CKDC', 'CKND', 'HDGD', 'BSDT', 'SG')),
  year int not null,
  volume int not null check (volume > 0),
  -- Numbers go on through the volumes of a year.
  first_number int not null check (first_number > 0),
  last_number int not null,
  opened_at timestamptz not null,
  opened_by_name text not null,
  closed_at timestamptz,
  closed_by_name text,
  -- Of the whole year when this was its last volume.
  ends_year boolean not null default false,
  totals jsonb,
  unique (place, kind, year, volume),
  check (last_number >= first_number - 1),
  check ((closed_at is null) = (totals is null))
);
create unique index book_open on certification.book (place, kind, year) where closed_at is null;

-- A line of a book. Never changed and never removed; a wrong one is struck through and stays to be seen.
create table certification.entry (
  book uuid not null references certification.book (id),
  number int not null check (number > 0),
  place text not null,
  kind text not null,
  year int not null,
  item uuid not null references certification.item (id),
  dossier uuid not null,
  at timestamptz not null,
  entered_on date not null,
  person text not null,
  person_id text,
  title text not null,
  signer text not null,
  signer_name text not null,
  signer_title text not null,
  copies int not null,
  fee int not null,
  note text,
  -- Of an electronic copy: where anybody checks it.
  verification uuid unique,
  struck_at timestamptz,
  struck_by_name text,
  struck_reason text,
  primary key (book, number),
  unique (place, kind, year, number),
  check ((struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by_name is null))
);
create unique index entry_item on certification.entry (item, kind) where struck_at is null;
create index entry_day on certification.entry (entered_on, place);

create table certification.delegation (
  id uuid primary key,
  place text not null references places.place (code),
  given_by text not null,
  given_by_name text not null,
  given_at timestamptz not null,
  officer text not null,
  officer_name text not null,
  officer_title text not null,
  categories text[] not null check (cardinality(categories) > 0),
  from_day date not null,
  until_day date not null,
  decision text not null,
  revoked_at timestamptz,
  revoked_by_name text,
  check (until_day >= from_day)
);
create index delegation_officer on certification.delegation (place, officer);

-- An electronic copy that a signer approved and that is being made; the file and its number come into being together.
create table certification.sealing (
  item uuid primary key references certification.item (id),
  place text not null,
  officer text not null,
  officer_name text not null,
  officer_title text not null,
  -- Sealed by the installation's key; removed as soon as the file is there or the try has ended.
  pin bytea,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  -- The process that makes it just now (`jobs.is_alive`).
  held_by text,
  attempts int not null default 0,
  state text not null check (state in ('asked', 'failed', 'done')),
  error text,
  check ((state = 'asked') = (pin is not null))
);
create index sealing_due on certification.sealing (due_at) where state = 'asked';

alter table certification.request enable row level security;
alter table certification.request force row level security;
create policy scope on certification.request using (ledger.sees(place) or ledger.holds(secret_hash));
alter table certification.item enable row level security;
alter table certification.item force row level security;
create policy scope on certification.item using (ledger.sees(place) or ledger.holds(secret_hash));
alter table certification.payment enable row level security;
alter table certification.payment force row level security;
create policy scope on certification.payment using (ledger.sees(place) or ledger.holds(secret_hash));
alter table certification.correction enable row level security;
alter table certification.correction force row level security;
create policy scope on certification.correction using (ledger.sees(place) or ledger.holds(secret_hash));
alter table certification.book enable row level security;
alter table certification.book force row level security;
create policy read on certification.book for select using (ledger.sees(place));
create policy open on certification.book for insert with check (ledger.sees(place) and closed_at is null);
-- A closed volume stays as it was closed.
create policy go_on on certification.book for update using (ledger.sees(place) and closed_at is null)
  with check (ledger.sees(place));
alter table certification.entry enable row level security;
alter table certification.entry force row level security;
create policy read on certification.entry for select using (ledger.sees(place));
create policy add on certification.entry for insert with check (ledger.sees(place) and struck_at is null
  and exists (select 1 from certification.book b
    where b.id = book and b.closed_at is null and b.last_number = number
      and b.place = entry.place and b.kind = entry.kind and b.year = entry.year));
create policy strike on certification.entry for update using (ledger.sees(place) and struck_at is null)
  with check (ledger.sees(place) and struck_at is not null);
alter table certification.delegation enable row level security;
alter table certification.delegation force row level security;
create policy scope on certification.delegation using (ledger.sees(place));
alter table certification.sealing enable row level security;
alter table certification.sealing force row level security;
create policy scope on certification.sealing using (ledger.sees(place));

-- What statistics count: one row for each thing asked for, and one for each number that was not struck.
create view certification.v_item with (security_invoker = true) as
  select i.id, i.dossier, r.code, i.n, i.place, i.place as unit, r.procedure_code, r.category, r.received_on, r.received_at, i.copies,
    i.electronic <> 'none' as has_electronic, i.fee_paper + i.fee_electronic as fee,
    i.paper, i.electronic, i.refused_at is not null as refused, coalesce(s.state = 'failed', false) as failed,
    d.status, i.refused_at is null and d.status in (2, 4)
      and (i.paper = 'waiting' or i.electronic in ('waiting', 'sealing')) as open
  from certification.item i
  join certification.request r on r.dossier = i.dossier
  join dossiers.v_dossier d on d.id = i.dossier
  left join certification.sealing s on s.item = i.id;

create view certification.v_entry with (security_invoker = true) as
  select e.item as id, e.dossier, r.code, e.place, e.place as unit, e.kind, e.year, e.number, e.entered_on, e.at, e.copies, e.fee,
    r.procedure_code, r.category
  from certification.entry e join certification.request r on r.dossier = e.dossier
  where e.struck_at is null;

create view certification.v_payment with (security_invoker = true) as
  select p.id, p.dossier, r.code, p.place, p.place as unit, p.paid_on, p.at, p.amount, r.procedure_code, r.category
  from certification.payment p join certification.request r on r.dossier = p.dossier;

grant usage on schema certification to motcua_app;
grant select, insert, update (fee, exemption, taken, paid_at, paid_by_name, receipt, compared) on certification.request
  to motcua_app;
grant select, insert on certification.payment, certification.correction to motcua_app;
grant select, insert, update (pages, sheets, copies, fee_paper, fee_electronic, paper, electronic, scan, number, book,
  electronic_number, electronic_book, file, verification, signed_on, signer_name, signer_lines, refused_at,
  refused_by_name, ground, ground_words)
  on certification.item to motcua_app;
grant select, insert, update (last_number, closed_at, closed_by_name, ends_year, totals) on certification.book
  to motcua_app;
grant select, insert, update (struck_at, struck_by_name, struck_reason) on certification.entry to motcua_app;
grant select, insert, update (revoked_at, revoked_by_name) on certification.delegation to motcua_app;
grant select, insert, update (officer, officer_name, officer_title, pin, asked_at, due_at, held_by, attempts, state,
  error)
  on certification.sealing to motcua_app;
grant select on certification.v_item, certification.v_entry, certification.v_payment to motcua_app;
