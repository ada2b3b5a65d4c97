call analysts.publish('procedure',
  'Administrative procedures as they hold on the day of the question: of each the newest edition whose day has come, without those that are repealed.',
  $$ select code, field, level, online, name from (
       select distinct on (subject) substr(subject, length('procedure:') + 1) as code, body -> 'field' ->> 'vi' as field,
         body ->> 'level' as level, body ->> 'online' as online, body -> 'plain' ->> 'vi' as name, body is null as is_repealed
       from editions.edition
       where subject like 'procedure:%' and holds_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
       order by subject, number desc) newest
     where not is_repealed $$,
  'code', 'Code in the national database of procedures',
  'field', 'Field (lĩnh vực), in Vietnamese',
  'level', 'Which level of the administration resolves it, as it was published',
  'online', 'Which part of it can be done online: none, partial (một phần), full (toàn trình)',
  'name', 'What people call it, in Vietnamese');
