import type { ComponentChildren } from 'preact'
import { Notice, Tabs } from '#design'
import { Frame, type Shell } from '../frame.tsx'
import { certificationTexts } from './texts.ts'

export type Part = 'queue' | 'new' | 'books' | 'delegations' | 'statistics'
const addresses: Record<Part, string> = {
  queue: '/desk/certification',
  new: '/desk/certification/new',
  books: '/desk/certification/books',
  delegations: '/desk/certification/delegations',
  statistics: '/desk/certification/statistics',
}

export interface CertificationFrameProps {
  shell: Shell
  part: Part
  /** Those that this officer may open. */
  parts: readonly Part[]
  title: string
  said?: { tone: 'success' | 'danger' | 'warning'; message: ComponentChildren; title?: string } | undefined
  hasErrors?: boolean | undefined
  children: ComponentChildren
}

/** Every page of certification: its parts as tabs, what has just happened, the page. */
export function CertificationFrame(props: CertificationFrameProps) {
  const { shell, part, parts, title, said, children } = props
  const { language } = shell
  const text = certificationTexts(language)
  return (
    <Frame
      shell={shell}
      title={title}
      section="certification"
      hasErrors={props.hasErrors ?? said?.tone === 'danger'}
    >
      <div class="stack">
        <h1>{title}</h1>
        <Tabs
          label={text.title}
          tabs={parts.map((it) => ({ href: addresses[it], label: text.tabs[it], current: it === part }))}
        />
        {said && (
          <Notice language={language} tone={said.tone} title={said.title} live>
            {said.message}
          </Notice>
        )}
        {children}
      </div>
    </Frame>
  )
}
