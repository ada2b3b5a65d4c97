-- Every published version of every procedure, as a dossier that began with it must still find it years later.
create schema procedures;
create table procedures.version (
  code text not null,
  version int not null,
  effective_from date not null,
  -- Hash of what the version rules (papers, time, fee, route); translations may improve without a new version.
  rule_hash text not null,
  body jsonb not null,
  primary key (code, version)
);
grant usage on schema procedures to motcua_app;
grant select, insert, update on procedures.version to motcua_app;
