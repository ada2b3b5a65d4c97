import type { FastifyRequest } from 'fastify'
import type { Place } from '#modules/places'
import { may } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'
import { texts } from './texts.ts'

export interface Where {
  house: OperationsHouse
  request: FastifyRequest
}
export type RowsProps<Row> = Where & { place: Place | undefined; rows: Row[]; title: string }

export function PlaceLink({ house, request, code }: Where & { code: string }) {
  const place = house.places.find(code)
  if (!place) return <>{code}</>
  const name = placeName(house, request, place)
  if (place.kind === 'city' || !may(request.context, 'insight.read', code)) return <>{name}</>
  return <a href={`/operations/places/${place.slug}`}>{name}</a>
}

export function placeName({ places }: OperationsHouse, { language }: FastifyRequest, place: Place): string {
  return place.kind === 'city' ? texts(language).cityUnit : places.fullName(place, language)
}
