import { EmptyState, Page, SearchBox } from '#design'
import { type Language, languages } from '#platform/text'
import { setupTexts } from './setup-texts.ts'
import { texts } from './texts.ts'

export interface ChoosePageProps {
  language: Language
  words: string
  wards: { href: string; name: string }[]
  stylesheet: string
  demo: boolean
}

/** For whoever sets the screen up: at a desk, once. */
export function ChoosePage({ language, words, wards, stylesheet, demo }: ChoosePageProps) {
  const text = texts(language)
  return (
    <Page
      face="desk"
      language={language}
      title={text.choose}
      stylesheet={stylesheet}
      faceTitle={text.face}
      home="/board"
      demo={demo}
      languages={languages.map((it) => ({ language: it, href: `/board?lang=${it}` }))}
    >
      <div class="stack-wide">
        <div class="stack">
          <h1>{text.choose}</h1>
          <p>{text.chooseMore}</p>
        </div>
        <p>
          <a class="line-link" href="/board/clips">
            {setupTexts(language).clips}
          </a>
        </p>
        <details>
          <summary>{setupTexts(language).setup}</summary>
          <p>{setupTexts(language).setupMore}</p>
        </details>
        <SearchBox language={language} action="/board" label={text.search} value={words} />
        {wards.length === 0 ? (
          <EmptyState title={text.noPlace} icon="search" />
        ) : (
          <ul class="plain choose-list">
            {wards.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}
