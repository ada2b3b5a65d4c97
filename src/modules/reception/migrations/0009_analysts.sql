-- What analysts read of halls: no number and no officer. Which priority somebody had may say what illness they have: only
-- whether they had one is told.
call analysts.open_to_views('reception.ticket');
call analysts.publish('ticket',
  'One row a number taken in a hall.',
  $$ select day, place, extract(hour from taken_at at time zone 'Asia/Ho_Chi_Minh')::smallint as hour, series, procedure_code, channel,
       priority not in ('normal', 'bulk') as had_priority, slot is not null as was_booked, state, calls,
       round(greatest(0, extract(epoch from called_at - since)) / 60)::int as waited_minutes,
       case when state = 'completed'
         then round(greatest(0, extract(epoch from ended_at - coalesce(serving_at, called_at))) / 60)::int end as served_minutes
     from reception.ticket $$,
  'day', 'The day the number is for',
  'place', 'Code of the unit whose hall it is',
  'hour', 'The hour in which it was taken, 0 to 23, time of Việt Nam',
  'series', 'Letter of the group of fields',
  'procedure_code', 'What the person came for; null where they did not say',
  'channel', 'Where it was taken: kiosk, robot, desk, phone, web',
  'had_priority', 'Its person is of a class that goes before others; which one is not told',
  'was_booked', 'It belongs to an appointment',
  'state', 'waiting, called, serving, parked, completed, no_show, cancelled, expired',
  'calls', 'How often it was called',
  'waited_minutes', 'Minutes from taking it (of an appointment: from some time before its hour) to the first call; null when not called',
  'served_minutes', 'Minutes at the counter; null when not served to the end');

call analysts.publish('tickets_taken_by_day',
  'Numbers taken, by day, hall and channel.',
  format($$ select day, place, channel, sum(n)::bigint as n, coalesce(sum(n) filter (where priority not in ('normal', 'bulk')), 0)::bigint as had_priority
    from %s group by 1, 2, 3 having sum(n) <> 0 $$, analysts.cells('reception.v_taken_day')),
  'day', 'The day the numbers are for',
  'place', 'Code of the unit whose hall it is',
  'channel', 'kiosk, robot, desk, phone, web',
  'n', 'How many numbers',
  'had_priority', 'Of them those of people who go before others');

call analysts.publish('tickets_taken_by_hour',
  'Numbers taken, by the hour of taking.',
  format($$ select day, hour, place, sum(n)::bigint as n from %s group by 1, 2, 3 having sum(n) <> 0 $$,
    analysts.cells('reception.v_taken_hour')),
  'day', 'The day the numbers are for',
  'hour', 'The hour in which they were taken, 0 to 23, time of Việt Nam',
  'place', 'Code of the unit whose hall it is',
  'n', 'How many numbers');

call analysts.publish('tickets_ended_by_day',
  'Numbers that ended, whatever the end, by day, hall and group of fields.',
  format($$ select day, place, series, state, waited_within, sum(n)::bigint as n, sum(waited)::bigint as waited, sum(served)::bigint as served
    from %s group by 1, 2, 3, 4, 5 having sum(n) <> 0 $$, analysts.cells('reception.v_ended_series')),
  'day', 'The day the numbers were for',
  'place', 'Code of the unit whose hall it is',
  'series', 'Letter of the group of fields',
  'state', 'completed, no_show, cancelled, expired',
  'waited_within', 'They were called within so many minutes: 5, 15, 30, 60; 999 after more; null when not called',
  'n', 'How many numbers',
  'waited', 'Sum of their waits to the first call, in seconds',
  'served', 'Sum of their times at the counter, in seconds');

call analysts.publish('visits_rated_by_day',
  'What people said of their visit to the hall.',
  format($$ select day, place, rating, sum(n)::bigint as n from %s group by 1, 2, 3 having sum(n) <> 0 $$,
    analysts.cells('reception.v_rated_day')),
  'day', 'The day of the visit',
  'place', 'Code of the unit whose hall it is',
  'rating', '1 not satisfied, 2 satisfied, 3 very satisfied',
  'n', 'How many visits');
