import { Button, KioskStage, LinkButton, More, Notice, Page, TicketNumber, Tool, WhenSilent } from '#design'
import type { ServiceGroup } from '#modules/places'
import type { DispatchPolicy } from '#modules/reception'
import { languages } from '#platform/text'
import { offlineTexts } from './offline-texts.ts'
import { address, preferences, quietSeconds, usualAnswer, type View, withQuery } from './screen.tsx'
import { texts } from './texts.ts'
import { classIcons } from './who-page.tsx'

export interface OfflinePageProps {
  view: View
  groups: readonly ServiceGroup[]
  policy: DispatchPolicy
  office: string
  /** A number's page on a phone, without the secret at its end. */
  followUrl: string
  /** `hall`: its slips come out of a printer of the hall, which hangs on the server. */
  prints: 'browser' | 'hall'
}

/**
 * What the machine's browser keeps for the time the house is away: groups, class, number. All of it is one page that the
 * script leads through; nothing on it asks the server.
 */
export function OfflinePage({ view, groups, policy, office, followUrl, prints }: OfflinePageProps) {
  const { language } = view
  const text = texts(language)
  const words = offlineTexts(language)
  const classes = Object.entries(policy.classes).filter(([name]) => name !== 'normal')
  const here = address(view, '/offline', { prints })
  return (
    <Page
      face="kiosk"
      language={language}
      title={words.number}
      stylesheet={view.stylesheet}
      scripts={[{ src: view.script }]}
      faceTitle={text.face}
      place={view.wardName}
      home={here}
      demo={view.demo}
      paper="receipt"
      languages={languages.map((it) => ({ language: it, href: withQuery(here, { lang: it }) }))}
      footer={
        <>
          <More down={text.further} up={text.toTop} />
          <nav class="tools" id="ease" aria-label={text.tools}>
            <Tool icon="home" words={text.start} hidden attributes={{ 'data-restart': '' }} />
            {(['text', 'contrast', 'reach'] as const).map((name) => (
              <Tool
                key={name}
                icon={preferences[name].icon}
                words={text.preferences[name].begin}
                attributes={{
                  ...{ 'data-look': preferences[name].look, 'data-preference': name },
                  'data-other': text.preferences[name].end,
                }}
              />
            ))}
          </nav>
        </>
      }
    >
      <div
        class="alone"
        id="alone"
        data-ward={view.ward.slug}
        data-home={address(view)}
        data-follow={followUrl}
        data-prints={prints}
        data-language={language}
      >
        <section class="alone-step" data-step="group">
          <div class="alone-hello stack-tight">
            <Notice language={language} tone="warning" title={words.title}>
              {words.lead}
            </Notice>
            <p data-unsent={words.unsent} hidden />
            <p class="alone-refused" data-refused={words.refused} role="alert" hidden />
          </div>
          <h1>{words.choose}</h1>
          <ul class="plain tiles alone-groups">
            {groups.map(({ series, name }) => (
              <li key={series}>
                <Button
                  type="button"
                  kind="quiet"
                  size="huge"
                  attributes={{ 'data-series': series, 'data-words': name[language] }}
                >
                  <span class="alone-group">
                    <span class="alone-letter" dir="ltr">
                      {series}
                    </span>
                    <span>{name[language]}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>

        <section class="alone-step" data-step="who" hidden>
          <KioskStage
            title={text.whoTitle}
            actions={
              <>
                <Button
                  type="button"
                  size="huge"
                  icon="person"
                  iconEnd="arrow"
                  attributes={{ 'data-priority': 'normal' }}
                >
                  {text.normal}
                </Button>
                <ul class="plain tiles">
                  {classes.map(([name, { name: className }]) => (
                    <li key={name}>
                      <Button
                        type="button"
                        kind="quiet"
                        size="huge"
                        icon={classIcons[name] ?? 'star'}
                        attributes={{ 'data-priority': name }}
                      >
                        {className[language]}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            }
          >
            <p class="large" data-purpose={text.whoFor('#')} />
            <p class="soft">{text.whoMore}</p>
          </KioskStage>
        </section>

        <section class="alone-step" data-step="number" aria-live="polite" hidden>
          <KioskStage
            title={words.number}
            actions={
              <>
                <Notice language={language} tone="warning" icon="camera" title={words.photo}>
                  {prints === 'hall' ? words.photoNoPrinter : words.photoPrinting}
                </Notice>
                <p class="soft goes-home" data-countdown={text.goesHome('#')} />
                <div class="pair">
                  <Button type="button" size="huge" icon="check" attributes={{ 'data-restart': '' }}>
                    {text.done}
                  </Button>
                  {prints === 'browser' && (
                    <Button
                      type="button"
                      kind="quiet"
                      size="huge"
                      icon="print"
                      attributes={{ 'data-print-again': '' }}
                    >
                      {text.printAgain}
                    </Button>
                  )}
                </div>
              </>
            }
          >
            <TicketNumber language={language} number="–" label={false}>
              <p data-purpose="#" />
              <p>{words.wait}</p>
            </TicketNumber>
            <div class="ticket-follow">
              <div data-qr={words.follow} />
              <p>{words.follow}</p>
            </div>
          </KioskStage>
        </section>

        <section class="alone-step" data-step="none" hidden>
          <KioskStage
            title={words.none}
            actions={
              <LinkButton href={here} kind="quiet" size="huge" icon="home">
                {words.more}
              </LinkButton>
            }
          >
            <p class="large">{words.noneMore}</p>
          </KioskStage>
        </section>
      </div>
      <WhenSilent
        home={here}
        untouched={false}
        quietSeconds={quietSeconds}
        answerSeconds={usualAnswer}
        title={text.stillThere}
        left={text.stillThereMore}
        more={text.yesMore}
        end={text.noMore}
      />
      <section class="receipt print-only">
        <p>{office}</p>
        <TicketNumber language={language} number="–">
          <p data-purpose="#" />
        </TicketNumber>
        <div data-qr={words.follow} />
        <p>{words.follow}</p>
        <p>
          <span data-taken-at={text.takenAt('#')} />
          <br />
          {words.takenOffline}
          <br />
          {text.today}
        </p>
      </section>
    </Page>
  )
}
