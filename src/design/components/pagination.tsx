import type { Language } from '#platform/text'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface PaginationProps {
  language: Language
  /** From 1. */
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/** Nothing when there is only one page. */
export function Pagination({ language, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null
  const text = texts(language)
  return (
    <nav class="pagination" aria-label={text.pages}>
      <ul class="plain">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              <Icon name="back" />
              <span>{text.previous}</span>
            </a>
          </li>
        )}
        {shownPages(page, pages).map((shown, place) =>
          shown === 'gap' ? (
            <li key={`gap ${place}`} class="pagination-number" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={shown} class="pagination-number">
              <a
                href={hrefOf(shown)}
                aria-label={text.page(shown)}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
        <li class="pagination-short soft">{text.pageOf(page, pages)}</li>
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              <span>{text.next}</span>
              <Icon name="arrow" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** First, last, and the neighbours of the present page: 1 … 6 7 8 … 20. */
export function shownPages(page: number, pages: number): (number | 'gap')[] {
  const kept = new Set([1, 2, page - 1, page, page + 1, pages - 1, pages])
  const shown: (number | 'gap')[] = []
  for (let number = 1; number <= pages; number++) {
    if (kept.has(number)) shown.push(number)
    else if (shown.at(-1) !== 'gap') shown.push('gap')
  }
  return shown
}
