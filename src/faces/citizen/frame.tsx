import type { ComponentChildren } from 'preact'
import { demoWords, Page, type PageProps } from '#design'
import { type Language, languages } from '#platform/text'
import { address } from './ask.ts'
import { feedbackTexts } from './feedback-texts.ts'
import { openDataTexts } from './open-data-texts.ts'
import type { CitizenParts } from './parts.ts'
import { texts } from './texts.ts'
import { verifyTexts } from './verify-texts.ts'

/** What every page of this door needs to know to draw its frame. */
export interface Shell {
  language: Language
  /** Path and query without the language. */
  path: string
  stylesheet: string
  /** What makes uploads livelier, for the pages that have them; all others have no script. */
  uploadScript: string
  cameraScript: string
  chatScript: string
  /** Where the house understands this language, and the page may offer to speak. */
  voice: Voice | undefined
  demo: string | undefined
}

/** What a page needs to listen. */
export interface Voice {
  script: string
  listener: string
  /** Where a recording becomes text, with the proof that this page may ask. */
  address: string
}

export function shellOf(
  parts: Pick<CitizenParts, 'assets' | 'config' | 'transcription'>,
  ask: { language: Language; path: string },
): Shell {
  return {
    language: ask.language,
    path: ask.path,
    stylesheet: parts.assets.url('citizen.css'),
    uploadScript: parts.assets.url('citizen-papers.js'),
    cameraScript: parts.assets.url('citizen-camera.js'),
    chatScript: parts.assets.url('citizen-chat.js'),
    voice: voiceOf(parts, ask.language),
    demo: demoWords(parts.config, ask.language),
  }
}

function voiceOf(
  { assets, transcription }: Pick<CitizenParts, 'assets' | 'transcription'>,
  language: Language,
): Voice | undefined {
  if (!transcription.hears(language)) return undefined
  const query = new URLSearchParams({ language, proof: transcription.prove(language) })
  return {
    script: assets.url('citizen-voice.js'),
    listener: assets.url('citizen-listener.js'),
    address: `/api/v1/hear?${query}`,
  }
}

interface FrameProps extends Pick<PageProps, 'hasErrors' | 'description' | 'paper' | 'scripts'> {
  shell: Shell
  title: string
  children: ComponentChildren
}

/** The citizen's page: header with the four ways in, what was asked for, footer with the quiet links. */
export function Frame({ shell, title, children, ...rest }: FrameProps) {
  const { language, path } = shell
  const text = texts(language)
  const to = (target: string) => address(language, target)
  const way = (target: string, label: string, ...begins: string[]) => ({
    href: to(target),
    label,
    current: begins.some((begin) => path.startsWith(begin)),
  })
  return (
    <Page
      face="citizen"
      language={language}
      title={title}
      stylesheet={shell.stylesheet}
      home={to('/')}
      manifest="/manifest.webmanifest"
      demo={shell.demo}
      languages={languages.map((other) => ({ language: other, href: address(other, path) }))}
      navigation={[
        way('/fields', text.nav.procedures, '/fields'),
        way('/ticket/new', text.nav.ticket, '/ticket', '/appointment'),
        way('/follow', text.nav.follow, '/follow'),
        way('/wards', text.nav.wards, '/wards'),
      ]}
      footer={
        <nav aria-label={text.footer.label}>
          <ul class="plain footer-links">
            <li>
              <a href={to('/help')}>{text.footer.help}</a>
            </li>
            <li>
              <a href={`${to('/help')}#privacy`}>{text.footer.privacy}</a>
            </li>
            <li>
              <a href={`${to('/help')}#accessibility`}>{text.footer.accessibility}</a>
            </li>
            <li>
              <a href={to('/fairness')}>{text.footer.fairness}</a>
            </li>
            <li>
              <a href={to('/open-data')}>{openDataTexts(language).title}</a>
            </li>
            <li>
              <a href={to('/feedback')}>{feedbackTexts(language).name}</a>
            </li>
            <li>
              <a href={to('/verify')}>{verifyTexts(language).footer}</a>
            </li>
          </ul>
        </nav>
      }
      {...rest}
    >
      {children}
    </Page>
  )
}
