import { LinkButton, QrCode } from '#design'
import { formatDate, languages } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { hallTexts } from './queue-hall-texts.ts'

export interface DoorSheetProps {
  shell: Shell
  /** The ward's office in each language. */
  office: Record<'vi' | 'en' | 'ar', string>
  day: Temporal.PlainDate
  code: string
  link: string
}

/** The sign at the hall's door, in every language at once: whoever knows its digits stands there. */
export function DoorSheet({ shell, office, day, code, link }: DoorSheetProps) {
  const text = hallTexts(shell.language)
  return (
    <Frame shell={shell} title={text.doorTitle} section="queue">
      <div class="stack door-sheet">
        <div class="title-line screen-only">
          <h1>{text.doorTitle}</h1>
          <LinkButton kind="quiet" href="/desk" icon="back">
            {text.back}
          </LinkButton>
        </div>
        <p class="soft screen-only">{text.doorFor(formatDate(day))}</p>
        <section class="panel door-sign" aria-label={text.doorTitle}>
          <p class="door-office">{office.vi}</p>
          <QrCode value={link} label={text.doorTitle} size="large" />
          <p class="door-code" dir="ltr">
            {code}
          </p>
          {languages.map((language) => (
            <p key={language} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              {hallTexts(language).doorLead}
            </p>
          ))}
          <p class="soft">{formatDate(day)}</p>
        </section>
      </div>
    </Frame>
  )
}
