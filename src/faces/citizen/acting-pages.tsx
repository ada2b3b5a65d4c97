import {
  Button,
  Code,
  DefinitionList,
  DossierBadge,
  dossierStatuses,
  ErrorSummary,
  Notice,
  TextField,
  When,
} from '#design'
import { type HelpedDossier, lastDay, type OpenedMandate } from '#modules/dossiers'
import type { ProcedureVersion } from '#modules/procedures'
import { formatDate } from '#platform/text'
import { address } from './ask.ts'
import { PaperBox } from './filing-pages.tsx'
import { Frame, type Shell } from './frame.tsx'
import { helpersTexts } from './helpers-texts.ts'
import { Hidden } from './hidden.tsx'

interface ActingPageProps {
  shell: Shell
  code: string
  errors: { field?: 'code' | 'secret'; message: string }[]
}

/** Code and secret of a mandate, to act for somebody. */
export function ActingPage({ shell, code, errors }: ActingPageProps) {
  const { language } = shell
  const text = helpersTexts(language)
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <Frame shell={shell} title={text.acting.title} hasErrors={errors.length > 0}>
      <div class="stack">
        <h1>{text.acting.title}</h1>
        <ErrorSummary language={language} errors={errors} />
        <p>{text.acting.about}</p>
        <form method="post" action={address(language, '/acting')} noValidate>
          <TextField
            name="code"
            language={language}
            label={text.code}
            value={code}
            error={errorOf('code')}
            width="long"
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            code
          />
          <TextField
            name="secret"
            language={language}
            label={text.secret}
            error={errorOf('secret')}
            width="medium"
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            code
          />
          <Button icon="search">{text.acting.submit}</Button>
        </form>
      </div>
    </Frame>
  )
}

export interface ActingDossiersProps {
  shell: Shell
  opened: OpenedMandate
  versionOf: (dossier: HelpedDossier) => ProcedureVersion
  officeOf: (place: string) => string
  formKey: string
  isSent: boolean
  /** Dossier id and paper → why a file was not taken. */
  refusals: Record<string, string>
}

/** For whom one acts, what one may do, and how each dossier stands; nothing of what is in it. */
export function ActingDossiersPage(props: ActingDossiersProps) {
  const { shell, opened, formKey, isSent, refusals } = props
  const { language } = shell
  const text = helpersTexts(language)
  const { mandate, dossiers } = opened
  const maySee = mandate.powers.some((power) => power === 'follow' || power === 'supplement')
  return (
    <Frame shell={shell} title={text.acting.title} hasErrors={Object.keys(refusals).length > 0}>
      <div class="stack">
        <h1>{text.acting.for(mandate.principalName)}</h1>
        {isSent && (
          <Notice language={language} tone="success" live>
            {text.acting.sent}
          </Notice>
        )}
        <p>
          {text.acting.you(mandate.helperName)}. {text.may}:{' '}
          {mandate.powers.map((power) => text.powers[power]).join(text.comma)}
          {text.comma}
          {text.until(formatDate(lastDay(mandate)))}.
        </p>
        {!maySee && <p>{text.acting.notSeen}</p>}
        {maySee && dossiers.length === 0 && <p>{text.acting.noDossiers}</p>}
        {dossiers.map((dossier) => (
          <Helped key={dossier.id} {...props} dossier={dossier} />
        ))}
        <form method="post" action={address(language, '/acting/leave')}>
          <Hidden fields={{ key: formKey }} />
          <Button kind="quiet" icon="lock">
            {text.acting.leave}
          </Button>
        </form>
        <p class="small soft">{text.acting.leaveAbout}</p>
      </div>
    </Frame>
  )
}

function Helped(props: ActingDossiersProps & { dossier: HelpedDossier }) {
  const { shell, opened, dossier, versionOf, officeOf, formKey, refusals } = props
  const { language } = shell
  const text = helpersTexts(language).acting
  const version = versionOf(dossier)
  const { id, code, status, dueAt, asked } = dossier
  const mayCollect =
    opened.mandate.powers.includes('collect') && status === 9 && dossier.returnBy === 'counter'
  return (
    <section class="stack" aria-labelledby={`dossier-${id}`}>
      <h2 id={`dossier-${id}`}>{version.name[language]}</h2>
      <p>
        <Code long>{code}</Code> <DossierBadge status={dossierStatuses[status - 1]!} language={language} />
      </p>
      <DefinitionList
        items={[
          { term: text.where, detail: officeOf(dossier.receiving) },
          ...(dueAt && [2, 4].includes(status) ? [{ term: text.due, detail: <When at={dueAt} /> }] : []),
        ]}
      />
      {mayCollect && (
        <Notice language={language} tone="success">
          {text.collect}
        </Notice>
      )}
      {asked && (
        <form
          class="stack"
          method="post"
          action={address(language, `/acting/${id}/supply`)}
          encType="multipart/form-data"
        >
          <h3>{text.asked}</h3>
          <ErrorSummary
            language={language}
            errors={Object.entries(refusals)
              .filter(([field]) => field.startsWith(id))
              .map(([field, message]) => ({ field, message }))}
          />
          <Notice language={language} tone="warning" title={text.reason}>
            <p>{asked.reason}</p>
          </Notice>
          <Hidden fields={{ key: formKey }} />
          {asked.items.map((item) => {
            const paper = version.components.find((it) => it.id === item)
            return (
              <PaperBox
                key={item}
                language={language}
                id={`${id}.${item}`}
                title={paper?.short[language] ?? item}
                about={paper?.text[language] ?? ''}
                files={[]}
                shown={new Map()}
                pictures=""
                error={refusals[`${id}.${item}`]}
                once
              />
            )
          })}
          <Button icon="upload">{text.send}</Button>
        </form>
      )}
    </section>
  )
}
