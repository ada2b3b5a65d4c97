call analysts.open_to_views('certification.entry');
call analysts.open_to_views('certification.request');
call analysts.publish('certified',
  'One row a line of the books of certification that stands (Decree 23/2015/NĐ-CP): without its number, its person and its title.',
  $$ select e.entered_on, e.place, e.kind, r.procedure_code, r.category, e.copies, e.fee
     from certification.entry e join certification.request r on r.dossier = e.dossier
     where e.struck_at is null $$,
  'entered_on', 'The day it was signed and entered',
  'place', 'Code of the unit that certified',
  'kind', 'Book: BS copies, CKDC and CKND signatures, HDGD transactions, BSDT electronic copies, SG copies from the register',
  'procedure_code', 'Code of the procedure',
  'category', 'copy, signature, translator, transaction, register',
  'copies', 'How many copies',
  'fee', 'What was charged, in đồng');

call analysts.publish('certified_by_day',
  'The same, counted by day, unit and book.',
  format($$ select entered_on, place, kind, sum(n)::bigint as n, sum(copies)::bigint as copies, sum(fee)::bigint as fee
    from %s group by 1, 2, 3 having sum(n) <> 0 $$, analysts.cells('certification.v_entered_day')),
  'entered_on', 'The day they were entered',
  'place', 'Code of the unit that certified',
  'kind', 'Book, as in `certified`',
  'n', 'How many lines',
  'copies', 'How many copies',
  'fee', 'What was charged, in đồng');
