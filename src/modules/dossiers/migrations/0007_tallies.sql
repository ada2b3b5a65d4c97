-- What figures count, as columns (`counted.ts`), and the cubes that count them.
alter table dossiers.dossier
  add column timeliness text check (timeliness in ('before', 'on-time', 'late')),
  add column is_index_late boolean not null default false,
  -- How many of its papers came to be digital in which way: origins 0, 1, 2, 3.
  add column paper_origins smallint[] not null default '{0,0,0,0}',
  add column is_electronic boolean not null default false,
  add column is_digitised boolean not null default false,
  add column is_reused boolean not null default false,
  add column is_kept boolean not null default false;
grant update (timeliness, is_index_late, paper_origins, is_electronic, is_digitised, is_reused, is_kept)
  on dossiers.dossier to motcua_app;
create index dossier_filed_late on dossiers.dossier (finished_on, resolving) where timeliness = 'late';

create or replace view dossiers.v_dossier with (security_invoker = true) as
  select id, code, receiving, resolving, procedure_code, field, channel, status, step, assignee, assignee_name,
    applicant_name, filed_at, received_at, due_at, finished_at, returned_at, filed_on, finished_on, due_on, term_due_on,
    check_due_at, step_due_at, lateness_cause, supplements, rating, redirected_from,
    timeliness, is_index_late, paper_origins, is_electronic, is_digitised, is_reused, is_kept,
    case when status in (9, 10) then 'result' when status = 3 then 'refused' when status = 7 then 'withdrawn'
      when status = 8 then 'stopped' end as ending,
    supplements > 0 as was_supplemented
  from dossiers.dossier;

-- What came in: never changes, but for where a dossier is sent on to and papers that come later.
call tallies.create_cube('dossiers.filed', 'dossiers.dossier', 'true', '{receiving,resolving}',
  array['receiving', 'resolving', 'procedure_code', 'field', 'channel', 'filed_on',
    'hour: extract(hour from r.filed_at at time zone ''Asia/Ho_Chi_Minh'')::smallint'],
  array['papers_not_digitised: r.paper_origins[1]', 'papers_digitised: r.paper_origins[2]',
    'papers_reused: r.paper_origins[3] + r.paper_origins[4]', 'online: (r.channel = ''online'')::int'],
  '{"day": "filed_on, receiving, resolving, channel",
    "hour": "filed_on, hour, receiving, channel",
    "receiving_month": "date_trunc(''month'', filed_on)::date as filed_in, receiving, channel",
    "resolving_month": "date_trunc(''month'', filed_on)::date as filed_in, resolving, channel",
    "receiving_year": "date_trunc(''year'', filed_on)::date as in_year, receiving, channel",
    "resolving_year": "date_trunc(''year'', filed_on)::date as in_year, resolving, channel",
    "receiving_procedure_year": "date_trunc(''year'', filed_on)::date as in_year, procedure_code, receiving",
    "receiving_procedure_quarter": "date_trunc(''quarter'', filed_on)::date as in_quarter, procedure_code, receiving",
    "receiving_procedure_month": "date_trunc(''month'', filed_on)::date as filed_in, procedure_code, receiving",
    "month": "date_trunc(''month'', filed_on)::date as filed_in, procedure_code, field, receiving, resolving, channel",
    "city_day": "filed_on, channel",
    "city_month": "date_trunc(''month'', filed_on)::date as filed_in, channel",
    "city_procedure_day": "filed_on, procedure_code, field, channel",
    "city_procedure_month": "date_trunc(''month'', filed_on)::date as filed_in, procedure_code, field, channel"}');

-- What somebody still has to do something about. Small, however large the archive grows.
call tallies.create_cube('dossiers.stock', 'dossiers.dossier', 'r.status in (1, 2, 4, 5, 6, 9)', '{receiving,resolving}',
  array['receiving', 'resolving', 'procedure_code', 'field', 'channel', 'status', 'due_on', 'lateness_cause'],
  '{}',
  '{"place": "due_on, status, receiving, resolving, channel, lateness_cause",
    "procedure": "due_on, status, procedure_code, field, receiving, resolving",
    "city": "due_on, status, channel, lateness_cause",
    "city_procedure": "due_on, status, procedure_code, field"}');

-- What ended, and how.
call tallies.create_cube('dossiers.finished', 'dossiers.dossier', 'r.finished_at is not null', '{receiving,resolving}',
  array['receiving', 'resolving', 'procedure_code', 'field', 'channel', 'finished_on',
    'ending: case when r.status in (9, 10) then ''result'' when r.status = 3 then ''refused'' when r.status = 7 then ''withdrawn'' when r.status = 8 then ''stopped'' end',
    'timeliness', 'is_index_late', 'lateness_cause', 'is_electronic', 'is_digitised', 'is_reused', 'is_kept',
    'was_supplemented: r.supplements > 0'],
  array['days: r.finished_on - r.filed_on'],
  '{"day": "finished_on, resolving, receiving, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented",
    "resolving_month": "date_trunc(''month'', finished_on)::date as finished_in, resolving, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented",
    "resolving_year": "date_trunc(''year'', finished_on)::date as in_year, resolving, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented",
    "month": "date_trunc(''month'', finished_on)::date as finished_in, procedure_code, field, resolving, receiving, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented",
    "city_day": "finished_on, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented",
    "city_month": "date_trunc(''month'', finished_on)::date as finished_in, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented",
    "city_procedure_day": "finished_on, procedure_code, field, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented",
    "city_procedure_month": "date_trunc(''month'', finished_on)::date as finished_in, procedure_code, field, channel, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented"}');

-- What people said of it.
call tallies.create_cube('dossiers.rated', 'dossiers.dossier', 'r.rating is not null', '{receiving,resolving}',
  array['receiving', 'resolving', 'procedure_code', 'field', 'rating', 'finished_on'],
  '{}',
  '{"day": "finished_on, resolving, receiving, rating",
    "resolving_month": "date_trunc(''month'', finished_on)::date as finished_in, resolving, rating",
    "resolving_year": "date_trunc(''year'', finished_on)::date as in_year, resolving, rating",
    "month": "date_trunc(''month'', finished_on)::date as finished_in, procedure_code, field, resolving, receiving, rating",
    "city_day": "finished_on, rating",
    "city_month": "date_trunc(''month'', finished_on)::date as finished_in, rating",
    "city_procedure_day": "finished_on, procedure_code, field, rating",
    "city_procedure_month": "date_trunc(''month'', finished_on)::date as finished_in, procedure_code, field, rating"}');
