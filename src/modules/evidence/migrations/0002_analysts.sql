-- What analysts read of the courses of dossiers: months, since a day with a paper's marks would be one dossier's.
call analysts.open_to_views('evidence.dossier');
call analysts.open_to_views('evidence.paper');
call analysts.open_to_views('evidence.step');
call analysts.publish('course',
  'One row a dossier: how it went for the people (the compliance costs of Decree 63/2010/NĐ-CP are counted from it). As old as the last count, at noon and at night.',
  'select month, receiving, resolving, procedure_code, outcome, rounds, returns, trips, hall_minutes, citizen_minutes, others_minutes
   from evidence.dossier',
  'month', 'First day of the month it was handed in',
  'receiving', 'Code of the receiving unit',
  'resolving', 'Code of the resolving unit',
  'procedure_code', 'Code of the procedure',
  'outcome', 'open, result, refused, withdrawn, stopped',
  'rounds', 'Times papers were asked for',
  'returns', 'Times papers were brought to the counter',
  'trips', 'Days on which somebody had to come to the counter',
  'hall_minutes', 'Minutes in the hall, where its number is known',
  'citizen_minutes', 'Working minutes it waited for the citizen',
  'others_minutes', 'Working minutes it waited for other units');

call analysts.publish('paper',
  'One row a paper of a dossier’s list that something is to be said about.',
  'select p.month, d.receiving, d.resolving, p.procedure_code, p.component, p.original, p.certified, p.copied, p.on_paper, p.digitised,
     p.reused, p.missing, p.asked, p.asked_alone, p.brought, p.came_for, p.failed, p.again, p.avoidable, p.copies, p.certified_copies
   from evidence.paper p join evidence.dossier d on d.id = p.dossier_id',
  'month', 'First day of the month the dossier was handed in',
  'receiving', 'Code of the receiving unit',
  'resolving', 'Code of the resolving unit',
  'procedure_code', 'Code of the procedure',
  'component', 'The paper: its id in the list of the procedure',
  'original', 'The original was handed in',
  'certified', 'A certified copy was handed in',
  'copied', 'A plain copy was handed in',
  'on_paper', 'Handed in by the citizen, on paper or as a file; not taken from a store',
  'digitised', 'It was digitised for this dossier',
  'reused', 'A digital one was used again',
  'missing', 'The list always asks for it and it was not there at first',
  'asked', 'It was asked for afterwards',
  'asked_alone', 'It was asked for, and nothing else in the same round',
  'brought', 'It came after it was asked for',
  'came_for', 'Somebody came to the counter for it alone',
  'failed', 'The dossier was refused or stopped while it was missing or asked for and had not come',
  'again', 'Handed in although the house had it, digitised, from the same person’s earlier dossier',
  'avoidable', 'Handed in although the list says that the state finds it itself, or the house had it',
  'copies', 'Plain copies of it that were handed in',
  'certified_copies', 'Certified copies of it that were handed in');

call analysts.publish('step',
  'One row a time a dossier was at a step of its way.',
  'select s.month, d.resolving, s.procedure_code, s.step, s.minutes
   from evidence.step s join evidence.dossier d on d.id = s.dossier_id',
  'month', 'First day of the month the dossier was handed in',
  'resolving', 'Code of the resolving unit',
  'procedure_code', 'Code of the procedure',
  'step', 'The step: process, review, approve …',
  'minutes', 'Working minutes there, without those it waited for the citizen or for other units');
