import type { ComponentChildren } from 'preact'
import { LinkButton } from '#design'
import type { Language } from '#platform/text'
import { texts } from './texts.ts'

/** So many rows a phone shows of a long table; every row is a card there. */
const firstRows = 12
/** A table that is hardly longer is shown whole. */
const worthHiding = 16

/**
 * A table that may be long. On a phone its first rows, and a link to all of them; desks, walls and paper keep all. The
 * rows are hidden by style alone, so nothing has to run, and the address of all is an address like any other.
 */
export function LongTable(props: {
  language: Language
  /** What the table stands under. */
  id: string
  url: string
  count: number
  children: ComponentChildren
  class?: string
  live?: string
}) {
  const { language, id, url, count, children, class: more, live } = props
  const text = texts(language)
  const isLong = count > worthHiding
  const isWhole = wholeTables(url).includes(id)
  return (
    <>
      <div class={`wide${isLong && !isWhole ? ' first-rows' : ''}${more ? ` ${more}` : ''}`} data-live={live}>
        {children}
      </div>
      {isLong && (
        <p class="more-rows no-print">
          {isWhole ? (
            <a href={tableHref(url, id, false)}>{text.firstRows(firstRows)}</a>
          ) : (
            <LinkButton kind="quiet" href={tableHref(url, id, true)}>
              {text.allRows(count)}
            </LinkButton>
          )}
        </p>
      )}
    </>
  )
}

const wholeTables = (url: string) => new URL(url, 'http://here').searchParams.getAll('all')

/** The same address with a table whole, or short again; the other tables of the page stay as they are. */
export function tableHref(url: string, id: string, isWhole: boolean): string {
  const { pathname, searchParams } = new URL(url, 'http://here')
  const others = searchParams.getAll('all').filter((it) => it !== id)
  searchParams.delete('all')
  for (const it of isWhole ? [...others, id] : others) searchParams.append('all', it)
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}#${id}`
}
