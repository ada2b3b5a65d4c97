import type { FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { Page } from '#design'
import type { Assets } from '#platform/http'
import { languages } from '#platform/text'
import { texts } from './texts.ts'

interface FrameProps {
  request: FastifyRequest
  assets: Assets
  title: string
  current: 'api' | 'problems'
  children: ComponentChildren
}

/** Every page of the reference. */
export function Frame({ request, assets, title, current, children }: FrameProps) {
  const { language } = request
  const text = texts(language)
  const { pathname } = new URL(request.url, 'http://here')
  return (
    <Page
      face="desk"
      language={language}
      title={title}
      stylesheet={assets.url('reference.css')}
      faceTitle={text.face}
      languages={languages.map((it) => ({ language: it, href: `${pathname}?lang=${it}` }))}
      navigation={[
        { href: '/api', label: text.api, icon: 'list', current: current === 'api' },
        { href: '/problems', label: text.problems, icon: 'warning', current: current === 'problems' },
        { href: '/design', label: text.design, icon: 'pen' },
      ]}
    >
      {children}
    </Page>
  )
}
