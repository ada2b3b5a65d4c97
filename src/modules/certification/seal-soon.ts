import type { Job } from '#platform/ledger'

/** The job that goes on with electronic copies. */
export const sealTask = 'certification.seal'

export const sealSoon: Job = { task: sealTask, payload: {} }
