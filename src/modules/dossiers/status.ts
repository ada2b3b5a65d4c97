/** The ten statuses synchronised to the National Portal (TRANGTHAIHOSO), by their codes. */
export const status = {
  filed: 1,
  received: 2,
  refused: 3,
  processing: 4,
  supplement: 5,
  payment: 6,
  withdrawn: 7,
  stopped: 8,
  finished: 9,
  returned: 10,
} as const
export type Status = (typeof status)[keyof typeof status]

/** Where a dossier may go from each status. 3, 7, 8 and 10 are final; a hand-over alone can be undone, for minutes. */
export const transitions: Record<Status, readonly Status[]> = {
  1: [2, 3, 5, 7],
  2: [4, 7],
  3: [],
  4: [5, 6, 8, 9, 7],
  5: [4, 8, 7],
  6: [4, 8, 7],
  7: [],
  8: [],
  9: [10, 4],
  10: [9],
}

const finals: readonly Status[] = [status.refused, status.withdrawn, status.stopped, status.returned]
export const isFinal = (code: Status) => finals.includes(code)
