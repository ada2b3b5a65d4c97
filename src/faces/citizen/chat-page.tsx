import type { ComponentChildren } from 'preact'
import { Button, LinkButton, RatingFaces, VoiceInput } from '#design'
import {
  type Answer,
  type Choice,
  type Link,
  type Part,
  type ShownTurn,
  sourceWords,
  type Talk,
} from '#modules/assistant'
import { formKey } from '#platform/http'
import type { Language } from '#platform/text'
import { address } from './ask.ts'
import { AloudButton, AloudChoice } from './chat-aloud.tsx'
import { chatTexts } from './chat-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { voiceScripts } from './spoken-search.tsx'

export interface ChatPageProps {
  shell: Shell
  /** Undefined before the first question. */
  talk: Talk | undefined
  /** Where the talk is about, and of which procedure, before it begins. */
  begin: { place?: string | undefined; procedure?: string | undefined }
  /** Names of the ward and the procedure. */
  names: { ward?: string | undefined; procedure?: string | undefined }
  /** The secret of the number that was just taken on this phone. */
  ownNumber: string | undefined
  fault: string | undefined
  /** The proof that this house wrote a sentence; undefined where it has no voice for this language. */
  prove: ((sentence: string) => string) | undefined
}

/** A talk with the assistant: a form that is sent and comes back with the answer; its script only spares the reload. */
export function ChatPage(props: ChatPageProps) {
  const { shell, talk, begin, names, fault } = props
  const { language } = shell
  const text = chatTexts(language)
  const turns = talk?.turns ?? []
  const last = turns.at(-1)
  return (
    <Frame
      shell={shell}
      title={text.title}
      description={text.description}
      scripts={[{ src: shell.chatScript, type: 'module' }, ...(voiceScripts(shell) ?? [])]}
    >
      {/* Stays while the talk is exchanged, so that what is written into it is read aloud. */}
      <p id="chat-news" class="visually-hidden" role="status" data-sending={text.sending} />
      <div class="stack chat" id="chat" data-sending={text.sending}>
        <h1>{text.title}</h1>
        {turns.length === 0 && (
          <>
            <p>{text.lead}</p>
            <p class="small soft">{text.machine}</p>
          </>
        )}
        {(names.procedure || names.ward) && (
          <p class="chat-about">
            {names.procedure && text.about(names.procedure)} {names.ward && text.at(names.ward)}
          </p>
        )}
        {turns.length > 0 && (
          <ol class="plain chat-log" aria-label={text.log}>
            {turns.map((turn) => (
              <Turn key={turn.number} turn={turn} isLast={turn === last} {...props} />
            ))}
          </ol>
        )}
        {last && last.answer.choices.length > 0 && (
          <Ask begin={begin} language={language}>
            <Choices choices={last.answer.choices} language={language} />
          </Ask>
        )}
        <Ask begin={begin} language={language}>
          <label class="field-label" for="say">
            {text.say}
          </label>
          {fault && (
            <p class="field-error" id="say-fault">
              {fault}
            </p>
          )}
          <div class="search-row">
            <input
              class="input"
              id="say"
              name="say"
              type="text"
              maxlength={500}
              autocomplete="off"
              enterkeyhint="send"
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? 'say-fault' : undefined}
            />
            <Button name="send" value="yes">
              {text.send}
            </Button>
          </div>
          {shell.voice && (
            <VoiceInput
              language={language}
              field="say"
              address={shell.voice.address}
              listener={shell.voice.listener}
              then="send"
            />
          )}
          {shell.voice && <AloudChoice language={language} />}
        </Ask>
        {turns.length === 0 && (
          <Ask begin={begin} language={language}>
            <fieldset class="chat-choices">
              <legend class="small soft">{text.examples}</legend>
              {text.exampleQuestions.map((question) => (
                <Button key={question} kind="quiet" name="example" value={question}>
                  {question}
                </Button>
              ))}
            </fieldset>
          </Ask>
        )}
        {turns.length > 0 && <Ending talk={talk!} language={language} />}
      </div>
    </Frame>
  )
}

/** A form of its own for each way to ask: the enter key in the box presses the first button of its form. */
function Ask({
  begin,
  language,
  children,
}: {
  begin: ChatPageProps['begin']
  language: Language
  children: ComponentChildren
}) {
  return (
    <form class="chat-form stack-tight" method="post" action={address(language, '/chat')}>
      <input type="hidden" name="key" value={formKey()} />
      {begin.place && <input type="hidden" name="place" value={begin.place} />}
      {begin.procedure && <input type="hidden" name="procedure" value={begin.procedure} />}
      {children}
    </form>
  )
}

function Choices({ choices, language }: { choices: Choice[]; language: Language }) {
  return (
    <fieldset class="chat-choices">
      <legend class="small soft">{chatTexts(language).choose}</legend>
      {choices.map(({ id, text }) => (
        <Button key={id} kind="quiet" name="choice" value={id}>
          {text[language]}
        </Button>
      ))}
    </fieldset>
  )
}

function Ending({ talk, language }: { talk: Talk; language: Language }) {
  const text = chatTexts(language)
  return (
    <div class="stack-tight chat-ending">
      {/* Nobody in need is asked for marks. */}
      {talk.turns.at(-1)?.answer.verdict !== 'safety' && <Marks talk={talk} language={language} />}
      <form method="post" action={address(language, '/chat/end')}>
        <Button kind="quiet">{text.anew}</Button>
      </form>
    </div>
  )
}

/** How satisfied they are: once, and why it is asked; it may be changed. */
function Marks({ talk, language }: { talk: Talk; language: Language }) {
  const text = chatTexts(language)
  const faces = (
    <RatingFaces language={language} action={address(language, '/chat/rate')} question={text.rate} />
  )
  return (
    <>
      {talk.rating && <p role="status">{text.rated}</p>}
      {talk.rating ? (
        <details class="small">
          <summary>{text.rateAgain}</summary>
          {faces}
        </details>
      ) : (
        faces
      )}
      <p class="small soft">{text.rateWhy}</p>
    </>
  )
}

function Turn({ turn, isLast, ...props }: ChatPageProps & { turn: ShownTurn; isLast: boolean }) {
  const { language } = props.shell
  const text = chatTexts(language)
  const { answer, said } = turn
  return (
    <li class="chat-turn" id={isLast ? 'last' : undefined}>
      <p class="chat-said">
        <span class="visually-hidden">{text.you}: </span>
        <bdi>{said.replaceAll('▒', '•••') || text.hidden}</bdi>
      </p>
      <div class={`chat-answer chat-${answer.verdict}`} tabindex={isLast ? -1 : undefined}>
        <span class="visually-hidden">{text.assistant}: </span>
        {answer.parts
          .filter(({ text }) => text[language])
          .map((part, at) => (
            <PartOf key={at} part={part} next={answer.parts[at + 1]} language={language} />
          ))}
        <Grounds answer={answer} language={language} />
        {isLast && <AloudButton answer={answer} language={language} prove={props.prove} />}
        {isLast && <Links answer={answer} {...props} />}
      </div>
    </li>
  )
}

/** A statement, and under the last one of a source where it is from. */
function PartOf({ part, next, language }: { part: Part; next: Part | undefined; language: Language }) {
  const source = sourceWords(part.source, language)
  const isShown = source && source !== sourceWords(next?.source, language)
  return (
    <div class={`chat-part chat-part-${part.kind}`}>
      <p>{part.text[language]}</p>
      {part.items && (
        <ul>
          {part.items.map((item) => (
            <li key={item.vi}>{item[language]}</li>
          ))}
        </ul>
      )}
      {part.kind === 'emergency' && <Calls said={part.text.vi} language={language} />}
      {isShown && part.kind !== 'name' && <p class="small soft chat-source">{source}</p>}
    </div>
  )
}

/** Numbers for emergencies that were said, to be called with one touch. */
function Calls({ said, language }: { said: string; language: Language }) {
  const numbers = said.match(/\b11\d\b/g) ?? []
  if (numbers.length === 0) return null
  return (
    <div class="row chat-calls">
      {numbers.map((number) => (
        <LinkButton key={number} href={`tel:${number}`} kind="danger" icon="phone">
          {chatTexts(language).call(number)}
        </LinkButton>
      ))}
    </div>
  )
}

function Grounds({ answer, language }: { answer: Answer; language: Language }) {
  const grounds = answer.parts.flatMap(({ source, kind }) =>
    source?.kind === 'procedure' && source.ground && kind !== 'name' ? [source.ground] : [],
  )
  const [...distinct] = new Set(grounds)
  if (distinct.length === 0) return null
  return (
    <details class="small chat-ground">
      <summary>{chatTexts(language).ground}</summary>
      {distinct.map((ground) => (
        <p key={ground} class="soft" lang="vi" dir="ltr">
          {ground}
        </p>
      ))}
    </details>
  )
}

function Links({ answer, shell, ownNumber }: ChatPageProps & { answer: Answer }) {
  const { language } = shell
  const text = chatTexts(language).links
  const shown = answer.links.flatMap((link) => {
    const path = pathOf(link, ownNumber)
    return path ? [{ link, path }] : []
  })
  if (shown.length === 0) return null
  return (
    <div class="row chat-links">
      {shown.map(({ link, path }) => (
        <a key={link.to} class="line-link" href={address(language, path)}>
          {text[link.to]}
        </a>
      ))}
    </div>
  )
}

function pathOf({ to, procedure, ward }: Link, ownNumber: string | undefined): string | undefined {
  const query = new URLSearchParams({ ...(procedure ? { procedure } : {}), ...(ward ? { place: ward } : {}) })
  const asked = query.size > 0 ? `?${query}` : ''
  switch (to) {
    case 'procedure':
      return `/procedures/${procedure}`
    case 'file':
    case 'form':
      return `/file/${procedure}`
    case 'ticket':
      return `/ticket/new${asked}`
    case 'appointment':
      return `/appointment/new${asked}`
    case 'follow':
      return '/follow'
    case 'own-ticket':
      return ownNumber && `/ticket/${ownNumber}`
    case 'hall':
      return `/wards/${ward}/hall`
    case 'search':
      return '/fields'
  }
}
