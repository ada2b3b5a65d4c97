import { Button, Icon, KioskStage, Notice, QrCode, TextField } from '#design'
import { machineTexts } from './machine-texts.ts'
import { address, Screen, type View } from './screen.tsx'

export interface MachinePageProps {
  view: View
  /** Where citizens take a number with their own phone. */
  onlineUrl: string
  /** From the address that the desk shows as a QR code. */
  code?: string | undefined
  /** The screen that was asked for; it follows once the machine is connected. */
  next?: string | undefined
  fault?: string | undefined
}

/** A machine that nobody has connected: how visitors go on, and how an officer connects it. */
export function MachinePage({ view, onlineUrl, code, next, fault }: MachinePageProps) {
  const { language, device } = view
  const text = machineTexts(language)
  return (
    <Screen
      view={view}
      title={text.title}
      here={address(view, '/machine', { code, next })}
      back={address(view)}
    >
      <KioskStage
        title={device ? text.connected(device.name) : text.title}
        actions={
          <section class="stack" aria-labelledby="connect">
            <h2 id="connect">{text.staff}</h2>
            {fault && (
              <Notice language={language} tone="danger" live>
                {fault}
              </Notice>
            )}
            {view.demo && (
              <form method="post" action={address(view, '/machine/trial')} class="stack-tight">
                {next && <input type="hidden" name="next" value={next} />}
                <Button size="huge" icon="check">
                  {text.trial}
                </Button>
                <p class="soft">{text.trialMore}</p>
              </form>
            )}
            <form method="post" action={address(view, '/machine')} class="stack">
              {next && <input type="hidden" name="next" value={next} />}
              <TextField
                name="code"
                label={text.code}
                hint={text.staffHow}
                language={language}
                value={code}
                inputMode="numeric"
                maxLength={19}
                autoComplete="off"
              />
              <div
                id="keyboard"
                class="keyboard keyboard-digits"
                data-for="code"
                data-erase={text.erase}
                hidden
              />
              <Button size="huge" kind={view.demo ? 'quiet' : undefined}>
                {text.connect}
              </Button>
            </form>
          </section>
        }
      >
        {!device && (
          <>
            <p class="large">{text.lead}</p>
            <div class="ticket-follow">
              <QrCode value={onlineUrl} label={text.byPhone} />
              <div class="stack-tight">
                <p>{text.byPhone}</p>
                <p>
                  <a class="tool" href={onlineUrl}>
                    <Icon name="phone" />
                    <span>{text.byPhoneLink}</span>
                  </a>
                </p>
              </div>
            </div>
            <p>{text.byCounter}</p>
          </>
        )}
      </KioskStage>
    </Screen>
  )
}
