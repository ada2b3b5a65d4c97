import { Button, Checkbox, Code, ErrorSummary, FileField, Money, Select, TextArea, TextField } from '#design'
import { type CertifiedKind, type Group, groundsOf, kinds } from '#modules/certification'
import { Post } from '../post.tsx'
import { CertificationFrame, type CertificationFrameProps } from './frame.tsx'
import { certificationTexts } from './texts.ts'

export interface NewPageProps extends Pick<CertificationFrameProps, 'shell' | 'parts' | 'said'> {
  kind: CertifiedKind
  nameOf(procedure: string): string
  ticket: { id: string; label: string } | undefined
  /** A dossier that is there already: only what it asks for is to be written down. */
  dossier?: { id: string; code: string; name: string } | undefined
  /** How many items can be entered. */
  rows: number
  fields: Record<string, string>
  faults: Record<string, string>
  /** Besides single fields. */
  why?: string | undefined
  /** The same was asked for today: it is received once the officer says that it is meant. */
  asksAgain?: boolean | undefined
  /** As the typed items would cost, in đồng. */
  fee: number
  isExempt: boolean
}

/** The kinds that stand there as tabs; the others are in the list beside. */
const shownKinds = ['2.000815', '2.000884', '2.001035', '2.001008']

/**
 * One screen for the whole request. Enter sends it from any field, since the button that receives is the first in the
 * form; the fee is counted while one types.
 */
export function NewRequestPage(props: NewPageProps) {
  const { shell, kind, faults, why, ticket, rows, nameOf } = props
  const { language } = shell
  const text = certificationTexts(language)
  const { group } = kind
  const field = fieldOf(props)
  const errors = Object.entries(faults).map(([name, message]) => ({
    field: name,
    message: `${labelOf(name, group, rows, text)}: ${message}`,
  }))
  const hrefOf = (procedure: string) =>
    `/desk/certification/new?${new URLSearchParams({ procedure, ...(ticket ? { ticket: ticket.id } : {}) })}`
  const others = kinds.filter(({ procedure }) => !shownKinds.includes(procedure))
  return (
    <CertificationFrame
      {...props}
      part="new"
      title={text.newTitle}
      hasErrors={errors.length > 0 || why !== undefined}
    >
      {!props.dossier && (
        <nav class="row" aria-label={text.kind}>
          {kinds
            .filter(({ procedure }) => shownKinds.includes(procedure))
            .map((it) => (
              <a
                key={it.procedure}
                href={hrefOf(it.procedure)}
                class="line-link"
                aria-current={it === kind ? 'page' : undefined}
              >
                {it === kind ? <strong>{text.groups[it.group]}</strong> : text.groups[it.group]}
              </a>
            ))}
          <details open={!shownKinds.includes(kind.procedure)}>
            <summary>{text.otherKinds}</summary>
            <ul class="plain stack-tight">
              {others.map((it) => (
                <li key={it.procedure}>
                  <a href={hrefOf(it.procedure)} aria-current={it === kind ? 'page' : undefined}>
                    {nameOf(it.procedure)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </nav>
      )}
      <p>
        <strong>{nameOf(kind.procedure)}</strong> <Code>{kind.procedure}</Code>
        {ticket && <> · {ticket.label}</>}
        {props.dossier && (
          <>
            {' '}
            · <a href={`/desk/dossiers/${props.dossier.id}`}>{props.dossier.code}</a> {props.dossier.name}
          </>
        )}
      </p>
      {why !== undefined && (
        <ErrorSummary
          language={language}
          title={why}
          errors={
            errors.length > 0
              ? errors
              : [props.asksAgain ? { field: 'again', message: text.again } : { message: why }]
          }
        />
      )}
      <Post
        action="/desk/certification/new"
        files
        class="stack"
        id="certify-form"
        fields={{
          procedure: kind.procedure,
          rows: String(rows),
          ...(ticket ? { ticket: ticket.id } : {}),
          ...(props.dossier ? { dossier: props.dossier.id } : {}),
        }}
      >
        <div class="certify" data-certify={kind.fee}>
          <section class="panel stack" aria-labelledby="what-title">
            <h2 id="what-title">{text.what}</h2>
            {Array.from({ length: rows }, (_, index) => (
              <Item key={index} {...props} n={index + 1} group={group} />
            ))}
            {kind.electronic && <p class="soft small">{text.vneid}</p>}
          </section>
          <div class="stack">
            {!props.dossier && (
              <section class="panel stack" aria-labelledby="person-title">
                <h2 id="person-title">{text.person}</h2>
                <TextField {...field('fullName')} label={text.fullName} maxLength={120} autoComplete="off" />
                <div class="pair">
                  <TextField
                    {...field('idNumber')}
                    label={text.idNumber}
                    inputMode="numeric"
                    maxLength={15}
                    autoComplete="off"
                    code
                    optional={group === 'copy'}
                  />
                  <TextField {...field('phone')} label={text.phone} type="tel" autoComplete="off" optional />
                </div>
              </section>
            )}
            <section class="panel stack" aria-labelledby="settled-title">
              <h2 id="settled-title">
                {text.feeNow}:{' '}
                <output id="fee-now" for="certify-form">
                  <Money dong={props.isExempt ? 0 : props.fee} language={language} />
                </output>
              </h2>
              <Checkbox
                name="compared"
                language={language}
                label={text.compared[group]}
                checked={props.fields.compared === 'yes'}
                error={faults.compared}
              />
              <Checkbox
                name="paid"
                language={language}
                label={text.paid}
                checked={props.fields.paid === 'yes'}
              />
              {(props.asksAgain || props.fields.again === 'yes') && (
                <Checkbox
                  name="again"
                  language={language}
                  label={text.again}
                  checked={props.fields.again === 'yes'}
                />
              )}
              <details
                open={Boolean(
                  props.fields.receipt ||
                    props.fields.agreedDays ||
                    props.fields.exemption ||
                    faults.agreedDays,
                )}
              >
                <summary>{text.seldom}</summary>
                <div class="stack">
                  <div class="pair">
                    <TextField
                      {...field('receipt')}
                      label={text.receipt}
                      maxLength={60}
                      autoComplete="off"
                      code
                      optional
                    />
                    {!props.dossier && (
                      <TextField
                        {...field('agreedDays')}
                        label={text.agreed}
                        inputMode="numeric"
                        maxLength={2}
                        width="short"
                        optional
                      />
                    )}
                  </div>
                  <TextField {...field('exemption')} label={text.exemption} maxLength={200} optional />
                </div>
              </details>
              <div class="buttons">
                <Button icon="check">{text.submit}</Button>
                <Button kind="quiet" name="do" value="add" icon="pen">
                  {text.add}
                </Button>
                <Button kind="quiet" name="do" value="count">
                  {text.count}
                </Button>
              </div>
            </section>
            {!props.dossier && (
              <details class="panel" open={Boolean(faults.ground)}>
                <summary>{text.turnAway}</summary>
                <div class="stack">
                  <Select
                    {...field('ground')}
                    label={text.groundTitle}
                    empty="–"
                    options={groundsOf(group).map((it) => ({ value: it.id, label: it.text[language] }))}
                  />
                  <TextArea {...field('words')} label={text.words} rows={2} maxLength={1000} optional />
                  <Button kind="danger" name="do" value="refuse">
                    {text.refuseAll}
                  </Button>
                </div>
              </details>
            )}
          </div>
        </div>
      </Post>
    </CertificationFrame>
  )
}

/** What stands above the field with a fault, and at which item where there are several. */
function labelOf(
  name: string,
  group: Group,
  rows: number,
  text: ReturnType<typeof certificationTexts>,
): string {
  const [, field = name, n] = /^(\w+)-(\d+)$/.exec(name) ?? []
  const labels: Record<string, string> = {
    ...{ fullName: text.fullName, idNumber: text.idNumber, phone: text.phone, agreedDays: text.agreed },
    ...{
      pages: text.pages,
      sheets: text.sheets,
      copies: text.copies,
      signers: text.signers,
      parties: text.parties,
    },
    ...{
      translator: text.translator,
      from: text.from,
      to: text.to,
      scan: text.scan,
      title: text.itemTitle[group],
    },
    ground: n ? text.ground : text.groundTitle,
  }
  const label = labels[field] ?? text.what
  return n && rows > 1 ? `${text.item(Number(n))}, ${label}` : label
}

const fieldOf =
  ({ shell: { language }, fields, faults }: NewPageProps) =>
  (name: string) => ({ name, language, value: fields[name], error: faults[name] })

function Item(props: NewPageProps & { n: number; group: Group }) {
  const { n, group, shell, fields, kind } = props
  const { language } = shell
  const text = certificationTexts(language)
  const field = fieldOf(props)
  const rest = n > 1
  return (
    <fieldset class="certify-item" data-item={n}>
      <legend class={props.rows === 1 ? 'visually-hidden' : undefined}>{text.item(n)}</legend>
      <TextField
        {...field(`title-${n}`)}
        label={text.itemTitle[group]}
        maxLength={500}
        autoComplete="off"
        autoFocus={n === (Number(fields.focus) || 1)}
        optional={rest}
      />
      <div class="certify-counts">
        <TextField
          {...field(`pages-${n}`)}
          label={text.pages}
          inputMode="numeric"
          maxLength={5}
          width="short"
        />
        <TextField
          {...field(`copies-${n}`)}
          label={text.copies}
          inputMode="numeric"
          maxLength={4}
          width="short"
        />
        {kind.electronic && (
          <Checkbox
            name={`electronic-${n}`}
            language={language}
            label={text.electronic}
            checked={fields[`electronic-${n}`] === 'yes'}
          />
        )}
      </div>
      {group === 'signature' && (
        <TextArea {...field(`signers-${n}`)} label={text.signers} rows={2} maxLength={2000} />
      )}
      {group === 'transaction' && (
        <>
          <TextArea {...field(`parties-${n}`)} label={text.parties} rows={3} maxLength={2000} />
          <TextField {...field(`value-${n}`)} label={text.value} maxLength={200} optional />
        </>
      )}
      {group === 'translator' && (
        <>
          <TextField
            {...field(`translator-${n}`)}
            label={text.translator}
            maxLength={200}
            autoComplete="off"
          />
          <div class="pair">
            <TextField {...field(`from-${n}`)} label={text.from} maxLength={60} />
            <TextField {...field(`to-${n}`)} label={text.to} maxLength={60} />
          </div>
          <Select
            {...field(`ground-${n}`)}
            label={text.ground}
            empty="–"
            options={(['degree', 'collaborator'] as const).map((it) => ({
              value: it,
              label: text.grounds[it],
            }))}
          />
        </>
      )}
      <details
        open={Boolean(
          fields[`issuer-${n}`] ||
            fields[`sheets-${n}`] ||
            props.faults[`sheets-${n}`] ||
            props.faults[`scan-${n}`],
        )}
      >
        <summary>{text.more}</summary>
        <div class="stack">
          <div class="pair">
            <TextField {...field(`issuer-${n}`)} label={text.issuer} maxLength={300} optional />
            <TextField
              {...field(`sheets-${n}`)}
              label={text.sheets}
              inputMode="numeric"
              maxLength={5}
              width="short"
              optional
            />
          </div>
          {kind.electronic && (
            <FileField
              {...field(`scan-${n}`)}
              label={text.scan}
              accept="application/pdf,image/jpeg,image/png"
              optional
            />
          )}
        </div>
      </details>
    </fieldset>
  )
}
