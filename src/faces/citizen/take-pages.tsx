import {
  Button,
  Card,
  Checkboxes,
  DefinitionList,
  LinkButton,
  Notice,
  Radios,
  SearchBox,
  TextField,
} from '#design'
import { dateWords } from '#modules/opening'
import type { Place, Places } from '#modules/places'
import type { Component, Procedure } from '#modules/procedures'
import {
  chanceWords,
  classesOfPeople,
  type DispatchPolicy,
  dossierQuestion,
  type ExpectedWait,
  waitClock,
  waitWords,
} from '#modules/reception'
import type { Language } from '#platform/text'
import { appointmentTexts } from './appointment-texts.ts'
import { arriveTexts } from './arrive-texts.ts'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'
import { ticketTexts } from './ticket-texts.ts'
import { type Elsewhere, ElsewherePart } from './wait-parts.tsx'
import { waitPageTexts } from './wait-texts.ts'
import { tickable, type Wanted, wantedName, wantedQuery } from './wanted.ts'
import { WardChoice } from './ward-choice.tsx'
import { dayWords } from './when-words.ts'

function takeAddress(language: Language, query: Record<string, string>): string {
  return address(language, `/ticket/new?${new URLSearchParams(query)}`)
}

interface WhatProps {
  shell: Shell
  words: string
  found: Procedure[]
  common: Procedure[]
  place: Place | undefined
}

/** First question, when the address does not answer it already: what for? */
export function WhatPage({ shell, words, found, common, place }: WhatProps) {
  const { language } = shell
  const text = ticketTexts(language).take
  const kept: Record<string, string> = place ? { place: place.slug } : {}
  const shown = words ? found : common
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.what}</h1>
        <SearchBox
          language={language}
          action={address(language, '/ticket/new')}
          label={text.whatSearch}
          value={words}
          kept={kept}
        />
        {shown.length === 0 ? (
          <Notice language={language}>{text.notFound}</Notice>
        ) : (
          <>
            <h2>{words ? text.found : text.common}</h2>
            <ul class="plain tiles">
              {shown.map((procedure) => (
                <li key={procedure.code}>
                  <a class="tile" href={takeAddress(language, { procedure: procedure.code, ...kept })}>
                    {procedure.plain[language]}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <div class="grid">
          <Card
            level={2}
            icon="door"
            href={takeAddress(language, { series: 'K', ...kept })}
            title={text.collect}
          >
            {text.collectAbout}
          </Card>
          <Card
            level={2}
            icon="people"
            href={takeAddress(language, { series: 'G', ...kept })}
            title={text.general}
          >
            {text.generalAbout}
          </Card>
        </div>
      </div>
    </Frame>
  )
}

interface WhereProps {
  shell: Shell
  places: Places
  wanted: Wanted
  words: string
  remembered: Place | undefined
}

/** Second question: where? */
export function WherePage({ shell, places, wanted, words, remembered }: WhereProps) {
  const { language } = shell
  const text = ticketTexts(language).take
  const kept = wantedQuery(wanted)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.where}</h1>
        <p class="soft">
          {text.forWhat}: <strong>{wantedName(wanted, places, undefined, language)}</strong>
        </p>
        <WardChoice
          language={language}
          places={places}
          action={address(language, '/ticket/new')}
          kept={kept}
          words={words}
          remembered={remembered}
          hrefOf={(ward) => takeAddress(language, { ...kept, place: ward.slug })}
        />
      </div>
    </Frame>
  )
}

/** What was ticked on the form, kept through the pages that follow. */
export interface TakeAnswers {
  has: string[]
  priority: string
  dossiers: string
  /** Digits as typed. */
  idNumber: string
  /** The day it is for; empty: the first that is possible. */
  day: string
  key: string
}

interface TakeProps {
  shell: Shell
  places: Places
  policy: DispatchPolicy
  wanted: Wanted
  ward: Place
  waiting: number
  /** Of somebody who takes the number now; undefined while none are given. */
  wait: ExpectedWait | undefined
  elsewhere: Elsewhere[]
  answers: TakeAnswers
  /** Why no number was given. */
  refusal?: string | undefined
  idNumberFault?: string | undefined
  /** Numbers a person may take for one day; undefined where nobody is asked who they are. */
  perDay: number | undefined
  /** Days for which a number can be had; today is one of them while numbers are given out. */
  days: Temporal.PlainDate[]
  today: Temporal.PlainDate
}

/** Last page before the number: which papers are in hand, and who one is. */
export function TakePage(props: TakeProps) {
  const { shell, places, policy, wanted, ward, waiting, answers, refusal, idNumberFault, perDay } = props
  const { wait, elsewhere } = props
  const { language } = shell
  const text = ticketTexts(language).take
  const here = wantedQuery(wanted)
  const { needed, optional } = tickable(wanted)
  const { days, today } = props
  const words = appointmentTexts(language)
  const dossiers = dossierQuestion(policy, language)
  return (
    <Frame shell={shell} title={text.title} hasErrors={Boolean(refusal)}>
      <div class="stack">
        <h1>{text.title}</h1>
        {refusal && (
          <Notice language={language} tone="warning" live>
            {refusal}
          </Notice>
        )}
        <DefinitionList
          items={[
            {
              term: text.forWhat,
              detail: <strong>{wantedName(wanted, places, ward, language)}</strong>,
              action: {
                href: takeAddress(language, { place: ward.slug }),
                label: text.change,
                about: text.forWhat,
              },
            },
            {
              term: text.at,
              detail: <strong>{places.fullName(ward, language)}</strong>,
              action: { href: takeAddress(language, here), label: text.change, about: text.at },
            },
            { term: text.waitingNow, detail: text.people(waiting) },
            ...(wait
              ? [
                  {
                    term: waitPageTexts(language).term,
                    detail: <WaitWords wait={wait} language={language} />,
                  },
                ]
              : []),
          ]}
        />
        <ElsewherePart
          {...{ places, elsewhere, language }}
          hrefOf={(place) => takeAddress(language, { ...here, place: place.slug })}
        />
        {perDay !== undefined && (
          <p>
            {words.byHourAbout}{' '}
            <a
              class="line-link"
              href={address(
                language,
                `/appointment/new?${new URLSearchParams({ ...here, place: ward.slug })}`,
              )}
            >
              {words.byHour}
            </a>
          </p>
        )}
        <form method="post" action={address(language, '/ticket/new')}>
          <Hidden fields={{ ...here, place: ward.slug, key: answers.key }} />
          {days.length > 0 && (
            <Radios
              name="day"
              language={language}
              label={words.day}
              hint={words.dayHint}
              value={days.find((day) => day.toString() === answers.day)?.toString() ?? days[0]?.toString()}
              options={days.map((day) => ({
                value: day.toString(),
                label: day.equals(today) ? words.today(dateWords(day, language)) : dayWords(day, language),
              }))}
            />
          )}
          {needed.length > 0 && (
            <Checkboxes
              name="has"
              language={language}
              label={text.papers}
              hint={text.papersHint}
              values={answers.has}
              options={needed.map((paper) => choice(paper, language))}
            />
          )}
          {wanted.procedure && needed.length === 0 && <p>{text.noPapers}</p>}
          {optional.length > 0 && (
            <details class="field" open={optional.some((paper) => answers.has.includes(paper.id))}>
              <summary>{text.optional(optional.length)}</summary>
              <Checkboxes
                name="has-optional"
                language={language}
                label={text.optionalLegend}
                values={answers.has}
                options={optional.map((paper) => choice(paper, language))}
              />
            </details>
          )}
          <Radios
            name="priority"
            language={language}
            label={text.priority}
            hint={text.priorityHint}
            value={answers.priority}
            options={classesOfPeople(policy).map(([value, it]) => ({ value, label: it.name[language] }))}
          />
          {dossiers && <Radios name="dossiers" language={language} {...dossiers} value={answers.dossiers} />}
          {perDay !== undefined && (
            <TextField
              name="idNumber"
              language={language}
              label={arriveTexts(language).idNumber}
              hint={arriveTexts(language).idNumberHint(perDay)}
              value={answers.idNumber}
              error={idNumberFault}
              inputMode="numeric"
              code
              required
            />
          )}
          <Button icon="clock">{text.submit}</Button>
        </form>
      </div>
    </Frame>
  )
}

function WaitWords({ wait, language }: { wait: ExpectedWait; language: Language }) {
  const clock = waitClock(wait)
  const chance = chanceWords(wait, language)
  return (
    <>
      <strong>{waitWords(wait, language)}</strong>
      {clock && (
        <>
          {' '}
          <span class="code" dir="ltr">
            {clock}
          </span>
        </>
      )}
      {chance && <div>{chance}</div>}
    </>
  )
}

const choice = (paper: Component, language: Language) => ({ value: paper.id, label: paper.short[language] })

/** What is missing, said before a number is given; the person decides. */
export function MissingPage(
  props: Omit<
    TakeProps,
    'policy' | 'refusal' | 'waiting' | 'wait' | 'elsewhere' | 'perDay' | 'days' | 'today'
  > & {
    missing: Component[]
  },
) {
  const { shell, wanted, ward, answers, missing } = props
  const { language } = shell
  const text = ticketTexts(language).missing
  const { key, priority, dossiers, idNumber, day } = answers
  const fields = { ...wantedQuery(wanted), place: ward.slug, key, priority, dossiers, idNumber, day }
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <Notice language={language} tone="warning" live>
          <p>{text.lead}</p>
          <ul class="stack-tight">
            {missing.map((paper) => (
              <li key={paper.id}>
                <strong>{paper.short[language]}</strong>
              </li>
            ))}
          </ul>
        </Notice>
        <p>{text.why}</p>
        <div class="stack">
          <LinkButton
            icon="list"
            href={address(language, `/procedures/${wanted.procedure!.procedure.code}/papers`)}
          >
            {text.later}
          </LinkButton>
          <form method="post" action={address(language, '/ticket/new')}>
            <Hidden fields={fields} />
            {answers.has.map((id) => (
              <input key={id} type="hidden" name="has" value={id} />
            ))}
            <div class="row">
              <Button kind="quiet" name="anyway" value="yes" icon="clock">
                {text.anyway}
              </Button>
              <Button kind="quiet" name="change" value="yes" icon="back">
                {text.back}
              </Button>
            </div>
          </form>
        </div>
      </div>
    </Frame>
  )
}
