/** A dossier on the ruler of working time: minutes of office hours since the period began. */
export interface LearnedDossier {
  /** When its clock began; negative: before the period. */
  receivedAt: number
  /** The end of the day it is due; undefined: it has no limit. */
  dueAt: number | undefined
  /** Undefined: it was not finished by the end of the period. */
  finishedAt: number | undefined
}

export interface DossierPast {
  dossiers: LearnedDossier[]
  /** Length of the period in working days. */
  days: number
  /** Officers who process. */
  officers: number
  /** Of these dossiers so many are those of one ward; below 1 where the whole city's stand for a ward's. */
  share: number
}

/** Minutes of office hours in a working day. */
export const workingDay = 480
/** Fewer finished dossiers than this say nothing about a unit. */
export const fewestFinished = 30

export const isEnoughOf = ({ dossiers, share }: Pick<DossierPast, 'dossiers' | 'share'>) =>
  dossiers.filter(({ finishedAt }) => finishedAt !== undefined).length * share >= fewestFinished
