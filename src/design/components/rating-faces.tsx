import type { Language } from '#platform/text'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface RatingFacesProps {
  language: Language
  action: string
  question: string
  /** Sent as `bad`, `fair` or `good`. */
  name?: string | undefined
  fields?: Record<string, string> | undefined
}

const ratings = ['bad', 'fair', 'good'] as const
export type Rating = (typeof ratings)[number]

/** One question, three faces, one touch. */
export function RatingFaces({ language, action, question, name = 'rating', fields }: RatingFacesProps) {
  return (
    <form class="rating" method="post" action={action}>
      {Object.entries(fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend class="rating-question">{question}</legend>
        <div class="rating-faces">
          {ratings.map((rating) => (
            <button
              key={rating}
              class={`rating-face rating-${rating}`}
              type="submit"
              name={name}
              value={rating}
            >
              <Icon name={`face-${rating}`} size="huge" />
              <span>{texts(language).rating[rating]}</span>
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}
