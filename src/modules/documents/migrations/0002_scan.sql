-- Nothing that people bring is handed out before it was looked at for viruses. Bytes lie under their hash, and the
-- application's role may not read the hashes: it gets the one of a clean file by `content`, and the scanner those it
-- has to look at by `claim_scan`. So no path can forget the gate.
alter table documents.file
  add column scan text not null default 'pending' check (scan in ('pending', 'clean', 'infected', 'unscannable')),
  -- The engine with the version of its database, `none` where there is no engine, `house` for what the house made.
  add column scanned_by text,
  add column scanned_at timestamptz,
  -- The engine's name of what it found, or why it could not look.
  add column finding text,
  -- When it is to be looked at (next); also a clean file may be looked at again.
  add column scan_due_at timestamptz,
  add column scan_attempts int not null default 0,
  -- The process that looks at it now, as `jobs.is_alive` knows it.
  add column scan_held_by text,
  add check ((scan = 'pending') <= (scan_due_at is not null)),
  add check ((scan = 'pending') or (scanned_by is not null and scanned_at is not null));
create index file_scan_due on documents.file (scan_due_at) where scan_due_at is not null;
create index file_scan_held on documents.file (scan_held_by) where scan_held_by is not null;

revoke select, insert on documents.file from motcua_app;
grant select (id, size, mime, name, place, owner, secret_hash, uploaded_by, at, scan, scanned_by, scanned_at, finding,
  scan_due_at, scan_attempts) on documents.file to motcua_app;
grant insert (id, sha256, size, mime, name, place, owner, secret_hash, uploaded_by, at, scan_due_at)
  on documents.file to motcua_app;

-- The key to the bytes of a file in the transaction's reach: of a clean one only. These functions run as the tables'
-- owner, whom row-level security binds as well.
create function documents.content(file_ uuid) returns bytea
language plpgsql stable security definer set search_path = documents, pg_temp as $$
begin
  return (select sha256 from documents.file where id = file_ and scan = 'clean');
end $$;

-- The content that is due longest. Its next try is written before this one begins: whoever dies in the middle leaves it
-- to be looked at again.
create function documents.claim_scan(moment timestamptz, again timestamptz, me text)
returns table (id uuid, sha256 bytea, attempts int)
language sql security definer set search_path = documents, pg_temp
begin atomic
  update documents.file f set scan_due_at = again, scan_attempts = f.scan_attempts + 1, scan_held_by = me
  where f.id = (
    select d.id from documents.file d where d.scan_due_at <= moment
    order by d.scan_due_at, d.id limit 1 for update skip locked)
  returning f.id, f.sha256, f.scan_attempts;
end;

-- What a process held that is dead is due at once.
create function documents.free_scans(me text, moment timestamptz) returns void
language sql security definer set search_path = documents, pg_temp
begin atomic
  update documents.file set scan_due_at = least(scan_due_at, moment), scan_held_by = null
  where scan_held_by <> me and not jobs.is_alive(scan_held_by);
end;

-- What was found out about a content, for all files that have it. The only way out of `pending`.
create function documents.judge(file_ uuid, scan_ text, by_ text, finding_ text, moment timestamptz) returns setof uuid
language plpgsql security definer set search_path = documents, pg_temp as $$
begin
  return query update documents.file f
  set scan = scan_, scanned_by = by_, finding = finding_, scanned_at = moment, scan_due_at = null, scan_attempts = 0,
    scan_held_by = null
  where f.sha256 = (select g.sha256 from documents.file g where g.id = file_)
  returning f.id;
end $$;

-- A file that no engine looks at: there is none, or the house made it itself. Never one whose content is known to be bad.
create function documents.pass(file_ uuid, by_ text, moment timestamptz) returns void
language plpgsql security definer set search_path = documents, pg_temp as $$
begin
  update documents.file f set scan = coalesce(
      (select g.scan from documents.file g where g.sha256 = f.sha256 and g.scan in ('infected', 'unscannable') limit 1),
      'clean'),
    scanned_by = by_, scanned_at = moment, scan_due_at = null, scan_held_by = null
  where f.id = file_ and f.scan = 'pending';
end $$;

-- A try that says nothing about the file: the engine was away.
create function documents.put_off_scan(file_ uuid, until timestamptz) returns void
language sql security definer set search_path = documents, pg_temp
begin atomic
  update documents.file set scan_due_at = until, scan_attempts = greatest(0, scan_attempts - 1), scan_held_by = null
  where id = file_;
end;

-- Asks for another look at what is there, when the engine has learned more. Returns how many.
create function documents.ask_scan(owners text[], moment timestamptz) returns bigint
language sql security definer set search_path = documents, pg_temp
begin atomic
  with asked as (
    update documents.file set scan_due_at = moment where owner = any (owners) and scanned_by <> 'house' returning 1)
  select count(*) from asked;
end;

-- Which of these contents some row names.
create function documents.owned(contents bytea[]) returns setof bytea
language sql stable security definer set search_path = documents, pg_temp
begin atomic
  select distinct sha256 from documents.file where sha256 = any (contents);
end;

revoke all on function documents.content, documents.claim_scan, documents.free_scans, documents.judge, documents.pass, documents.put_off_scan,
  documents.ask_scan, documents.owned from public;
grant execute on function documents.content, documents.claim_scan, documents.free_scans, documents.judge, documents.pass, documents.put_off_scan,
  documents.ask_scan, documents.owned to motcua_app;
