/** The rules that the browser of a counter uses, too. */
export { feeOf } from './fee.ts'
