import { Button, FloorPlan, LinkButton, Notice } from '#design'
import {
  drawingOf,
  type HeldPlan,
  type PlanDraft,
  type PlanFault,
  type PlanVersion,
} from '#modules/floor-plans'
import { formatDateTime } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { AddForm, HallForm } from './add-forms.tsx'
import { EditLayer } from './layer.tsx'
import { ThingPanel } from './panel.tsx'
import { floorPlanTexts } from './texts.ts'
import { faultWords, thingsOf } from './things.ts'

const path = '/desk/floor-plan'

export interface EditorPageProps {
  shell: Shell
  draft: PlanDraft
  held: HeldPlan
  versions: PlanVersion[]
  faults: PlanFault[]
  /** Key of the chosen thing. */
  chosen: string | undefined
  said: string | undefined
  /** Why the last change was not taken. */
  refusal: string | undefined
}

/** Drawing a hall: the plan, what is wrong with it, and everything that can be done with the chosen thing. */
export function EditorPage(props: EditorPageProps) {
  const { shell, draft, faults, chosen, said, refusal } = props
  const { language } = shell
  const text = floorPlanTexts(language)
  const { plan } = draft
  const things = thingsOf(plan, language)
  const thing = things.find(({ key }) => key === chosen)
  const told = faults.map((fault) => faultWords(fault, things, language))
  const wrong = new Set(told.flatMap(({ key }) => key ?? []))
  const hrefOf = (key: string) => `${path}?thing=${encodeURIComponent(key)}`
  const seen = { seen: String(draft.revision) }
  return (
    <Frame shell={shell} title={text.title} section="floor-plan" hasErrors={refusal !== undefined}>
      <p id="plan-said" class="visually-hidden" role="status" />
      <div class="stack" id="plan-editor" data-said={refusal ?? said}>
        <div class="title-line">
          <h1>{text.title}</h1>
          <LinkButton kind="quiet" icon="map" href={`${path}/preview`}>
            {text.preview}
          </LinkButton>
        </div>
        <p>{text.lead}</p>
        {refusal && (
          <Notice language={language} tone="danger">
            {refusal}
          </Notice>
        )}
        {said && (
          <Notice language={language} tone="success">
            {said}
          </Notice>
        )}
        <State {...props} />
        <Faults {...{ told, language, hrefOf }} />
        <p class="soft">
          <span class="plan-without-script">{text.how}</span>
          <span class="plan-with-script">{text.howScript}</span>
        </p>
        <div class="plan-columns">
          <div class="plan-drawing" data-seen={draft.revision} data-plan-action={path}>
            <FloorPlan {...drawingOf(plan, language)} description={text.drawing}>
              <EditLayer {...{ plan, things, chosen, wrong, hrefOf }} />
            </FloorPlan>
          </div>
          <div class="stack">
            {thing && <ThingPanel {...{ language, plan, things, thing, seen }} />}
            <details open={!thing}>
              <summary>{text.things}</summary>
              <ul class="plain plan-things">
                {things.map(({ key, name }) => (
                  <li key={key}>
                    <a href={hrefOf(key)} aria-current={key === chosen ? 'true' : undefined}>
                      {name}
                    </a>
                    {told
                      .filter((it) => it.key === key)
                      .map(({ words }) => (
                        <span key={words} class="under plan-fault">
                          {words}
                        </span>
                      ))}
                  </li>
                ))}
              </ul>
            </details>
          </div>
        </div>
        <div class="plan-columns">
          <AddForm {...{ language, plan, seen }} />
          <HallForm {...{ language, plan, seen }} />
        </div>
        <Versions {...props} seen={seen} />
      </div>
    </Frame>
  )
}

/** What holds, what is being drawn, and what can be done with that. */
function State({ shell, draft, held, faults }: EditorPageProps) {
  const { language } = shell
  const text = floorPlanTexts(language)
  const fields = { seen: String(draft.revision) }
  const { last } = draft
  return (
    <div class="panel stack-tight">
      <p>{held.number === 0 ? text.likely : text.holds(held.number)}</p>
      <p>{last ? text.draftBy(last.authorName, formatDateTime(last.recordedAt)) : text.noDraft}</p>
      <div class="buttons">
        {draft.canUndo && (
          <Post action={path} fields={{ ...fields, act: 'undo' }} id="plan-undo">
            <Button kind="quiet" icon="back">
              {text.undo}
            </Button>
          </Post>
        )}
        {draft.revision > 0 && (
          <Post action={path} fields={{ ...fields, act: 'discard' }}>
            <Button kind="danger" icon="cross">
              {text.discard}
            </Button>
          </Post>
        )}
        {(draft.revision > 0 || held.number === 0) && faults.length === 0 && (
          <Post action={path} fields={{ ...fields, act: 'publish' }}>
            <Button icon="check">{text.publish}</Button>
          </Post>
        )}
      </div>
      <p class="small soft">{text.publishMore}</p>
    </div>
  )
}

function Faults(props: {
  told: { key: string | undefined; words: string }[]
  language: Shell['language']
  hrefOf(key: string): string
}) {
  const { told, language, hrefOf } = props
  const text = floorPlanTexts(language)
  if (told.length === 0) return <p class="soft">{text.fine}</p>
  return (
    <Notice language={language} tone="warning" title={text.faults(told.length)}>
      <ul>
        {told.map(({ key, words }) => (
          <li key={words}>{key ? <a href={hrefOf(key)}>{words}</a> : words}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Versions({ shell, versions, seen }: EditorPageProps & { seen: Record<string, string> }) {
  const text = floorPlanTexts(shell.language)
  if (versions.length === 0) return null
  return (
    <section class="stack-tight" aria-labelledby="versions">
      <h2 id="versions">{text.versions}</h2>
      <ul class="plain stack-tight">
        {versions.map(({ number, authorName, recordedAt }) => (
          <li key={number} class="row">
            <span>
              <strong>{text.version(number)}</strong>{' '}
              <span class="soft">{text.by(authorName, formatDateTime(recordedAt))}</span>
            </span>
            <a href={`${path}/preview?version=${number}`}>{text.see(number)}</a>
            <Post action={path} fields={{ ...seen, act: 'again', version: String(number) }}>
              <Button kind="quiet" size="small" icon="repeat">
                {text.again(number)}
              </Button>
            </Post>
          </li>
        ))}
      </ul>
    </section>
  )
}
