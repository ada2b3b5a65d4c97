-- What ended late, by its day and the day it ended: what was overdue on a day that is over.
call tallies.create_cube('dossiers.late', 'dossiers.dossier', 'r.timeliness = ''late'' and r.finished_on is not null',
  '{resolving}', array['resolving', 'due_on', 'finished_on', 'procedure_code', 'field'], '{}',
  '{"day": "finished_on, resolving, due_on",
    "procedure_day": "finished_on, resolving, due_on, procedure_code, field"}');

-- Open and past its day, or ended late: which were overdue on a day, its two days say.
create view dossiers.v_overdue_day with (security_invoker = true) as
  select due_on, resolving, receiving, null::date as finished_on, n from dossiers.v_stock_place where status in (1, 2, 4, 5, 6)
  union all
  select due_on, resolving, null, finished_on, n from dossiers.v_late_day;
create view dossiers.v_overdue_procedure_day with (security_invoker = true) as
  select due_on, resolving, receiving, procedure_code, field, null::date as finished_on, n from dossiers.v_stock_procedure
  where status in (1, 2, 4, 5, 6)
  union all
  select due_on, resolving, null, procedure_code, field, finished_on, n from dossiers.v_late_procedure_day;
grant select on dossiers.v_overdue_day, dossiers.v_overdue_procedure_day to motcua_app;
