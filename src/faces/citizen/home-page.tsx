import { Card } from '#design'
import type { Procedure } from '#modules/procedures'
import { address } from './ask.ts'
import { chatTexts } from './chat-texts.ts'
import { feedbackTexts } from './feedback-texts.ts'
import type { FieldEntry } from './fields.ts'
import { Frame, type Shell } from './frame.tsx'
import { SpokenSearch, voiceScripts } from './spoken-search.tsx'
import { texts } from './texts.ts'

interface HomeProps {
  shell: Shell
  common: Procedure[]
  fields: FieldEntry[]
}

/** One question, and every way on from it. */
export function HomePage({ shell, common, fields }: HomeProps) {
  const { language } = shell
  const text = texts(language).home
  const to = (path: string) => address(language, path)
  return (
    <Frame shell={shell} title={text.title} description={text.description} scripts={voiceScripts(shell)}>
      <div class="stack-wide">
        <div class="stack">
          <h1>{text.title}</h1>
          <SpokenSearch shell={shell} hint={text.searchHint} />
        </div>
        <section class="stack" aria-labelledby="common">
          <h2 id="common">{text.common}</h2>
          <ul class="plain tiles">
            {common.map((procedure) => (
              <li key={procedure.code}>
                <a class="tile" href={to(`/procedures/${procedure.code}`)}>
                  {procedure.plain[language]}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section class="stack" aria-labelledby="ways">
          <h2 id="ways">{text.ways}</h2>
          <div class="grid">
            <Card icon="clock" href={to('/ticket/new')} title={text.ticket}>
              {text.ticketAbout}
            </Card>
            <Card icon="paper" href={to('/follow')} title={text.follow}>
              {text.followAbout}
            </Card>
            <Card icon="info" href={to('/chat')} title={chatTexts(language).ask}>
              {chatTexts(language).askAbout}
            </Card>
            <Card icon="place" href={to('/wards')} title={text.wards}>
              {text.wardsAbout}
            </Card>
            <Card icon="pen" href={to('/feedback')} title={feedbackTexts(language).name}>
              {feedbackTexts(language).about}
            </Card>
          </div>
        </section>
        <section class="stack" aria-labelledby="fields">
          <h2 id="fields">{text.fields}</h2>
          <FieldList fields={fields} language={language} />
        </section>
      </div>
    </Frame>
  )
}

/** All fields, each with the number of its procedures. */
export function FieldList({ fields, language }: { fields: FieldEntry[]; language: Shell['language'] }) {
  const text = texts(language).fields
  return (
    <ul class="plain columns">
      {fields.map(({ slug, name, count }) => (
        <li key={slug}>
          <a class="line-link" href={address(language, `/fields/${slug}`)}>
            {name[language]}{' '}
            <span class="soft small">
              <span aria-hidden="true">({count})</span>
              <span class="visually-hidden">{text.count(count)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
