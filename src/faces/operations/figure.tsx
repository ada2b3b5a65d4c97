import type { Kpi } from '#modules/insight'
import type { Language } from '#platform/text'
import { figureWords, nothing } from './numbers.ts'

/** A figure in a table, as the link to what it counts. Nothing known and nothing there are grey, and not the same. */
export function Figure(props: {
  kpi: Pick<Kpi, 'unit'>
  value: number | undefined
  language: Language
  href: string
}) {
  const { kpi, value, language, href } = props
  if (value === undefined) return <span class="figure-zero">{nothing}</span>
  return (
    <a class={value === 0 ? 'figure figure-zero' : 'figure'} href={href}>
      <span dir="ltr">{figureWords(kpi, value, language)}</span>
    </a>
  )
}
