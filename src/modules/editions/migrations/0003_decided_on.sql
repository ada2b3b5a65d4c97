-- The day of the decision that announces an edition; of corrections there need be none, and files name none.
alter table editions.edition add column decided_on date;
