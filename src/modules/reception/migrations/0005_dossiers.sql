-- How many dossiers a person brings, as they or an officer said. Whoever brings many is called by a class of its own:
-- `priority` is the class by which they are called, `said_class` the one they are of apart from that; null: the same.
alter table reception.ticket
  add dossiers smallint not null default 1 check (dossiers between 1 and 999),
  add said_class text;
