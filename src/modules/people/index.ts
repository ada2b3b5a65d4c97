export { findIdNumberFacts, type IdNumberFacts, idNumberWarnings, type Sex } from './id-number.ts'
export { createPeople, type People, type Person, type PersonFacts } from './people.ts'
export { findPhone } from './phone.ts'
