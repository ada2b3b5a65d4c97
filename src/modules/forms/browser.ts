/** The rules of this module that browsers use, too: nothing here needs a server. */

export type { Typed } from './answers.ts'
export { type Checked, checkAnswers } from './check.ts'
