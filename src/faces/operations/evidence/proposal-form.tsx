import type { FastifyRequest } from 'fastify'
import { Button, ErrorSummary, Select, TextArea, TextField } from '#design'
import { assumptionNames, type ProcedureFigures, paperKinds, stepKinds } from '#modules/evidence'
import type { ProcedureVersion } from '#modules/procedures'
import { formKey } from '#platform/http'
import type { OperationsHouse } from '../house.ts'
import type { View } from './address.ts'
import { texts } from './texts.ts'
import { stepName } from './words.ts'

/** A proposal as it is being written, and what is wrong with it. */
export interface TypedProposal {
  fields: Record<string, string>
  fault?: string | undefined
}

/** What is proposed, and why; the figures are added when it is saved. */
export function ProposalForm(props: {
  house: Pick<OperationsHouse, 'procedures'>
  request: FastifyRequest
  view: View
  version: ProcedureVersion
  figures: ProcedureFigures
  typed: TypedProposal | undefined
  action: string
  save: string
  /** The version that is being changed. */
  seen?: number
}) {
  const { house, request, view, version, figures, typed, action, save, seen } = props
  const { language } = request
  const text = texts(language)
  const fields = typed?.fields ?? {}
  // What came back is looked at where it was written; what was saved is a page of its own, without that place.
  const id = seen === undefined ? 'propose' : 'edit'
  return (
    <form
      method="post"
      action={seen === undefined ? `${action}#propose` : action}
      class="panel stack-tight no-print"
      aria-labelledby={id}
    >
      <h2 id={id}>{seen === undefined ? text.propose : text.edit}</h2>
      <ErrorSummary
        language={language}
        errors={typed?.fault ? [{ field: 'words', message: typed.fault }] : []}
      />
      <input type="hidden" name="key" value={formKey()} />
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <input type="hidden" name="from" value={view.period.from.toString()} />
      <input type="hidden" name="until" value={view.period.until.toString()} />
      {assumptionNames.map((name) => (
        <input key={name} type="hidden" name={name} value={String(view.assumptions[name])} />
      ))}
      <Select
        {...{ language, name: 'about', label: text.about, value: fields.about }}
        required
        options={[
          ...version.components.map(({ id, short }) => ({
            ...{ value: id, label: short[language], group: text.papers },
          })),
          ...figures.steps
            .filter(({ step }) => !step.startsWith('for-'))
            .map(({ step }) => ({ value: step, label: stepName(house, request, step), group: text.steps })),
        ]}
      />
      <Select
        {...{ language, name: 'kind', label: text.measure, value: fields.kind }}
        required
        options={[
          ...paperKinds.map((kind) => ({ value: kind, label: text.kinds[kind], group: text.papers })),
          ...stepKinds.map((kind) => ({ value: kind, label: text.kinds[kind], group: text.steps })),
        ]}
      />
      <TextField
        {...{ language, name: 'target', label: text.target, hint: text.targetHint, value: fields.target }}
        {...{ inputMode: 'numeric', width: 'short', maxLength: 6, code: true, optional: true }}
      />
      <TextArea
        {...{ language, name: 'words', label: text.words, value: fields.words }}
        {...{ rows: 4, maxLength: 4000, required: true }}
      />
      <div>
        <Button>{save}</Button>
      </div>
    </form>
  )
}
