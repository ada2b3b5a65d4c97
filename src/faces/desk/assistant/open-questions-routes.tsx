import type { QueueFilter, SettlementKind } from '#modules/assistant'
import { comparable, type Effect, phrasingFaults } from '#modules/procedures'
import { sendPage } from '#platform/http'
import { isLanguage, nfc } from '#platform/text'
import { type FormVisit, form, idOf, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { sendMeasured } from './measured.ts'
import { OpenQuestionPage, type OpenQuestionPageProps } from './open-question-page.tsx'
import { OpenQuestionsPage, SettledPage } from './open-questions-page.tsx'
import { openQuestionsTexts } from './open-questions-texts.ts'

const permission = 'procedure.edit'
const kinds: SettlementKind[] = ['not-ours', 'no-question', 'elsewhere']

/** What the assistant could not answer, for those who edit the catalogue. */
export function openQuestionsRoutes(parts: DeskParts): void {
  const { server, assistant, procedures } = parts
  const schema = { hide: true }
  const ofCity = { ofCity: true }
  const { review } = assistant
  const names = (visit: Visit) => (code: string) => procedures.find(code)?.plain[visit.language] ?? code
  const saidOf = (visit: Visit) => {
    const { done } = visit.request.query as Record<string, string | undefined>
    const text = openQuestionsTexts(visit.language)
    return done === 'saved' ? text.saved : done === 'reopened' ? text.reopened : undefined
  }

  server.get(
    '/desk/open-questions',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const query = visit.request.query as Record<string, string | undefined>
        const filter: QueueFilter = {
          language: isLanguage(query.in) ? query.in : undefined,
          verdict: query.verdict || undefined,
          words:
            nfc(query.q ?? '')
              .trim()
              .slice(0, 100) || undefined,
        }
        const found = await review.open(visit.context, filter)
        return sendPage(
          visit.reply,
          <OpenQuestionsPage
            {...{ filter, ...found }}
            shell={visit.shell}
            said={saidOf(visit)}
            nameOf={names(visit)}
          />,
        )
      },
      ofCity,
    ),
  )
  server.get(
    '/desk/open-questions/settled',
    { schema },
    page(
      parts,
      permission,
      async (visit) =>
        sendPage(
          visit.reply,
          <SettledPage
            shell={visit.shell}
            settled={await review.settled(visit.context)}
            said={saidOf(visit)}
            nameOf={names(visit)}
          />,
        ),
      ofCity,
    ),
  )
  server.post(
    '/desk/open-questions/settled/:settlement/undo',
    { schema },
    form(parts, { permission, ...ofCity }, async (visit) => {
      await review.unsettle(visit.context, idOf(visit, 'settlement'))
      return visit.reply.redirect('/desk/open-questions/settled?done=reopened', 303)
    }),
  )

  type Shown = Pick<OpenQuestionPageProps, 'one' | 'typed'> & Partial<OpenQuestionPageProps>
  const onePage = (visit: Visit, shown: Shown) => (
    <OpenQuestionPage
      {...{ results: [], faults: {}, wordingNotes: [], effect: undefined, ...shown }}
      shell={visit.shell}
      nameOf={names(visit)}
    />
  )
  server.get(
    '/desk/open-questions/:question',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const one = await review.group(visit.context, idOf(visit, 'question'))
        const typed = { procedure: '', wording: one.wording, find: '' }
        return sendPage(visit.reply, onePage(visit, { one, typed }))
      },
      ofCity,
    ),
  )
  server.post(
    '/desk/open-questions/:question',
    { schema },
    form(parts, { permission, ...ofCity }, async (visit) => {
      const { fields } = visit.posted
      const one = await review.group(visit.context, idOf(visit, 'question'))
      const { group } = one
      const ids = idsOf(visit)
      if (kinds.includes(fields.do as SettlementKind)) {
        const kind = fields.do as SettlementKind
        await review.settle(visit.context, { ids, kind, language: group.language, added: [] })
        return visit.reply.redirect('/desk/open-questions?done=saved', 303)
      }
      const typed = {
        procedure: fields.procedure ?? '',
        wording: (fields.wording ?? '').replace(/\s+/g, ' ').trim(),
        find: (fields.find ?? '').trim().slice(0, 200),
      }
      const results = typed.find
        ? procedures
            .search(typed.find)
            .slice(0, 8)
            .map(({ code }) => code)
        : []
      const shown = { one, typed, results }
      if (fields.do === 'find') return sendPage(visit.reply, onePage(visit, shown))

      const checked = check(visit, typed, group.language)
      if (checked.faults.procedure || checked.faults.wording)
        return sendPage(visit.reply, onePage(visit, { ...shown, ...checked }), 422)
      const { procedure } = typed
      const present = procedures.get(procedure).phrases[group.language]
      const isKnown = present.some((line) => comparable(line) === comparable(typed.wording))
      const added = typed.wording && !isKnown ? [typed.wording] : []
      if (fields.do === 'measure') {
        const asked = group.questions.map(({ said }) => ({
          question: said.replaceAll('▒', ' '),
          procedure,
        }))
        const wish = { procedure, language: group.language, added, removed: [] }
        return sendMeasured(parts, visit, { wish, more: asked }, (effect: Effect) =>
          onePage(visit, { ...shown, ...checked, effect }),
        )
      }
      await review.settle(visit.context, {
        ...{ ids, procedure, added, language: group.language },
        kind: 'procedure',
      })
      return visit.reply.redirect('/desk/open-questions?done=saved', 303)
    }),
  )

  function check(
    visit: Visit,
    typed: { procedure: string; wording: string },
    language: OpenQuestionPageProps['one']['group']['language'],
  ) {
    const text = openQuestionsTexts(visit.language)
    const faults: OpenQuestionPageProps['faults'] = {}
    if (!procedures.offered(typed.procedure)) faults.procedure = text.choose
    const found = typed.wording
      ? phrasingFaults(procedures.all).of(typed.wording, typed.procedure, language)
      : []
    if (found.some(({ why }) => why === 'personal')) faults.wording = text.personal
    else if (found.some(({ why }) => why === 'long')) faults.wording = text.long
    const wordingNotes = found.flatMap(({ why, other }) =>
      why === 'other'
        ? [text.same(names(visit)(other!))]
        : why === 'short'
          ? [text.short]
          : why === 'twice'
            ? [text.twice]
            : [],
    )
    return { faults, wordingNotes }
  }
}

/** The questions that stood on the page: what came since is not settled unseen. */
const idsOf = ({ posted }: FormVisit) =>
  (posted.fields.ids ?? '').split(' ').filter((id) => /^[0-9a-f-]{36}$/i.test(id))
