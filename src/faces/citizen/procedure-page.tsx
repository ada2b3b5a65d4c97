import { Code, DefinitionList, LinkButton, Notice, StepList } from '#design'
import {
  type Component,
  type Procedure,
  type ProcedureVersion,
  type Repeal,
  whoMayAsk,
} from '#modules/procedures'
import { formatDate, type Language } from '#platform/text'
import { address } from './ask.ts'
import { chatTexts } from './chat-texts.ts'
import { fieldSlug } from './fields.ts'
import { Frame, type Shell } from './frame.tsx'
import { OnlineBadge } from './procedure-list.tsx'
import { feeLines, feeWords, timeWords } from './rule-words.ts'
import { texts } from './texts.ts'

interface GuideProps {
  shell: Shell
  procedure: Procedure
  version: ProcedureVersion
}

export interface ProcedurePageProps extends GuideProps {
  /** It is on offer no longer. */
  repeal?: (Repeal & { instead: Procedure | undefined }) | undefined
  /** Not published: shown to those who write it. */
  isDraft?: boolean | undefined
}

/** The guide of a procedure: what one gets, what to bring, where, how long, how much. */
export function ProcedurePage({ shell, procedure, version, repeal, isDraft }: ProcedurePageProps) {
  const { language } = shell
  const text = texts(language)
  const guide = text.guide
  return (
    <Frame shell={shell} title={procedure.plain[language]} description={version.outcome[language]}>
      <article class="stack-wide">
        <header class="stack">
          <p>
            <a class="line-link" href={address(language, `/fields/${fieldSlug(procedure.field)}`)}>
              {procedure.field[language]}
            </a>
          </p>
          <h1>{procedure.plain[language]}</h1>
          {isDraft && (
            <Notice language={language} tone="warning">
              {guide.isDraft}
            </Notice>
          )}
          {repeal && (
            <Notice language={language} tone="warning">
              <p>
                <strong>{guide.repealed(formatDate(repeal.since))}</strong> {repeal.why?.[language]}
              </p>
              {repeal.instead && (
                <p>
                  {guide.instead}{' '}
                  <a href={address(language, `/procedures/${repeal.instead.code}`)}>
                    {repeal.instead.plain[language]}
                  </a>
                </p>
              )}
              <p>{guide.repealedAbout}</p>
            </Notice>
          )}
          <p class="large">
            <strong>{guide.gives}:</strong> {version.outcome[language]}
          </p>
          {!repeal && <Begin procedure={procedure} version={version} language={language} />}
        </header>
        <section class="stack" aria-labelledby="facts">
          <h2 id="facts" class="visually-hidden">
            {guide.facts}
          </h2>
          <DefinitionList items={facts(procedure, version, language)} />
        </section>
        <section class="stack" aria-labelledby="steps">
          <h2 id="steps">{guide.steps}</h2>
          <StepList language={language} steps={steps(procedure, version, language)} />
          {!repeal && !version.place && <Actions procedure={procedure} language={language} />}
        </section>
        <section class="stack" aria-labelledby="more">
          <h2 id="more">{guide.more}</h2>
          <DefinitionList items={details(procedure, version, language)} />
        </section>
      </article>
    </Frame>
  )
}

/** What one can do here; of what no ward receives, where one goes instead. */
function Begin({ procedure, version, language }: PapersProps) {
  if (!version.place) return <Actions procedure={procedure} language={language} />
  const guide = texts(language).guide
  return (
    <Notice language={language}>
      <p>
        <strong>{guide.elsewhere}</strong>
      </p>
      <p>
        {guide.elsewhereWhere} {version.place[language]}
      </p>
    </Notice>
  )
}

function Actions({ procedure, language }: { procedure: Procedure; language: Language }) {
  const guide = texts(language).guide
  const canFile = procedure.online !== 'none'
  return (
    <div class="row actions">
      <LinkButton icon="clock" href={address(language, `/ticket/new?procedure=${procedure.code}`)}>
        {guide.take}
      </LinkButton>
      {canFile && (
        <LinkButton kind="quiet" icon="upload" href={address(language, `/file/${procedure.code}`)}>
          {guide.file}
        </LinkButton>
      )}
      <LinkButton kind="quiet" icon="info" href={address(language, `/chat?procedure=${procedure.code}`)}>
        {chatTexts(language).askThis}
      </LinkButton>
    </div>
  )
}

function facts(procedure: Procedure, version: ProcedureVersion, language: Language) {
  const text = texts(language)
  return [
    ...whoLine(procedure, version, language),
    {
      term: text.guide.howLong,
      detail: <Explained main={timeWords(version, language)} lines={[version.time.note?.[language]]} />,
    },
    {
      term: text.guide.fee,
      detail: <Explained main={feeWords(version, language)} lines={feeLines(version, language)} />,
    },
    {
      term: text.guide.way,
      detail: (
        <>
          <OnlineBadge procedure={procedure} language={language} />
          <p class="small soft">
            {(version.place ? text.guide.elsewhereOnline : text.onlineAbout)[procedure.online]}
          </p>
        </>
      ),
    },
  ]
}

/** Who may ask for it, where that is written down. */
function whoLine(procedure: Procedure, version: ProcedureVersion, language: Language) {
  const who = whoMayAsk(procedure, version)
  return who ? [{ term: texts(language).guide.who, detail: who[language] }] : []
}

function Explained({ main, lines }: { main: string; lines: (string | undefined)[] }) {
  return (
    <>
      <strong>{main}</strong>
      {lines.map((line) => line && line !== main && <p class="small soft">{line}</p>)}
    </>
  )
}

function steps(procedure: Procedure, version: ProcedureVersion, language: Language) {
  const guide = texts(language).guide
  return [
    { title: guide.bring, body: <Papers version={version} procedure={procedure} language={language} /> },
    {
      title: guide.where,
      body: (
        <>
          <p>{version.place?.[language] ?? guide.whereAbout}</p>
          {!version.place && (
            <p>
              <a class="line-link" href={address(language, `/ticket/new?procedure=${procedure.code}`)}>
                {guide.chooseWard}
              </a>
            </p>
          )}
        </>
      ),
    },
    { title: guide.wait, body: guide.waitAbout(timeWords(version, language)) },
    { title: guide.receive, body: version.outcome[language] },
    ...(version.remark ? [{ title: guide.remark, body: version.remark[language] }] : []),
  ]
}

interface PapersProps {
  procedure: Procedure
  version: ProcedureVersion
  language: Language
}

/** What to bring: what is always needed, what the State has itself, and apart what only some cases need. */
function Papers({ procedure, version, language }: PapersProps) {
  const guide = texts(language).guide
  const { needed, held, optional } = papersOf(version)
  return (
    <div class="stack">
      {needed.length > 0 && (
        <>
          <h4>{guide.needed(needed.length)}</h4>
          <PaperList papers={needed} language={language} />
        </>
      )}
      {!version.place && needed.some((paper) => paper.form === 'form') && (
        <p class="small soft">{guide.onlyForm}</p>
      )}
      {held.length > 0 && (
        <>
          <h4>{guide.held}</h4>
          <p class="small soft">{guide.heldAbout}</p>
          <PaperList papers={held} language={language} />
        </>
      )}
      {optional.length > 0 && (
        <details>
          <summary>{guide.optional(optional.length)}</summary>
          <div class="stack">
            <PaperList papers={optional} language={language} />
          </div>
        </details>
      )}
      {/* What other offices may ask for is not ours to promise. */}
      {!version.place && <p>{guide.nothingElse}</p>}
      <p>
        <a class="line-link" href={address(language, `/procedures/${procedure.code}/papers`)}>
          {guide.checklist}
        </a>
      </p>
    </div>
  )
}

/** The published list in the three groups people ask about. */
export function papersOf({ components }: Pick<ProcedureVersion, 'components'>) {
  return {
    needed: components.filter((paper) => !paper.optional && paper.form !== 'held'),
    held: components.filter((paper) => !paper.optional && paper.form === 'held'),
    optional: components.filter((paper) => paper.optional),
  }
}

function PaperList({ papers, language }: { papers: Component[]; language: Language }) {
  const guide = texts(language).guide
  return (
    <ul class="plain papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <strong>{paper.short[language]}</strong>
          <span class="paper-how">
            {guide.form[paper.form]}
            {paper.copies !== undefined && ` · ${guide.copies(paper.copies)}`}
          </span>
          {paper.only && (
            <p>
              {guide.onlyIf} {paper.only[language]}
            </p>
          )}
          {paper.register && <p class="small soft">{guide.register(paper.register[language])}</p>}
          {paper.text[language] !== paper.short[language] && (
            <p class="small soft">
              <span class="visually-hidden">{guide.exact} </span>
              {paper.text[language]}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function details(procedure: Procedure, version: ProcedureVersion, language: Language) {
  const guide = texts(language).guide
  return [
    { term: guide.official, detail: version.name[language] },
    { term: guide.code, detail: <Code>{procedure.code}</Code> },
    { term: guide.resolvedBy, detail: version.unit[language] },
    { term: guide.results, detail: version.results.map((result) => result.name[language]).join('; ') },
    {
      term: guide.legal,
      detail: (
        <span class="small" lang="vi" dir="ltr">
          {version.legalBasis}
        </span>
      ),
    },
    {
      term: guide.version,
      detail: guide.versionOf(version.version, formatDate(Temporal.PlainDate.from(version.from))),
    },
  ]
}

/** The list of papers on one sheet, with boxes to tick by hand. */
export function ChecklistPage({ shell, procedure, version }: GuideProps) {
  const { language } = shell
  const text = texts(language)
  const { needed, held, optional } = papersOf(version)
  const groups = [
    { title: text.guide.needed(needed.length), papers: needed },
    { title: text.guide.held, papers: held },
    { title: text.guide.optional(optional.length), papers: optional },
  ].filter((group) => group.papers.length > 0)
  const title = text.checklist.title(procedure.plain[language])
  return (
    <Frame shell={shell} title={title}>
      <div class="stack">
        <p class="screen-only">
          <a class="line-link" href={address(language, `/procedures/${procedure.code}`)}>
            {text.checklist.back}
          </a>
        </p>
        <h1>{title}</h1>
        <p class="screen-only">{text.checklist.how}</p>
        {groups.map((group) => (
          <section key={group.title} class="stack-tight">
            <h2>{group.title}</h2>
            <ul class="plain boxes">
              {group.papers.map((paper) => (
                <li key={paper.id}>
                  <strong>{paper.short[language]}</strong>
                  <span class="paper-how">{text.guide.form[paper.form]}</span>
                  <p class="small soft">{paper.text[language]}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {!version.place && <p>{text.guide.nothingElse}</p>}
        <DefinitionList
          items={[
            ...whoLine(procedure, version, language),
            { term: text.guide.howLong, detail: timeWords(version, language) },
            { term: text.guide.fee, detail: feeWords(version, language) },
          ]}
        />
      </div>
    </Frame>
  )
}
