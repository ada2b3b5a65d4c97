-- Slips that were asked for, and how the printers are. Which printers there are is data of the halls, not kept here.
create schema printing;

create table printing.job (
  id uuid primary key,
  place text not null,
  kiosk text not null,
  ticket_id uuid not null,
  -- 0: the slip of the number; 1 and on: reprints.
  copy int not null check (copy >= 0),
  -- What the slip says: number, language, procedure, papers. Nobody's name.
  facts jsonb not null,
  -- The secret of the ticket's link, sealed with the installation's key, so that a reprint carries the same QR code.
  -- It goes when the ticket's day is over.
  link bytea,
  state text not null check (state in ('queued', 'sending', 'printed', 'failed', 'unknown')),
  trouble text check ((state in ('failed', 'unknown')) = (trouble is not null)),
  asked_by text not null,
  asked_at timestamptz not null,
  sent_at timestamptz,
  settled_at timestamptz,
  -- Whoever holds the ticket's secret sees how its slips fare.
  secret_hash bytea,
  -- One first slip a ticket, and no two reprints at the same moment.
  unique (ticket_id, copy)
);
-- A printer prints one slip at a time, whichever process sends it.
create unique index job_at_printer on printing.job (place, kiosk) where state = 'sending';
create index job_link on printing.job (asked_at) where link is not null;

-- How each printer was when last looked at; changed only when something changed.
create table printing.printer (
  place text not null,
  kiosk text not null,
  state text not null,
  since timestamptz not null,
  primary key (place, kiosk)
);

do $$
declare name_ text;
begin
  foreach name_ in array array['job', 'printer'] loop
    execute format('alter table printing.%I enable row level security', name_);
    execute format('alter table printing.%I force row level security', name_);
  end loop;
end $$;
create policy place on printing.job using ((select ledger.sees_all())
  or place = any ((select ledger.scope())::text[]) or secret_hash = (select ledger.secret()));
create policy place on printing.printer using (ledger.sees(place));

-- Seals links, and proves that a machine is a kiosk of this installation.
insert into ledger.key values ('printing', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text
  || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

grant usage on schema printing to motcua_app;
grant select, insert, update on printing.job, printing.printer to motcua_app;
