/** The job that notes on a returned dossier that another one corrected its result. */
export const noteCorrectedTask = 'dossiers.note-corrected'
