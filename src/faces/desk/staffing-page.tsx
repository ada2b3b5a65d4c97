import { Button, EmptyState, Notice, Select, Table, TextField } from '#design'
import type { Demand, PlannedSlot } from '#modules/reception'
import { formatDuration } from '#platform/text'
import { Keys, SlotBars } from './charts.tsx'
import { Frame, type Shell } from './frame.tsx'
import { HallTabs } from './policy-page.tsx'
import { staffingTexts } from './staffing-texts.ts'

/** Below so many days an average says nothing. */
export const fewestDays = 5

export interface StaffingPageProps {
  shell: Shell
  within: number
  weekday: number | undefined
  weeks: number
  weeksOffered: number[]
  /** People the room holds; undefined when nobody said. */
  capacity: number | undefined
  demand: Demand
  plan: PlannedSlot[]
  groupName(series: string): string
}

/** How many counters at which hour. */
export function StaffingPage(props: StaffingPageProps) {
  const { shell, demand, plan } = props
  const { language } = shell
  const text = staffingTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="policy">
      <div class="stack">
        <h1>{text.title}</h1>
        <HallTabs language={language} current="staffing" />
        <Questions {...props} />
        {demand.days < fewestDays ? (
          <EmptyState title={text.tooFew} icon="calendar">
            {text.tooFewWhy(demand.days)}
          </EmptyState>
        ) : (
          <>
            <p>{text.lead(demand.days)}</p>
            <Warnings {...props} />
            <section class="panel stack-tight" aria-labelledby="plot">
              <h2 id="plot">
                {text.plot} – {text.byLevel(props.within)}
              </h2>
              <Keys
                keys={[
                  { name: 'bar-before', label: text.was },
                  { name: 'bar-after', label: text.needed },
                  { name: 'bar-short', label: text.short },
                ]}
              />
              <SlotBars
                language={language}
                words={[
                  text.plot,
                  ...plan.map(
                    (it) => `${clock(it.from)}: ${text.open} ${one(it.open)}, ${text.pooled} ${it.pooled}`,
                  ),
                ].join('. ')}
                slots={plan.map((it) => ({ label: clock(it.from), open: it.open, needed: it.pooled }))}
              />
            </section>
            <Slots {...props} />
            <Table
              language={language}
              caption={text.service}
              dense
              rows={Object.entries(demand.service)}
              keyOf={([series]) => series}
              columns={[
                { heading: text.group, cell: ([series]) => `${series} – ${props.groupName(series)}` },
                {
                  heading: text.minutes,
                  numeric: true,
                  cell: ([, minutes]) => formatDuration(minutes, language),
                },
              ]}
            />
            <p class="soft narrow">{text.method}</p>
          </>
        )}
      </div>
    </Frame>
  )
}

function Questions({ shell, within, weekday, weeks, weeksOffered, capacity }: StaffingPageProps) {
  const { language } = shell
  const text = staffingTexts(language)
  return (
    <form method="get" action="/desk/staffing" class="panel questions">
      <TextField
        language={language}
        name="within"
        label={text.within}
        inputMode="numeric"
        width="short"
        code
        value={String(within)}
      />
      <Select
        language={language}
        name="weekday"
        label={text.weekday}
        empty={text.allDays}
        width="medium"
        value={weekday === undefined ? '' : String(weekday)}
        options={text.weekdays.map((label, at) => ({ value: String(at + 1), label }))}
      />
      <Select
        language={language}
        name="weeks"
        label={text.weeks}
        empty={false}
        width="medium"
        value={String(weeks)}
        options={weeksOffered.map((it) => ({ value: String(it), label: text.lastWeeks(it) }))}
      />
      <TextField
        language={language}
        name="capacity"
        label={text.capacity}
        optional
        inputMode="numeric"
        width="short"
        code
        value={capacity === undefined ? '' : String(capacity)}
      />
      <Button>{text.show}</Button>
    </form>
  )
}

function Warnings({ shell, capacity, plan }: StaffingPageProps) {
  const { language } = shell
  const text = staffingTexts(language)
  const hours = (some: PlannedSlot[]) => spans(some).join(', ')
  const crowded = capacity === undefined ? [] : plan.filter(({ room }) => room > capacity)
  const short = plan.filter(({ pooled, open }) => pooled > open + 0.5)
  return (
    <>
      {crowded.length > 0 && (
        <Notice language={language} tone="warning" icon="people" title={text.roomFull}>
          {text.roomFullAbout(hours(crowded), Math.max(...crowded.map(({ room }) => room)), capacity!)}
        </Notice>
      )}
      {short.length > 0 ? (
        <Notice language={language} tone="warning" title={text.shortAt}>
          {text.shortAbout(hours(short))}
        </Notice>
      ) : (
        <Notice language={language} tone="success">
          {text.enough}
        </Notice>
      )}
    </>
  )
}

function Slots({ shell, plan, demand }: StaffingPageProps) {
  const { language } = shell
  const text = staffingTexts(language)
  const queues = Object.keys(demand.service)
  const sum = (values: Record<string, number>) => Object.values(values).reduce((all, it) => all + it, 0)
  return (
    <Table
      language={language}
      caption={text.table}
      dense
      rows={plan}
      keyOf={(it) => String(it.from)}
      columns={[
        { heading: text.hour, cell: (it) => <span dir="ltr">{clock(it.from)}</span> },
        { heading: text.arrivals, numeric: true, cell: (it) => one(sum(it.arrivals)) },
        { heading: text.open, numeric: true, cell: (it) => one(it.open) },
        {
          heading: text.pooled,
          numeric: true,
          cell: (it) => (it.pooled > it.open + 0.5 ? <strong class="short">{it.pooled}</strong> : it.pooled),
        },
        { heading: text.ownSum, numeric: true, cell: (it) => sum(it.needed) },
        ...queues.map((queue) => ({
          heading: text.own(queue),
          numeric: true,
          cell: (it: PlannedSlot) => it.needed[queue] ?? 0,
        })),
        { heading: text.room, numeric: true, cell: (it) => it.room },
      ]}
    />
  )
}

/** `08:00–09:30` for slots that follow one another. */
function spans(slots: PlannedSlot[]): string[] {
  const joined: { from: number; until: number }[] = []
  for (const { from } of slots) {
    const last = joined.at(-1)
    if (last?.until === from) last.until = from + 30
    else joined.push({ from, until: from + 30 })
  }
  return joined.map(({ from, until }) => `\u2066${clock(from)}–${clock(until)}\u2069`)
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const one = (value: number) => String(Math.round(value * 10) / 10)
