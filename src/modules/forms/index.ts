export type { Answers, Typed, Value, World } from './answers.ts'
export { fieldsOf, isBoxOf, typedFor, withItem, withoutItem } from './boxes.ts'
export { type Asked, type Checked, checkAnswers, itemCount } from './check.ts'
export {
  blankForm,
  editingText,
  formOutline,
  formSections,
  freeQuestionId,
  lintForm,
  lostIn,
  sectionChoices,
  tidiedForm,
  withSection,
} from './editing/index.ts'
export { createForms, type Forms, type PinnedForm, subjectOf as formSubject } from './forms.ts'
export { faultOf } from './load.ts'
export { provinces } from './provinces.ts'
export {
  type Fact,
  type Facts,
  factsOf,
  mergeFacts,
  type Offer,
  offersOf,
  reuse,
  touchedFields,
} from './reuse.ts'
export type { Condition, Field, FormFile, FormPage, FormVersion, SimpleField } from './schema.ts'
export { versionSchema as formVersionSchema } from './schema.ts'
export { type Sheet, viewSheet } from './sheet.ts'
export { answerWords, byMeaning, labelAt, type SummaryLine, type SummaryPage, summary } from './summary.ts'
export { type PageView, scriptOf, viewPage } from './view.ts'
export { typedOf } from './write.ts'
