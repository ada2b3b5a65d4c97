-- Each paper of each dossier with how it came to be digital, for figures: which share was digitised (origin 1), and which
-- was used again (2, 3), by receiving place and day.
create view dossiers.v_paper with (security_invoker = true) as
  select d.id as dossier_id, d.code, d.receiving, d.resolving, d.procedure_code, d.filed_on, d.filed_at, p ->> 'id' as component,
    (p ->> 'origin')::smallint as origin, jsonb_array_length(p -> 'files') as files
  from dossiers.dossier d, jsonb_array_elements(d.state -> 'components') as p;
grant select on dossiers.v_paper to motcua_app;
