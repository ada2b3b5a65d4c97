call analysts.open_to_views('service_index.month');
call analysts.open_to_views('service_index.value');
call analysts.publish('index_month',
  'The index of Decision 766/QĐ-TTg as it was published: a month and unit a row.',
  'select month, place, points, measurable, total, rank, wards from service_index.month',
  'month', 'First day of the month',
  'place', 'Code of the unit; the city’s row is of all units together',
  'points', 'Points reached',
  'measurable', 'Points of what the house has data for',
  'total', 'Points there are',
  'rank', 'Among the wards and communes; null of the city',
  'wards', 'How many were ranked');
call analysts.publish('index_value',
  'The indicators of the published index, a month, unit and indicator a row.',
  'select month, place, indicator, version, numerator, denominator, points, max from service_index.value',
  'month', 'First day of the month',
  'place', 'Code of the unit',
  'indicator', 'Its id, as in `/api/v1/index/indicators`',
  'version', 'First day of effect of the rule it was counted by',
  'numerator', 'What was counted; null where the house has no data',
  'denominator', 'Of how many; null where the house has no data',
  'points', 'Points reached; null where nothing can be said',
  'max', 'Points it can reach');
