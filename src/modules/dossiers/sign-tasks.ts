/** The jobs that note what became of a signature that an approval asked for. */
export const noteSignedTask = 'dossiers.note-signed'
export const noteUnsignedTask = 'dossiers.note-unsigned'
