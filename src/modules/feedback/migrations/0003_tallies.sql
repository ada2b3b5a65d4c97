-- What figures count of reports: whether the first word and the answer came in time, and the cubes that count it.
create or replace view feedback.v_report with (security_invoker = true) as
  select id, code, place, came_in_at, sent_from, transfers, kind, stream, channel, level, status, owner_permission,
    owner_officer, next_due_at, filed_at, filed_on, classify_due_on, classified_on, received_on, due_at, due_on,
    answered_on, refused_on, passed_on_on, publish_due_on, published_on, rating,
    case when classified_on <= classify_due_on then 'in-time' when classified_on is not null then 'late' end as sorting,
    case when answered_on <= due_on then 'in-time' when answered_on is not null then 'late' end as answering
  from feedback.report;

-- What came in: at the unit it came to first, wherever it was sent on to.
call tallies.create_cube('feedback.filed', 'feedback.report', 'true', '{came_in_at}',
  array['came_in_at', 'kind', 'stream', 'channel', 'filed_on'], '{}',
  '{"day": "filed_on, came_in_at, kind, stream, channel"}');

-- The first word, by the day it is due: of the unit it came to first.
call tallies.create_cube('feedback.sorting', 'feedback.report', 'true', '{came_in_at}',
  array['came_in_at', 'kind', 'stream', 'classify_due_on',
    'sorting: case when r.classified_on <= r.classify_due_on then ''in-time'' when r.classified_on is not null then ''late'' end'],
  '{}',
  '{"day": "classify_due_on, came_in_at, kind, stream, sorting"}');

-- The answer, by the day it is due. What was refused or passed on has no such day.
call tallies.create_cube('feedback.answering', 'feedback.report', 'r.due_on is not null', '{place}',
  array['place', 'kind', 'stream', 'due_on',
    'answering: case when r.answered_on <= r.due_on then ''in-time'' when r.answered_on is not null then ''late'' end'],
  '{}',
  '{"day": "due_on, place, kind, stream, answering"}');

-- What was answered, when, and what its sender said of it.
call tallies.create_cube('feedback.answered', 'feedback.report', 'r.answered_on is not null', '{place}',
  array['place', 'kind', 'stream', 'answered_on',
    'answering: case when r.answered_on <= r.due_on then ''in-time'' else ''late'' end', 'rating'],
  '{}',
  '{"day": "answered_on, place, kind, stream, answering, rating"}');

-- Open ones are few, and so is what is refused and published: figures count those from the rows.
create index report_refused_on on feedback.report (refused_on, place) where refused_on is not null;
create index report_published_on on feedback.report (published_on, place) where published_on is not null;
create index report_classify_due_on on feedback.report (classify_due_on, came_in_at);
create index report_due_on on feedback.report (due_on, place) where due_on is not null;
