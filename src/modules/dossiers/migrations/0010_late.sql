-- What is late now is found by its day also after its cause was noted: figures of what was or is late ask for it.
drop index dossiers.dossier_running;
create index dossier_running on dossiers.dossier (due_on) where status in (2, 4);
