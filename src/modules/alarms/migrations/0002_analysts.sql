call analysts.open_to_views('alarms.alarm');
call analysts.publish('alarm',
  'One row an alarm about a place and a figure (decision 0077).',
  'select raised_at, place, rule, severity, status, acknowledged_at, ended_at from alarms.alarm',
  'raised_at', 'When it was raised',
  'place', 'Code of the unit it is about',
  'rule', 'By which rule, as the city names rules',
  'severity', 'urgent, high, normal',
  'status', 'raised, acknowledged, snoozed, cleared, closed',
  'acknowledged_at', 'When somebody took it on; null before',
  'ended_at', 'When it was over; null while it is not');
