import type { ComponentChildren } from 'preact'

export interface Definition {
  term: ComponentChildren
  detail: ComponentChildren
  /** A link to change it; `about` completes it for screen readers: "Change – date of birth". */
  action?: { href: string; label: string; about: string } | undefined
}

export function DefinitionList({ items }: { items: Definition[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, detail, action }, place) => (
        <div key={place}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
          {action && (
            <dd class="definition-action">
              <a href={action.href}>
                {action.label}
                <span class="visually-hidden"> – {action.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
