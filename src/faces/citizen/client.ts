import { enliven } from '../../modules/forms/browser.ts'

/** The only script of the citizen's door, on the pages of a form; they work without it. */
const form = document.querySelector<HTMLElement>('form[data-form]')
if (form) enliven(form, { save: true })
