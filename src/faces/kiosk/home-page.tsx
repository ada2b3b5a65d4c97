import { LinkButton, Notice } from '#design'
import { askTexts } from './ask-texts.ts'
import { offlineTexts } from './offline-texts.ts'
import { address, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'
import { wayTexts } from './way-texts.ts'

export interface HomePageProps {
  view: View
  /** The exception that keeps the hall closed now: said before anybody looks for a number. */
  why: { title: string; text: string } | undefined
  /** What is asked for most, in plain words. */
  common: { code: string; name: string }[]
  /** The series for results and for questions, where the hall has them. */
  collect: string | undefined
  ask: string | undefined
}

export function HomePage({ view, why, common, collect, ask }: HomePageProps) {
  const text = texts(view.language)
  return (
    <Screen view={view} title={text.face} here={address(view)}>
      <div class="home">
        <div class="home-hello stack-tight">
          <h1>{text.hello}</h1>
          <p class="soft">{text.helloMore}</p>
          {view.device && (
            <p class="alone-refused" data-refused={offlineTexts(view.language).refused} role="alert" hidden />
          )}
          {why && (
            <Notice language={view.language} tone="warning" title={why.title}>
              {why.text}
            </Notice>
          )}
        </div>
        <div class="home-choices" data-scrolls="">
          <h2 class="visually-hidden">{text.common}</h2>
          <ul class="plain tiles">
            {common.map(({ code, name }) => (
              <li key={code}>
                <LinkButton href={address(view, `/procedure/${code}`)} kind="quiet" size="huge">
                  {name}
                </LinkButton>
              </li>
            ))}
          </ul>
          <ul class="plain tiles home-others">
            {collect && (
              <li>
                <LinkButton
                  href={address(view, '/number', { series: collect })}
                  size="huge"
                  icon="check"
                  detail={text.collectMore}
                >
                  {text.collect}
                </LinkButton>
              </li>
            )}
            {ask && (
              <li>
                <LinkButton
                  href={address(view, '/number', { series: ask })}
                  size="huge"
                  icon="people"
                  detail={text.askMore}
                >
                  {text.ask}
                </LinkButton>
              </li>
            )}
            <li>
              <LinkButton href={address(view, '/here')} size="huge" icon="door" detail={text.hereMore}>
                {text.here}
              </LinkButton>
            </li>
            <li>
              <LinkButton
                href={address(view, '/counters')}
                size="huge"
                icon="map"
                detail={wayTexts(view.language).whereMore}
              >
                {wayTexts(view.language).where}
              </LinkButton>
            </li>
            <li>
              <LinkButton
                href={address(view, '/ask')}
                size="huge"
                icon="microphone"
                detail={askTexts(view.language).askMore}
              >
                {askTexts(view.language).ask}
              </LinkButton>
            </li>
            <li>
              <LinkButton href={address(view, '/find')} size="huge" icon="search" detail={text.findMore}>
                {text.find}
              </LinkButton>
            </li>
          </ul>
        </div>
      </div>
    </Screen>
  )
}
