import type { ComponentChildren } from 'preact'
import { More, Page, Tool, WhenLost, WhenSilent } from '#design'
import type { Device } from '#modules/devices'
import type { Place } from '#modules/places'
import { type Language, languages } from '#platform/text'
import { SpeechBar, SpeechScript, SpeechTool } from './speech.tsx'
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
  /** Larger letters. */
  large: boolean
  /** Everything to touch in the lower part of an upright screen. */
  low: boolean
  /** The proof that this house wrote a sentence; undefined where it has no voice for this language. */
  prove: ((language: Language, sentence: string) => string) | undefined
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
  /** What is read aloud of it, where that is not the whole page. */
  reads?: ComponentChildren
  /** What it says is for one person: nothing of its sound is kept. */
  isPersonal?: boolean | undefined
  children: ComponentChildren
}

/** The frame of every screen: what can be touched at any time stands at the foot, within a seated person's reach. */
export function Screen(props: ScreenProps) {
  const { view, title, here, back, paper, children, reads = children, isPersonal } = props
  const { language, contrast, large, low } = view
  const text = texts(language)
  const foot = (
    <>
      {back && (
        <nav class="tools" aria-label={text.tools}>
          <Tool href={back} icon="back" words={text.back} />
          <Tool href={address(view, '/again')} icon="home" words={text.start} />
        </nav>
      )}
      <nav class="tools" id="ease" aria-label={text.ease}>
        <SpeechTool language={language} />
        <Preference view={view} here={here} name="text" isOn={large} />
        <Preference view={view} here={here} name="contrast" isOn={contrast} />
        <Preference view={view} here={here} name="reach" isOn={low} />
      </nav>
    </>
  )
  const sheets = <Sheets view={view} isHome={!back} />
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
      text={large ? 'large' : undefined}
      reach={low ? 'low' : undefined}
      paper={paper}
      languages={languages.map((it) => ({ language: it, href: withQuery(here, { lang: it }) }))}
      footer={
        <>
          <More down={text.further} up={text.toTop} />
          <SpeechBar language={language} />
          {foot}
        </>
      }
    >
      {children}
      {view.device && <div id="keeper" data-ward={view.ward.slug} hidden />}
      {sheets}
      <SpeechScript
        language={language}
        prove={view.prove}
        sound={address(view, isPersonal ? '/speech/once' : '/speech')}
        page={reads}
        more={[foot, sheets]}
        besides={[
          ...answerSeconds.map((seconds) => text.stillThereMore(String(seconds))),
          ...[text.further, text.toTop],
        ]}
      />
    </Page>
  )
}

/** `on` is what the cookie says, `look` the class of the page. */
export const preferences = {
  text: { on: 'large', icon: 'letters', look: 'text-large' },
  contrast: { on: 'high', icon: 'contrast', look: 'contrast-high' },
  reach: { on: 'low', icon: 'lower', look: 'reach-low' },
} as const
/** Names of the cookies that keep them until the next visitor. */
export const preferenceNames = ['text', 'contrast', 'reach'] as const
type PreferenceName = (typeof preferenceNames)[number]

/** One of the looks of all screens, for this visitor. */
function Preference(props: { view: View; here: string; name: PreferenceName; isOn: boolean }) {
  const { view, here, name, isOn } = props
  const { on, icon } = preferences[name]
  const words = texts(view.language).preferences[name]
  return (
    <Tool
      href={address(view, '/preferences', { [name]: isOn ? 'usual' : on, back: here })}
      icon={icon}
      words={isOn ? words.end : words.begin}
      on={isOn}
      attributes={{ 'data-preference': name }}
    />
  )
}

/** As long as a visitor may think before the machine asks, and then to answer; slower hands have twice the time. */
export const quietSeconds = 60
export const usualAnswer = 20
/** All first numbers that the countdown may begin with: listening doubles once more (`client-idle.ts`). */
const answerSeconds = [usualAnswer, usualAnswer * 2, usualAnswer * 4]

/** What covers the screen: the question to a silent visitor, and the lost line. The script opens both. */
function Sheets({ view, isHome }: { view: View; isHome: boolean }) {
  const text = texts(view.language)
  const { contrast, large, low } = view
  const slowness = contrast || large || low ? 2 : 1
  return (
    <>
      <WhenSilent
        home={address(view, '/again')}
        untouched={isHome && view.language === 'vi' && slowness === 1}
        quietSeconds={quietSeconds * slowness}
        answerSeconds={usualAnswer * slowness}
        title={text.stillThere}
        left={text.stillThereMore}
        more={text.yesMore}
        end={text.noMore}
      />
      <WhenLost title={text.lost}>
        <p data-countdown={text.lostMore('#')} />
      </WhenLost>
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
