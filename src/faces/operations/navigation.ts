import type { PageLink, PageMenu } from '#design'
import type { Places } from '#modules/places'
import { type Context, may } from '#platform/ledger'
import type { Language } from '#platform/text'
import { reportsTexts } from './reports/texts.ts'
import { roomTexts } from './room-texts.ts'
import { indexTexts } from './service-index/texts.ts'
import { texts } from './texts.ts'
import { wallHref } from './wall.ts'

export type RoomPage =
  | 'now'
  | 'halls'
  | 'trends'
  | 'procedures'
  | 'index'
  | 'reports'
  | 'evidence'
  | 'figures'

interface Asked {
  context: Context
  places: Places
  language: Language
  current: RoomPage | undefined
}

/** What is looked at all day stands in the menu; what is read now and then, and other faces, behind one word each. */
export function roomNavigation({ context, places, language, current }: Asked): (PageLink | PageMenu)[] {
  const text = texts(language)
  const { pages, menus } = roomTexts(language)
  const link = (page: RoomPage, label: string, href: string): PageLink => ({
    ...{ href, label, current: page === current },
  })
  const has = (permission: string) => may(context, permission)
  const when = (isShown: boolean, ...links: PageLink[]) => (isShown ? links : [])
  return [
    { ...link('now', pages.now, '/operations'), icon: 'home' },
    { ...link('halls', pages.halls, '/operations/halls'), icon: 'people' },
    { ...link('trends', pages.trends, '/operations/trends'), icon: 'chart' },
    { ...link('procedures', pages.procedures, '/operations/procedures'), icon: 'list' },
    {
      label: menus.review,
      icon: 'star',
      links: [
        link('index', indexTexts(language).nav, '/operations/index'),
        link('reports', reportsTexts(language).nav, '/operations/reports'),
        ...when(
          may(context, 'procedure.edit', places.city.code),
          link('evidence', menus.evidence, '/operations/evidence'),
        ),
        link('figures', pages.figures, '/operations/figures'),
        { href: '/open-data', label: menus.openData },
      ],
    },
    {
      label: menus.elsewhere,
      icon: 'door',
      links: [
        { href: '/desk', label: text.desk },
        { href: wallHref('/operations', { turn: 20 }), label: text.wallScreen },
        ...when(has('equipment.work'), { href: '/desk/equipment', label: menus.equipment }),
        ...when(has('feedback.read'), { href: '/desk/feedback', label: menus.feedback }),
      ],
    },
  ]
}
