-- What those who tend the assistant work with: questions that are settled, and figures that stay when talks have gone.

-- What was chosen of what was offered: `p:1.001193`, or `none`; and how long the answer took.
alter table assistant.turn add column chose text, add column took_ms int check (took_ms >= 0);
create index turn_chosen on assistant.turn (at) where chose like 'p:%';
create index talk_started on assistant.talk (started_at);

-- What became of questions that are alike: `procedure` what was meant, `not-ours` nothing the house does, `no-question`,
-- `elsewhere` answered in another way.
create table assistant.settlement (
  id uuid primary key,
  -- Who publishes: the city.
  place text not null,
  at timestamptz not null,
  kind text not null check (kind in ('procedure', 'not-ours', 'no-question', 'elsewhere')),
  procedure text,
  -- Number of the change of phrasings that was made of them.
  phrasing int,
  language text not null,
  officer text not null,
  officer_name text not null,
  undone_at timestamptz,
  check ((kind = 'procedure') = (procedure is not null))
);
create index settlement_at on assistant.settlement (at);

alter table assistant.open_question
  add column settlement uuid references assistant.settlement,
  add column procedure text;
create index open_question_settlement on assistant.open_question (settlement);
create index open_question_known on assistant.open_question (language, at) where procedure is not null;

-- A day of talks of one place, language and channel: counted from the talks while they are there, kept when they have gone.
create table assistant.day_figures (
  place text not null,
  day date not null,
  language text not null,
  channel text not null,
  talks int not null,
  questions int not null,
  direct int not null,
  offered int not null,
  lost int not null,
  persons int not null,
  confirmed int not null,
  refused int not null,
  rated_1 int not null,
  rated_2 int not null,
  rated_3 int not null,
  timed int not null,
  took_ms bigint not null,
  slow int not null,
  primary key (place, day, language, channel)
);
create index day_figures_day on assistant.day_figures (day);

do $$
declare name_ text;
begin
  foreach name_ in array array['settlement', 'day_figures'] loop
    execute format('alter table assistant.%I enable row level security', name_);
    execute format('alter table assistant.%I force row level security', name_);
    execute format('create policy place on assistant.%I using ((select ledger.sees_all())
      or place = any ((select ledger.scope())::text[]))', name_);
  end loop;
end $$;

grant select, insert, update, delete on assistant.settlement, assistant.day_figures to motcua_app;
