-- What the house makes of a file to show it: pictures of its pages, small and middling. They lie apart from the
-- originals, may go at any time and are made again.
alter table documents.file
  -- How the pictures are turned, clockwise; the original stays as it came.
  add column turn smallint not null default 0 check (turn in (0, 90, 180, 270));
grant select (turn), update (turn) on documents.file to motcua_app;

-- Work to be done with a file once it is clean, and how it went.
create table documents.derivation (
  file_id uuid not null references documents.file on delete cascade,
  what text not null check (what in ('pictures', 'text')),
  -- When it is to be done (next); null when it is done or given up.
  due_at timestamptz,
  attempts int not null default 0,
  -- The process that does it now, as `jobs.is_alive` knows it.
  held_by text,
  state text not null default 'waiting' check (state in ('waiting', 'made', 'impossible', 'failed')),
  -- Of a file that was looked into.
  pages int,
  -- Of a picture: how readable it is, and why not.
  quality jsonb,
  primary key (file_id, what),
  check ((state = 'waiting') = (due_at is not null))
);
create index derivation_due on documents.derivation (what, due_at) where due_at is not null;
create index derivation_held on documents.derivation (what, held_by) where held_by is not null;

create table documents.rendition (
  file_id uuid not null references documents.file on delete cascade,
  kind text not null check (kind in ('thumbnail', 'preview')),
  page int not null check (page > 0),
  -- Under which the picture lies among the renditions.
  sha256 bytea not null check (octet_length(sha256) = 32),
  size int not null,
  width int not null,
  height int not null,
  made_at timestamptz not null,
  primary key (file_id, kind, page)
);
create index rendition_sha256 on documents.rendition (sha256);

-- Whoever sees the file, and once it is clean: also what was made of it before it was found to be bad is closed.
do $$
declare name_ text;
begin
  foreach name_ in array array['derivation', 'rendition'] loop
    execute format('alter table documents.%I enable row level security', name_);
    execute format('alter table documents.%I force row level security', name_);
  end loop;
end $$;
create policy clean_file on documents.rendition using (
  exists (select from documents.file f where f.id = file_id and f.scan = 'clean'));
create policy of_file on documents.derivation using (exists (select from documents.file f where f.id = file_id));
grant select, insert, update, delete on documents.derivation, documents.rendition to motcua_app;
