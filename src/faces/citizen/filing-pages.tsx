import type { ComponentChildren } from 'preact'
import {
  Button,
  Code,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  LinkButton,
  Notice,
  type PageProps,
  QrCode,
  uploadAttributes,
} from '#design'
import type { KeptPaper } from '#modules/documents'
import type { Draft, OpenedDossier, ShownFile } from '#modules/dossiers'
import type { Checked, PinnedForm } from '#modules/forms'
import type { Place, Places } from '#modules/places'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import { formatDateTime, type Language } from '#platform/text'
import { address } from './ask.ts'
import { uploadable } from './filing-answers.ts'
import { filingTexts } from './filing-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'
import { PaperFiles } from './paper-files.tsx'
import { ReusePapers } from './reuse-papers.tsx'
import { WardChoice } from './ward-choice.tsx'

interface StartProps {
  shell: Shell
  places: Places
  procedure: Procedure
  version: ProcedureVersion
  ward: Place | undefined
  remembered: Place | undefined
  words: string
  megabytes: number
  form: PinnedForm
}

/** Where to file, and what to have ready before one begins. */
export function StartPage({
  shell,
  places,
  procedure,
  version,
  ward,
  remembered,
  words,
  megabytes,
  form,
}: StartProps) {
  const { language } = shell
  const text = filingTexts(language).start
  const here = address(language, `/file/${procedure.code}`)
  const papers = uploadable(version, form).filter((paper) => !paper.optional)
  return (
    <Frame shell={shell} title={`${text.title}: ${procedure.plain[language]}`}>
      <div class="stack">
        <h1>
          {text.title}: {procedure.plain[language]}
        </h1>
        {ward ? (
          <>
            <DefinitionList
              items={[
                {
                  term: text.at,
                  detail: <strong>{places.officeName(ward, language)}</strong>,
                  action: { href: here, label: text.change, about: text.at },
                },
              ]}
            />
            <h2>{text.prepare}</h2>
            {papers.length > 0 ? (
              <>
                <p>{text.photo}</p>
                <ul class="stack-tight">
                  {papers.map((paper) => (
                    <li key={paper.id}>{paper.short[language]}</li>
                  ))}
                </ul>
                <p>{text.limits(megabytes)}</p>
              </>
            ) : (
              <p>{text.noPhoto}</p>
            )}
            <p>{text.kept}</p>
            <p>{text.time}</p>
            <form method="post" action={here}>
              <Hidden fields={{ place: ward.slug }} />
              <Button iconEnd="arrow">{text.begin}</Button>
            </form>
          </>
        ) : (
          <>
            <h2>{text.where}</h2>
            <p class="soft">{text.whereAbout}</p>
            <WardChoice
              language={language}
              places={places}
              action={here}
              words={words}
              remembered={remembered}
              hrefOf={(it) => `${here}?place=${it.slug}`}
            />
          </>
        )}
      </div>
    </Frame>
  )
}

export function NotOnlinePage({ shell, procedure }: { shell: Shell; procedure: Procedure }) {
  const { language } = shell
  const text = filingTexts(language).start
  return (
    <Frame shell={shell} title={text.notOnline}>
      <div class="stack">
        <h1>{procedure.plain[language]}</h1>
        <EmptyState
          title={text.notOnline}
          icon="person"
          action={
            <LinkButton icon="clock" href={address(language, `/ticket/new?procedure=${procedure.code}`)}>
              {text.take}
            </LinkButton>
          }
        >
          {text.notOnlineAbout}
        </EmptyState>
        <p>
          <a class="line-link" href={address(language, `/procedures/${procedure.code}`)}>
            {text.guide}
          </a>
        </p>
      </div>
    </Frame>
  )
}

/** What every page of a draft is given. */
export interface DraftProps {
  shell: Shell
  token: string
  draft: Draft
  procedure: Procedure
  version: ProcedureVersion
  form: PinnedForm
  checked: Checked
  /** The draft's own address, with the host. */
  link: string
}

/** The pages of a draft in their order: those of its form that are asked, papers, check. */
export function stepsOf({ form, checked, shell }: Pick<DraftProps, 'form' | 'checked' | 'shell'>) {
  const text = filingTexts(shell.language)
  const ofForm = checked.pages.map(({ id }) => ({
    id,
    path: `form/${id}`,
    title: form.version.pages.find((page) => page.id === id)!.title[shell.language],
  }))
  return [
    ...ofForm,
    { id: 'papers', path: 'papers', title: text.steps.papers },
    { id: 'check', path: 'check', title: text.steps.check },
  ]
}

interface DraftFrameProps extends DraftProps {
  page: string
  title: string
  hasErrors?: boolean | undefined
  scripts?: PageProps['scripts']
  children: ComponentChildren
}

export function DraftFrame({ page, title, hasErrors, scripts, children, ...props }: DraftFrameProps) {
  const { shell, token, procedure, link } = props
  const { language } = shell
  const text = filingTexts(language)
  const steps = stepsOf(props)
  const place = steps.findIndex(({ id }) => id === page)
  const before = steps[place - 1]
  const to = (path: string) => address(language, `/drafts/${token}/${path}`)
  return (
    <Frame shell={shell} title={title} hasErrors={hasErrors} scripts={scripts}>
      <div class="stack">
        <div>
          <p class="soft small">
            {text.start.title}: {procedure.plain[language]}
          </p>
          <p class="step-line">
            <strong>{text.progress(place + 1, steps.length)}</strong>{' '}
            <progress max={steps.length} value={place + 1} aria-label={text.progressLabel} />
          </p>
        </div>
        <h1>{title}</h1>
        {children}
        {before && (
          <p>
            <a class="line-link" href={to(before.path)}>
              {text.back}: {before.title}
            </a>
          </p>
        )}
        <details>
          <summary>{text.allPages}</summary>
          <ol class="stack-tight">
            {steps.map((step) => (
              <li key={step.id}>
                <a href={to(step.path)} aria-current={step.id === page ? 'step' : undefined}>
                  {step.title}
                </a>
              </li>
            ))}
          </ol>
        </details>
        <details>
          <summary>{text.keep}</summary>
          <div class="stack-tight">
            <p>{text.keepAbout}</p>
            <p>
              <a href={link}>
                <Code long>{link}</Code>
              </a>
            </p>
            <div class="qr-beside">
              <QrCode value={link} label={text.keepScan} />
              <p class="small soft">{text.keepScan}</p>
            </div>
          </div>
        </details>
      </div>
    </Frame>
  )
}

interface PapersProps extends DraftProps {
  /** Component → why a file was not taken. */
  refusals: Record<string, string>
  broken: boolean
  megabytes: number
  /** What is known of the files, by id. */
  shown: ReadonlyMap<string, ShownFile>
  /** The dossier that is open on this device, and what was kept of it. */
  reusable?: { code: string; papers: KeptPaper[] } | undefined
}

/** Page 3: one box a paper. Every button sends the whole form, so that nothing chosen is lost. */
export function PapersPage({ refusals, broken, megabytes, shown, reusable, ...props }: PapersProps) {
  const { shell, token, draft, version, form } = props
  const { language } = shell
  const text = filingTexts(language)
  const papers = uploadable(version, form)
  const needed = papers.filter((paper) => !paper.optional)
  const optional = papers.filter((paper) => paper.optional)
  const held = version.components.filter((paper) => paper.form === 'held' && !paper.optional)
  const errors = [
    ...(broken ? [{ message: text.papers.broken }] : []),
    ...papers
      .filter((paper) => refusals[paper.id])
      .map((paper) => ({ field: paper.id, message: `${paper.short[language]}: ${refusals[paper.id]}` })),
  ]
  const box = (paper: (typeof papers)[number]) => (
    <PaperBox
      key={paper.id}
      language={language}
      id={paper.id}
      title={paper.short[language]}
      about={paper.text[language]}
      files={draft.answers.files?.[paper.id] ?? []}
      shown={shown}
      pictures={address(language, `/drafts/${token}/files`)}
      uploads={{
        address: `/api/v1/drafts/${token}/papers/${paper.id}/uploads`,
        camera: shell.cameraScript,
      }}
      error={refusals[paper.id]}
    />
  )
  return (
    <DraftFrame
      {...props}
      page="papers"
      title={text.papers.title}
      hasErrors={errors.length > 0}
      scripts={[{ src: shell.uploadScript }]}
    >
      <ErrorSummary language={language} errors={errors} />
      {errors.length > 0 && <p>{text.papers.saved}</p>}
      {papers.length === 0 ? (
        <p>{text.papers.none}</p>
      ) : (
        <p class="soft">
          {text.papers.about(megabytes)} {text.papers.anySize}
        </p>
      )}
      <form
        method="post"
        action={address(language, `/drafts/${token}/papers`)}
        encType="multipart/form-data"
        class="stack"
      >
        {needed.map(box)}
        {optional.length > 0 && (
          <details
            open={optional.some((paper) => draft.answers.files?.[paper.id]?.length || refusals[paper.id])}
          >
            <summary>{text.papers.optional(optional.length)}</summary>
            <div class="stack">{optional.map(box)}</div>
          </details>
        )}
        {held.length > 0 && (
          <p class="soft">{text.papers.held(held.map((paper) => paper.short[language]).join('; '))}</p>
        )}
        {reusable && <ReusePapers language={language} {...reusable} components={papers} />}
        <Button name="go" value="check" iconEnd="arrow">
          {text.next}
        </Button>
      </form>
    </DraftFrame>
  )
}

interface PaperBoxProps {
  language: Language
  id: string
  title: string
  about: string
  files: { id: string; name: string; size: number }[]
  /** What is known of the files, by id. */
  shown: ReadonlyMap<string, ShownFile>
  /** Where their pictures are. */
  pictures: string
  /** Where a script may send files in pieces. */
  uploads?: Parameters<typeof uploadAttributes>[1] | undefined
  error?: string | undefined
  /** The form around it is sent as a whole, by its own button. */
  once?: boolean
}

/** One paper: what is there already, and a box for more. */
export function PaperBox(props: PaperBoxProps) {
  const { language, id, title, about, files, error, once } = props
  const text = filingTexts(language).papers
  const described = [about !== title && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <section class={error ? 'card paper-box field-invalid' : 'card paper-box'}>
      <div class="card-words stack-tight">
        <h2 class="card-title">{title}</h2>
        {about !== title && (
          <p class="small soft" id={`${id}-about`}>
            {about}
          </p>
        )}
        {files.length > 0 && (
          <PaperFiles
            language={language}
            label={`${text.have}: ${title}`}
            remove={text.remove}
            files={files}
            shown={props.shown}
            pictures={props.pictures}
          />
        )}
        {error && (
          <p class="field-error" id={`${id}-error`}>
            {error}
          </p>
        )}
        <label class="field-label" for={id}>
          {files.length > 0 ? text.addMore : text.add}
          <span class="visually-hidden">: {title}</span>
        </label>
        <input
          class="file"
          id={id}
          name={id}
          type="file"
          accept="image/*,application/pdf"
          multiple
          aria-describedby={described || undefined}
          {...(props.uploads ? uploadAttributes(language, props.uploads) : {})}
        />
        {!once && (
          <button class="button button-quiet" type="submit" name="go" value={id}>
            {text.upload}
            <span class="visually-hidden">: {title}</span>
          </button>
        )}
      </div>
    </section>
  )
}

interface DoneProps {
  shell: Shell
  opened: OpenedDossier
  procedure: Procedure
  place: string
  checkedBy: Temporal.Instant | undefined
  followLink: string
}

/** The end: code and secret, large, to be kept. */
export function DonePage({ shell, opened, procedure, place, checkedBy, followLink }: DoneProps) {
  const { language } = shell
  const text = filingTexts(language).done
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <Notice language={language} tone="success" live>
          {text.thanks}
        </Notice>
        <p>
          {procedure.plain[language]} · {place}
        </p>
        <div class="card secret-card">
          <div class="card-words stack">
            <dl class="secrets">
              <div>
                <dt>{text.code}</dt>
                <dd dir="ltr">{opened.code}</dd>
              </div>
              <div>
                <dt>{text.secret}</dt>
                <dd dir="ltr">{opened.secret}</dd>
              </div>
            </dl>
            <p>{text.keep}</p>
            <p class="soft small screen-only">{text.print}</p>
          </div>
        </div>
        <div class="row">
          <LinkButton icon="paper" href={address(language, '/my')}>
            {text.follow}
          </LinkButton>
        </div>
        <h2>{text.next}</h2>
        <ol class="stack-tight">
          {checkedBy && <li>{text.check(formatDateTime(checkedBy))}</li>}
          <li>{text.afterwards}</li>
        </ol>
        <div class="qr-beside">
          <QrCode value={followLink} label={text.scan} />
          <p class="small soft">{text.scan}</p>
        </div>
      </div>
    </Frame>
  )
}

/** An unknown or expired draft. */
export function DraftGonePage({ shell }: { shell: Shell }) {
  const { language } = shell
  const text = filingTexts(language).gone
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p>{text.about}</p>
        <div class="row">
          <LinkButton icon="search" href={address(language, '/fields')}>
            {text.again}
          </LinkButton>
          <LinkButton kind="quiet" icon="paper" href={address(language, '/follow')}>
            {text.follow}
          </LinkButton>
        </div>
      </div>
    </Frame>
  )
}
