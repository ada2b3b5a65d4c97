import type { Language } from '#platform/text'
import { texts } from '../texts.ts'
import { FieldGroup, type FieldProps } from './field.tsx'

export interface DateParts {
  day?: string | undefined
  month?: string | undefined
  year?: string | undefined
}

export interface DateFieldProps extends FieldProps {
  value?: DateParts | undefined
  /** Lets the browser fill in the date of birth. */
  birthday?: boolean | undefined
  /** Which of the three boxes is wrong; all of them when not said. */
  wrong?: (keyof DateParts)[] | undefined
}

const parts = ['day', 'month', 'year'] as const

/**
 * Day, month and year as three boxes, sent as `name-day`, `name-month` and `name-year`. Faster and surer than any
 * calendar for dates people know by heart; and some of the old know only the year.
 */
export function DateField(props: DateFieldProps) {
  const { name, language, value, birthday, error, wrong = parts } = props
  return (
    <FieldGroup {...props}>
      <div class="date">
        {parts.map((part) => (
          <div key={part} class={`date-${part}`}>
            <label class="date-label" for={part === 'day' ? name : `${name}-${part}`}>
              {partLabel(part, language)}
            </label>
            <input
              class="input"
              id={part === 'day' ? name : `${name}-${part}`}
              name={`${name}-${part}`}
              type="text"
              inputmode="numeric"
              dir="ltr"
              maxlength={part === 'year' ? 4 : 2}
              value={value?.[part]}
              autocomplete={birthday ? `bday-${part}` : undefined}
              aria-invalid={error && wrong.includes(part) ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

function partLabel(part: (typeof parts)[number], language: Language): string {
  return texts(language)[part]
}
