import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { directionOf, type Face } from '../face.ts'
import { classes } from '../markup.ts'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'
import { type LanguageLink, Languages } from './languages.tsx'
import { Mark, markAddress } from './mark.tsx'

export interface PageLink {
  href: string
  label: string
  icon?: IconName | undefined
  current?: boolean | undefined
  /** How many wait there, with the sentence that is read aloud instead. Nothing is shown of none. */
  waiting?: { count: number; said: string } | undefined
}

/** Pages that are seldom needed, behind one word of the menu. */
export interface PageMenu {
  label: string
  icon?: IconName | undefined
  links: PageLink[]
}

export interface SignedIn {
  name: string
  /** Office or role, one short line. */
  detail?: string | undefined
  /** The person's own page. */
  href?: string | undefined
  signOut: { action: string; fields?: Record<string, string> | undefined }
}

export interface PageProps {
  face: Face
  language: Language
  /** Title of this page; the name of the product follows it in the tab. */
  title: string
  /** Address of the face's stylesheet. */
  stylesheet: string
  /** Bundles of the face's islands. Citizen pages give none. */
  scripts?: { src: string; type?: 'module' | 'defer' | undefined }[] | undefined
  /** Loads the page anew after so many seconds, for screens without scripts. */
  refreshSeconds?: number | undefined
  /** Where to, when it is another page that is loaded then. */
  refreshTo?: string | undefined
  /** Loads the page anew unless its script has come and called it off, by taking `#rescue` away and stopping. */
  rescueSeconds?: number | undefined
  /** What this door is called: `Quầy tiếp nhận`. Without it the product's line stands there. */
  faceTitle?: string | undefined
  /** Ward or hall this page speaks for. */
  place?: string | undefined
  home?: string | undefined
  languages?: LanguageLink[] | undefined
  navigation?: (PageLink | PageMenu)[] | undefined
  person?: SignedIn | undefined
  /** `true` for the usual sentence about sample data, or a sentence of your own. */
  demo?: boolean | string | undefined
  /** Put before the title in the tab when the form came back with errors. */
  hasErrors?: boolean | undefined
  /** Stands at the end of the header: a clock, the state of the line. */
  headerEnd?: ComponentChildren
  footer?: ComponentChildren
  manifest?: string | undefined
  /** One sentence for search engines. */
  description?: string | undefined
  /** `receipt`: printing this page gives its `.receipt` on an 80 mm roll and nothing else. */
  paper?: 'a4' | 'receipt' | undefined
  /** `high`: for those who asked for it; the face’s style says what that is. */
  contrast?: 'high' | undefined
  /** `large`: larger letters on a touch screen. */
  text?: 'large' | undefined
  /** `low`: on an upright touch screen everything to touch stands in its lower part. */
  reach?: 'low' | undefined
  children: ComponentChildren
}

/** A whole document. `renderPage()` of the platform turns it into HTML. */
export function Page(props: PageProps) {
  const { face, language, title } = props
  const text = texts(language)
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      class={classes(
        `face-${face}`,
        props.paper === 'receipt' && 'paper-receipt',
        props.contrast === 'high' && 'contrast-high',
        props.text === 'large' && 'text-large',
        props.reach === 'low' && 'reach-low',
      )}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.hasErrors ? `${text.errorInTitle} ` : ''}${title} – ${text.product}`}</title>
        {props.description && <meta name="description" content={props.description} />}
        {props.refreshSeconds && (
          <Refresh seconds={props.refreshSeconds} to={props.refreshTo} quiet={Boolean(props.scripts)} />
        )}
        {props.rescueSeconds && (
          <meta id="rescue" http-equiv="refresh" content={String(props.rescueSeconds)} />
        )}
        <meta name="theme-color" content="#0d4f47" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="stylesheet" href={props.stylesheet} />
        <link rel="icon" href={markAddress} />
        {props.manifest && <link rel="manifest" href={props.manifest} />}
        {props.scripts?.map(({ src, type }) =>
          type === 'module' ? (
            <script key={src} type="module" src={src} />
          ) : (
            <script key={src} defer src={src} />
          ),
        )}
      </head>
      <body>
        {face !== 'board' && (
          <a class="skip-link" href="#main">
            {text.skip}
          </a>
        )}
        <Header {...props} />
        <main id="main" class="page-body" tabindex={face === 'kiosk' ? 0 : -1}>
          {props.children}
        </main>
        <Footer {...props} />
      </body>
    </html>
  )
}

/** A page with scripts keeps itself up to date; it is loaded anew only where they do not run. */
function Refresh({ seconds, to, quiet }: { seconds: number; to?: string | undefined; quiet: boolean }) {
  const refresh = <meta http-equiv="refresh" content={to ? `${seconds}; url=${to}` : String(seconds)} />
  return quiet ? <noscript>{refresh}</noscript> : refresh
}

function Header(props: PageProps) {
  const { face, language } = props
  const text = texts(language)
  const detail = [props.faceTitle, props.place].filter(Boolean).join(' · ') || text.productLine
  const brand = (
    <>
      <Mark />
      <span>
        <span class="brand-name">{text.product}</span>
        <span class="brand-detail">{detail}</span>
      </span>
    </>
  )
  return (
    <header>
      {props.demo && (
        <p class="banner">
          <Icon name="info" />
          <span>{props.demo === true ? text.demo : props.demo}</span>
        </p>
      )}
      <div class="band">
        <div class="band-row">
          {face === 'board' ? (
            <div class="brand">{brand}</div>
          ) : (
            <a class="brand" href={props.home ?? '/'} title={text.home}>
              {brand}
            </a>
          )}
          {/* On a kiosk the languages stand at the foot of the screen, within reach from a wheelchair. */}
          {props.languages && face !== 'kiosk' && <Languages language={language} links={props.languages} />}
          {props.person && <Person person={props.person} language={language} />}
          {props.headerEnd}
        </div>
        {props.navigation && (
          <nav class="band-nav" aria-label={text.navigation}>
            <ul class="plain">
              {props.navigation.map((it) =>
                'links' in it ? (
                  <Menu key={it.label} {...it} />
                ) : (
                  <li key={it.href}>
                    <Link {...it} />
                  </li>
                ),
              )}
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}

function Link({ href, label, icon, current, waiting }: PageLink) {
  return (
    <a href={href} aria-current={current ? 'page' : undefined}>
      {icon && <Icon name={icon} />}
      {label}
      {waiting && (
        <span data-live={`waiting ${href}`}>
          {waiting.count > 0 && (
            <span class="band-count">
              <span aria-hidden="true">{waiting.count > 99 ? '99+' : waiting.count}</span>
              <span class="visually-hidden">{`: ${waiting.said}`}</span>
            </span>
          )}
        </span>
      )}
    </a>
  )
}

/** Opens without a script, by mouse and keyboard; closed it still says which of its pages this is. */
function Menu({ label, icon, links }: PageMenu) {
  const here = links.find(({ current }) => current)
  return (
    <li>
      <details class="band-menu" name="band-menu">
        <summary class={here && 'band-here'}>
          {icon && <Icon name={icon} />}
          <span>
            {label}
            {here && <span class="band-menu-here">{`: ${here.label}`}</span>}
          </span>
        </summary>
        <ul class="plain">
          {links.map((link) => (
            <li key={link.href}>
              <Link {...link} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function Person({ person, language }: { person: SignedIn; language: Language }) {
  const text = texts(language)
  const name = <strong>{person.name}</strong>
  return (
    <div class="band-person">
      <p>
        <span class="visually-hidden">{text.signedInAs} </span>
        {person.href ? <a href={person.href}>{name}</a> : name}
        {person.detail && <span class="band-person-detail">{person.detail}</span>}
      </p>
      <form method="post" action={person.signOut.action}>
        {Object.entries(person.signOut.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button class="band-button" type="submit">
          {text.signOut}
        </button>
      </form>
    </div>
  )
}

function Footer({ face, language, languages, footer }: PageProps) {
  if (!footer && face !== 'citizen' && !(face === 'kiosk' && languages)) return null
  const text = texts(language)
  return (
    <footer class="footer">
      <div class="footer-row">
        {face === 'kiosk' && languages && <Languages language={language} links={languages} />}
        {footer}
        {face === 'citizen' && (
          <p class="small soft">
            {text.product} · {text.productLine}
          </p>
        )}
      </div>
    </footer>
  )
}
