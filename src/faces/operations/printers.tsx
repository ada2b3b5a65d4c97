import { StatusBadge, Table, When } from '#design'
import { type PrinterReport, printerTexts, troubleOf } from '#modules/printing'
import type { Language } from '#platform/text'
import { texts } from './texts.ts'

/** The slip printers of a hall; a hall without any has no such part. */
export function Printers({ language, printers }: { language: Language; printers: PrinterReport[] }) {
  if (printers.length === 0) return null
  const text = texts(language)
  const words = printerTexts(language)
  return (
    <section class="panel stack-tight" aria-labelledby="printers" data-live="printers">
      <h2 id="printers">{text.printers}</h2>
      <Table
        language={language}
        caption={text.printers}
        captionHidden
        dense
        rows={printers}
        keyOf={({ kiosk }) => kiosk}
        columns={[
          { heading: text.kiosk, cell: ({ kiosk }) => kiosk },
          {
            heading: text.state,
            cell: ({ state }) =>
              state && (
                <StatusBadge
                  tone={troubleOf(state) ? 'danger' : state === 'near-end' ? 'warning' : 'success'}
                >
                  {words[state]}
                </StatusBadge>
              ),
          },
          {
            heading: text.since,
            cell: ({ since }) => (since ? <When at={since} /> : '–'),
          },
        ]}
      />
    </section>
  )
}
