import {
  Button,
  Checkboxes,
  EmptyState,
  ErrorSummary,
  Select,
  type SelectOption,
  StatusBadge,
  Table,
  TextField,
  When,
} from '#design'
import { type Delegation, type Group, groups } from '#modules/certification'
import { localDate } from '#platform/clock'
import { Post } from '../post.tsx'
import { CertificationFrame, type CertificationFrameProps } from './frame.tsx'
import { certificationTexts } from './texts.ts'

export interface DelegationsPageProps extends Pick<CertificationFrameProps, 'shell' | 'parts' | 'said'> {
  given: Delegation[]
  signers: { officer: string; name: string; title: string; groups: Group[] | 'all' }[]
  now: Temporal.Instant
  /** Whom the chair may entrust; undefined for everybody but the chair. */
  officers: SelectOption[] | undefined
  fields: Record<string, string>
  values: Record<string, string[]>
  faults: Record<string, string>
  why?: string | undefined
}

/** Who may certify: today, and by which decisions. The chair entrusts here and takes back. */
export function DelegationsPage(props: DelegationsPageProps) {
  const { shell, given, signers, officers, now, why } = props
  const { language } = shell
  const text = certificationTexts(language)
  return (
    <CertificationFrame
      {...props}
      part="delegations"
      title={text.delegationsTitle}
      hasErrors={why !== undefined}
    >
      <p>{text.law}</p>
      <section class="panel stack-tight" aria-labelledby="today-title">
        <h2 id="today-title">{text.signersToday}</h2>
        {signers.length === 0 ? (
          <p class="warning-words">{text.nobody}</p>
        ) : (
          <ul class="plain">
            {signers.map(({ officer, name, title, groups }) => (
              <li key={officer}>
                <strong>{name}</strong>, {title}:{' '}
                {groups === 'all' ? text.all : groups.map((it) => text.groups[it]).join(', ')}
              </li>
            ))}
          </ul>
        )}
      </section>
      {officers && <Give {...props} officers={officers} />}
      <section class="stack-tight" aria-labelledby="given-title">
        <h2 id="given-title">{text.given}</h2>
        {given.length === 0 ? (
          <EmptyState title={text.noneGiven} icon="key" />
        ) : (
          <Table
            language={language}
            caption={text.given}
            captionHidden
            rows={given}
            keyOf={({ id }) => id}
            columns={[
              {
                heading: text.officer,
                cell: ({ toName, toTitle }) => (
                  <>
                    {toName} <span class="under soft">{toTitle}</span>
                  </>
                ),
              },
              {
                heading: text.categories,
                cell: (it) => it.groups.map((group) => text.groups[group]).join(', '),
              },
              { heading: text.fromDay, cell: ({ fromDay }) => <When at={fromDay} /> },
              { heading: text.untilDay, cell: ({ untilDay }) => <When at={untilDay} /> },
              { heading: text.decision, cell: ({ decision }) => <bdi>{decision}</bdi> },
              { heading: text.by, cell: ({ givenByName }) => givenByName },
              {
                heading: text.state,
                cell: (it) => {
                  const state = stateOf(it, now)
                  return (
                    <div class="row">
                      <StatusBadge
                        tone={state === 'holds' ? 'success' : state === 'later' ? 'info' : 'neutral'}
                      >
                        {text[state]}
                      </StatusBadge>
                      {officers && (state === 'holds' || state === 'later') && (
                        <Post action={`/desk/certification/delegations/${it.id}/revoke`}>
                          <Button kind="quiet" size="small">
                            {text.revoke}
                            <span class="visually-hidden"> {it.toName}</span>
                          </Button>
                        </Post>
                      )}
                    </div>
                  )
                },
              },
            ]}
          />
        )}
      </section>
    </CertificationFrame>
  )
}

function stateOf({ revokedAt, fromDay, untilDay }: Delegation, now: Temporal.Instant) {
  const today = localDate(now)
  if (revokedAt) return 'revoked'
  if (Temporal.PlainDate.compare(today, untilDay) > 0) return 'over'
  return Temporal.PlainDate.compare(today, fromDay) < 0 ? 'later' : 'holds'
}

function Give(props: DelegationsPageProps & { officers: SelectOption[] }) {
  const { shell, officers, fields, values, faults, why } = props
  const { language } = shell
  const text = certificationTexts(language)
  const field = (name: string) => ({ name, language, value: fields[name], error: faults[name] })
  const labels: Record<string, string> = {
    ...{
      to: text.officer,
      groups: text.categories,
      from: text.fromDay,
      until: text.untilDay,
      decision: text.decision,
    },
  }
  const errors = Object.entries(faults).map(([name, message]) => ({
    field: name,
    message: `${labels[name] ?? name}: ${message}`,
  }))
  return (
    <section class="panel stack" aria-labelledby="give-title">
      <h2 id="give-title">{text.give}</h2>
      {why !== undefined && (
        <ErrorSummary
          language={language}
          title={why}
          errors={errors.length > 0 ? errors : [{ message: why }]}
        />
      )}
      <Post action="/desk/certification/delegations" class="stack">
        <Select {...field('to')} label={text.officer} empty="–" options={officers} width="long" />
        <Checkboxes
          name="groups"
          label={text.categories}
          language={language}
          error={faults.groups}
          values={values.groups ?? []}
          inline
          options={groups.map((it) => ({ value: it, label: text.groups[it] }))}
        />
        <div class="certify-counts">
          <TextField {...field('from')} label={text.fromDay} type="date" width="medium" />
          <TextField {...field('until')} label={text.untilDay} type="date" width="medium" />
          <TextField
            {...field('decision')}
            label={text.decision}
            maxLength={100}
            width="medium"
            autoComplete="off"
          />
        </div>
        <Button icon="key">{text.giveNow}</Button>
      </Post>
    </section>
  )
}
