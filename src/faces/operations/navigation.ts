import type { FastifyRequest } from 'fastify'
import type { PageLink, PageMenu } from '#design'
import type { Places } from '#modules/places'
import { may } from '#platform/ledger'
import { alarmsTexts } from './alarms/texts.ts'
import { alarmsWaiting } from './alarms/waiting.ts'
import { reportsTexts } from './reports/texts.ts'
import { roomTexts } from './room-texts.ts'
import { indexTexts } from './service-index/texts.ts'
import { texts } from './texts.ts'
import { wallHref } from './wall.ts'

export type RoomPage =
  | 'now'
  | 'halls'
  | 'alarms'
  | 'trends'
  | 'procedures'
  | 'equipment'
  | 'index'
  | 'reports'
  | 'evidence'
  | 'figures'

interface Asked {
  request: FastifyRequest
  places: Places
  current: RoomPage | undefined
}

/** What is looked at all day stands in the menu; what is read now and then, and other faces, behind one word each. */
export function roomNavigation({ request, places, current }: Asked): (PageLink | PageMenu)[] {
  const { context, language } = request
  const text = texts(language)
  const { pages, menus } = roomTexts(language)
  const link = (page: RoomPage, label: string, href: string): PageLink => ({
    ...{ href, label, current: page === current },
  })
  const has = (permission: string) => may(context, permission)
  const when = (isShown: boolean, ...links: PageLink[]) => (isShown ? links : [])
  const alarms = alarmsWaiting(request)
  return [
    { ...link('now', pages.now, '/operations'), icon: 'home' },
    { ...link('halls', pages.halls, '/operations/halls'), icon: 'people' },
    ...(alarms === undefined
      ? []
      : [
          {
            ...link('alarms', alarmsTexts(language).nav, '/operations/alarms'),
            icon: 'warning' as const,
            waiting: { count: alarms, said: alarmsTexts(language).waiting(alarms) },
          },
        ]),
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
        ...when(has('equipment.read'), link('equipment', pages.equipment, '/operations/equipment')),
        { href: '/desk', label: text.desk },
        { href: wallHref('/operations', { turn: 20 }), label: text.wallScreen },
        ...when(has('feedback.read'), { href: '/desk/feedback', label: menus.feedback }),
      ],
    },
  ]
}
