import type { FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { Page } from '#design'
import { languages } from '#platform/text'
import type { OperationsHouse } from '../house.ts'
import { texts as faceTexts } from '../texts.ts'
import { inLanguage } from '../view.ts'
import { base } from './address.ts'
import { texts } from './texts.ts'

/** The pages of the evidence: they are counted twice a day, and need no script. */
export function EvidenceFrame(props: {
  house: OperationsHouse
  request: FastifyRequest
  title: string
  lead?: ComponentChildren
  children: ComponentChildren
}) {
  const { house, request, title, lead, children } = props
  const { language, context } = request
  const face = faceTexts(language)
  const place = house.places.fullName(house.places.city, language)
  return (
    <Page
      face="operations"
      language={language}
      title={title}
      stylesheet={house.assets.url('operations.css')}
      faceTitle={face.face}
      place={place}
      home="/operations"
      languages={languages.map((it) => ({ language: it, href: inLanguage(request.url, it) }))}
      navigation={[
        { href: '/operations', label: face.today, icon: 'chart' },
        { href: base, label: texts(language).title, icon: 'list', current: true },
        { href: '/desk', label: face.desk, icon: 'person' },
      ]}
      person={{ name: context.name, detail: place, signOut: { action: '/desk/sign-out' } }}
      demo={house.config.mode === 'demo'}
    >
      <div class="stack">
        <div class="heading">
          <div class="heading-words">
            <h1>{title}</h1>
            {lead && <p class="soft">{lead}</p>}
          </div>
        </div>
        {children}
      </div>
    </Page>
  )
}
