import { Button, Notice, TextField } from '#design'
import { type Consulted, type Part, sourceWords } from '#modules/assistant'
import type { Language } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { askTexts } from './ask-texts.ts'

export interface AskProps {
  language: Language
  /** Code and name of the procedure of the page it was opened from. */
  procedure: { code: string; name: string } | undefined
  /** What was asked, and what came of it. */
  asked?: { said: string; consulted: Consulted } | undefined
  fault?: string | undefined
}

/** A page of its own, for whoever opens it by its link or has no script. */
export function AskPage({ shell, ...props }: AskProps & { shell: Shell }) {
  const text = askTexts(shell.language)
  return (
    <Frame shell={shell} title={text.title} hasErrors={props.fault !== undefined}>
      <div class="stack narrow">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <Ask {...props} />
      </div>
    </Frame>
  )
}

/** A question and the answer to the last one; the script exchanges it whole. */
function Ask({ language, procedure, asked, fault }: AskProps) {
  const text = askTexts(language)
  const hidden = (
    <>
      {procedure && <input type="hidden" name="procedure" value={procedure.code} />}
      {asked && <input type="hidden" name="remembered" value={JSON.stringify(asked.consulted.remembered)} />}
    </>
  )
  const answer = asked?.consulted.answer
  return (
    <div id="ask" class="stack-tight">
      {procedure && <p class="small soft">{text.about(procedure.name)}</p>}
      {asked && answer && (
        <div class="panel stack-tight ask-answer" role="status">
          <p class="small soft">
            {text.you}: <bdi>{asked.said}</bdi>
          </p>
          {asked.consulted.isElsewhere ? (
            <Notice language={language} tone="info">
              {text.elsewhere}
            </Notice>
          ) : (
            answer.parts
              .filter((part) => part.text[language])
              .map((part, at) => (
                <Statement key={at} part={part} next={answer.parts[at + 1]} language={language} />
              ))
          )}
          {answer.links.map((link) => (
            <p key={link.to} class="small">
              <a href={`/desk/procedures/${link.procedure}`}>{text.page}</a>
            </p>
          ))}
          {answer.choices.length > 0 && (
            <form method="post" action="/desk/ask" class="row">
              {hidden}
              {answer.choices.map((choice) => (
                <Button key={choice.id} kind="quiet" size="small" name="choice" value={choice.id}>
                  {choice.text[language]}
                </Button>
              ))}
            </form>
          )}
        </div>
      )}
      <form method="post" action="/desk/ask" class="with-button">
        {hidden}
        <TextField name="say" label={text.say} language={language} error={fault} maxLength={500} required />
        <Button>{text.send}</Button>
      </form>
      {asked && (
        <p class="small">
          <a href="/desk/ask" data-ask-anew>
            {text.anew}
          </a>
        </p>
      )}
    </div>
  )
}

/** A statement with where it is from, once for those that follow one another. */
function Statement({ part, next, language }: { part: Part; next: Part | undefined; language: Language }) {
  const source = sourceWords(part.source, language)
  const isShown = source && source !== sourceWords(next?.source, language) && part.kind !== 'name'
  const ground = part.source?.kind === 'procedure' ? part.source.ground : undefined
  return (
    <div>
      <p>{part.kind === 'name' ? <strong>{part.text[language]}</strong> : part.text[language]}</p>
      {part.items && (
        <ul>
          {part.items.map((item) => (
            <li key={item.vi}>{item[language]}</li>
          ))}
        </ul>
      )}
      {isShown && (
        <p class="small soft">
          {source}
          {ground && (
            <>
              {' '}
              · {askTexts(language).ground}:{' '}
              <span lang="vi" dir="ltr">
                {ground}
              </span>
            </>
          )}
        </p>
      )}
    </div>
  )
}
