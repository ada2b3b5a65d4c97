-- What figures count of a hall: numbers that were taken, numbers that ended, and what people said of their visit.
-- How long somebody waited for the first call, in seconds, and how long they were served; null for who was not.
create or replace view reception.v_ticket with (security_invoker = true) as
  select id, visit_id, place, day, series, number, series || lpad(number::text, greatest(3, length(number::text)), '0') as label, queue, procedure_code,
    priority, channel, state, counter, officer, taken_at, slot, entered_at, called_at, serving_at, ended_at, calls, stages,
    extract(hour from taken_at at time zone 'Asia/Ho_Chi_Minh')::smallint as hour,
    greatest(0, extract(epoch from called_at - since))::int as waited,
    case when state = 'completed' then greatest(0, extract(epoch from ended_at - coalesce(serving_at, called_at)))::int end as served,
    case when called_at is null then null when called_at <= since + interval '5 minutes' then 5
      when called_at <= since + interval '15 minutes' then 15 when called_at <= since + interval '30 minutes' then 30
      when called_at <= since + interval '1 hour' then 60 else 999 end::smallint as waited_within
  from reception.ticket;

call tallies.create_cube('reception.taken', 'reception.ticket', 'true', '{place}',
  array['place', 'day', 'channel', 'priority',
    'hour: extract(hour from r.taken_at at time zone ''Asia/Ho_Chi_Minh'')::smallint'],
  '{}',
  '{"day": "day, place, channel, priority", "hour": "day, hour, place",
    "place_month": "date_trunc(''month'', day)::date as month, place, channel, priority",
    "place_year": "date_trunc(''year'', day)::date as in_year, place, channel, priority",
    "city_day": "day, channel, priority",
    "city_month": "date_trunc(''month'', day)::date as month, channel, priority"}');

call tallies.create_cube('reception.ended', 'reception.ticket', 'r.ended_at is not null', '{place}',
  array['place', 'day', 'series', 'state',
    'waited_within: case when r.called_at is null then null when r.called_at <= r.since + interval ''5 minutes'' then 5 when r.called_at <= r.since + interval ''15 minutes'' then 15 when r.called_at <= r.since + interval ''30 minutes'' then 30 when r.called_at <= r.since + interval ''1 hour'' then 60 else 999 end::smallint'],
  array['waited: greatest(0, extract(epoch from r.called_at - r.since))::int',
    'served: case when r.state = ''completed'' then greatest(0, extract(epoch from r.ended_at - coalesce(r.serving_at, r.called_at)))::int end'],
  '{"day": "day, place, state, waited_within", "series": "day, place, series, state, waited_within",
    "place_month": "date_trunc(''month'', day)::date as month, place, state, waited_within",
    "place_year": "date_trunc(''year'', day)::date as in_year, place, state, waited_within",
    "city_day": "day, state, waited_within",
    "city_month": "date_trunc(''month'', day)::date as month, state, waited_within"}');

call tallies.create_cube('reception.rated', 'reception.visit', 'r.rating is not null', '{place}',
  array['place', 'day', 'channel', 'rating'], '{}', '{"day": "day, place, rating",
    "place_month": "date_trunc(''month'', day)::date as month, place, rating",
    "place_year": "date_trunc(''year'', day)::date as in_year, place, rating", "city_day": "day, rating",
    "city_month": "date_trunc(''month'', day)::date as month, rating"}');
