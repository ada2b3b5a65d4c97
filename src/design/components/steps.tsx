import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface Step {
  title: ComponentChildren
  body?: ComponentChildren
  state?: 'done' | 'now' | undefined
}

/** How a thing is done, in numbered steps; with states it also says how far one has come. */
export function StepList({ steps, language }: { steps: Step[]; language: Language }) {
  const text = texts(language)
  return (
    <ol class="plain steps">
      {steps.map(({ title, body, state }, place) => (
        <li key={place} class={state && `step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span class="step-number">{state === 'done' ? <Icon name="check" /> : place + 1}</span>
          <div class="stack-tight">
            <h3>
              {title}
              {state && <span class="step-state"> ({state === 'done' ? text.stepDone : text.stepNow})</span>}
            </h3>
            {typeof body === 'string' ? <p>{body}</p> : body}
          </div>
        </li>
      ))}
    </ol>
  )
}
