import { Button, LinkButton, Notice, QrCode, Table, TextField, When } from '#design'
import type { DeviceReport } from '#modules/devices'
import type { MachinesToday } from '#modules/reception'
import type { Language } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { machinesTexts } from './machines-texts.ts'
import { Post } from './post.tsx'

/** A kiosk with what it did today. */
export interface Machine extends DeviceReport {
  given: number
  /** Numbers of today that it keeps for outages and gave to nobody. */
  kept: number
}

export interface MachinesProps {
  language: Language
  machines: Machine[]
  strays: MachinesToday['strays']
  /** May connect machines and send them away. */
  manages: boolean
  nameFault?: string | undefined
}

/** The hall's kiosks: who they are, when they were seen, and the way to connect another or send one away. */
export function Machines({ language, machines, strays, manages, nameFault }: MachinesProps) {
  const text = machinesTexts(language)
  return (
    <>
      {strays.length > 0 && (
        <Notice language={language} tone="danger" title={text.strays}>
          <p>{text.straysWhy}</p>
          <ul class="plain">
            {strays.map(({ label, device, takenAt, why }) => (
              <li key={`${label} ${takenAt}`}>
                <span dir="auto">{text.stray(label, device, text.why[why])}</span> {text.at}{' '}
                <When at={takenAt} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <section class="stack" aria-labelledby="kiosks">
        <h2 id="kiosks">{text.kiosks}</h2>
        {machines.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <Table
            language={language}
            caption={text.kiosks}
            captionHidden
            rows={machines}
            keyOf={({ id }) => id}
            columns={[
              { heading: text.machine, cell: ({ name }) => <strong>{text.name(name)}</strong> },
              { heading: text.seen, cell: ({ seenAt }) => <When at={seenAt} /> },
              { heading: text.connected, cell: ({ connectedAt }) => <When at={connectedAt} /> },
              { heading: text.given, cell: ({ given }) => given, numeric: true },
              { heading: text.kept, cell: ({ kept }) => kept, numeric: true },
              ...(manages
                ? [
                    {
                      heading: text.revoke,
                      cell: (it: Machine) => <Revoke language={language} machine={it} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
        {manages && machines.length > 0 && <p class="soft">{text.revokeWhy}</p>}
      </section>
      {manages && (
        <section class="stack-tight" aria-labelledby="connect">
          <h2 id="connect">{text.connect}</h2>
          <p>{text.connectWhy}</p>
          <Post action="/desk/printers/invite" class="stack">
            <TextField
              name="name"
              label={text.nameLabel}
              hint={text.nameHint}
              error={nameFault}
              language={language}
              width="short"
              maxLength={20}
            />
            <Button>{text.makeCode}</Button>
          </Post>
        </section>
      )}
    </>
  )
}

function Revoke({ language, machine }: { language: Language; machine: Machine }) {
  const text = machinesTexts(language)
  return (
    <Post action="/desk/printers/revoke" fields={{ device: machine.id }}>
      <Button kind="quiet" size="small">
        {text.revoke}
        <span class="visually-hidden"> {text.name(machine.name)}</span>
      </Button>
    </Post>
  )
}

export interface CodePageProps {
  shell: Shell
  name: string
  code: string
  until: string
  /** Opens the kiosk's page with the code in it. */
  address: string
}

/** The code for one machine, shown once. */
export function CodePage({ shell, name, code, until, address }: CodePageProps) {
  const { language } = shell
  const text = machinesTexts(language)
  return (
    <Frame shell={shell} title={text.codeTitle(name)} section="printers">
      <div class="stack">
        <h1>{text.codeTitle(name)}</h1>
        <Notice language={language}>{text.codeUse(until)}</Notice>
        <p>{text.codeTouch}</p>
        <p class="machine-code" dir="ltr">
          {code.replace(/(\d{4})(?=\d)/g, '$1 ')}
        </p>
        <p>{text.codeOpen}</p>
        <p dir="ltr">
          <code>{address}</code>
        </p>
        <QrCode value={address} label={text.qr} />
        <p>
          <LinkButton href="/desk/printers" kind="quiet" icon="back">
            {text.back}
          </LinkButton>
        </p>
      </div>
    </Frame>
  )
}
