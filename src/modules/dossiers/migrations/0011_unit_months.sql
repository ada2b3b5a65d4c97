-- Months of units, without procedures: what a ward's or the city's figures of a month, quarter or year are counted from.
call tallies.add_grain('dossiers.finished', 'unit', '{resolving}',
  'date_trunc(''month'', finished_on)::date as finished_in, resolving, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented',
  'month',
  'finished_in, resolving, ending, timeliness, is_index_late, lateness_cause, is_electronic, is_digitised, is_reused, is_kept, was_supplemented',
  '{days}');
call tallies.add_grain('dossiers.rated', 'unit', '{resolving}',
  'date_trunc(''month'', finished_on)::date as finished_in, resolving, rating', 'month', 'finished_in, resolving, rating', '{}');

-- What ended late, by its day and the day it ended: what was overdue on a day that is over.
call tallies.create_cube('dossiers.late', 'dossiers.dossier', 'r.timeliness = ''late'' and r.finished_on is not null',
  '{resolving}', array['resolving', 'due_on', 'finished_on'], '{}',
  '{"day": "finished_on, resolving, due_on"}');

-- Open and past its day, or ended late: which were overdue on a day, its two days say.
create view dossiers.v_overdue_day with (security_invoker = true) as
  select due_on, resolving, null::date as finished_on, n from dossiers.v_stock_place where status in (1, 2, 4, 5, 6)
  union all
  select due_on, resolving, finished_on, n from dossiers.v_late_day;
grant select on dossiers.v_overdue_day to motcua_app;
