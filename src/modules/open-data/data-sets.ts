import type { DataSet } from './data-set.ts'
import { certification } from './sets/certification.ts'
import { dossiers } from './sets/dossiers.ts'
import { results } from './sets/results.ts'
import { satisfaction } from './sets/satisfaction.ts'
import { waits } from './sets/waits.ts'

/** Everything that is published. */
export const dataSets: readonly DataSet[] = [dossiers, waits, satisfaction, certification, results]
