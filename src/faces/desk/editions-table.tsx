import { Code, StatusBadge, Table, type Tone } from '#design'
import { type Edition, heldOn } from '#modules/editions'
import { formatDate } from '#platform/text'
import { editorTexts } from './editor-texts.ts'
import type { Shell } from './frame.tsx'

/** Every edition there was, is and will be, the last one first. */
export function EditionsTable({
  shell,
  editions,
  today,
  changes,
}: {
  shell: Shell
  editions: readonly Edition[]
  today: Temporal.PlainDate
  /** Where two editions are compared; undefined for those who may not. */
  changes: string | undefined
}) {
  const { language } = shell
  const text = editorTexts(language)
  const held = heldOn(editions, today)
  const stateOf = (it: Edition): [string, Tone] => {
    if (it === held) return it.body ? [text.holds, 'success'] : [text.repealedFrom, 'danger']
    const isComing = Temporal.PlainDate.compare(it.holdsFrom, today) > 0
    if (heldOn(editions, it.holdsFrom) !== it) return [text.neverHeld, 'neutral']
    return isComing ? [text.coming, 'info'] : [text.past, 'neutral']
  }
  return (
    <Table
      language={language}
      caption={text.editions}
      dense
      rows={editions.toReversed()}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          heading: text.number,
          cell: (it) => {
            const [words, tone] = stateOf(it)
            return (
              <>
                <Code>{String(it.number)}</Code> <StatusBadge tone={tone}>{words}</StatusBadge>
              </>
            )
          },
        },
        { heading: text.holdsFrom, cell: ({ holdsFrom }) => formatDate(holdsFrom) },
        {
          heading: text.reason,
          cell: ({ why, ground, origin }) => (
            <>
              {origin === 'file' ? text.byFile : why?.[language]}
              {ground && (
                <span class="under soft" lang="vi" dir="ltr">
                  {ground}
                </span>
              )}
            </>
          ),
        },
        {
          heading: text.who,
          cell: ({ authorNames, publisherName, origin }) =>
            origin === 'file' ? '–' : `${authorNames.filter(Boolean).join(', ')} / ${publisherName}`,
        },
        ...(changes
          ? [
              {
                heading: text.whatChanged,
                cell: (it: Edition) => {
                  const before = editions.findLast(({ number, body }) => number < it.number && body)
                  return it.body && before ? (
                    <a href={`${changes}?before=${before.number}&after=${it.number}`}>{text.compare}</a>
                  ) : (
                    '–'
                  )
                },
              },
            ]
          : []),
      ]}
    />
  )
}
