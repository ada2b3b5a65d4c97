import { Button, Notice, Select, StatusBadge, Table, TextField, When } from '#design'
import { type PrinterReport, printerTexts, troubleOf } from '#modules/printing'
import type { Language } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { Machines, type MachinesProps } from './machines.tsx'
import { machinesTexts } from './machines-texts.ts'
import { Post } from './post.tsx'
import { printersTexts } from './printers-texts.ts'

/** For the head of a page: which printers of the hall need a hand. Nothing when all is well. */
export function PrinterNotice({ language, printers }: { language: Language; printers: PrinterReport[] }) {
  const words = printerTexts(language)
  const text = printersTexts(language)
  const needing = printers.filter(({ state }) => state && state !== 'ready')
  if (needing.length === 0) return null
  const stopped = needing.some(({ state }) => state && troubleOf(state))
  return (
    <Notice language={language} tone={stopped ? 'danger' : 'warning'} icon="print" title={text.needed}>
      <ul class="plain">
        {needing.map(({ kiosk, state, since }) => (
          <li key={kiosk}>
            {text.kiosk(kiosk)}: <strong>{words[state!]}</strong>{' '}
            {since && (
              <>
                {text.since} <When at={since} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

export interface PrintSlipProps {
  language: Language
  printers: PrinterReport[]
  /** The number to print; without it the officer types one. */
  label?: string | undefined
}

/** Prints the slip of a number: the one just taken, or once more the one that is typed. */
export function PrintSlip({ language, printers, label }: PrintSlipProps) {
  const text = printersTexts(language)
  return (
    <Post action="/desk/printers/print" fields={label ? { number: label } : undefined} class="stack">
      {!label && <TextField name="number" label={text.number} hint={text.numberHint} language={language} />}
      {printers.length > 1 && (
        <Select
          name="kiosk"
          label={text.where}
          language={language}
          options={printers.map(({ kiosk }) => ({ value: kiosk, label: text.kiosk(kiosk) }))}
        />
      )}
      <Button icon="print">{label ? text.printFor(label) : text.print}</Button>
    </Post>
  )
}

export interface PrintersPageProps {
  shell: Shell
  printers: PrinterReport[]
  prints: boolean
  said: { tone: 'success' | 'danger'; message: string } | undefined
  machines: MachinesProps
}

/** What stands in the hall: kiosks, then printers. */
export function PrintersPage({ shell, printers, prints, said, machines }: PrintersPageProps) {
  const { language } = shell
  const { title } = machinesTexts(language)
  const text = printersTexts(language)
  const words = printerTexts(language)
  return (
    <Frame shell={shell} title={title} section="printers" hasErrors={Boolean(machines.nameFault)}>
      <div class="stack">
        <h1>{title}</h1>
        {said && (
          <Notice language={language} tone={said.tone} live>
            {said.message}
          </Notice>
        )}
        <PrinterNotice language={language} printers={printers} />
        <Machines {...machines} />
        <h2>{text.title}</h2>
        {printers.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            rows={printers}
            keyOf={({ kiosk }) => kiosk}
            columns={[
              { heading: text.machine, cell: ({ kiosk }) => text.kiosk(kiosk) },
              {
                heading: text.state,
                cell: ({ state }) => (
                  <StatusBadge tone={!state ? 'neutral' : toneOf(state)}>
                    {state ? words[state] : text.notSeen}
                  </StatusBadge>
                ),
              },
              {
                heading: text.sinceHeading,
                cell: ({ since }) => (since ? <When at={since} /> : '–'),
              },
            ]}
          />
        )}
        {prints && printers.length > 0 && (
          <section class="stack" aria-labelledby="print-again">
            <h2 id="print-again">{text.again}</h2>
            <p>{text.againMore}</p>
            <PrintSlip language={language} printers={printers} />
          </section>
        )}
      </div>
    </Frame>
  )
}

const toneOf = (state: NonNullable<PrinterReport['state']>) =>
  troubleOf(state) ? 'danger' : state === 'near-end' ? 'warning' : 'success'
