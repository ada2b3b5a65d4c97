-- How long dossiers were at each step, for whoever measures how long a step usually takes.
create view dossiers.v_step_visit with (security_invoker = true) as
  select d.id as dossier_id, d.resolving, d.procedure_code, d.finished_on, v.step, v."from" as from_at, v.until as until_at
  from dossiers.dossier d,
    jsonb_to_recordset(d.state -> 'visits') as v (step text, "from" timestamptz, until timestamptz);
grant select on dossiers.v_step_visit to motcua_app;
