import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { onGet } from './ask.ts'
import { WardFairnessPage } from './fairness-page.tsx'
import { ForecastsPage } from './forecasts-page.tsx'
import { shellOf } from './frame.tsx'
import { HallPage } from './hall-page.tsx'
import { comingExceptions, weekHours } from './hours.ts'
import type { KeptPages } from './kept-pages.ts'
import { OrderPage } from './order-page.tsx'
import type { CitizenParts } from './parts.ts'
import { findWard, rememberedWard } from './ward-choice.tsx'
import { FairnessPage, WardPage, WardsPage } from './wards-pages.tsx'

/** Wards, their halls, and the rule of the queue. */
export function placeRoutes(parts: CitizenParts, kept: KeptPages): void {
  const { server, places, reception, procedures, opening, clock, floorPlans } = parts
  const fieldNames = new Map(procedures.fields.map(({ name }) => [name.vi, name]))

  onGet(server, '/wards', (ask) =>
    sendPage(
      ask.reply,
      <WardsPage
        shell={shellOf(parts, ask)}
        places={places}
        words={nfc(ask.query.ward ?? '').slice(0, 100)}
        remembered={rememberedWard(ask, places)}
      />,
    ),
  )
  onGet(server, '/wards/:ward', async (ask) => {
    const ward = findWard(places, ask.params.ward!)
    if (!ward) throw notFound()
    const now = clock.now()
    return sendPage(
      ask.reply,
      <WardPage
        shell={shellOf(parts, ask)}
        places={places}
        ward={ward}
        hall={floorPlans.of(ward.code)}
        board={await reception.board(ward.code)}
        waits={await reception.waits.ofQueues(ward.code)}
        week={weekHours(parts, ward.code, now, [...fieldNames.keys()])}
        now={{
          at: now,
          state: opening.at(ward.code, undefined, now).state,
          closure: opening.closure(ward.code, undefined, now),
          next: opening.next(ward.code, undefined, now),
        }}
        exceptions={comingExceptions(opening, ward.code, now)}
        ownHours={opening.list(ward.code).some(({ override, place }) => !override && place === ward.code)}
        fieldNames={fieldNames}
      />,
    )
  })
  onGet(server, '/wards/:ward/hall', (ask) => {
    const ward = findWard(places, ask.params.ward ?? '')
    if (!ward) throw notFound()
    const counter = places
      .hall(ward.code)
      .counters.map(({ number }) => String(number))
      .find((code) => code === ask.query.counter)
    const held = floorPlans.of(ward.code)
    return sendPage(ask.reply, <HallPage shell={shellOf(parts, ask)} {...{ places, ward, held, counter }} />)
  })
  onGet(server, '/wards/:ward/fairness', async (ask) => {
    const ward = findWard(places, ask.params.ward ?? '')
    if (!ward) throw notFound()
    const today = localDate(clock.now())
    const asked = /^\d{4}-\d{2}-\d{2}$/.test(ask.query.day ?? '') ? dayOf(ask.query.day!) : undefined
    const day = asked && Temporal.PlainDate.compare(asked, today) <= 0 ? asked : today
    const figures = await reception.publishedFigures(ward.code, day)
    const shell = shellOf(parts, ask)
    const { policy } = reception.policies.on(ward.code, day)
    return sendPage(ask.reply, <WardFairnessPage {...{ shell, places, policy, ward, day, today, figures }} />)
  })
  onGet(server, '/wards/:ward/order', (ask) => {
    const ward = findWard(places, ask.params.ward ?? '')
    if (!ward) throw notFound()
    const today = localDate(clock.now())
    return sendPage(
      ask.reply,
      <OrderPage
        shell={shellOf(parts, ask)}
        places={places}
        ward={ward}
        today={today}
        held={reception.policies.on(ward.code, today)}
        versions={reception.policies.versions(ward.code)}
        coming={reception.policies.coming(ward.code, today)}
        nameOf={reception.policies.nameOf}
      />,
    )
  })
  onGet(server, '/wards/:ward/forecasts', async (ask) => {
    const ward = findWard(places, ask.params.ward ?? '')
    if (!ward) throw notFound()
    const accuracy = await reception.waits.accuracy(ward.code)
    const shell = shellOf(parts, ask)
    const policy = reception.policyToday(ward.code)
    return sendPage(ask.reply, <ForecastsPage {...{ shell, places, policy, ward, accuracy }} />)
  })
  onGet(server, '/fairness', (ask) =>
    kept.send(
      ask.request,
      ask.reply,
      `${ask.language} fairness ${reception.policyToday(places.city.code).version}`,
      () => (
        <FairnessPage
          shell={shellOf(parts, { language: ask.language, path: '/fairness' })}
          policy={reception.policyToday(places.city.code)}
        />
      ),
    ),
  )
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}
