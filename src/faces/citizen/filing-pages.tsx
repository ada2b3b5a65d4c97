import type { ComponentChildren } from 'preact'
import {
  Button,
  Code,
  DateField,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  LinkButton,
  Notice,
  QrCode,
  Radios,
  TextArea,
  TextField,
} from '#design'
import type { Draft, OpenedDossier, ShownFile } from '#modules/dossiers'
import type { Place, Places } from '#modules/places'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import { formatDateTime, type Language, type Text } from '#platform/text'
import { address } from './ask.ts'
import { type ApplicantField, applicantFields, missingPapers, uploadable } from './filing-answers.ts'
import { filingTexts } from './filing-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'
import { PaperFiles } from './paper-files.tsx'
import { paperTexts } from './paper-texts.ts'
import { sizeWords } from './upload.ts'
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
}: StartProps) {
  const { language } = shell
  const text = filingTexts(language).start
  const here = address(language, `/file/${procedure.code}`)
  const papers = uploadable(version).filter((paper) => !paper.optional)
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
  /** The draft's own address, with the host. */
  link: string
}

const pages = ['you', 'request', 'papers', 'check'] as const
type DraftPage = (typeof pages)[number]

interface DraftFrameProps extends DraftProps {
  page: DraftPage
  title: string
  hasErrors?: boolean | undefined
  children: ComponentChildren
}

function DraftFrame({ page, title, hasErrors, children, ...props }: DraftFrameProps) {
  const { shell, token, procedure, link } = props
  const { language } = shell
  const text = filingTexts(language)
  const place = pages.indexOf(page)
  const before = pages[place - 1]
  return (
    <Frame
      shell={shell}
      title={title}
      hasErrors={hasErrors}
      scripts={page === 'papers' ? [{ src: shell.uploadScript }] : undefined}
    >
      <div class="stack">
        <p class="soft small">
          {text.start.title}: {procedure.plain[language]} · {text.progress(place + 1, pages.length)}
        </p>
        <nav aria-label={text.progressLabel}>
          <ol class="plain progress">
            {pages.map((it, index) => (
              <li key={it} class={index < place ? 'progress-done' : undefined}>
                <a
                  href={address(language, `/drafts/${token}/${it}`)}
                  aria-current={it === page ? 'step' : undefined}
                >
                  {text.steps[it]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <h1>{title}</h1>
        {children}
        {before && (
          <p>
            <a class="line-link" href={address(language, `/drafts/${token}/${before}`)}>
              {text.back}: {text.steps[before]}
            </a>
          </p>
        )}
        <details>
          <summary>{text.keep}</summary>
          <div class="stack-tight">
            <p>{text.keepAbout}</p>
            <p>
              <a href={link}>
                <Code long>{link}</Code>
              </a>
            </p>
          </div>
        </details>
      </div>
    </Frame>
  )
}

interface Fault {
  field: ApplicantField
  message: string
}

/** Page 1: who files. */
export function YouPage({ faults, ...props }: DraftProps & { faults: Fault[] }) {
  const { shell, token, draft } = props
  const { language } = shell
  const text = filingTexts(language)
  const you = text.you
  const typed: Record<string, string> = draft.answers.applicant ?? {}
  const field = (name: ApplicantField) => ({
    name,
    language,
    value: typed[name],
    error: faults.find((fault) => fault.field === name)?.message,
  })
  return (
    <DraftFrame {...props} page="you" title={you.title} hasErrors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults} />
      <p class="soft">{you.about}</p>
      <form method="post" action={address(language, `/drafts/${token}/you`)} noValidate>
        <TextField {...field('fullName')} label={you.fullName} autoComplete="name" maxLength={200} />
        <TextField
          {...field('idNumber')}
          label={you.idNumber}
          hint={you.idNumberHint}
          inputMode="numeric"
          width="medium"
          maxLength={20}
          code
          optional
        />
        <DateField
          {...field('birthDate')}
          label={you.birthDate}
          hint={you.birthHint}
          value={{ day: typed.birthDay, month: typed.birthMonth, year: typed.birthYear }}
          birthday
          optional
        />
        <Radios
          {...field('sex')}
          label={you.sex}
          inline
          optional
          options={[
            { value: 'male', label: you.male },
            { value: 'female', label: you.female },
          ]}
        />
        <TextField
          {...field('phone')}
          label={you.phone}
          hint={you.phoneHint}
          type="tel"
          width="medium"
          autoComplete="tel"
          maxLength={40}
          optional
        />
        <TextField
          {...field('email')}
          label={you.email}
          type="email"
          autoComplete="email"
          maxLength={200}
          optional
        />
        <TextField
          {...field('address')}
          label={you.address}
          autoComplete="street-address"
          maxLength={500}
          optional
        />
        <TextField
          {...field('onBehalfOf')}
          label={you.onBehalfOf}
          hint={you.onBehalfHint}
          maxLength={200}
          optional
        />
        <Button iconEnd="arrow">{text.next}</Button>
      </form>
    </DraftFrame>
  )
}

/** Page 2: what is asked for, and how the result is to come. */
export function RequestPage(props: DraftProps) {
  const { shell, token, draft, version } = props
  const { language } = shell
  const text = filingTexts(language)
  const { ways, waysHint } = text.request
  return (
    <DraftFrame {...props} page="request" title={text.request.title}>
      <form method="post" action={address(language, `/drafts/${token}/request`)} noValidate>
        <TextArea
          name="request"
          language={language}
          label={text.request.request}
          hint={`${text.request.requestHint} (${version.name[language]})`}
          value={draft.answers.request}
          rows={4}
          maxLength={1000}
          optional
        />
        <Radios
          name="returnBy"
          language={language}
          label={text.request.returnBy}
          value={draft.answers.returnBy ?? 'counter'}
          options={(['counter', 'post', 'online'] as const).map((value) => ({
            value,
            label: ways[value],
            hint: waysHint[value],
          }))}
        />
        <Button iconEnd="arrow">{text.next}</Button>
      </form>
    </DraftFrame>
  )
}

interface PapersProps extends DraftProps {
  /** Component → why a file was not taken. */
  refusals: Record<string, string>
  broken: boolean
  megabytes: number
  /** What is known of the files, by id. */
  shown: ReadonlyMap<string, ShownFile>
}

/** Page 3: one box a paper. Every button sends the whole form, so that nothing chosen is lost. */
export function PapersPage({ refusals, broken, megabytes, shown, ...props }: PapersProps) {
  const { shell, token, draft, version } = props
  const { language } = shell
  const text = filingTexts(language)
  const papers = uploadable(version)
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
      uploads={`/api/v1/drafts/${token}/papers/${paper.id}/uploads`}
      error={refusals[paper.id]}
    />
  )
  return (
    <DraftFrame {...props} page="papers" title={text.papers.title} hasErrors={errors.length > 0}>
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
  uploads?: string | undefined
  error?: string | undefined
  /** The form around it is sent as a whole, by its own button. */
  once?: boolean
}

/** What the script says while it sends. */
function uploadWords(language: Language): string {
  const { sending, waiting, done, failed, empty } = paperTexts(language)
  return JSON.stringify({ sending, waiting, done, failed, empty })
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
          data-uploads={props.uploads}
          data-words={props.uploads && uploadWords(language)}
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

interface CheckProps extends DraftProps {
  places: Places
  faults: Fault[]
  doubts: Text[]
}

/** Page 4: all of it once more, then the one button. */
export function CheckPage({ places, faults, doubts, ...props }: CheckProps) {
  const { shell, token, draft, procedure, version } = props
  const { language } = shell
  const text = filingTexts(language)
  const missing = missingPapers(draft, version)
  const page = (name: DraftPage) => address(language, `/drafts/${token}/${name}`)
  const typed: Record<string, string> = draft.answers.applicant ?? {}
  const line = (target: DraftPage, term: string, detail: ComponentChildren) => ({
    term,
    detail: detail || <span class="soft">{text.check.notGiven}</span>,
    action: { href: page(target), label: text.check.change, about: term },
  })
  return (
    <DraftFrame {...props} page="check" title={text.check.title} hasErrors={faults.length > 0}>
      {faults.length > 0 && (
        <div class="error-summary" role="alert">
          <h2>{text.check.faults}</h2>
          <ul class="plain">
            {faults.map((fault) => (
              <li key={fault.field}>
                <a href={`${page('you')}#${fault.field}`}>
                  {text.you[fault.field]}: {fault.message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {missing.length > 0 && (
        <Notice language={language} tone="warning" title={text.check.missingTitle}>
          <p>{text.check.missing}</p>
          <ul>
            {missing.map((paper) => (
              <li key={paper.id}>
                <a href={`${page('papers')}#${paper.id}`}>{paper.short[language]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice language={language} title={text.check.doubts}>
          {doubts.map((doubt) => (
            <p key={doubt.vi}>{doubt[language]}</p>
          ))}
          <p>{text.check.doubtsAbout}</p>
        </Notice>
      )}
      <p>{text.check.about}</p>
      <h2>{text.steps.you}</h2>
      <DefinitionList
        items={applicantFields.map((name) => line('you', text.you[name], shownAnswer(name, typed, language)))}
      />
      <h2>{text.steps.request}</h2>
      <DefinitionList
        items={[
          { term: text.check.procedure, detail: procedure.plain[language] },
          { term: text.check.place, detail: places.officeName(places.get(draft.place), language) },
          line('request', text.request.request, draft.answers.request || version.name[language]),
          line('request', text.request.returnBy, text.request.ways[draft.answers.returnBy ?? 'counter']),
        ]}
      />
      {uploadable(version).length > 0 && (
        <>
          <h2>{text.steps.papers}</h2>
          <DefinitionList
            items={uploadable(version)
              .filter((paper) => !paper.optional || draft.answers.files?.[paper.id]?.length)
              .map((paper) => line('papers', paper.short[language], filesWords(draft, paper.id, language)))}
          />
        </>
      )}
      <p>{text.check.promise}</p>
      <form method="post" action={address(language, `/drafts/${token}/send`)}>
        <Button icon="upload" disabled={faults.length > 0}>
          {text.check.send}
        </Button>
      </form>
    </DraftFrame>
  )
}

function shownAnswer(
  name: ApplicantField,
  typed: Record<string, string>,
  language: Language,
): ComponentChildren {
  const text = filingTexts(language).you
  if (name === 'birthDate') {
    const parts = [typed.birthDay, typed.birthMonth, typed.birthYear].filter(Boolean)
    return parts.length > 0 && <Code>{parts.map((part) => part!.padStart(2, '0')).join('/')}</Code>
  }
  if (name === 'sex')
    return typed.sex === 'male' ? text.male : typed.sex === 'female' ? text.female : undefined
  const value = typed[name]?.trim()
  if (!value) return undefined
  return name === 'idNumber' || name === 'phone' || name === 'email' ? <Code long>{value}</Code> : value
}

function filesWords(draft: Draft, id: string, language: Language) {
  const files = draft.answers.files?.[id] ?? []
  if (files.length === 0) return <span class="soft">{filingTexts(language).check.noFiles}</span>
  return (
    <ul class="plain">
      {files.map((file) => (
        <li key={file.id}>
          <span dir="auto">{file.name}</span> <span class="code small soft">{sizeWords(file.size)}</span>
        </li>
      ))}
    </ul>
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
