import { Button, ErrorSummary, type LanguageLink, Notice, Page, Select, Table, TextField } from '#design'
import type { Account } from '#modules/access'
import type { Language } from '#platform/text'
import { frameTexts } from './frame-texts.ts'
import { signInTexts } from './sign-in-texts.ts'

export interface SignInProps {
  language: Language
  stylesheet: string
  script: string
  links: LanguageLink[]
  /** Where to go afterwards. */
  next: string
  username?: string | undefined
  error?: string | undefined
  /** A form that was under way: it is sent on to `next` after signing in. */
  kept?: { values: Record<string, string[]>; hadFiles: boolean } | undefined
  samples?: Samples | undefined
}

export interface Samples {
  password: string
  ward: string
  wards: { value: string; label: string }[]
  accounts: (Account & { roleName: string })[]
}

/** Names of this form's own fields; everything else in it belongs to the form that was under way. */
export const own = {
  username: 'sign-in-username',
  password: 'sign-in-password',
  code: 'sign-in-code',
  next: 'sign-in-next',
  resend: 'sign-in-resend',
} as const

export function SignInPage(props: SignInProps) {
  const { language, kept, error, samples } = props
  const text = signInTexts(language)
  return (
    <Page
      face="desk"
      language={language}
      title={text.title}
      stylesheet={props.stylesheet}
      scripts={[{ src: props.script }]}
      faceTitle={frameTexts(language).face}
      home="/desk"
      languages={kept ? undefined : props.links}
      demo={samples !== undefined}
      hasErrors={error !== undefined}
    >
      <div class={samples ? 'sign-in sign-in-with-samples' : 'sign-in'}>
        <section class="panel stack" aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{text.title}</h1>
          <p class="soft">{text.lead}</p>
          {kept && (
            <Notice language={language} tone="warning" title={text.ended} live>
              <p>{text.kept}</p>
              {kept.hadFiles && <p>{text.filesLost}</p>}
            </Notice>
          )}
          {error && <ErrorSummary language={language} errors={[{ field: own.username, message: error }]} />}
          <form method="post" action="/desk/sign-in" class="stack">
            <Carried {...props} />
            <TextField
              name={own.username}
              label={text.username}
              language={language}
              value={props.username}
              autoComplete="username"
              autoFocus
              code
              spellCheck={false}
              required
            />
            <TextField
              name={own.password}
              label={text.password}
              language={language}
              type="password"
              autoComplete="current-password"
              required
            />
            <TextField
              name={own.code}
              label={text.code}
              hint={text.codeHint}
              language={language}
              inputMode="numeric"
              autoComplete="one-time-code"
              width="short"
              maxLength={7}
              code
              optional
            />
            <Button icon="key">{kept ? text.submitKept : text.submit}</Button>
          </form>
        </section>
        {samples && <SampleAccounts {...props} samples={samples} />}
      </div>
    </Page>
  )
}

function SampleAccounts(props: SignInProps & { samples: Samples }) {
  const { language, samples, kept, next } = props
  const text = signInTexts(language)
  return (
    <section class="panel stack" aria-labelledby="samples-title">
      <h2 id="samples-title">{text.samples}</h2>
      <p>{text.samplesWhy(samples.password)}</p>
      {!kept && (
        <form method="get" action="/desk/sign-in" class="with-button">
          <input type="hidden" name="next" value={next} />
          <Select
            name="ward"
            label={text.ward}
            language={language}
            options={samples.wards}
            value={samples.ward}
            empty={false}
          />
          <Button kind="quiet">{text.showWard}</Button>
        </form>
      )}
      <Table
        language={language}
        caption={text.samples}
        captionHidden
        dense
        rows={samples.accounts}
        keyOf={(account) => account.id}
        columns={[
          { heading: text.account, cell: (account) => <span dir="ltr">{account.username}</span> },
          {
            heading: text.role,
            cell: (account) => (
              <>
                {account.roleName}
                <span class="under soft">{account.fullName}</span>
              </>
            ),
          },
          {
            heading: text.use,
            cell: (account) => (
              <form method="post" action="/desk/sign-in">
                <Carried {...props} />
                <input type="hidden" name={own.username} value={account.username} />
                <input type="hidden" name={own.password} value={samples.password} />
                <Button kind="quiet" size="small" attributes={{ 'aria-label': text.useAs(account.username) }}>
                  {text.use}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </section>
  )
}

/** Where to go on, and what was typed before. */
function Carried({ next, kept }: SignInProps) {
  return (
    <>
      <input type="hidden" name={own.next} value={next} />
      {kept && <input type="hidden" name={own.resend} value="yes" />}
      {Object.entries(kept?.values ?? {}).flatMap(([name, values]) =>
        values.map((value, place) => (
          <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
        )),
      )}
    </>
  )
}
