import type { ComponentChildren } from 'preact'
import { Button, Icon, type IconName, LinkButton, Page } from '#design'
import type { Device } from '#modules/devices'
import type { Place } from '#modules/places'
import { type Language, languages } from '#platform/text'
import { texts } from './texts.ts'

/** What every screen of one kiosk knows. */
export interface View {
  language: Language
  ward: Place
  /** `Phường Cửa Nam`. */
  wardName: string
  /** The machine itself, once it was connected with its hall. */
  device: Device | undefined
  contrast: boolean
  demo: boolean
  stylesheet: string
  script: string
}

/** The first screen of a ward's kiosk; `path` continues it. */
export function address(view: Pick<View, 'ward'>, path = '', query: Query = {}): string {
  return withQuery(`/kiosk/${view.ward.slug}${path}`, query)
}

export type Query = Record<string, string | string[] | undefined>

export function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one) params.append(name, one)
  }
  const text = params.toString()
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path
}

export interface ScreenProps {
  view: View
  title: string
  /** Address of this screen by GET, for the change of language and contrast. */
  here: string
  /** Where "back" leads; the first screen has none. */
  back?: string | undefined
  /** `receipt`: printing gives the receipt of this page. */
  paper?: 'receipt' | undefined
  children: ComponentChildren
}

/** The frame of every screen: what can be touched at any time stands at the foot, within a seated person's reach. */
export function Screen({ view, title, here, back, paper, children }: ScreenProps) {
  const { language, contrast } = view
  const text = texts(language)
  return (
    <Page
      face="kiosk"
      language={language}
      title={title}
      stylesheet={view.stylesheet}
      scripts={[{ src: view.script }]}
      faceTitle={text.face}
      place={view.wardName}
      home={address(view, '/again')}
      demo={view.demo}
      contrast={contrast ? 'high' : undefined}
      paper={paper}
      languages={languages.map((it) => ({ language: it, href: withQuery(here, { lang: it }) }))}
      footer={
        <nav class="tools" aria-label={text.tools}>
          {back && <Tool href={back} icon="back" words={text.back} />}
          {back && <Tool href={address(view, '/again')} icon="home" words={text.start} />}
          <Tool
            href={address(view, '/contrast', { to: contrast ? 'usual' : 'high', back: here })}
            icon="contrast"
            words={contrast ? text.contrastOff : text.contrastOn}
          />
        </nav>
      }
    >
      {children}
      {view.device && <div id="keeper" data-ward={view.ward.slug} hidden />}
      <Dialogs view={view} isHome={!back} />
    </Page>
  )
}

function Tool({ href, icon, words }: { href: string; icon: IconName; words: string }) {
  return (
    <a class="tool" href={href}>
      <Icon name={icon} />
      <span>{words}</span>
    </a>
  )
}

/** Opened by the script: the question to a silent visitor, and the word about a broken line. */
function Dialogs({ view, isHome }: { view: View; isHome: boolean }) {
  const text = texts(view.language)
  const untouched = isHome && view.language === 'vi' && !view.contrast
  return (
    <>
      <dialog
        class="sheet"
        id="still-there"
        aria-labelledby="still-there-title"
        data-home={address(view, '/again')}
        data-untouched={untouched ? '' : undefined}
      >
        <div class="stack">
          <p class="sheet-title" id="still-there-title">
            {text.stillThere}
          </p>
          <p data-countdown={text.stillThereMore('#')} />
          <form method="dialog" class="sheet-choices">
            <Button size="huge">{text.yesMore}</Button>
            <LinkButton href={address(view, '/again')} kind="quiet" size="huge">
              {text.noMore}
            </LinkButton>
          </form>
        </div>
      </dialog>
      <dialog class="sheet sheet-lost" id="lost" aria-labelledby="lost-title" tabindex={-1}>
        <Icon name="warning" size="huge" />
        <p class="sheet-title" id="lost-title">
          {text.lost}
        </p>
        <p data-countdown={text.lostMore('#')} />
      </dialog>
    </>
  )
}

/** Counts down on the last screen, by the script; without it the visitor ends with the button. */
export function GoesHome({ view, seconds }: { view: View; seconds: number }) {
  return (
    <p
      class="soft goes-home"
      id="goes-home"
      hidden
      data-countdown={texts(view.language).goesHome('#')}
      data-seconds={seconds}
    />
  )
}
