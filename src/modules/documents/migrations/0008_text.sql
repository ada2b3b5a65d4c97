-- The words of a file, page by page, to be shown, searched and offered: of a PDF its own, of a picture what was recognised.
create table documents.text (
  file_id uuid not null references documents.file on delete cascade,
  page int not null check (page > 0),
  words text not null,
  -- As search compares it: without tones and capitals.
  folded text not null,
  source text not null check (source in ('pdf', 'recognised')),
  primary key (file_id, page)
);
alter table documents.text enable row level security;
alter table documents.text force row level security;
create policy clean_file on documents.text using (
  exists (select from documents.file f where f.id = file_id and f.scan = 'clean'));
grant select, insert, delete on documents.text to motcua_app;
