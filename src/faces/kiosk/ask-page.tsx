import { Button, Icon, KioskStage, LinkButton, Notice, VoiceInput } from '#design'
import { type Answer, type Choice, type Part, type ShownTurn, sourceWords } from '#modules/assistant'
import { formKey } from '#platform/http'
import type { Language } from '#platform/text'
import { askTexts } from './ask-texts.ts'
import { RobotBar, type RobotShown, RobotWish } from './robot-bar.tsx'
import { address, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface AskPageProps {
  view: View
  /** What was asked last, and its answer; undefined before the first question. */
  turn: ShownTurn | undefined
  /** Counters where the procedure that is spoken of is received. */
  counters: string[]
  /** The screen that begins a number; undefined where the answer is about nothing that this hall receives. */
  papers: string | undefined
  /** A number was wanted that this machine does not give out. */
  isOtherWard: boolean
  robot: RobotShown | undefined
  voice: { address: string; listener: string } | undefined
}

/** The assistant on the kiosk: one question, its answer in large letters, and what may be touched next. */
export function AskPage(props: AskPageProps) {
  const { view, turn, robot } = props
  const { language } = view
  const text = askTexts(language)
  const title = turn ? asked(turn, language) : robot ? text.robot.hello(robot.name) : text.title
  const isHome = robot !== undefined && !turn
  return (
    <Screen
      view={view}
      title={title}
      here={address(view, '/ask')}
      back={isHome ? undefined : address(view, robot ? '/again' : '')}
      reads={turn && <Reads turn={turn} language={language} />}
      isPersonal
    >
      <div class={turn ? 'ask' : 'ask ask-begin'}>
        <KioskStage title={title} actions={<Actions {...props} />}>
          {robot && <RobotBar view={view} robot={robot} />}
          {turn ? (
            <div class="ask-answer" id="answer">
              {turn.answer.parts
                .filter(({ text }) => text[language])
                .map((part, at) => (
                  <PartOf key={at} part={part} next={turn.answer.parts[at + 1]} language={language} />
                ))}
              {props.isOtherWard && <Notice language={language}>{text.otherWard(view.wardName)}</Notice>}
            </div>
          ) : (
            <p>{robot ? text.robot.lead : props.voice ? text.lead : text.leadByHand}</p>
          )}
        </KioskStage>
      </div>
    </Screen>
  )
}

const asked = ({ said }: ShownTurn, language: Language) =>
  said.replaceAll('▒', '•••') || askTexts(language).hidden

/** What a voice says: the answer as sentences for the ear, then what may be touched. */
function Reads({ turn, language }: { turn: ShownTurn; language: Language }) {
  return (
    <>
      <p>{turn.answer.spoken[language]}</p>
      {choicesOf(turn.answer).map(({ id, text }) => (
        <p key={id}>{text[language]}</p>
      ))}
    </>
  )
}

/** Booking asks for the number of a person, and everybody in the hall would see it. */
const choicesOf = ({ choices, links }: Answer): Choice[] => {
  const hasNumber = links.some(({ to }) => to === 'ticket')
  return choices.filter(({ id }) => id !== 'book' && id !== 'a:online' && !(hasNumber && id === 'a:ticket'))
}

function Actions(props: AskPageProps) {
  const { view, turn, counters, papers, isOtherWard, robot } = props
  const { language } = view
  const text = askTexts(language)
  const choices = turn ? choicesOf(turn.answer).filter(({ id }) => id !== 'person') : []
  return (
    <div class="ask-actions">
      <Box {...props} />
      <form method="post" action={address(view, '/ask')} id="choose">
        <input type="hidden" name="key" value={formKey()} />
      </form>
      <ul class="plain tiles ask-tiles">
        {choices.map(({ id, text }) => (
          <li key={id}>
            <Button
              form="choose"
              name="choice"
              value={id}
              kind={id === 'yes' ? 'primary' : 'quiet'}
              size="huge"
            >
              {text[language]}
            </Button>
          </li>
        ))}
        {!turn &&
          text.examples.slice(0, robot ? 2 : 4).map((question) => (
            <li key={question}>
              <Button form="choose" name="say" value={question} kind="quiet" size="huge">
                {question}
              </Button>
            </li>
          ))}
        {papers && (
          <li>
            <LinkButton href={papers} size="huge" icon="check">
              {isOtherWard ? text.takeHere : text.papers}
            </LinkButton>
          </li>
        )}
        <li>
          <Button form="choose" name="choice" value="person" kind="quiet" size="huge" icon="person">
            {text.person}
          </Button>
        </li>
        {counters.map((counter) => (
          <li key={counter}>
            {robot ? (
              <RobotWish view={view} fields={{ do: 'lead', counter }} words={text.robot.leadMe(counter)} />
            ) : (
              <LinkButton href={address(view, `/counters/${counter}`)} kind="quiet" size="huge" icon="map">
                {text.wayTo(counter)}
              </LinkButton>
            )}
          </li>
        ))}
        {turn?.answer.links.some(({ to }) => to === 'search') && (
          <li>
            <LinkButton href={address(view, '/find')} kind="quiet" size="huge" icon="search">
              {text.search}
            </LinkButton>
          </li>
        )}
        {!turn && robot?.doing.is === 'waiting' && (
          <li>
            <LinkButton href={address(view, '/counters')} size="huge" icon="map">
              {text.robot.leadMeTo}
            </LinkButton>
          </li>
        )}
        {!turn && robot?.offersWater && (
          <li>
            <RobotWish view={view} fields={{ do: 'water' }} words={text.robot.water} />
          </li>
        )}
        {!turn && robot && (
          <li>
            <LinkButton href={address(view, '', { menu: 'yes' })} size="huge" icon="list">
              {text.menu}
            </LinkButton>
          </li>
        )}
      </ul>
    </div>
  )
}

/** The field, by voice or by keys that come when it is touched. */
function Box({ view, turn, voice }: AskPageProps) {
  const { language } = view
  const isSecret = turn?.answer.asksSecret === true
  const text = askTexts(language)
  const keys = texts(language)
  return (
    <form class="ask-box" method="post" action={address(view, '/ask')}>
      <input type="hidden" name="key" value={formKey()} />
      <label class="field-label" for="say">
        {isSecret ? text.unseen : text.say}
      </label>
      <div class="search-row">
        <input
          class="input"
          id="say"
          name="say"
          autocomplete="off"
          maxlength={500}
          {...(isSecret ? { type: 'password' as const } : { type: 'text' as const })}
        />
        <button class="button" type="submit">
          <Icon name="arrow" />
          <span>{text.send}</span>
        </button>
        {voice && !isSecret && (
          <VoiceInput language={language} field="say" {...voice} then="send" withoutNumbers />
        )}
      </div>
      <fieldset
        class="keyboard"
        id="keyboard"
        aria-label={keys.keyboard}
        hidden
        dir="ltr"
        data-for="say"
        data-letters=""
        data-language={language}
        data-space={keys.space}
        data-erase={keys.erase}
        data-other={keys.otherLetters}
      />
    </form>
  )
}

/** A statement, and under the last one of a source where it is from. */
function PartOf({ part, next, language }: { part: Part; next: Part | undefined; language: Language }) {
  const source = sourceWords(part.source, language)
  const isShown = source && source !== sourceWords(next?.source, language) && part.kind !== 'name'
  return (
    <div class={`ask-part ask-part-${part.kind}`}>
      <p>{part.text[language]}</p>
      {part.items && (
        <ul>
          {part.items.map((item) => (
            <li key={item.vi}>{item[language]}</li>
          ))}
        </ul>
      )}
      {isShown && <p class="small soft">{source}</p>}
    </div>
  )
}
