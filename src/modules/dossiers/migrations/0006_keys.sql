-- A dossier is found by the digits of its code, which are all that a telephone has.
create index dossier_code_digits on dossiers.dossier (regexp_replace(code, '\D', '', 'g'));
