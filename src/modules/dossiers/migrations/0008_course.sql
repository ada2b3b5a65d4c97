-- How a dossier went, without whom it is for: what was handed in and asked for, where it lay and for how long. Computed columns
-- are only worked out where somebody asks for them.
create view dossiers.v_course with (security_invoker = true) as
  select d.id, d.code, d.receiving, d.resolving, d.procedure_code, d.procedure_version, d.channel, d.status, d.filed_at,
    d.filed_on, d.finished_at, d.changed_at, d.version, d.ticket_id,
    first.data -> 'components' as opened,
    first.data ? 'form' as declared,
    d.state -> 'components' as components,
    d.state -> 'visits' as visits,
    d.state -> 'clock' -> 'pauses' as pauses,
    -- Items and moments only: reasons are words that may name somebody.
    (select coalesce(jsonb_agg(jsonb_build_object('askedAt', s -> 'askedAt', 'items', s -> 'items',
        'suppliedAt', s -> 'suppliedAt') order by n), '[]')
      from jsonb_array_elements(d.state -> 'supplements') with ordinality as e (s, n)) as supplements,
    (select coalesce(jsonb_agg(jsonb_build_object('from', o -> 'askedAt', 'to', o -> 'given' -> 'at') order by n), '[]')
      from jsonb_array_elements(d.state -> 'opinions') with ordinality as e (o, n)) as opinions,
    (select coalesce(jsonb_agg(jsonb_build_object('type', a.type, 'at', a.at,
        'counter', a.actor like 'officer:%' and coalesce(a.data ->> 'by', 'counter') = 'counter',
        'files', a.data -> 'components') order by a.seq), '[]')
      from dossiers.action a
      where a.dossier_id = d.id and a.type in ('receive', 'supply', 'hand-over', 'send-draft', 'answer-draft')) as acts,
    -- Papers of the list that the same person had digitised for the same procedure before.
    (select coalesce(array_agg(distinct p ->> 'id'), '{}')
      from dossiers.dossier e, jsonb_array_elements(e.state -> 'components') as p
      where e.applicant_id_number = d.applicant_id_number and e.procedure_code = d.procedure_code
        and e.filed_at < d.filed_at and (p ->> 'origin') = '1') as known
  from dossiers.dossier d join dossiers.action first on first.dossier_id = d.id and first.seq = 1;
grant select on dossiers.v_course to motcua_app;

-- What changed lately is found without a line of an index for each change.
create index dossier_changed on dossiers.dossier using brin (changed_at)
  with (pages_per_range = 32, autosummarize = on);
