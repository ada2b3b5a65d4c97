import { Button, ErrorSummary, Icon } from '#design'
import { isFinal } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { type ActFace, type Ask, findActFace } from './acts/index.ts'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView } from './dossier-view.ts'
import type { KeptFile } from './kept-files.ts'
import { Post } from './post.tsx'

/** A form that came back: as it was typed, and what is wrong with it. */
export interface Returned {
  /** Name of the form. */
  name: string
  fields: Record<string, string>
  values: Record<string, string[]>
  faults: Record<string, string>
  kept: Record<string, KeptFile[]>
}

interface ActionsProps {
  view: DossierView
  language: Language
  maxMegabytes: number
  returned: Returned | undefined
}

/** Exactly what this person may do now; what most likely comes next stands open. */
export function Actions(props: ActionsProps) {
  const { view, language, returned } = props
  const text = dossierTexts(language)
  const isGone = returned && !view.possible.includes(returned.name)
  const open = returned && !isGone ? returned.name : view.next
  return (
    <div class="actions">
      {isGone && <Typed returned={returned} language={language} />}
      {view.possible.length === 0 && (
        <p class="soft">{isFinal(view.dossier.state.status) ? text.over : text.nothingToDo}</p>
      )}
      {view.possible.map((name) => {
        const face = findActFace(name)!
        return (
          <details
            key={name}
            class={face.isDangerous ? 'action action-danger' : 'action'}
            id={`do-${name}`}
            open={name === open}
          >
            <summary>
              <Icon name="arrow" />
              <span>{face.texts(language).action}</span>
            </summary>
            <ActionForm
              {...props}
              name={name}
              face={face}
              returned={returned?.name === name ? returned : undefined}
            />
          </details>
        )
      })}
    </div>
  )
}

/** The action is no longer possible; the words typed for it are shown, to be used elsewhere. */
function Typed({ returned, language }: { returned: Returned; language: Language }) {
  const words = ['reason', 'legalGround', 'note', 'text', 'words', 'question']
    .map((field) => returned.fields[`${returned.name}-${field}`])
    .filter(Boolean)
  if (words.length === 0) return null
  const action = findActFace(returned.name)?.texts(language).action ?? ''
  return (
    <blockquote class="typed stack-tight">
      <p class="soft">{dossierTexts(language).youTyped(action)}</p>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  )
}

interface ActionFormProps extends ActionsProps {
  name: string
  face: ActFace
}

function ActionForm({ name, face, view, language, maxMegabytes, returned }: ActionFormProps) {
  const text = dossierTexts(language)
  const { action, about } = face.texts(language)
  const { id, state } = view.dossier
  const faults = Object.entries(returned?.faults ?? {})
  // What could be said of any field says of which.
  const general = new Set([text.tooShort, text.needed, text.chooseOne])
  const values = (field: string) => returned?.values[`${name}-${field}`] ?? []
  const ask: Ask = {
    view,
    language,
    text,
    maxMegabytes,
    field: (field) => ({
      name: `${name}-${field}`,
      language,
      value: returned?.fields[`${name}-${field}`],
      error: returned?.faults[field],
    }),
    ticked: values,
    isTicked: (field) => values(field).includes('yes'),
    fields: returned?.fields,
    faults: returned?.faults ?? {},
    kept: returned?.kept ?? {},
  }
  return (
    <Post
      // A form that came back is found at once, also where the page is long and narrow.
      action={`/desk/dossiers/${id}/actions#errors`}
      fields={{ type: name, version: String(state.seq) }}
      files={face.hasFiles}
      class="stack"
    >
      {about && <p class="soft">{about}</p>}
      <ErrorSummary
        language={language}
        errors={faults.map(([field, message]) => ({
          field: `${name}-${field}`,
          message:
            general.has(message) && field in text.field
              ? text.at(text.field[field as 'reason'], message)
              : message,
        }))}
      />
      {face.Fields?.(ask)}
      <Button kind={face.isDangerous ? 'danger' : 'primary'}>
        {face.button?.(view, language) ?? action}
      </Button>
    </Post>
  )
}
