/** The rules of this module that browsers use, too: nothing here needs a server. */
export { idNumberWarnings } from './id-number.ts'
export { findPhone } from './phone.ts'
