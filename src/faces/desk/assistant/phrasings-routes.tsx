import { comparable, phrasingFaults } from '#modules/procedures'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { isLanguage, type Language, languages, nfc } from '#platform/text'
import { form, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { sendMeasured } from './measured.ts'
import { type FaultyLine, PhrasingEditorPage, type PhrasingEditorProps } from './phrasing-editor-page.tsx'
import { type CountedProcedure, type FoundLine, PhrasingsPage } from './phrasings-page.tsx'
import { phrasingsTexts } from './phrasings-texts.ts'

const permission = 'procedure.edit'
const ofCity = { ofCity: true }
/** No procedure has more in a language. */
const mostLines = 400

/** How people ask for procedures, to be changed by those who edit the catalogue. */
export function phrasingsRoutes(parts: DeskParts): void {
  const { server, procedures, phrasings } = parts
  const schema = { hide: true }
  const names = (visit: Visit) => (code: string) => procedures.find(code)?.plain[visit.language] ?? code
  const saidOf = (visit: Visit) => {
    const { done } = visit.request.query as Record<string, string | undefined>
    const text = phrasingsTexts(visit.language)
    return done === 'saved' ? text.saved : done === 'undone' ? text.undone : undefined
  }

  server.get(
    '/desk/phrasings',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const { q = '', problems } = visit.request.query as Record<string, string | undefined>
        const words = nfc(q).trim().slice(0, 100)
        const wanted = comparable(words)
        const holds = (line: string) => comparable(line).includes(wanted)
        const { all } = procedures
        const lines = words
          ? all.flatMap(({ code, phrases }) =>
              languages.flatMap((language) =>
                phrases[language].filter(holds).map((line): FoundLine => ({ code, language, line })),
              ),
            )
          : []
        const faults = phrasingFaults(all)
        const counted = all
          .filter(
            ({ code, plain }) => !words || code.includes(words) || languages.some((it) => holds(plain[it])),
          )
          .map(({ code, phrases }): CountedProcedure => {
            const counts = { vi: phrases.vi.length, en: phrases.en.length, ar: phrases.ar.length }
            const faulty = languages.reduce(
              (sum, it) => sum + phrases[it].filter((line) => faults.of(line, code, it).length > 0).length,
              0,
            )
            return { code, counts, problems: faulty + faults.tooFew(code).length }
          })
          .filter((it) => problems !== 'yes' || it.problems > 0)
        return sendPage(
          visit.reply,
          <PhrasingsPage
            {...{ shell: visit.shell, words, lines, procedures: counted }}
            onlyProblems={problems === 'yes'}
            changes={await phrasings.changes(visit.context, { limit: 20 })}
            said={saidOf(visit)}
            nameOf={names(visit)}
          />,
        )
      },
      ofCity,
    ),
  )

  const editorOf = async (
    visit: Visit,
    code: string,
    written: Language,
    shown: Partial<Pick<PhrasingEditorProps, 'base' | 'lines' | 'effect' | 'isStopped'>> = {},
  ) => {
    const { phrases } = procedures.get(code)
    const { base = phrases[written], lines = base } = shown
    return (
      <PhrasingEditorPage
        {...{ shell: visit.shell, code, written, effect: undefined, isStopped: false, ...shown, base, lines }}
        counts={{ vi: phrases.vi.length, en: phrases.en.length, ar: phrases.ar.length }}
        faulty={faultsOf(code, written, lines)}
        changes={await phrasings.changes(visit.context, { procedure: code, limit: 20 })}
        said={saidOf(visit)}
        nameOf={names(visit)}
      />
    )
  }
  /** The procedure and the language that an address names. */
  const subjectOf = ({ request }: Visit): { code: string; written: Language } => {
    const { code } = request.params as { code: string }
    if (!procedures.offered(code)) throw notFound()
    const asked = (request.query as Record<string, string | undefined>).in
    return { code, written: isLanguage(asked) ? asked : 'vi' }
  }

  server.get(
    '/desk/phrasings/:code',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const { code, written } = subjectOf(visit)
        return sendPage(visit.reply, await editorOf(visit, code, written))
      },
      ofCity,
    ),
  )
  server.post(
    '/desk/phrasings/:code',
    { schema },
    form(parts, { permission, ...ofCity }, async (visit) => {
      const { code, written } = subjectOf(visit)
      const { fields } = visit.posted
      const present = procedures.get(code).phrases[written]
      const base = linesIn(fields.base) ?? present
      const lines = [
        ...new Set(
          (fields.lines ?? '')
            .split('\n')
            .map((line) => line.trim().replace(/\s+/g, ' '))
            .filter(Boolean),
        ),
      ].slice(0, mostLines)
      const added = lines.filter((line) => !base.includes(line))
      const removed = base.filter((line) => !lines.includes(line))
      const shown = { base, lines }
      if (fields.do === 'check') return sendPage(visit.reply, await editorOf(visit, code, written, shown))
      const isStopped = faultsOf(code, written, added).some(({ faults }) =>
        faults.some(({ kind }) => kind === 'stop'),
      )
      if (isStopped)
        return sendPage(visit.reply, await editorOf(visit, code, written, { ...shown, isStopped }), 422)
      if (fields.do === 'measure') {
        const page = await editorOf(visit, code, written, shown)
        const wish = { procedure: code, language: written, added, removed }
        return sendMeasured(parts, visit, { wish }, (effect) => ({
          ...page,
          props: { ...page.props, effect },
        }))
      }
      if (added.length + removed.length > 0)
        await phrasings.change(visit.context, {
          ...{ procedure: code, language: written, added, removed, present },
          origin: 'editor',
        })
      return visit.reply.redirect(`/desk/phrasings/${code}?in=${written}&done=saved`, 303)
    }),
  )
  server.post(
    '/desk/phrasings/changes/:number/undo',
    { schema },
    form(parts, { permission, ...ofCity }, async (visit) => {
      const { number } = visit.request.params as { number: string }
      if (!/^\d{1,9}$/.test(number)) throw notFound()
      const { procedure, language } = await phrasings.undo(visit.context, Number(number))
      return visit.reply.redirect(`/desk/phrasings/${procedure}?in=${language}&done=undone`, 303)
    }),
  )

  /** What is wrong with lines, held against the catalogue as it would be with them. */
  function faultsOf(code: string, language: Language, lines: readonly string[]): FaultyLine[] {
    const all = procedures.all.map((it) =>
      it.code === code ? { ...it, phrases: { ...it.phrases, [language]: [...lines] } } : it,
    )
    const faults = phrasingFaults(all)
    return lines
      .map((line) => ({ line, faults: faults.of(line, code, language) }))
      .filter((it) => it.faults.length > 0)
  }
}

/** The lines that stood on the page when it was opened. */
function linesIn(text: string | undefined): string[] | undefined {
  try {
    const lines: unknown = JSON.parse(text ?? '')
    return Array.isArray(lines) && lines.every((line) => typeof line === 'string') ? lines : undefined
  } catch {
    return undefined
  }
}
