import type { Language } from '#platform/text'
import { directionOf } from '../face.ts'
import { texts } from '../texts.ts'

export interface LanguageLink {
  language: Language
  href: string
}

/** Every language is called by its own name, so that a lost reader finds home. */
const ownNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English', ar: 'العربية' }

export function Languages({ language, links }: { language: Language; links: LanguageLink[] }) {
  return (
    <nav class="languages" aria-label={texts(language).languages}>
      <ul class="plain">
        {links.map((link) => (
          <li key={link.language}>
            <a
              href={link.href}
              lang={link.language}
              hreflang={link.language}
              dir={directionOf(link.language)}
              aria-current={link.language === language ? 'true' : undefined}
            >
              {ownNames[link.language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
