export { lostIn } from './conditions.ts'
export { lintForm } from './lint.ts'
export { formOutline, formSections, freeQuestionId, tidiedForm } from './outline.ts'
export { text as editingText } from './texts.ts'
