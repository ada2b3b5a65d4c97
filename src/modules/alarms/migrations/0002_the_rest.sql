-- A change of a rule is of the city or of one ward, holds from a day on, and may end by itself. It is never edited: of
-- those that hold on a day the one with the latest day of effect counts, and of those the newest.
alter table alarms.rule_change
  -- Null: everywhere.
  add column place text references places.place (code),
  add column from_day date,
  -- The last day on which it holds.
  add column until_day date,
  add column quiet text check (quiet in ('office', 'never'));
update alarms.rule_change set from_day = (at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table alarms.rule_change alter column from_day set not null;
alter table alarms.rule_change add check (until_day >= from_day);

-- Office minutes from when it was raised, written with the deed: figures of many alarms need no calendar.
alter table alarms.alarm
  add column acknowledged_after int check (acknowledged_after >= 0),
  add column ended_after int check (ended_after >= 0);
grant update (acknowledged_after, ended_after) on alarms.alarm to motcua_app;
create index alarm_ended on alarms.alarm (ended_at) where ended_at is not null;
