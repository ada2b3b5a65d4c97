import type { Language } from '#platform/text'
import { Page } from './components/page.tsx'
import { type Face, faces } from './face.ts'
import { LivingData } from './living-data.tsx'
import { LivingForms } from './living-forms.tsx'
import { LivingHall } from './living-hall.tsx'
import { livingTexts } from './living-texts.ts'
import { LivingWords } from './living-words.tsx'

export interface LivingPageProps {
  language: Language
  /** Address of `design.css`. */
  stylesheet: string
  /** Shows everything in the sizes of this face. */
  face?: Face | undefined
}

/** Every component in every state, in the sizes of any face: the first place to look before drawing something new. */
export function LivingPage({ language, stylesheet, face = 'citizen' }: LivingPageProps) {
  const text = livingTexts(language)
  return (
    <Page
      face={face}
      language={language}
      title={text.title}
      stylesheet={stylesheet}
      faceTitle={text.faceTitle}
      place={text.place}
      languages={(['vi', 'en', 'ar'] as const).map((language) => ({
        language,
        href: `?lang=${language}&face=${face}`,
      }))}
      navigation={faces.map((name) => ({
        href: `?lang=${language}&face=${name}`,
        label: text.faces[name],
        icon: faceIcons[name],
        current: name === face,
      }))}
      person={{ name: text.person, detail: text.personDetail, signOut: { action: '#' } }}
      demo
    >
      <div class="stack-wide">
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="large">{text.lead}</p>
        </div>
        <LivingWords language={language} />
        <LivingForms language={language} />
        <LivingData language={language} />
        <LivingHall language={language} />
      </div>
    </Page>
  )
}

const faceIcons = {
  citizen: 'phone',
  kiosk: 'door',
  board: 'speaker',
  desk: 'person',
  operations: 'chart',
} as const
