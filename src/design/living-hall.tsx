import type { Language } from '#platform/text'
import { Button, LinkButton } from './components/button.tsx'
import { KeyHints } from './components/key-hints.tsx'
import { KioskStage } from './components/kiosk-stage.tsx'
import { QrCode } from './components/qr-code.tsx'
import { TicketNumber } from './components/ticket-number.tsx'
import { Sample } from './living-sample.tsx'
import { livingTexts } from './living-texts.ts'

/** What stands in the hall: tickets, the kiosk's screen, the officer's keys, the printed slip. */
export function LivingHall({ language }: { language: Language }) {
  const text = livingTexts(language)
  const { headings } = text
  return (
    <>
      <Sample title={headings.ticket}>
        <div class="calls">
          <TicketNumber language={language} number="A047">
            <p>{text.wait}</p>
          </TicketNumber>
          <TicketNumber language={language} number="B112" label={text.counter} state="called" />
        </div>
        <div class="row">
          <QrCode value="https://motcua.example/t/7Q4M-2K9X" label={text.qr} />
          <p>{text.qr}</p>
        </div>
      </Sample>
      <Sample title={text.faces.kiosk}>
        <KioskStage
          title={text.stage}
          actions={
            <>
              <Button type="button" size="huge" icon="list" iconEnd="arrow" detail={text.hugeTakeDetail}>
                {text.hugeTake}
              </Button>
              <LinkButton href="#ask" kind="quiet" size="huge" icon="paper" iconEnd="arrow">
                {text.hugeAsk}
              </LinkButton>
              <LinkButton href="#check" kind="quiet" size="huge" icon="search" iconEnd="arrow">
                {text.hugeCheck}
              </LinkButton>
            </>
          }
        >
          <p class="large">{text.stageBody}</p>
        </KioskStage>
      </Sample>
      <Sample title={headings.keys}>
        <KeyHints
          language={language}
          keys={['F2', 'F3', '/', 'Ctrl Enter'].map((key, place) => ({ key, label: text.keys[place]! }))}
        />
      </Sample>
      <Sample title={headings.receipt}>
        <div class="receipt">
          <p>{text.place}</p>
          <TicketNumber language={language} number="A047">
            <p>{text.wait}</p>
          </TicketNumber>
          <QrCode value="https://motcua.example/t/7Q4M-2K9X" label={text.qr} />
          <p>{text.receiptNote}</p>
        </div>
      </Sample>
    </>
  )
}
