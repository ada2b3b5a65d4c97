import type { ComponentChildren } from 'preact'
import { Button, Checkbox, Checkboxes, FieldGroup, Icon, Select, TextArea, TextField } from '#design'
import {
  type Body,
  isBody,
  keysOf,
  type ListPart,
  listAt,
  optionsOf,
  type Part,
  partsOf,
  type Sent,
  valueAt,
} from '#modules/editions'
import { type Language, languages } from '#platform/text'
import { editorTexts } from './editor-texts.ts'

/** What is shown in the boxes of a page. */
export interface Shown {
  language: Language
  /** Boxes by name, as typed or as stored. */
  sent: Sent
  /** The body those boxes belong to: how many items there are, what may be chosen. */
  body: Body
  /** Box → what is wrong. */
  faults: Record<string, string>
  /** Boxes somebody should look at. */
  marked: ReadonlySet<string>
  /** The list is all there is on the page: its heading says what it is. */
  isAlone: boolean
  /** The item that is shown open. */
  open: string | undefined
}

const joined = (base: string, at: string) => (base ? `${base}.${at}` : at)

/** The fields of some parts, each labelled in words. */
export function EditorParts({
  parts,
  base = '',
  shown,
}: {
  parts: readonly Part[]
  base?: string
  shown: Shown
}) {
  return (
    <>
      {parts.map((part) => (
        <One key={part.at} part={part} path={joined(base, part.at)} shown={shown} />
      ))}
    </>
  )
}

function One({ part, path, shown }: { part: Part; path: string; shown: Shown }) {
  const { language, sent, faults, body } = shown
  const field = {
    ...{ name: path, label: part.label[language], hint: part.hint?.[language], language },
    ...{ error: faults[path], optional: part.optional },
  }
  const value = sent[path]?.[0] ?? ''
  switch (part.kind) {
    case 'words':
      return <Words part={part} path={path} shown={shown} />
    case 'line':
      return part.lines ? (
        <TextArea {...field} value={value} rows={part.lines} maxLength={4000} written="vi" />
      ) : (
        <TextField {...field} value={value} maxLength={1000} />
      )
    case 'number':
      return (
        <TextField
          {...field}
          label={part.unit ? field.label : field.label}
          value={value}
          width="short"
          inputMode={part.decimals ? 'decimal' : 'numeric'}
          maxLength={20}
          code
        />
      )
    case 'choice':
      return (
        <Select
          {...field}
          value={value}
          width="long"
          options={optionsOf(part, body, path).map((it) => ({
            ...{ value: it.value, label: it.label[language] },
            group: it.group?.[language],
          }))}
        />
      )
    case 'several': {
      const options = optionsOf(part, body, path)
      if (options.length === 0) return null
      return (
        <div class="editor-several">
          <input type="hidden" name={`${path}.shown`} value="yes" />
          <Checkboxes
            {...field}
            inline
            values={sent[path] ?? []}
            options={options.map((it) => ({ value: it.value, label: it.label[language] }))}
          />
        </div>
      )
    }
    case 'tick':
      return (
        <div class="editor-tick">
          <input type="hidden" name={`${path}.shown`} value="yes" />
          <Checkbox {...field} hint={undefined} checked={value === 'yes'} />
        </div>
      )
    case 'list':
      return <List part={part} path={path} shown={shown} />
  }
}

/** One text in three languages, side by side where there is room; what is missing says so. */
function Words({
  part,
  path,
  shown,
}: {
  part: Extract<Part, { kind: 'words' }>
  path: string
  shown: Shown
}) {
  const { language, sent, faults, marked } = shown
  const text = editorTexts(language)
  const Box = part.lines ? TextArea : TextField
  return (
    <FieldGroup
      name={path}
      label={part.label[language]}
      hint={part.hint?.[language]}
      language={language}
      optional={part.optional}
      error={faults[path]}
    >
      <div class="editor-languages">
        {languages.map((it) => {
          const value = sent[`${path}.${it}`]?.[0] ?? ''
          const isMissing = value === '' && (marked.has(path) || marked.has(`${path}.${it}`))
          return (
            <div key={it} class={isMissing ? 'editor-language editor-missing' : 'editor-language'}>
              <Box
                name={`${path}.${it}`}
                label={text.languages[it]}
                language={language}
                value={value}
                written={it}
                {...(part.lines ? { rows: part.lines } : {})}
                maxLength={4000}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

function List({ part, path, shown }: { part: ListPart; path: string; shown: Shown }) {
  const { language, body, sent, faults, marked } = shown
  const text = editorTexts(language)
  const list = listAt(body, path)
  const keys = keysOf(part, list)
  // A few boxes of an item of an item stand in a row; more of them are folded up.
  const isInner = /\.\d+\./.test(path.replace(/^pages\.\d+\.fields/, '')) && typeof part.parts !== 'function'
  return (
    <div class="editor-list" id={path}>
      <input type="hidden" name={`${path}.count`} value={String(list.length)} />
      {!(shown.isAlone && !isInner) && (
        <p class="editor-list-title">
          {part.label[language]} <span class="count">({list.length})</span>
        </p>
      )}
      {list.map((item, place) => {
        const at = `${path}.${place}`
        const title = part.titleOf(item)?.[language] || text.unnamed
        const isMarked = [...marked, ...Object.keys(faults)].some((it) => it.startsWith(`${at}.`))
        const hasFault = Object.keys(faults).some((it) => it.startsWith(`${at}.`))
        const inside: ComponentChildren = (
          <>
            <input type="hidden" name={`${at}.key`} value={sent[`${at}.key`]?.[0] ?? keys[place]} />
            <EditorParts parts={partsOf(part, item)} base={at} shown={shown} />
          </>
        )
        const moves = (
          <div class="editor-moves">
            {place > 0 && (
              <Button
                kind="quiet"
                size="small"
                name="do"
                value={`up:${at}`}
                attributes={{ 'aria-label': text.upNamed(title) }}
              >
                {text.up}
              </Button>
            )}
            {place < list.length - 1 && (
              <Button
                kind="quiet"
                size="small"
                name="do"
                value={`down:${at}`}
                attributes={{ 'aria-label': text.downNamed(title) }}
              >
                {text.down}
              </Button>
            )}
            {list.length > part.min && (
              <Button
                kind="quiet"
                size="small"
                name="do"
                value={`remove:${at}`}
                attributes={{ 'aria-label': text.removeNamed(title) }}
              >
                {text.remove}
              </Button>
            )}
          </div>
        )
        return isInner ? (
          <div key={at} class="editor-row" id={at}>
            <div class="editor-row-fields">{inside}</div>
            {moves}
          </div>
        ) : (
          <div key={at} class="editor-item" id={at}>
            {moves}
            <details open={hasFault || shown.open === at}>
              <summary>
                <span class="editor-place">{place + 1}</span>
                <strong>{title}</strong>
                <ItemFacts part={part} item={item} shown={shown} at={at} />
                {isMarked && (
                  <span class="editor-mark">
                    <Icon name="warning" /> {text.todo}
                  </span>
                )}
              </summary>
              <div class="editor-inside">{inside}</div>
            </details>
          </div>
        )
      })}
      {list.length < part.max && (
        <p>
          <Button kind="quiet" size={isInner ? 'small' : 'normal'} name="do" value={`add:${path}`}>
            {text.add(part.item[language])}
          </Button>
        </p>
      )}
    </div>
  )
}

function chosenWords(
  part: Extract<Part, { kind: 'several' }>,
  item: Body,
  { body, language }: Shown,
  path: string,
): string[] {
  const chosen = valueAt(item, part.at)
  if (!Array.isArray(chosen)) return []
  return optionsOf(part, body, path).flatMap(({ value, label }) =>
    chosen.includes(value) ? [label[language]] : [],
  )
}

/** What can be said of an item while it is closed: its kind, and what is ticked. */
function ItemFacts({ part, item, shown, at }: { part: ListPart; item: Body; shown: Shown; at: string }) {
  const { language, body } = shown
  const parts = partsOf(part, item)
  const kind = parts.find((it) => it.kind === 'choice')
  const facts = parts.flatMap((it) => {
    if (it.kind === 'tick') return item[it.at] === true ? [it.label[language]] : []
    if (it.kind === 'several') return chosenWords(it, item, shown, joined(at, it.at))
    if (it.kind !== 'choice' || it !== kind) return []
    const value = item[it.at]
    if (value === undefined || isBody(value)) return []
    return (
      optionsOf(it, body, joined(at, it.at)).find((option) => option.value === value)?.label[language] ?? []
    )
  })
  return facts.length > 0 ? <span class="soft"> {facts.join(' · ')}</span> : null
}
