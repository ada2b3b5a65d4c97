import { Button, Checkbox, ErrorSummary, Notice, Radios, Select, TextArea, TextField } from '#design'
import { type FeedbackRules, type Kind, longestWords } from '#modules/feedback'
import type { Places } from '#modules/places'
import { compareVietnamese, type Language } from '#platform/text'
import { address } from './ask.ts'
import { type KeptPhoto, PhotoField } from './feedback-photos.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'

export interface ReportFormProps {
  shell: Shell
  rules: FeedbackRules
  places: Places
  /** As it was typed. */
  typed: Record<string, string>
  faults: Record<string, string>
  formKey: string
  /** Photos that came with it. */
  photos: KeptPhoto[]
  /** Largest file taken. */
  megabytes: number
  /** Letters can be sent. */
  hasLetters: boolean
}

/** Reporting something: one page, nothing but the matter itself has to be said. */
export function ReportFormPage({
  shell,
  rules,
  places,
  typed,
  faults,
  photos,
  megabytes,
  formKey,
  hasLetters,
}: ReportFormProps) {
  const { language } = shell
  const text = feedbackTexts(language).form
  const errors = Object.entries(faults).map(([field, message]) => ({ field, message }))
  const field = (name: string) => ({ name, language, value: typed[name] ?? '', error: faults[name] })
  return (
    <Frame
      shell={shell}
      title={text.title}
      hasErrors={errors.length > 0}
      scripts={[{ src: shell.uploadScript }]}
    >
      <div class="stack">
        <h1>{text.title}</h1>
        <ErrorSummary language={language} errors={errors} />
        <p>{text.lead}</p>
        <p>
          <a class="line-link" href={address(language, '/feedback/find')}>
            {feedbackTexts(language).find.title}
          </a>
          <a class="line-link" href={address(language, '/feedback/published')}>
            {feedbackTexts(language).list.title}
          </a>
        </p>
        <Notice language={language} title={text.otherLaw}>
          <p>{text.otherLawAbout}</p>
          <p>{text.otherLawWay}</p>
        </Notice>
        <form
          class="stack"
          method="post"
          action={address(language, '/feedback')}
          encType="multipart/form-data"
          noValidate
        >
          <Hidden fields={{ key: formKey }} />
          <Radios
            {...field('kind')}
            label={text.kind}
            options={rules.kinds.map(({ id, name, about }) => ({
              value: id,
              label: name[language],
              hint: about[language],
            }))}
          />
          <Select
            {...field('place')}
            label={text.place}
            hint={text.placeHint}
            options={wardOptions(places, language)}
          />
          <TextArea
            {...field('words')}
            label={text.words}
            hint={text.wordsHint}
            rows={7}
            maxLength={longestWords}
          />
          <TextField
            {...field('about')}
            label={text.dossier}
            hint={text.dossierHint}
            width="long"
            maxLength={60}
            autoComplete="off"
            optional
            code
          />
          <PhotoField language={language} kept={photos} error={faults.photos} megabytes={megabytes} />
          <h2>{text.you}</h2>
          <p class="soft">{text.youAbout(rules.senderKeptDays.amount)}</p>
          <TextField {...field('name')} label={text.yourName} maxLength={200} autoComplete="name" optional />
          <TextField
            {...field('phone')}
            label={text.phone}
            type="tel"
            width="medium"
            maxLength={30}
            autoComplete="tel"
            optional
          />
          {hasLetters && (
            <TextField
              {...field('email')}
              label={text.email}
              hint={text.emailHint}
              type="email"
              maxLength={200}
              autoComplete="email"
              optional
            />
          )}
          <Checkbox
            name="private"
            language={language}
            label={text.private}
            hint={text.privateHint}
            checked={typed.private === 'yes'}
          />
          <Button icon="post">{text.send}</Button>
        </form>
        <details>
          <summary>{text.limits}</summary>
          <ul class="stack-tight">
            {rules.kinds.map((kind) => (
              <li key={kind.id}>{limitWords(rules, kind, language)}</li>
            ))}
          </ul>
        </details>
      </div>
    </Frame>
  )
}

function limitWords(rules: FeedbackRules, kind: Kind, language: Language): string {
  const text = feedbackTexts(language).form
  const { classify, levels } = rules.streams[kind.stream]
  const long = ({ amount, unit }: typeof classify) =>
    unit === 'hour' ? text.hours(amount) : text.days(amount)
  const parts = [
    `${text.limit.classify} ${long(classify)}`,
    `${text.limit.answer} ${long(levels.normal)}`,
    ...(levels.urgent ? [`${text.limit.urgent} ${long(levels.urgent)}`] : []),
  ]
  return `${kind.name[language]}: ${parts.join(', ')}.`
}

/** All wards by their former district: an old phone's own list finds one by typing. */
export function wardOptions(places: Places, language: Language) {
  return places.wards
    .map((ward) => ({
      value: ward.slug,
      label: places.fullName(ward, language),
      group: ward.formerDistrict,
    }))
    .sort((a, b) => compareVietnamese(a.group, b.group) || compareVietnamese(a.label, b.label))
}
