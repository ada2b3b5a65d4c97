import { closureWords } from '#modules/opening'
import type { Place } from '#modules/places'
import { dossiersTyped, type FollowedTicket, hallClosed, identityNeeded, laneWords } from '#modules/reception'
import { localDate } from '#platform/clock'
import { formFields, formKey, formValues, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { nfc } from '#platform/text'
import { findDoorCode, findNumber, keepDoor, keepNumber } from './arrive-cookie.ts'
import { DoorPage } from './arrive-pages.tsx'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { commonProcedures } from './common.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { MissingPage, type TakeAnswers, TakePage, WhatPage, WherePage } from './take-pages.tsx'
import { CancelPage, refreshing, SlipPage, TicketPage } from './ticket-pages.tsx'
import { shorterNearby, wayOf } from './waits.ts'
import { tickable, type Wanted, wantedOf, wantedQuery } from './wanted.ts'
import { findWard, rememberedWard, rememberWard } from './ward-choice.tsx'

/** A form that came back and forth counts, too; programs that grab numbers send more. */
const limit = { max: 60, timeWindow: '1 minute' }

/** Taking a number from home and following the queue. */
export function ticketRoutes(parts: CitizenParts): void {
  const { server, places, procedures, reception, opening, clock, publicUrl, floorPlans } = parts

  const asksWho = reception.numbers.identify.includes('web')

  const takePage = async (ask: Ask, wanted: Wanted, ward: Place, answers: TakeAnswers, refusal?: Refusal) => {
    const board = await reception.board(ward.code)
    const field = wanted.procedure?.procedure.field.vi
    const series = field ? places.groupOf(ward.code, field).series : wanted.series
    // Said before they tick anything, and again if the hall closes meanwhile.
    const isClosed = !reception.isOpen(ward.code, field) || refusal?.type === 'hall-closed'
    const closure = isClosed && opening.closure(ward.code, field, clock.now())
    const why = closure && closureWords(closure, ask.language)
    const closed = isClosed ? hallClosed() : undefined
    const asking = series && {
      series,
      service: wanted.procedure?.procedure.code ?? '',
      priority: answers.priority,
    }
    const wait = asking && !isClosed ? await reception.waits.ofNewcomer(ward.code, asking) : undefined
    const elsewhere = asking ? await shorterNearby(parts, ward, wait, asking) : []
    const page = (
      <TakePage
        shell={shellOf(parts, ask)}
        places={places}
        policy={reception.policyToday(ward.code)}
        wanted={wanted}
        ward={ward}
        waiting={board.waiting.find((it) => it.series === series)?.count ?? 0}
        wait={wait}
        elsewhere={elsewhere}
        answers={answers}
        refusal={why ? `${why.title}. ${why.text}` : (refusal ?? closed)?.text[ask.language]}
        idNumberFault={refusal?.fields.idNumber?.[ask.language]}
        perDay={asksWho ? reception.numbers.perDay : undefined}
        days={asksWho ? daysFor(ward, field, isClosed) : []}
        today={localDate(clock.now())}
      />
    )
    return sendPage(ask.reply, page, refusal?.status)
  }

  /** The days of which a number can be had now. */
  const daysFor = (ward: Place, field: string | undefined, isClosed: boolean) =>
    reception
      .days()
      .filter((day) =>
        day.equals(localDate(clock.now())) ? !isClosed : reception.opensOn(ward.code, day, field),
      )

  onGet(server, '/ticket/new', async (ask) => {
    const wanted = wantedOf(parts, ask.query)
    const { code = '' } = wanted.procedure?.procedure ?? {}
    // No ward gives a number for it: its page says where it is handed in.
    if (procedures.elsewhere(code)) return ask.reply.redirect(ask.to(`/procedures/${code}`), 303)
    const ward = findWard(places, ask.query.place ?? '')
    const shell = shellOf(parts, ask)
    if (!wanted.procedure && !wanted.series) {
      const words = nfc(ask.query.q ?? '').slice(0, 200)
      const found = procedures
        .search(words)
        .slice(0, 8)
        .map((hit) => procedures.get(hit.code))
      return sendPage(
        ask.reply,
        <WhatPage
          shell={shell}
          words={words}
          found={found}
          common={commonProcedures(procedures)}
          place={ward}
        />,
      )
    }
    if (!ward) {
      const words = nfc(ask.query.ward ?? '').slice(0, 100)
      return sendPage(
        ask.reply,
        <WherePage
          shell={shell}
          places={places}
          wanted={wanted}
          words={words}
          remembered={rememberedWard(ask, places)}
        />,
      )
    }
    rememberWard(ask, ward)
    const day = ask.query.day ?? ''
    return takePage(ask, wanted, ward, {
      has: [],
      priority: 'normal',
      dossiers: '1',
      idNumber: '',
      day,
      key: formKey(),
    })
  })

  onPost(
    server,
    '/ticket/new',
    async (ask) => {
      const fields = formFields(ask.request)
      const wanted = wantedOf(parts, fields)
      const ward = findWard(places, fields.place ?? '')
      if (!ward || (!wanted.procedure && !wanted.series))
        return ask.reply.redirect(ask.to('/ticket/new'), 303)
      const { needed, optional } = tickable(wanted)
      const known = new Set([...needed, ...optional].map((paper) => paper.id))
      const has = ['has', 'has-optional']
        .flatMap((name) => formValues(ask.request, name))
        .filter((id) => known.has(id))
      const answers: TakeAnswers = {
        has,
        priority: fields.priority ?? 'normal',
        dossiers: fields.dossiers ?? '1',
        idNumber: (fields.idNumber ?? '').replaceAll(/\D/g, '').slice(0, 20),
        day: fields.day ?? '',
        key: fields.key ?? formKey(),
      }
      // The language links of a page that answers a form lead to where the form is.
      const here = {
        ...ask,
        path: `/ticket/new?${new URLSearchParams({ ...wantedQuery(wanted), place: ward.slug })}`,
      }
      if (fields.change) return takePage(here, wanted, ward, answers)
      const missing = needed.filter((paper) => !has.includes(paper.id))
      // First what can be put right here, then what is missing at home.
      if (asksWho && !/^\d{12}$/.test(answers.idNumber))
        return takePage(here, wanted, ward, answers, identityNeeded())
      if (missing.length > 0 && !fields.anyway) {
        const shell = shellOf(parts, here)
        return sendPage(
          ask.reply,
          <MissingPage
            shell={shell}
            places={places}
            wanted={wanted}
            ward={ward}
            answers={answers}
            missing={missing}
          />,
        )
      }
      try {
        const taken = await reception.take(commandContext(parts, ask), {
          place: ward.code,
          channel: 'web',
          language: ask.language,
          procedureCode: wanted.procedure?.procedure.code,
          field: wanted.procedure?.procedure.field.vi,
          series: wanted.series,
          priority: answers.priority,
          dossiers: dossiersTyped(answers.dossiers),
          brings: has,
          idNumber: /^\d{12}$/.test(answers.idNumber) ? answers.idNumber : undefined,
          day: reception.days().find((day) => day.toString() === answers.day),
        })
        return ask.reply.redirect(ask.to(`/ticket/${taken.secret}`), 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status >= 500) throw error
        return takePage(here, wanted, ward, { ...answers, key: formKey() }, error)
      }
    },
    limit,
  )

  const ticketOf = async (ask: Ask) => {
    const secret = ask.params.secret!
    const ticket = await reception.follow(secret, ask.language)
    return {
      shell: shellOf(parts, { ...ask, path: `/ticket/${secret}` }),
      places,
      ticket,
      secret,
      procedure: ticket.procedureCode ? procedures.find(ticket.procedureCode) : undefined,
      lane: laneWords(ticket.priority, reception.policyToday(ticket.place), ask.language),
      link: `${publicUrl}${ask.to(`/ticket/${secret}`)}`,
      // A robot that was to lead them and could not.
      advice: ticket.state === 'called' ? await parts.robots.adviceFor(ticket.id) : undefined,
    }
  }

  const remindersOf = async (secret: string) =>
    reception.remindsByMail ? { reminder: await reception.reminder(secret) } : undefined

  const elsewhereFor = (ticket: FollowedTicket) =>
    shorterNearby(parts, places.get(ticket.place), ticket.wait, {
      series: ticket.queue,
      service: ticket.procedureCode ?? '',
      priority: ticket.priority,
    })

  onGet(server, '/ticket/:secret', async (ask) => {
    const found = await ticketOf(ask)
    const still = ask.query.still === 'yes'
    const isToday = found.ticket.day.equals(localDate(clock.now()))
    const seconds = still || !isToday ? undefined : refreshing[found.ticket.state]
    // As a header and not in the page: validators take every refresh in a page for one that cannot be stopped.
    if (seconds) ask.reply.header('refresh', String(seconds))
    keepNumber(ask, publicUrl, found.secret)
    const door = { code: findDoorCode(ask, places.get(found.ticket.place).slug) }
    const way = wayOf(ask, publicUrl)
    const elsewhere = await elsewhereFor(found.ticket)
    const reminders = await remindersOf(found.secret)
    const key = formKey()
    return sendPage(
      ask.reply,
      <TicketPage
        {...found}
        {...{ still, door, way, elsewhere, reminders }}
        hall={isAtCounter(found.ticket) ? floorPlans.of(found.ticket.place) : undefined}
        now={clock.now()}
        formKey={key}
      />,
    )
  })
  const tell = async (ask: Ask) => {
    const secret = ask.params.secret!
    const { presence, code } = formFields(ask.request)
    if (presence !== 'on_site' && presence !== 'en_route' && presence !== 'left') throw notFound()
    try {
      await reception.tellPresence(commandContext(parts, ask), secret, presence, code?.trim())
    } catch (error) {
      if (error instanceof Refusal && error.type === 'wrong-door-code') {
        const found = await ticketOf(ask)
        const door = { code, fault: error.text[ask.language] }
        const key = formKey()
        return sendPage(
          ask.reply,
          <TicketPage
            {...found}
            still
            door={door}
            way={wayOf(ask, publicUrl)}
            elsewhere={[]}
            reminders={await remindersOf(secret)}
            now={clock.now()}
            formKey={key}
          />,
          400,
        )
      }
      // Called meanwhile, or said twice: the number's own page says where it stands.
      if (!(error instanceof Refusal) || error.status !== 409) throw error
    }
    return ask.reply.redirect(ask.to(`/ticket/${secret}`), 303)
  }
  // Four digits are soon guessed by whoever may try without end.
  onPost(server, '/ticket/:secret/presence', tell, { max: 20, timeWindow: '1 minute' })
  onGet(server, '/here/:ward', async (ask) => {
    const ward = findWard(places, ask.params.ward ?? '')
    if (!ward) throw notFound()
    const code = ask.query.code === reception.doorCode(ward.code) ? ask.query.code : undefined
    if (code) keepDoor(ask, publicUrl, ward.slug, code)
    const secret = findNumber(ask)
    const ticket = secret && (await reception.follow(secret, ask.language).catch(ifNotFound))
    const number = secret && ticket && ticket.place === ward.code ? { ticket, secret } : undefined
    return sendPage(
      ask.reply,
      <DoorPage shell={shellOf(parts, ask)} {...{ places, ward, code, number }} formKey={formKey()} />,
    )
  })
  onGet(server, '/ticket/:secret/print', async (ask) =>
    sendPage(ask.reply, <SlipPage {...(await ticketOf(ask))} />),
  )
  onGet(server, '/ticket/:secret/rate', (ask) =>
    ask.reply.redirect(ask.to(`/ticket/${ask.params.secret}`), 303),
  )
  onGet(server, '/ticket/:secret/cancel', async (ask) => {
    const { shell, ticket, secret } = await ticketOf(ask)
    if (ticket.state !== 'waiting') return ask.reply.redirect(ask.to(`/ticket/${secret}`), 303)
    return sendPage(
      ask.reply,
      <CancelPage shell={shell} ticket={ticket} secret={secret} formKey={formKey()} />,
    )
  })
  onPost(server, '/ticket/:secret/cancel', async (ask) => {
    const secret = ask.params.secret!
    try {
      await reception.cancel(commandContext(parts, ask), secret)
    } catch (error) {
      // Called or cancelled meanwhile: the ticket's own page says so.
      if (!(error instanceof Refusal) || error.status !== 409) throw error
    }
    return ask.reply.redirect(ask.to(`/ticket/${secret}`), 303)
  })
  onPost(server, '/ticket/:secret/rate', async (ask) => {
    const secret = ask.params.secret!
    const rating = ratingOf(formFields(ask.request).rating)
    if (!rating) throw notFound()
    try {
      await reception.rateVisit(commandContext(parts, ask), secret, rating)
    } catch (error) {
      if (!(error instanceof Refusal) || error.type !== 'already-rated') throw error
    }
    return ask.reply.redirect(ask.to(`/ticket/${secret}`), 303)
  })
}

function ifNotFound(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.type !== 'not-found') throw error
}

/** The three faces as the house counts them. */
export function ratingOf(face: string | undefined): 1 | 2 | 3 | undefined {
  return ({ bad: 1, fair: 2, good: 3 } as const)[face as 'bad' | 'fair' | 'good']
}

/** Called or served: which counter is theirs is known. */
const isAtCounter = ({ state, counter }: FollowedTicket) =>
  counter !== undefined && (state === 'called' || state === 'serving')
