import { Button, EmptyState, ErrorSummary, Pagination, Select, TextField, When } from '#design'
import type { FeedbackRules, Publication } from '#modules/feedback'
import type { Places } from '#modules/places'
import { address } from './ask.ts'
import { wardOptions } from './feedback-form-page.tsx'
import { Words } from './feedback-my-page.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { Frame, type Shell } from './frame.tsx'

interface FindProps {
  shell: Shell
  code: string
  secret: string
  errors: { field?: 'code' | 'secret' | undefined; message: string }[]
}

/** Code and secret, to see a report that one sent. */
export function FindReportPage({ shell, code, secret, errors }: FindProps) {
  const { language } = shell
  const text = feedbackTexts(language).find
  const field = (name: 'code' | 'secret', value: string) => ({
    ...{ name, value, language, autoComplete: 'off', spellCheck: false, code: true },
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Frame shell={shell} title={text.title} hasErrors={errors.length > 0}>
      <div class="stack">
        <h1>{text.title}</h1>
        <ErrorSummary language={language} errors={errors} />
        <p>{text.about}</p>
        <form method="post" action={address(language, '/feedback/find')} noValidate>
          <TextField {...field('code', code)} label={text.code} width="long" maxLength={60} />
          <TextField {...field('secret', secret)} label={text.secret} width="medium" maxLength={40} />
          <Button icon="search">{text.submit}</Button>
        </form>
      </div>
    </Frame>
  )
}

interface PublishedProps {
  shell: Shell
  places: Places
  rules: FeedbackRules
  rows: Publication[]
  /** Short name of the ward, or nothing for all. */
  ward: string
  page: number
  pages: number
}

/** What people reported and how it was answered; nobody is named. */
export function PublishedPage({ shell, places, rules, rows, ward, page, pages }: PublishedProps) {
  const { language } = shell
  const text = feedbackTexts(language).list
  const path = address(language, '/feedback/published')
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <form method="get" action={path}>
          <Select
            name="ward"
            language={language}
            label={text.place}
            value={ward}
            empty={text.all}
            options={wardOptions(places, language)}
          />
          <Button kind="quiet">{text.show}</Button>
        </form>
        {rows.length === 0 && <EmptyState title={text.none} icon="paper" />}
        {rows.map((it) => (
          <article key={it.id} class="stack-tight">
            <h2 dir="auto">{it.title}</h2>
            <p class="small soft">
              {rules.kinds.find(({ id }) => id === it.kind)?.name[language]} ·{' '}
              {places.fullName(places.get(it.place), language)} · {text.filed} <When at={it.filedOn} /> ·{' '}
              {text.published} <When at={it.publishedAt} show="date" />
            </p>
            <Words>{it.words}</Words>
            <h3>{text.answer}</h3>
            <Words>{it.answer}</Words>
          </article>
        ))}
        <Pagination
          language={language}
          page={page}
          pages={pages}
          hrefOf={(to) => `${path}?${new URLSearchParams({ ...(ward ? { ward } : {}), page: String(to) })}`}
        />
      </div>
    </Frame>
  )
}
