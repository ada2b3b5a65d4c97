import { LinkButton, Notice } from '#design'
import { Frame, type Shell } from './frame.tsx'
import { frameTexts } from './frame-texts.ts'

/** A clear no, inside the frame, with a way on. */
export function SorryPage({ shell, message }: { shell: Shell; message: string }) {
  const text = frameTexts(shell.language)
  // Only doors that open for this officer.
  const ways = [
    { href: '/desk', icon: 'people', label: text.back },
    { href: '/desk/dossiers', icon: 'paper', label: text.toDossiers },
    { href: '/desk/procedures', icon: 'list', label: text.procedures },
  ] as const
  const isOpen = ({ href }: { href: string }) => shell.navigation.some((it) => it.href === href)
  return (
    <Frame shell={shell} title={text.sorry} hasErrors>
      <div class="stack">
        <h1>{text.sorry}</h1>
        <Notice language={shell.language} tone="danger" live>
          {message}
        </Notice>
        <p class="row">
          {ways.filter(isOpen).map(({ href, icon, label }) => (
            <LinkButton key={href} href={href} kind="quiet" icon={icon}>
              {label}
            </LinkButton>
          ))}
        </p>
      </div>
    </Frame>
  )
}
