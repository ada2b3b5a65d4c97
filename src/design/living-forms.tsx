import type { Language } from '#platform/text'
import { Button } from './components/button.tsx'
import { Checkbox, Checkboxes, Radios } from './components/choice-field.tsx'
import { DateField } from './components/date-field.tsx'
import { ErrorSummary } from './components/error-summary.tsx'
import { FileField } from './components/file-field.tsx'
import { RatingFaces } from './components/rating-faces.tsx'
import { SearchBox } from './components/search-box.tsx'
import { Tabs } from './components/tabs.tsx'
import { Select, TextArea, TextField } from './components/text-field.tsx'
import { Sample } from './living-sample.tsx'
import { livingTexts } from './living-texts.ts'

/** Everything that asks. */
export function LivingForms({ language }: { language: Language }) {
  const text = livingTexts(language)
  const { headings } = text
  const ways = ['counter', 'post', 'electronic'].map((value, place) => ({ value, ...text.ways[place]! }))
  const answers = ['yes', 'no'].map((value, place) => ({ value, label: text.answers[place]! }))
  const helps = ['wheelchair', 'reader', 'interpreter'].map((value, place) => ({
    value,
    label: text.helps[place]!,
  }))
  const wards = text.wards.map((label, place) => ({
    value: String(place),
    label,
    group: text.wardGroups[place === 3 ? 1 : 0],
  }))
  return (
    <>
      <Sample title={headings.search}>
        <SearchBox language={language} action="#" label={text.searchLabel} hint={text.searchHint} />
        <Tabs
          label={text.tabsLabel}
          tabs={text.tabs.map((label, place) => ({
            href: `#tab-${place}`,
            label,
            count: [12, 7, undefined][place],
            current: place === 0,
          }))}
        />
      </Sample>
      <Sample title={headings.fields}>
        <ErrorSummary
          language={language}
          errors={[
            { field: 'id-number', message: text.idNumberError },
            { field: 'way', message: text.wayError },
            { field: 'birth', message: text.birthError },
          ]}
        />
        <form method="post" action="#" noValidate>
          <TextField
            name="full-name"
            language={language}
            label={text.fullName}
            hint={text.fullNameHint}
            value={text.person}
            autoComplete="name"
          />
          <TextField
            name="id-number"
            language={language}
            label={text.idNumber}
            hint={text.idNumberHint}
            error={text.idNumberError}
            value="001234567"
            inputMode="numeric"
            width="medium"
            maxLength={12}
            code
          />
          <TextField
            name="phone"
            language={language}
            label={text.phone}
            type="tel"
            width="medium"
            autoComplete="tel"
            optional
          />
          <Select name="ward" language={language} label={text.ward} width="long" options={wards} />
          <DateField
            name="birth"
            language={language}
            label={text.birth}
            hint={text.birthHint}
            error={text.birthError}
            value={{ day: '2', month: '9', year: '2062' }}
            wrong={['year']}
          />
          <Radios name="way" language={language} label={text.way} error={text.wayError} options={ways} />
          <Radios name="alone" language={language} label={text.alone} options={answers} value="no" inline />
          <Checkboxes
            name="help"
            language={language}
            label={text.help}
            options={helps}
            values={['reader']}
            optional
          />
          <TextArea name="reason" language={language} label={text.reason} rows={3} optional />
          <FileField
            name="photo"
            language={language}
            label={text.photo}
            hint={text.photoHint}
            accept="image/*,application/pdf"
            maxMegabytes={8}
          />
          <TextField
            name="fixed"
            language={language}
            label={text.definitions[0]!}
            value="H26.99-251103-0042"
            code
            readOnly
          />
          <Checkbox name="consent" language={language} label={text.consent} />
          <Button type="submit" iconEnd="arrow">
            {text.primary}
          </Button>
        </form>
      </Sample>
      <Sample title={headings.rating}>
        <RatingFaces language={language} action="#" question={text.ratingQuestion} />
      </Sample>
    </>
  )
}
