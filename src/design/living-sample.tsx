import type { ComponentChildren } from 'preact'

/** One family of components under its name. */
export function Sample({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sample">
      <h2>{title}</h2>
      <div class="stack">{children}</div>
    </section>
  )
}
