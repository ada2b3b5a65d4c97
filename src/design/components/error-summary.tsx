import type { Language } from '#platform/text'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface ErrorSummaryProps {
  language: Language
  /** In the order of the form; `field` is the field's name. Without it the line is words only. */
  errors: { field?: string | undefined; message: string }[]
  title?: string | undefined
}

/** Stands at the head of a form that came back; every line leads to its field. Nothing when there are no errors. */
export function ErrorSummary({ language, errors, title }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} id="errors">
      <h2>
        <Icon name="warning" /> <span>{title ?? texts(language).errorSummary}</span>
      </h2>
      <ul class="plain">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
