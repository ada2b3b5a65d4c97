-- What figures count of the books: lines that stand.
call tallies.create_cube('certification.entered', 'certification.entry', 'r.struck_at is null', '{place}',
  array['place', 'unit: r.place', 'kind', 'entered_on'], array['copies', 'fee'],
  '{"day": "entered_on, place, unit, kind",
    "place_month": "date_trunc(''month'', entered_on)::date as entered_in, place, unit, kind",
    "place_year": "date_trunc(''year'', entered_on)::date as in_year, place, unit, kind",
    "city_day": "entered_on, kind",
    "city_month": "date_trunc(''month'', entered_on)::date as entered_in, kind"}');
