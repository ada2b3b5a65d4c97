import { Code, type Definition, DefinitionList, LinkButton } from '#design'
import type { SummaryLine } from '#modules/forms'
import type { Language } from '#platform/text'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView } from './dossier-view.ts'

/** What was declared: folded by page, since an officer looks for one answer at a time. */
export function Declared({ view, language }: { view: DossierView; language: Language }) {
  const text = dossierTexts(language).declaration
  if (!view.declared) return null
  const { title, pages } = view.declared
  return (
    <section class="panel stack-tight" aria-labelledby="declared-title">
      <h2 id="declared-title">{title}</h2>
      {pages.map((page, place) => (
        <details key={page.id} open={place < 2}>
          <summary>{page.title}</summary>
          <DefinitionList items={page.lines.flatMap((line) => definitions(line))} />
        </details>
      ))}
      <p>
        <LinkButton
          href={`/desk/dossiers/${view.dossier.id}/declaration.pdf`}
          kind="quiet"
          icon="print"
          attributes={{ 'data-new-tab': true }}
        >
          {text.print}
        </LinkButton>
      </p>
    </section>
  )
}

function definitions(line: SummaryLine): Definition[] {
  if (!line.items) return line.answer === undefined ? [] : [{ term: line.label, detail: answer(line) }]
  return line.items.map(({ title, lines }) => ({
    term: title,
    detail: (
      <ul class="plain">
        {lines
          .filter((it) => it.answer !== undefined)
          .map((it) => (
            <li key={it.path}>
              <span class="soft">{it.label}:</span> {answer(it)}
            </li>
          ))}
      </ul>
    ),
  }))
}

const answer = (line: SummaryLine) =>
  line.isCode ? <Code long>{line.answer}</Code> : <bdi>{line.answer}</bdi>
