import { Button, ErrorSummary, Select, TextArea, TextField } from '#design'
import { boundsOf, longestChangeDays } from '#modules/alarms'
import { formKey } from '#platform/http'
import type { RulePageProps } from './rule-props.ts'
import { written } from './rules-page.tsx'
import { alarmsTexts } from './texts.ts'

interface FormProps extends RulePageProps {
  action: string
}

/** What is to change, from which day on, and why; sent as a question, so that nothing is saved before it was tried. */
export function ChangeForm({ request, rule, place, typed, fault, action }: FormProps) {
  const { language } = request
  const text = alarmsTexts(language)
  const { least, most } = boundsOf({ ...rule, raise: rule.filed.raise })
  const field = (name: keyof typeof typed) => ({
    ...{ language, name, value: typed[name] },
    error: fault?.field === name ? fault.message : undefined,
  })
  const bounds = text.bounds(written(least, language), written(most, language))
  return (
    <form
      class="panel stack no-print"
      method="get"
      action={`${action}#${fault ? 'change' : 'tried'}`}
      aria-labelledby="change"
    >
      <h2 id="change">{text.change}</h2>
      <ErrorSummary language={language} errors={fault ? [fault] : []} />
      {place && <input type="hidden" name="place" value={place.slug} />}
      <input type="hidden" name="try" value="1" />
      <Select
        {...field('state')}
        label={text.state}
        options={[
          { value: 'on', label: text.on },
          { value: 'off', label: text.off },
        ]}
      />
      <div class="alarm-thresholds">
        <TextField
          {...field('raiseAt')}
          {...{ label: text.raiseAt, hint: bounds, inputMode: 'decimal', width: 'short', maxLength: 10 }}
          {...{ code: true, required: true }}
        />
        <TextField
          {...field('clearAt')}
          {...{ label: text.clearAt, hint: text.band, inputMode: 'decimal', width: 'short', maxLength: 10 }}
          {...{ code: true, required: true }}
        />
      </div>
      <Select
        {...field('quiet')}
        label={text.quiet}
        options={(['office', 'never'] as const).map((it) => ({ value: it, label: text.quietWords[it] }))}
      />
      <div class="alarm-thresholds">
        <TextField
          {...field('from')}
          {...{ label: text.from, hint: text.fromHint, type: 'date', width: 'medium', required: true }}
        />
        <TextField
          {...field('until')}
          {...{ label: text.until, hint: text.untilHint(longestChangeDays), type: 'date', width: 'medium' }}
        />
      </div>
      <TextArea {...field('reason')} {...{ label: text.reason, rows: 2, maxLength: 1000, required: true }} />
      <div>
        <Button kind="quiet">{text.try}</Button>
      </div>
    </form>
  )
}

/** The change that was tried, to be saved as it is. */
export function SaveForm({ request, place, typed, action }: FormProps) {
  const text = alarmsTexts(request.language)
  return (
    <form class="no-print" method="post" action={action}>
      <input type="hidden" name="key" value={formKey()} />
      {place && <input type="hidden" name="place" value={place.slug} />}
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button>{text.save}</Button>
    </form>
  )
}
