import { Button, type IconName, KioskStage, Notice } from '#design'
import type { Trouble } from '#modules/printing'
import { type DispatchPolicy, manyDossiers } from '#modules/reception'
import { NoPaperNotice } from './paper.tsx'
import { address, type Query, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

/** What the number is for: a procedure with the papers the person has, or a series of its own. */
export interface Purpose {
  words: string
  code?: string | undefined
  series?: string | undefined
  has: string[]
}

export interface WhoPageProps {
  view: View
  purpose: Purpose
  policy: DispatchPolicy
  back: string
  /** Stays the same when the screen comes back with a fault: one visitor gets one number. */
  key: string
  fault?: string | undefined
  /** Why this machine cannot print the slip now. */
  trouble?: Trouble | undefined
}

export const classIcons: Record<string, IconName> = {
  aged: 'aged',
  disabled: 'wheelchair',
  pregnant: 'pregnant',
  child: 'child',
  merit: 'star',
  bulk: 'paper',
}

/** The last touch: the usual case is one big button, the classes of the published policy stand below. */
export function WhoPage({ view, purpose, policy, back, key, fault, trouble }: WhoPageProps) {
  const { language } = view
  const text = texts(language)
  const { code, series, has } = purpose
  const query: Query = { code, series, has, anyway: code ? 'yes' : undefined }
  const classes = Object.entries(policy.classes).filter(([name]) => name !== 'normal')
  const many = manyDossiers(policy)
  return (
    <Screen view={view} title={text.whoTitle} here={address(view, '/number', query)} back={back}>
      <form class="stage-form" method="post" action={address(view, '/tickets')} data-once>
        <input type="hidden" name="key" value={key} />
        {code && <input type="hidden" name="code" value={code} />}
        {series && <input type="hidden" name="series" value={series} />}
        {has.map((id) => (
          <input key={id} type="hidden" name="has" value={id} />
        ))}
        <KioskStage
          title={text.whoTitle}
          actions={
            <>
              <Button name="priority" value="normal" size="huge" icon="person" iconEnd="arrow">
                {text.normal}
              </Button>
              <ul class="plain tiles">
                {classes.map(([name, { name: words }]) => (
                  <li key={name}>
                    <Button
                      name="priority"
                      value={name}
                      kind="quiet"
                      size="huge"
                      icon={classIcons[name] ?? 'star'}
                    >
                      {many?.class === name ? text.many(many.from) : words[language]}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          }
        >
          <p class="large">{text.whoFor(purpose.words)}</p>
          {trouble && <NoPaperNotice language={language} trouble={trouble} />}
          {fault ? (
            <Notice language={language} tone="danger" title={text.notTaken} live>
              <p>{fault}</p>
            </Notice>
          ) : (
            <p class="soft">{text.whoMore}</p>
          )}
        </KioskStage>
      </form>
    </Screen>
  )
}
