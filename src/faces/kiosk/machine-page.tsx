import { Button, Icon, KioskStage, LinkButton, Notice, QrCode, TextField } from '#design'
import { machineTexts } from './machine-texts.ts'
import { address, Screen, type View } from './screen.tsx'

export interface StrangerPageProps {
  view: View
  /** Where citizens take a number with their own phone. */
  onlineUrl: string
  /** The screen that was asked for; it follows once the machine is connected. */
  next: string | undefined
}

/** A machine that nobody has connected, to whoever wanted a number there: how they go on. */
export function StrangerPage({ view, onlineUrl, next }: StrangerPageProps) {
  const { language } = view
  const text = machineTexts(language)
  return (
    <Screen view={view} title={text.title} here={address(view)} back={address(view)}>
      <KioskStage
        title={text.title}
        actions={
          <>
            {view.demo && <Trial view={view} next={next} />}
            <LinkButton
              href={address(view, '/machine', { next })}
              kind="quiet"
              size="huge"
              icon="key"
              detail={text.staffMore}
            >
              {text.staff}
            </LinkButton>
          </>
        }
      >
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
      </KioskStage>
    </Screen>
  )
}

export interface MachinePageProps {
  view: View
  /** From the address that the desk shows as a QR code. */
  code?: string | undefined
  next?: string | undefined
  fault?: string | undefined
}

/** For the officer who connects the machine: the code of the desk, typed or brought by the address. */
export function MachinePage({ view, code, next, fault }: MachinePageProps) {
  const { language, device } = view
  const text = machineTexts(language)
  return (
    <Screen
      view={view}
      title={text.connect}
      here={address(view, '/machine', { code, next })}
      back={address(view)}
    >
      <KioskStage
        title={text.connect}
        actions={
          <>
            {view.demo && !device && <Trial view={view} next={next} />}
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
              <Button size="huge" icon="key">
                {text.connect}
              </Button>
            </form>
          </>
        }
      >
        {device && <Notice language={language}>{text.connected(device.name)}</Notice>}
        {fault && (
          <Notice language={language} tone="danger" live>
            {fault}
          </Notice>
        )}
      </KioskStage>
    </Screen>
  )
}

/** A demonstration is tried by everybody: one touch, no code. */
function Trial({ view, next }: { view: View; next: string | undefined }) {
  const text = machineTexts(view.language)
  return (
    <form method="post" action={address(view, '/machine/trial')}>
      {next && <input type="hidden" name="next" value={next} />}
      <Button size="huge" icon="check" detail={text.trialMore}>
        {text.trial}
      </Button>
    </form>
  )
}
