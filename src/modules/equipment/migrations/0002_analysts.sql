call analysts.open_to_views('equipment.thing');
call analysts.open_to_views('equipment.outage');
call analysts.open_to_views('equipment.outage_step');
call analysts.publish('outage',
  'One row an outage of something in the network or in a hall (decision 0072): without its address and whom to ask.',
  $$ select o.from_at, o.place, t.kind, o.trouble, cause.cause, taken.at as acknowledged_at, ended.until_at,
       round(extract(epoch from ended.until_at - o.from_at) / 60)::int as minutes
     from equipment.outage o
     join equipment.thing t on t.id = o.thing
     left join equipment.outage_step ended on ended.outage = o.id and ended.what = 'ended'
     left join equipment.outage_step taken on taken.outage = o.id and taken.what = 'acknowledged'
     left join lateral (select s.cause from equipment.outage_step s where s.outage = o.id and s.what = 'cause'
       order by s.seq desc limit 1) cause on true
     where not t.is_sample $$,
  'from_at', 'From the first probe that failed, or from when somebody said so',
  'place', 'Code of the unit it stands in',
  'kind', 'Kind of thing, as the city names kinds',
  'trouble', 'What was met: refused, timeout, unreachable, name, status, protocol, silent; reported and repair by people',
  'cause', 'power, line, fault, software, planned, mistake, other; null where nothing was said',
  'acknowledged_at', 'When somebody took it on; null before',
  'until_at', 'When it was over; null while it is not',
  'minutes', 'How long it was; null while it is not over');
