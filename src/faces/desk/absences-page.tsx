import { Button, EmptyState, ErrorSummary, Notice, Select, StatusBadge, Table, TextField } from '#design'
import type { Absence } from '#modules/access'
import { formatDate, type Language } from '#platform/text'
import { absencesTexts } from './absences-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'

export type AbsenceState = 'now' | 'later' | 'past' | 'ended'

export interface AbsencesPageProps {
  shell: Shell
  absences: { absence: Absence; state: AbsenceState }[]
  officers: { id: string; name: string; title: string }[]
  said: string | undefined
  /** What stands in the form, by field. */
  typed: Record<string, string>
  faults: Record<string, string>
  /** The faults in one sentence. */
  why: string | undefined
}

/** Who is away and who stands in; below it the form for the next. */
export function AbsencesPage(props: AbsencesPageProps) {
  const { shell, absences, officers, said, typed, faults, why } = props
  const { language } = shell
  const text = absencesTexts(language)
  const field = (name: string) => ({ name, language, value: typed[name], error: faults[name] })
  const people = officers.map(({ id, name, title }) => ({
    value: id,
    label: title ? `${name} – ${title}` : name,
  }))
  return (
    <Frame shell={shell} title={text.title} section="absences" hasErrors={why !== undefined}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        {why !== undefined && (
          <ErrorSummary
            language={language}
            title={why}
            errors={
              Object.keys(faults).length > 0
                ? Object.entries(faults).map(([field, message]) => ({ field, message }))
                : [{ message: why }]
            }
          />
        )}
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        {absences.length === 0 ? (
          <EmptyState title={text.none} icon="calendar">
            {text.noneMore}
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            rows={absences}
            keyOf={({ absence }) => absence.id}
            columns={[
              {
                heading: text.who,
                cell: ({ absence: { officer, note } }) => (
                  <>
                    {officer.name}
                    <span class="under soft">{note || officer.title}</span>
                  </>
                ),
              },
              { heading: text.days, cell: ({ absence }) => daysOf(absence) },
              { heading: text.substitute, cell: ({ absence }) => absence.substitute?.name ?? text.nobody },
              { heading: text.state, cell: ({ state }) => <StateOf {...{ state, language }} /> },
              {
                heading: text.end,
                cell: ({ absence, state }) =>
                  (state === 'now' || state === 'later') && (
                    <Post action={`/desk/absences/${absence.id}/end`}>
                      <Button kind="quiet">
                        {text.end}
                        <span class="visually-hidden"> – {absence.officer.name}</span>
                      </Button>
                    </Post>
                  ),
              },
            ]}
          />
        )}
        <section class="panel stack" aria-labelledby="add-title">
          <h2 id="add-title">{text.add}</h2>
          <Post action="/desk/absences" class="stack">
            <Select {...field('officer')} label={text.who} options={people} required />
            <div class="row">
              <TextField {...field('from')} type="date" label={text.from} width="medium" required />
              <TextField {...field('to')} type="date" label={text.to} width="medium" required />
            </div>
            <Select {...field('substitute')} label={text.substitute} options={people} empty={text.nobody} />
            <TextField {...field('note')} label={text.note} hint={text.noteHint} maxLength={500} />
            <Button>{text.save}</Button>
          </Post>
        </section>
      </div>
    </Frame>
  )
}

function StateOf({ state, language }: { state: AbsenceState; language: Language }) {
  const text = absencesTexts(language)
  const tone = { now: 'warning', later: 'neutral', past: 'neutral', ended: 'neutral' } as const
  const icon = { now: 'calendar', later: 'clock', past: 'check', ended: 'check' } as const
  return (
    <StatusBadge tone={tone[state]} icon={icon[state]}>
      {text[state]}
    </StatusBadge>
  )
}

const daysOf = ({ from, to }: Absence) =>
  from.equals(to) ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`
