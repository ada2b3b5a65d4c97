import { EmptyState, LinkButton, Page, SearchBox } from '#design'
import { type Language, languages } from '#platform/text'
import { texts } from './texts.ts'

export interface ChoosePageProps {
  language: Language
  words: string
  wards: { href: string; name: string }[]
  stylesheet: string
  demo: boolean
}

/** For whoever sets the machine up. */
export function ChoosePage({ language, words, wards, stylesheet, demo }: ChoosePageProps) {
  const text = texts(language)
  return (
    <Page
      face="kiosk"
      language={language}
      title={text.chooseTitle}
      stylesheet={stylesheet}
      faceTitle={text.face}
      home="/kiosk"
      demo={demo}
      languages={languages.map((it) => ({ language: it, href: `/kiosk?lang=${it}` }))}
    >
      <div class="stack">
        <h1>{text.chooseTitle}</h1>
        <SearchBox language={language} action="/kiosk" label={text.chooseSearch} value={words} />
        {wards.length === 0 ? (
          <EmptyState title={text.noPlace} icon="search" />
        ) : (
          <ul class="plain tiles">
            {wards.map(({ href, name }) => (
              <li key={href}>
                <LinkButton href={href} kind="quiet" size="huge">
                  {name}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}
