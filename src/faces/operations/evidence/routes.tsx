import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { xlsxWriter } from '#modules/dossiers'
import {
  assumptionNames,
  costOf,
  daysOf,
  type Kind,
  type ProposalState,
  paperKinds,
  possibleSaving,
  readPeriod,
  stepKinds,
} from '#modules/evidence'
import { localDate } from '#platform/clock'
import { formContext, formFields, sendPage } from '#platform/http'
import { forbidden, may, notFound, Refusal } from '#platform/ledger'
import type { OperationsHouse } from '../house.ts'
import { base, doubtOf, type View } from './address.ts'
import { EvidenceListPage } from './list-page.tsx'
import { EvidencePage } from './procedure-page.tsx'
import type { TypedProposal } from './proposal-form.tsx'
import { assumptionLines, effectLines, evidenceLines } from './proposal-lines.ts'
import { ProposalPage } from './proposal-page.tsx'
import { ProposalsPage } from './proposals-page.tsx'
import { EvidenceRowsPage } from './rows-page.tsx'
import { texts } from './texts.ts'
import { aboutWords } from './words.ts'

const ofProcedure = { hide: true, params: z.object({ procedure: z.string().max(40) }) }
const ofProposal = { hide: true, params: z.object({ proposal: z.uuid() }) }
const states = ['draft', 'sent', 'accepted', 'refused'] as const

/** What speaks for cutting procedures, and proposals: for those who edit procedures for the city. */
export function evidenceRoutes(house: OperationsHouse): void {
  const { server, evidence, procedures, clock, places } = house
  const today = () => localDate(clock.now())

  /** False when somebody who is not signed in was sent to the door. @throws Refusal `forbidden` */
  const admit = (request: FastifyRequest, reply: FastifyReply): boolean => {
    if (may(request.context, 'procedure.edit', places.city.code)) return true
    if (request.context.actor !== 'public') throw forbidden()
    const next = request.method === 'GET' ? request.url : base
    void reply.redirect(`/desk/sign-in?next=${encodeURIComponent(next).replaceAll('%2F', '/')}`, 303)
    return false
  }

  const viewOf = (said: Record<string, unknown>): View => {
    const assumptions = evidence.assume(said)
    const usual = evidence.assume({})
    const changed = assumptionNames.filter((name) => assumptions[name] !== usual[name])
    const isUnusable = (name: (typeof assumptionNames)[number]) =>
      typeof said[name] === 'string' && Number(said[name].trim() || Number.NaN) !== assumptions[name]
    const months = { period: readPeriod(said, today()), thisMonth: today().toPlainYearMonth() }
    return {
      ...months,
      assumptions,
      doubt: doubtOf(said, months),
      unusable: Object.fromEntries(
        assumptionNames.filter(isUnusable).map((name) => [name, String(said[name]).slice(0, 20)]),
      ),
      changed: Object.fromEntries(changed.map((name) => [name, String(assumptions[name])])),
    }
  }
  const queryOf = (request: FastifyRequest) => request.query as Record<string, unknown>

  server.get(base, { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const view = viewOf(queryOf(request))
    const all = await evidence.all(request.context, view.period)
    const days = daysOf(view.period, today())
    const ranked = all.procedures
      .map((it) => ({ ...it, saving: possibleSaving(it, view.assumptions, days) }))
      .sort((a, b) => b.saving.dong - a.saving.dong || a.procedureCode.localeCompare(b.procedureCode))
    const { countedUntil } = all
    return sendPage(
      reply,
      <EvidenceListPage {...{ house, request, view, countedUntil }} procedures={ranked} />,
    )
  })

  const showProcedure = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { code, said, typed }: { code: string; said: Record<string, unknown>; typed?: TypedProposal },
  ) => {
    const view = viewOf(said)
    const figures = await evidence.of(request.context, code, view.period)
    const version = procedures.versionOn(code, today())
    const proposals = await evidence.proposals(request.context, code)
    const cost = costOf(figures, version, view.assumptions)
    return sendPage(
      reply,
      <EvidencePage {...{ house, request, view, code, version, figures, cost, proposals, typed }} />,
      typed ? 422 : 200,
    )
  }
  server.get(`${base}/:procedure`, { schema: ofProcedure }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    return showProcedure(request, reply, { code: request.params.procedure, said: queryOf(request) })
  })

  server.get(`${base}/:procedure/rows`, { schema: ofProcedure }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { figure, about, page } = z
      .object({
        figure: z.string().max(40).catch('handedIn'),
        about: z.string().max(40).optional().catch(undefined),
        page: z.coerce.number().int().min(1).max(100_000).catch(1),
      })
      .parse(request.query)
    const code = request.params.procedure
    const view = viewOf(queryOf(request))
    const wanted = { procedure: code, figure, about, period: view.period, page }
    const found = await evidence.rows(request.context, wanted)
    return sendPage(
      reply,
      <EvidenceRowsPage {...{ house, request, view, code, figure, about, page, ...found }} />,
    )
  })

  server.post(`${base}/:procedure/proposals`, { schema: ofProcedure }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const code = request.params.procedure
    const fields = formFields(request)
    try {
      const { id } = await evidence.propose(formContext(request), { procedure: code, ...wishOf(fields) })
      return reply.redirect(`${base}/proposals/${id}`, 303)
    } catch (error) {
      const typed = typedAgain(error, fields, request)
      return showProcedure(request, reply, { code, said: fields, typed })
    }
  })

  server.get(`${base}/proposals`, { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const proposals = await evidence.proposals(request.context)
    return sendPage(reply, <ProposalsPage {...{ house, request, proposals }} />)
  })

  const showProposal = async (
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    typed?: TypedProposal,
  ) => {
    const proposal = await evidence.proposal(request.context, id)
    const { from, until, assumptions } = proposal.versions[0]!.body
    const said = Object.fromEntries(assumptionNames.map((name) => [name, String(assumptions[name])]))
    const view = viewOf({ ...said, from, until, ...typed?.fields })
    const figures = await evidence.of(request.context, proposal.procedureCode, view.period)
    const version = procedures.versionOn(proposal.procedureCode, today())
    return sendPage(
      reply,
      <ProposalPage {...{ house, request, proposal, view, version, figures, typed }} />,
      typed ? 422 : 200,
    )
  }
  server.get(`${base}/proposals/:proposal`, { schema: ofProposal }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    return showProposal(request, reply, request.params.proposal)
  })

  server.post(`${base}/proposals/:proposal/versions`, { schema: ofProposal }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const id = request.params.proposal
    const fields = formFields(request)
    try {
      await evidence.revise(formContext(request), id, Number(fields.seen), wishOf(fields))
      return reply.redirect(`${base}/proposals/${id}`, 303)
    } catch (error) {
      return showProposal(request, reply, id, typedAgain(error, fields, request))
    }
  })

  server.post(`${base}/proposals/:proposal/state`, { schema: ofProposal }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { from, to, note = '' } = formFields(request)
    const stateOf = (text: string | undefined): ProposalState => {
      const state = states.find((it) => it === text)
      if (!state) throw notFound()
      return state
    }
    const id = request.params.proposal
    await evidence.move(formContext(request), id, { from: stateOf(from), to: stateOf(to), words: note })
    return reply.redirect(`${base}/proposals/${id}`, 303)
  })

  server.get(`${base}/proposals/:proposal/proposal.pdf`, { schema: ofProposal }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const pdf = await evidence.paper(request.context, request.params.proposal)
    return file(reply, 'application/pdf', 'kien-nghi.pdf', Buffer.from(pdf))
  })

  server.get(`${base}/proposals/:proposal/proposal.xlsx`, { schema: ofProposal }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { language } = request
    const text = texts(language)
    const { versions, procedureCode, state } = await evidence.proposal(
      request.context,
      request.params.proposal,
    )
    const { body, authorName, at } = versions[0]!
    const writer = xlsxWriter('kien-nghi')
    const pieces = [
      await writer.begin([text.what, text.value]),
      await writer.rows([
        [text.procedure, procedureCode],
        [text.kinds[body.measure.kind], aboutWords(house, request, procedureCode, body.measure.about)],
        [text.words, body.words],
        [text.state, text.states[state]],
        [text.author, authorName],
        [text.day, localDate(at)],
        [text.period, `${body.from}–${body.until}`],
        ...effectLines(body, language),
        ...evidenceLines(body, language),
        ...assumptionLines(body.assumptions, language),
      ]),
      await writer.end(),
    ]
    return file(reply, writer.mime, 'kien-nghi.xlsx', Buffer.concat(pieces))
  })

  function wishOf(fields: Record<string, string>) {
    const kind = [...paperKinds, ...stepKinds].find((it) => it === fields.kind) ?? ('' as Kind)
    const target = /^\d{1,6}$/.test(fields.target ?? '') ? Number(fields.target) : undefined
    const { period, assumptions } = viewOf(fields)
    return {
      measure: { kind, about: fields.about ?? '', ...(kind === 'shorten' && target ? { target } : {}) },
      words: fields.words ?? '',
      period,
      assumptions,
    }
  }
}

/** What was typed comes back with what is wrong; other refusals are pages of their own. */
function typedAgain(error: unknown, fields: Record<string, string>, request: FastifyRequest): TypedProposal {
  if (!(error instanceof Refusal) || error.status !== 422) throw error
  return { fields, fault: error.text[request.language] }
}

const file = (reply: FastifyReply, mime: string, name: string, bytes: Buffer) =>
  reply
    .header('content-type', mime)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .send(bytes)
