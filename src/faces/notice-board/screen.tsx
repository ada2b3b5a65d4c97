import type { ComponentChildren } from 'preact'
import { More, Page, Tool, WhenLost, WhenSilent } from '#design'
import type { Place } from '#modules/places'
import { type Language, languages } from '#platform/text'
import { texts } from './texts.ts'

/** What every screen of one hall's notice board knows. */
export interface View {
  language: Language
  ward: Place
  wardName: string
  contrast: boolean
  demo: boolean
  stylesheet: string
  script: string
}

type Query = Record<string, string | undefined>

/** The first screen of a hall's notice board; `path` continues it. Its address carries what is asked, so no cookie does. */
export function address(view: Pick<View, 'ward' | 'contrast'>, path = '', query: Query = {}): string {
  const all: Query = { ...query, contrast: view.contrast ? 'high' : undefined }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(all)) if (value) params.append(name, value)
  const text = params.toString()
  return `/notice-board/${view.ward.slug}${path}${text ? `?${text}` : ''}`
}

export interface ScreenProps {
  view: View
  title: string
  /** This screen, below the first one, for the change of language and contrast. */
  path: string
  query?: Query
  /** Where "back" leads; the first screen has none. */
  back?: string
  children: ComponentChildren
}

export function Screen({ view, title, path, query = {}, back, children }: ScreenProps) {
  const { language, contrast } = view
  const text = texts(language)
  // The next visitor begins in Vietnamese and usual colours.
  const home = address({ ...view, contrast: false }, '', { lang: 'vi' })
  return (
    <Page
      face="kiosk"
      language={language}
      title={title}
      stylesheet={view.stylesheet}
      scripts={[{ src: view.script }]}
      faceTitle={text.face}
      place={view.wardName}
      home={home}
      demo={view.demo}
      contrast={contrast ? 'high' : undefined}
      languages={languages.map((it) => ({ language: it, href: address(view, path, { ...query, lang: it }) }))}
      footer={
        <>
          <More down={text.further} up={text.toTop} />
          <nav class="tools" aria-label={text.tools}>
            {back && <Tool href={back} icon="back" words={text.back} />}
            {back && <Tool href={home} icon="home" words={text.start} />}
            <Tool
              href={address({ ...view, contrast: !contrast }, path, query)}
              icon="contrast"
              words={contrast ? text.contrastOff : text.contrastOn}
              on={contrast}
            />
          </nav>
        </>
      }
    >
      {children}
      <WhenSilent
        home={home}
        untouched={!back && language === 'vi' && !contrast}
        quietSeconds={60}
        answerSeconds={20}
        title={text.stillThere}
        left={text.stillThereMore}
        more={text.yesMore}
        end={text.noMore}
      />
      <WhenLost title={text.lost} />
    </Page>
  )
}
