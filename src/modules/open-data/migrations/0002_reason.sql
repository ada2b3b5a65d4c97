-- Why something was taken back, in words that everybody may read; null of what is published, and of what was taken back before
-- reasons were kept here (they are in the audit log).
alter table open_data.portion add column reason text check (reason is null or revision > 1);
