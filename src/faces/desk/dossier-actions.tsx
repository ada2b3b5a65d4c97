import type { ComponentChildren } from 'preact'
import {
  Button,
  Checkbox,
  Checkboxes,
  ErrorSummary,
  FileField,
  Icon,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#design'
import { isFinal } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView, Possible } from './dossier-view.ts'
import { Kept } from './kept.tsx'
import type { KeptFile } from './kept-files.ts'
import { PapersTable } from './papers-table.tsx'
import { Post } from './post.tsx'

/** A form that came back: as it was typed, and what is wrong with it. */
export interface Returned {
  type: Possible
  fields: Record<string, string>
  values: Record<string, string[]>
  faults: Record<string, string>
  kept: Record<string, KeptFile[]>
}

interface ActionsProps {
  view: DossierView
  language: Language
  maxMegabytes: number
  returned: Returned | undefined
}

const danger = new Set<Possible>(['refuse', 'stop', 'withdraw', 'recall-result'])
const withFiles = new Set<Possible>(['attach-result', 'supply'])

/** Exactly what this person may do now; what most likely comes next stands open. */
export function Actions({ view, language, maxMegabytes, returned }: ActionsProps) {
  const text = dossierTexts(language)
  const isGone = returned && !view.possible.includes(returned.type)
  return (
    <div class="actions">
      {isGone && <Typed returned={returned} language={language} />}
      {view.possible.length === 0 && (
        <p class="soft">{isFinal(view.dossier.state.status) ? text.over : text.nothingToDo}</p>
      )}
      {view.possible.map((type) => (
        <details
          key={type}
          class={danger.has(type) ? 'action action-danger' : 'action'}
          id={`do-${type}`}
          open={type === (returned && !isGone ? returned.type : view.next)}
        >
          <summary>
            <Icon name="arrow" />
            <span>{text.action[type]}</span>
          </summary>
          <ActionForm
            type={type}
            view={view}
            language={language}
            maxMegabytes={maxMegabytes}
            returned={returned?.type === type ? returned : undefined}
          />
        </details>
      ))}
    </div>
  )
}

/** The action is no longer possible; the words typed for it are shown, to be used elsewhere. */
function Typed({ returned, language }: { returned: Returned; language: Language }) {
  const text = dossierTexts(language)
  const words = ['reason', 'legalGround', 'note']
    .map((name) => returned.fields[`${returned.type}-${name}`])
    .filter(Boolean)
  if (words.length === 0) return null
  return (
    <blockquote class="typed stack-tight">
      <p class="soft">{text.youTyped(text.action[returned.type])}</p>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  )
}

function ActionForm({ type, view, language, maxMegabytes, returned }: ActionsProps & { type: Possible }) {
  const text = dossierTexts(language)
  const about = (text.about as Record<string, string>)[type]
  const { id, state } = view.dossier
  const label =
    type === 'pass'
      ? text.passTo(view.stepName(nextStep(view)))
      : type === 'assign'
        ? text.assignMe
        : text.action[type]
  const faults = Object.entries(returned?.faults ?? {})
  // What could be said of any field says of which.
  const general = new Set([text.tooShort, text.needed, text.chooseOne])
  return (
    <Post
      // A form that came back is found at once, also where the page is long and narrow.
      action={`/desk/dossiers/${id}/actions#errors`}
      fields={{
        type,
        version: String(state.seq),
        ...(type === 'pass' ? { 'pass-step': nextStep(view) } : {}),
      }}
      files={withFiles.has(type)}
      class="stack"
    >
      {about && <p class="soft">{about}</p>}
      <ErrorSummary
        language={language}
        errors={faults.map(([field, message]) => ({
          field: `${type}-${field}`,
          message:
            general.has(message) && field in text.field
              ? text.at(text.field[field as 'reason'], message)
              : message,
        }))}
      />
      <Fields type={type} view={view} language={language} maxMegabytes={maxMegabytes} returned={returned} />
      <Button kind={danger.has(type) ? 'danger' : 'primary'}>{label}</Button>
    </Post>
  )
}

const nextStep = ({ dossier: { state } }: DossierView) =>
  state.route[state.route.indexOf(state.step ?? state.route[0]!) + 1] ?? ''

function Fields({
  type,
  view,
  language,
  maxMegabytes,
  returned,
}: ActionsProps & { type: Possible }): ComponentChildren {
  const text = dossierTexts(language)
  const { state } = view.dossier
  const field = (name: string) => ({
    name: `${type}-${name}`,
    language,
    value: returned?.fields[`${type}-${name}`],
    error: returned?.faults[name],
  })
  const reason = <TextArea {...field('reason')} label={text.field.reason} rows={3} />
  const note = <TextArea {...field('note')} label={text.field.note} rows={2} optional />
  const ground = (
    <TextField {...field('legalGround')} label={text.field.legalGround} hint={text.field.legalHint} />
  )
  switch (type) {
    case 'refuse':
    case 'stop':
      return [reason, ground]
    case 'withdraw':
    case 'recall-result':
      return reason
    case 'pass':
    case 'resume':
      return note
    case 'assign-other':
      return (
        <Select
          {...field('officer')}
          label={text.field.officer}
          options={view.officers.map((it) => ({ value: it.actor, label: `${it.name} – ${it.title}` }))}
        />
      )
    case 'send-back': {
      const steps = state.route.slice(0, state.route.indexOf(state.step ?? ''))
      return [
        <Select
          {...field('step')}
          label={text.field.step}
          empty={false}
          options={steps.map((step) => ({ value: step, label: view.stepName(step) }))}
        />,
        reason,
      ]
    }
    case 'attach-result':
      return [
        <TextField
          {...field('summary')}
          value={field('summary').value ?? view.version.results[0]?.name[language]}
          label={text.field.summary}
        />,
        <FileField
          {...field('files')}
          label={text.field.files}
          accept="application/pdf,image/*"
          maxMegabytes={maxMegabytes}
          multiple
        />,
        <Kept name={`${type}-kept`} files={returned?.kept.files ?? []} label={text.field.kept} />,
      ]
    case 'approve':
      return [<TextField {...field('number')} label={text.field.number} width="medium" optional />, note]
    case 'ask-supplement':
      return [
        <Checkboxes
          {...field('items')}
          label={text.field.items}
          values={returned?.values[`${type}-items`] ?? []}
          options={view.version.components.map((it) => ({
            value: it.id,
            label: it.short[language],
            hint: it.form === 'held' ? text.field.heldHint : undefined,
          }))}
        />,
        reason,
        <Select
          {...field('until')}
          label={text.field.until}
          empty={text.field.untilNone}
          options={view.untils.map((it) => ({
            value: it.value,
            label: text.field.untilDays(it.days, it.date),
          }))}
          optional
        />,
      ]
    case 'supply': {
      const asked = state.supplements.at(-1)?.items ?? []
      return [
        <PapersTable
          prefix="supply-"
          language={language}
          components={view.version.components.filter((it) => asked.includes(it.id))}
          fields={returned?.fields}
          faults={returned?.faults ?? {}}
          kept={returned?.kept ?? {}}
        />,
        note,
      ]
    }
    case 'ask-payment':
      return [
        <TextField {...field('amount')} label={text.field.amount} inputMode="numeric" width="medium" code />,
        reason,
      ]
    case 'paid':
      return [
        <TextField
          {...field('amount')}
          value={field('amount').value ?? String(state.payment?.amount ?? '')}
          label={text.field.amount}
          inputMode="numeric"
          width="medium"
          code
        />,
        <TextField {...field('reference')} label={text.field.reference} width="long" code />,
      ]
    case 'hand-over':
      return [
        <TextField
          {...field('to')}
          value={field('to').value ?? state.applicant.fullName}
          label={text.field.to}
        />,
        <Radios
          {...field('by')}
          label={text.field.by}
          value={field('by').value ?? state.returnBy}
          inline
          options={(['counter', 'post', 'online'] as const).map((it) => ({
            value: it,
            label: text.returns[it],
          }))}
        />,
        <Checkbox
          {...field('acknowledged')}
          value="yes"
          label={text.field.acknowledged}
          checked={returned?.fields[`${type}-acknowledged`] === 'yes'}
        />,
      ]
    default:
      return null
  }
}
