import { Button, Icon, Radios, Select, TextField } from '#design'
import { type ActType, latenessCauses } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { dossiersTexts } from './dossiers-texts.ts'
import { Post } from './post.tsx'

/** What can be done to many, in the order in which the desk offers it. */
export const togetherActs = [
  'assign',
  'pass',
  'approve',
  'explain-lateness',
  'remark',
] as const satisfies ActType[]
export type TogetherAct = (typeof togetherActs)[number]

export interface TogetherProps {
  language: Language
  id: string
  acts: readonly TogetherAct[]
  officers: { actor: string; name: string }[]
  /** The list's address, for all of its dossiers. */
  query: string
  /** How many the list has, when all of them may be dealt with at once. */
  all: string | undefined
}

/** One action on the lines that are marked. The marks stand in the table and belong to this form. */
export function Together({ language, id, acts, officers, query, all }: TogetherProps) {
  const text = dossiersTexts(language)
  return (
    <details class="panel together" data-together>
      <summary>
        <Icon name="list" /> {text.together} <span class="soft" data-picked={text.chosen} />
      </summary>
      <Post action="/desk/batches" id={id} fields={{ query }} class="stack">
        <p class="soft">{text.togetherAbout}</p>
        <label class="choice" for="pick-page" data-script-only hidden>
          <input id="pick-page" type="checkbox" data-pick-page />
          <span>{text.pickPage}</span>
        </label>
        {all && (
          <label class="choice" for="pick-all">
            <input id="pick-all" type="checkbox" name="whole" value="yes" />
            <span>{text.pickAll(all)}</span>
          </label>
        )}
        <Radios
          name="type"
          label={text.act}
          language={language}
          inline
          value={acts[0]}
          options={acts.map((value) => ({ value, label: text.acts[value] }))}
        />
        <div class="filter-fields">
          {acts.includes('assign') && (
            <Select
              name="officer"
              label={text.officer}
              language={language}
              empty={false}
              options={officers.map(({ actor, name }) => ({ value: actor, label: name }))}
            />
          )}
          {acts.includes('explain-lateness') && (
            <Select
              name="cause"
              label={text.chooseCause}
              language={language}
              empty={false}
              options={latenessCauses.map((value) => ({ value, label: text.causes[value] }))}
            />
          )}
          {(acts.includes('remark') || acts.includes('explain-lateness')) && (
            <TextField name="text" label={text.textOf} language={language} maxLength={500} />
          )}
        </div>
        <Button icon="check">{text.go}</Button>
      </Post>
    </details>
  )
}
