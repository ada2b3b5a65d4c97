import { Icon, LinkButton, VoiceInput } from '#design'
import { address, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface Tile {
  href: string
  words: string
  detail?: string
}

export interface FindPageProps {
  view: View
  here: string
  words: string
  /** Said above the tiles: the fields, one field's name, or how many were found. */
  heading: string
  tiles: Tile[]
  /** Back to the fields, when something narrower is shown. */
  all: boolean
  /** A number for the whole field, for whoever knows what to bring. */
  number: string | undefined
  earlier: string | undefined
  later: string | undefined
  /** Where a recording becomes text, and the script that takes it; undefined where nobody listens. */
  voice: { address: string; listener: string } | undefined
}

/** Searching by words with a keyboard drawn by the script, or by field with nothing but touches. */
export function FindPage(props: FindPageProps) {
  const { view, here, words, heading, tiles, all, number, earlier, later, voice } = props
  const text = texts(view.language)
  return (
    <Screen
      view={view}
      title={text.findTitle}
      here={here}
      back={all ? address(view, '/find') : address(view)}
    >
      <div class="find">
        <h1>{text.findTitle}</h1>
        <section
          class="find-results"
          id="results"
          data-scrolls=""
          aria-live="polite"
          aria-labelledby="results-heading"
        >
          <div class="find-heading">
            <h2 id="results-heading">{heading}</h2>
            {all && (
              <LinkButton href={address(view, '/find')} kind="quiet" icon="list">
                {text.allFields}
              </LinkButton>
            )}
          </div>
          {tiles.length === 0 && <p>{text.foundNoneMore}</p>}
          <ul class="plain tiles">
            {number && (
              <li class="tile-first">
                <LinkButton href={number} size="huge" icon="check" detail={text.takeFieldMore}>
                  {text.takeField}
                </LinkButton>
              </li>
            )}
            {tiles.map(({ href, words, detail }) => (
              <li key={href}>
                <LinkButton href={href} kind="quiet" size="huge" detail={detail}>
                  {words}
                </LinkButton>
              </li>
            ))}
          </ul>
          {(earlier || later) && (
            <div class="find-pages">
              {earlier && (
                <LinkButton href={earlier} kind="quiet" icon="back">
                  {text.earlier}
                </LinkButton>
              )}
              {later && (
                <LinkButton href={later} kind="quiet" iconEnd="arrow">
                  {text.later}
                </LinkButton>
              )}
            </div>
          )}
        </section>
        <search class="find-search">
          <form method="get" action={address(view, '/find')} id="search">
            <label class="field-label" for="q">
              {text.findLabel}
            </label>
            <div class="search-row">
              <input
                class="input"
                id="q"
                type="search"
                name="q"
                value={words}
                autocomplete="off"
                maxlength={100}
              />
              <button class="button" type="submit">
                <Icon name="search" />
                <span>{text.search}</span>
              </button>
              {voice && (
                <VoiceInput language={view.language} field="q" {...voice} then="send" withoutNumbers />
              )}
            </div>
          </form>
          <fieldset
            class="keyboard"
            id="keyboard"
            aria-label={text.keyboard}
            hidden
            dir="ltr"
            data-language={view.language}
            data-space={text.space}
            data-erase={text.erase}
            data-other={text.otherLetters}
          />
        </search>
      </div>
    </Screen>
  )
}
