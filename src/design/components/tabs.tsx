import type { PageLink } from './page.tsx'

export interface Tab extends Omit<PageLink, 'icon' | 'waiting'> {
  /** A number, or `1000+` where counting stopped. */
  count?: number | string | undefined
}

/** Views of one list as plain links: every tab has an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="plain">
        {tabs.map(({ href, label, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count !== undefined && <span class="tab-count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
