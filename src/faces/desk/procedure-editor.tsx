import { Button, StepList, Table } from '#design'
import { versionSchema, type WayCheck, waysOf } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { forbidden, may, notFound, Refusal } from '#platform/ledger'
import type { Language } from '#platform/text'
import { form, page, type Visit } from './door.tsx'
import { faultsOfRefusal, readAnnouncement } from './editor-announcement.ts'
import { editorRoutes, type Work } from './editor-routes.tsx'
import { procedureSubject, shelfOf } from './editor-subject.ts'
import { editorTexts } from './editor-texts.ts'
import type { DeskParts } from './parts.ts'
import { RepealPage } from './publish-page.tsx'

const codeOf = (visit: Visit) => (visit.request.params as { code: string }).code

/** Procedures: their editor, and their end. */
export function procedureEditorRoutes(parts: DeskParts): void {
  const { server, procedures, editions, clock } = parts
  const schema = { hide: true }
  const city = parts.places.city.code

  editorRoutes(parts, {
    pattern: '/desk/procedures/:code',
    subjectOf: (visit) => procedureSubject(parts, visit.context, codeOf(visit)),
    sectionsOf: ({ subject, body }, part) => {
      const section = subject.outline.find(({ id }) => id === part) ?? subject.outline[0]!
      // Steps of its own are begun from those of the shared route, and not from nothing.
      const parts = section.parts.filter(({ at }) => at !== 'steps' || body.steps !== undefined)
      return { sections: subject.outline, section: { ...section, parts } }
    },
    extras: (work, section, visit) => {
      if (section.id !== 'route' && section.id !== 'time') return {}
      const { language } = visit
      return {
        below: (
          <>
            {section.id === 'route' && !work.body.steps && (
              <Shared parts={parts} work={work} language={language} />
            )}
            <Ways parts={parts} work={work} language={language} />
          </>
        ),
      }
    },
    deed: (_work, body, deed) =>
      deed === 'own-steps' && !body.steps
        ? { body: { ...body, steps: procedures.route(String(body.route)) } }
        : undefined,
  })

  const showRepeal = async (
    visit: Visit,
    typed: Record<string, string>,
    faults: Record<string, string> = {},
    status = 200,
  ) => {
    const subject = await procedureSubject(parts, visit.context, codeOf(visit))
    const last = subject && shelfOf(parts, subject).last
    if (!subject || !last) throw notFound()
    return sendPage(
      visit.reply,
      <RepealPage
        shell={visit.shell}
        subject={subject}
        typed={typed}
        faults={faults}
        seen={last.number}
        affected={await parts.dossiers.affected(visit.context, subject.codes)}
      />,
      status,
    )
  }
  server.get(
    '/desk/procedures/:code/repeal',
    { schema },
    page(
      parts,
      'procedure.publish',
      async (visit) => {
        if (!may(visit.context, 'procedure.publish', city)) throw forbidden()
        return showRepeal(visit, {})
      },
      { ofCity: true },
    ),
  )
  server.post(
    '/desk/procedures/:code/repeal',
    { schema },
    form(parts, { permission: 'procedure.publish', ofCity: true }, async (visit) => {
      const { fields } = visit.posted
      const read = readAnnouncement({ ...fields, correction: '' }, localDate(clock.now()), visit.language)
      if ('faults' in read) return showRepeal(visit, fields, read.faults, 400)
      const subject = await procedureSubject(parts, visit.context, codeOf(visit))
      if (!subject) throw notFound()
      try {
        await editions.repeal(visit.context, subject.subject, Number(fields.seen), {
          ...read.announcement,
          replacedBy: fields.replacedBy?.trim() || undefined,
        })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return showRepeal(visit, fields, faultsOfRefusal(error, visit.language), error.status)
      }
      return visit.reply.redirect(subject.path, 303)
    }),
  )
}

interface Reckoned {
  parts: DeskParts
  work: Work
  language: Language
}

/** The steps of the shared route, and the button that makes them this procedure's own. */
function Shared({ parts, work, language }: Reckoned) {
  const text = editorTexts(language)
  const steps = parts.procedures.route(String(work.body.route))
  return (
    <section class="panel stack" aria-label={text.ownStepsWhy}>
      <p>{text.ownStepsWhy}</p>
      <StepList
        language={language}
        steps={steps.map(({ name, share }) => ({
          title: name[language],
          body: share === undefined ? undefined : `${Math.round(share * 100)} %`,
        }))}
      />
      <p>
        <Button kind="quiet" form="editor-form" name="do" value="own-steps">
          {text.ownSteps}
        </Button>
      </p>
    </section>
  )
}

/** Whether each way keeps within its limit. */
function Ways({ parts, work, language }: Reckoned) {
  const text = editorTexts(language)
  const parsed = versionSchema.safeParse({ ...work.body, version: 1, from: '2026-01-01' })
  if (!parsed.success) return null
  const ways = waysOf(parsed.data, parts.procedures.stepsOf(parsed.data))
  const hours = (number: number | undefined) =>
    number === undefined ? '–' : number.toLocaleString('vi-VN', { maximumFractionDigits: 2 })
  return (
    <section class="panel">
      <Table
        language={language}
        caption={text.ways}
        dense
        rows={ways}
        keyOf={(it: WayCheck) => `${it.channel} ${it.caseName?.vi}`}
        columns={[
          {
            heading: text.way,
            cell: ({ channel, caseName }) => (
              <>
                {text.channels[channel]}
                {caseName && <span class="under soft">{caseName[language]}</span>}
              </>
            ),
          },
          {
            heading: text.waySteps,
            cell: ({ steps }) =>
              steps.map((it) => `${it.name[language]} ${hours(it.hours)}`).join(text.wayNext),
          },
          {
            heading: text.waySum,
            numeric: true,
            cell: ({ sum, limit }) => (limit === undefined ? '–' : hours(sum)),
          },
          {
            heading: text.wayLimit,
            numeric: true,
            cell: ({ limit, isTooLong }) =>
              limit === undefined ? (
                text.wayOpen
              ) : (
                <>
                  {hours(limit)}{' '}
                  <strong class={isTooLong ? 'short' : ''}>{isTooLong ? text.wayLong : text.wayFits}</strong>
                </>
              ),
          },
        ]}
      />
    </section>
  )
}
