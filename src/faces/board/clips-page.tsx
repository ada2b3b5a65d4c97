import { Notice, Page, Tabs } from '#design'
import { type Language, languages } from '#platform/text'
import type { Clip, Fault } from './clips.ts'
import { setupTexts } from './setup-texts.ts'
import { texts } from './texts.ts'

export interface ClipsPageProps {
  language: Language
  /** Whose words are listed. */
  spoken: Language
  clips: Clip[]
  /** Where recordings lie on the server, as an operator says it. */
  folder: string
  stylesheet: string
  demo: boolean
}

/** Which words of the board are recorded and which synthetic, each to be listened to. For whoever sets the board up. */
export function ClipsPage({ language, spoken, clips, folder, stylesheet, demo }: ClipsPageProps) {
  const text = setupTexts(language)
  const isHere = ({ name }: Clip) => name === 'chime' || name.startsWith(`${spoken}/`)
  const good = clips.filter(({ recorded }) => recorded && !recorded.fault).length
  const faulty = clips.filter(({ recorded }) => recorded?.fault)
  return (
    <Page
      face="desk"
      language={language}
      title={text.clips}
      stylesheet={stylesheet}
      faceTitle={texts(language).face}
      home="/board"
      demo={demo}
      languages={languages.map((it) => ({
        language: it,
        href: `/board/clips?${new URLSearchParams({ spoken, lang: it })}`,
      }))}
    >
      <div class="stack-wide">
        <div class="stack">
          <h1>{text.clips}</h1>
          <p>{text.clipsLead(folder)}</p>
          <p>{text.clipsLimits}</p>
          <p>
            <strong>{text.recordedCount(good, clips.length)}</strong>
          </p>
          {faulty.map(({ name, recorded }) => (
            <Notice key={name} language={language} tone="warning">
              {text.faultOf(recorded!.file, why(recorded!.fault!, language))}
            </Notice>
          ))}
        </div>
        <Tabs
          label={text.clips}
          tabs={languages.map((it) => ({
            href: `/board/clips?spoken=${it}`,
            label: text.spoken[it],
            current: it === spoken,
          }))}
        />
        <table class="clips">
          <caption class="visually-hidden">{text.spoken[spoken]}</caption>
          <thead>
            <tr>
              <th scope="col">{text.clip}</th>
              <th scope="col">{text.clipSays}</th>
              <th scope="col">{text.clipState}</th>
              <th scope="col">{text.clipListen}</th>
            </tr>
          </thead>
          <tbody>
            {clips.filter(isHere).map(({ name, address, recorded }) => (
              <tr key={name}>
                <th scope="row" class="code" dir="ltr">
                  {name}
                </th>
                <td>{says(name, language)}</td>
                <td>
                  {recorded && !recorded.fault
                    ? text.recorded(recorded.file, seconds(recorded.seconds, language))
                    : text.synthetic}
                </td>
                <td>
                  {/* biome-ignore lint/a11y/useMediaCaption: one word, written beside it */}
                  <audio
                    controls
                    preload="none"
                    src={address}
                    aria-label={`${text.clipListen}: ${says(name, language)}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}

function why(fault: Fault, language: Language): string {
  const text = setupTexts(language)
  return {
    'not-audio': text.notAudio,
    'too-short': text.tooShort,
    'too-long': text.tooLong,
    'too-large': text.tooLarge,
  }[fault]
}

function says(name: string, language: Language): string {
  const text = setupTexts(language)
  const word = name.split('/').at(-1)!
  const known: Record<string, string> = {
    chime: text.chime,
    invite: text.invite,
    'to-counter': text.toCounter,
  }
  return known[word] ?? (/^\d/.test(word) ? text.number(word) : text.letter(word.toUpperCase()))
}

function seconds(value: number | undefined, language: Language): string {
  const words = (value ?? 0).toFixed(1)
  return language === 'vi' ? words.replace('.', ',') : words
}
