import type { FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import {
  demoWords,
  type LanguageLink,
  LineEnded,
  Page,
  type PageLink,
  type PageMenu,
  type PageProps,
} from '#design'
import type { Account } from '#modules/access'
import type { Place } from '#modules/places'
import { type Context, may } from '#platform/ledger'
import { type Language, languages } from '#platform/text'
import { AskPanel } from './assistant/ask-panel.tsx'
import { frameTexts } from './frame-texts.ts'
import type { DeskParts } from './parts.ts'

/** What the frame of every page shows: who is here, and where they may go. */
export interface Shell {
  language: Language
  stylesheet: string
  script: string
  cameraScript: string
  demo: string | undefined
  place: string
  person: string
  personDetail: string
  navigation: SectionLink[]
  links: LanguageLink[]
  home: string
}

export type Section =
  | 'queue'
  | 'receive'
  | 'certification'
  | 'dossiers'
  | 'post'
  | 'feedback'
  | 'alarms'
  | 'procedures'
  | 'forms'
  | 'opening'
  | 'notices'
  | 'floor-plan'
  | 'policy'
  | 'printers'
  | 'robots'
  | 'equipment'
  | 'messages'
  | 'talks'
  | 'open-questions'
  | 'phrasings'
  | 'assistant'
  | 'calls'
  | 'certificates'
  | 'absences'
  | 'open-data'
  | 'audit'
  | 'ward'

/** What is done all day stands in the menu itself; what is looked after now and then lies behind a word. */
const menus: Partial<Record<Section, 'hall' | 'unit' | 'assistant'>> = {
  ...{ 'open-questions': 'assistant', phrasings: 'assistant', assistant: 'assistant' },
  ...{ opening: 'hall', notices: 'hall', 'floor-plan': 'hall', policy: 'hall', printers: 'hall' },
  ...{ robots: 'hall', equipment: 'hall', talks: 'hall', calls: 'hall' },
  ...{
    messages: 'unit',
    certificates: 'unit',
    absences: 'unit',
    audit: 'unit',
    'open-data': 'unit',
    ward: 'unit',
  },
}

type SectionLink = PageLink & { key: Section }

function menuOf(links: SectionLink[], section: Section | undefined, language: Language) {
  const text = frameTexts(language)
  const at = (menu: 'hall' | 'unit' | 'assistant' | undefined) =>
    links
      .filter(({ key }) => menus[key] === menu)
      .map(({ key, ...link }) => ({ ...link, current: key === section }))
  const icons = { hall: 'place', unit: 'people', assistant: 'info' } as const
  return [
    ...at(undefined),
    ...(['hall', 'assistant', 'unit'] as const).flatMap((menu): (PageLink | PageMenu)[] => {
      const seldom = at(menu)
      // One page needs no word before it.
      return seldom.length > 1 ? [{ label: text.menus[menu], icon: icons[menu], links: seldom }] : seldom
    }),
  ]
}

export function shellOf(
  parts: DeskParts,
  visit: {
    request: FastifyRequest
    context: Context
    account: Account
    place: Place
    /** How many alarms wait for somebody here. */
    alarms: number
  },
): Shell {
  const { context, account, place, request, alarms } = visit
  const { language } = context
  const text = frameTexts(language)
  const allowed = (permission: string) => may(context, permission, place.code)
  const sections: (PageLink & { key: Section; shown: boolean })[] = [
    { key: 'queue', href: '/desk', label: text.queue, icon: 'people', shown: allowed('queue.read') },
    {
      key: 'receive',
      href: '/desk/receive',
      label: text.receive,
      icon: 'pen',
      shown: allowed('dossier.receive'),
    },
    {
      key: 'certification',
      href: '/desk/certification',
      label: text.certification,
      icon: 'pen',
      shown: allowed('certification.read'),
    },
    {
      key: 'dossiers',
      href: '/desk/dossiers',
      label: text.dossiers,
      icon: 'paper',
      shown: allowed('dossier.read'),
    },
    {
      key: 'post',
      href: '/desk/post',
      label: text.post,
      icon: 'post',
      shown: allowed('dossier.hand-over'),
    },
    {
      key: 'feedback',
      href: allowed('feedback.read') ? '/desk/feedback' : '/desk/feedback/new',
      label: text.feedback,
      icon: 'pen',
      shown: allowed('feedback.read') || allowed('feedback.record'),
    },
    {
      key: 'alarms',
      href: '/desk/alarms',
      label: text.alarms,
      icon: 'warning',
      waiting: { count: alarms, said: text.alarmsWaiting(alarms) },
      shown: allowed('alarm.read'),
    },
    { key: 'procedures', href: '/desk/procedures', label: text.procedures, icon: 'list', shown: true },
    {
      key: 'forms',
      href: '/desk/forms',
      label: text.forms,
      icon: 'paper',
      shown: may(context, 'procedure.edit', parts.places.city.code),
    },
    {
      key: 'opening',
      href: '/desk/opening',
      label: text.opening,
      icon: 'calendar',
      shown: allowed('opening.manage'),
    },
    {
      key: 'notices',
      href: '/desk/notices',
      label: text.notices,
      icon: 'paper',
      shown: allowed('notice.manage'),
    },
    {
      key: 'floor-plan',
      href: '/desk/floor-plan',
      label: text.floorPlan,
      icon: 'map',
      shown: allowed('hall.draw'),
    },
    {
      key: 'policy',
      href: '/desk/policy',
      label: text.policy,
      icon: 'chart',
      shown: allowed('queue.manage'),
    },
    {
      key: 'printers',
      href: '/desk/printers',
      label: text.printers,
      icon: 'print',
      shown: allowed('ticket.print') || allowed('queue.manage'),
    },
    { key: 'talks', href: '/desk/talks', label: text.talks, icon: 'person', shown: allowed('talk.serve') },
    {
      key: 'open-questions',
      href: '/desk/open-questions',
      label: text.openQuestions,
      icon: 'search',
      shown: may(context, 'procedure.edit', parts.places.city.code),
    },
    {
      key: 'phrasings',
      href: '/desk/phrasings',
      label: text.phrasings,
      icon: 'pen',
      shown: may(context, 'procedure.edit', parts.places.city.code),
    },
    {
      key: 'assistant',
      href: '/desk/assistant',
      label: text.assistant,
      icon: 'chart',
      // Whoever reads figures may open it; in the menu it stands for those who look after something.
      shown: allowed('queue.manage') || may(context, 'procedure.edit', parts.places.city.code),
    },
    { key: 'calls', href: '/desk/calls', label: text.calls, icon: 'phone', shown: allowed('talk.serve') },
    {
      key: 'robots',
      href: '/desk/robots',
      label: text.robots,
      icon: 'robot',
      shown: allowed('robot.work'),
    },
    {
      key: 'equipment',
      href: '/desk/equipment',
      label: text.equipment,
      icon: 'chart',
      shown: allowed('equipment.work'),
    },
    {
      key: 'messages',
      href: '/desk/messages',
      label: text.messages,
      icon: 'post',
      shown: allowed('message.manage'),
    },
    {
      key: 'certificates',
      href: allowed('certificate.manage') ? '/desk/certificates' : '/desk/certificates/mine',
      label: allowed('certificate.manage') ? text.certificates : text.ownCertificate,
      icon: 'key',
      shown: allowed('certificate.manage') || allowed('certificate.own'),
    },
    {
      key: 'absences',
      href: '/desk/absences',
      label: text.absences,
      icon: 'calendar',
      shown: allowed('staff.manage'),
    },
    {
      key: 'open-data',
      href: '/desk/open-data',
      label: text.openData,
      icon: 'chart',
      shown: may(context, 'data.publish', parts.places.city.code),
    },
    { key: 'audit', href: '/desk/audit', label: text.audit, icon: 'lock', shown: allowed('audit.read') },
    { key: 'ward', href: '/desk/ward', label: text.ward, icon: 'place', shown: seesCity(context) },
  ]
  const navigation = sections.filter((section) => section.shown).map(({ shown, ...link }) => link)
  return {
    language,
    stylesheet: parts.assets.url('desk.css'),
    script: parts.assets.url('desk.js'),
    cameraScript: parts.assets.url('desk-camera.js'),
    demo: demoWords(parts.config, language),
    place: parts.places.fullName(place, language),
    person: account.fullName,
    personDetail: account.title,
    navigation,
    links: languageLinks(request),
    home: navigation[0]?.href ?? '/desk',
  }
}

/** A city operator reads every ward and has to say which one. */
export const seesCity = (context: Context) => context.grants.get('board.read') === '*'

/** This page in the three languages; after a form that came back, the page it came from. */
export function languageLinks(request: FastifyRequest): LanguageLink[] {
  const [address = '/desk', query = ''] = request.url.split('?')
  const path = request.method === 'GET' ? address : pageOfForm(address)
  return languages.map((language) => {
    const search = new URLSearchParams(query)
    search.set('lang', language)
    return { language, href: `${path}?${search}` }
  })
}

/** Some forms are sent to an address that is no page. */
const pageOfForm = (address: string) =>
  address.startsWith('/desk/queue/')
    ? '/desk'
    : address
        .replace(/^\/desk\/certification\/(?:sign|[0-9a-f-]{36}\/.*)$/, '/desk/certification')
        .replace(/^(\/desk\/certification\/delegations)\/.*$/, '$1')
        .replace(/^(\/desk\/certificates\/(?:officer|agency)[^/]*)\/.*/, '$1')
        .replace(/^\/desk\/robots\/.+\/.*/, '/desk/robots')
        .replace(/^(\/desk\/equipment\/outages)\/.*/, '$1')
        .replace(/^\/desk\/equipment\/import$/, '/desk/equipment')
        .replace(/^(\/desk\/equipment\/[0-9a-f-]{36})\/.*/, '$1')
        .replace(/^\/desk\/(opening|printers|messages|talks|calls|certificates)\/.*/, '/desk/$1')
        .replace(/^(\/desk\/(?:procedures|forms)\/[^/]+)\/(?:discard|undo|rebase|try)$/, '$1/edit')
        .replace(/^(\/desk\/notices)\/[^/]+\/withdraw$/, '$1')
        .replace(/^(\/desk\/open-questions\/settled)\/.*/, '$1')
        .replace(/^(\/desk\/phrasings)\/changes\/.*/, '$1')
        .replace(/^\/desk\/(views|batches).*/, '/desk/dossiers')
        .replace(/(\/mandates)\/[^/]+\/end$/, '$1')
        .replace(/^(\/desk\/alarms)\/letters$/, '$1')
        .replace(/\/actions$/, '')

export interface FrameProps {
  shell: Shell
  title: string
  section?: Section | undefined
  hasErrors?: boolean | undefined
  headerEnd?: ComponentChildren
  paper?: PageProps['paper']
  /** Officers may ask the assistant beside this page: about its procedure, where it has one. */
  ask?: { procedure: string | undefined } | undefined
  children: ComponentChildren
}

/** Every page of the desk. */
export function Frame({ shell, title, section, hasErrors, paper, ask, children }: FrameProps) {
  const text = frameTexts(shell.language)
  return (
    <Page
      face="desk"
      language={shell.language}
      title={title}
      stylesheet={shell.stylesheet}
      scripts={[{ src: shell.script }]}
      faceTitle={text.face}
      place={shell.place}
      home={shell.home}
      languages={shell.links}
      navigation={menuOf(shell.navigation, section, shell.language)}
      person={{ name: shell.person, detail: shell.personDetail, signOut: { action: '/desk/sign-out' } }}
      demo={shell.demo}
      hasErrors={hasErrors}
      paper={paper}
    >
      <LineEnded language={shell.language} home={shell.home} />
      {children}
      {ask && <AskPanel language={shell.language} code={ask.procedure} />}
    </Page>
  )
}
