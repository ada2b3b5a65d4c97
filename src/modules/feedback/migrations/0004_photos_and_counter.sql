-- Photos that people send with a report, and reports that somebody told at a counter.
alter table feedback.report
  -- What opens its photos, for as long as they are: whoever sees this row has it. Null: there are none.
  add column photo_key bytea check (length(photo_key) = 32),
  drop constraint report_channel_check,
  add constraint report_channel_check check (channel in ('web', 'counter'));
