-- A robot's own screen is a machine of the hall, by its name there.
alter table robots.robot add column screen text check (length(screen) between 1 and 40);
create unique index robot_screen on robots.robot (place, screen) where retired_at is null;

-- When somebody last stood before it: its screen says hello.
alter table robots.robot add column met_at timestamptz;

-- How content somebody was who was led, as in other ratings: 1 not, 2 satisfied, 3 very.
alter table robots.goal add column rating smallint check (rating between 1 and 3);
