import type { Forms } from '#modules/forms'
import type { Places } from '#modules/places'
import { type Procedures, whoMayAsk } from '#modules/procedures'
import { type Clock, localDate } from '#platform/clock'
import { fold, type Text } from '#platform/text'
import { each } from './dialogue/render/each.ts'
import type { Entry, World, WorldWard } from './dialogue/world.ts'

export interface WorldDeps {
  clock: Clock
  places: Places
  procedures: Procedures
  forms: Pick<Forms, 'forProcedure'>
}

/** The catalogue, the wards and their halls as the dialogue sees them, as of the moment it is asked. */
export function worldOf({ clock, places, procedures, forms }: WorldDeps): World {
  const wards = places.wards
    .map((place): WorldWard => {
      const name = each((language) => places.fullName(place, language))
      return { code: place.code, name, key: fold(place.name) }
    })
    .sort((a, b) => b.key.length - a.key.length)
  const byCode = new Map(wards.map((ward) => [ward.code, ward]))
  return {
    entry(code) {
      const procedure = procedures.offered(code)
      if (!procedure) return undefined
      const today = localDate(clock.now())
      const version = procedures.versionOn(code, today)
      const form = forms.forProcedure(code, today)
      const { field, plain, online, confidenceBy } = procedure
      const steps = procedures.stepsOf(version).map(({ name }) => name)
      return {
        ...{ code, field, plain, online, confidenceBy, version },
        who: whoMayAsk(procedure, version),
        form: form.isGeneric ? undefined : form.version.title,
        steps: steps.filter((name, at) => name.vi !== steps[at - 1]?.vi),
      } satisfies Entry
    },
    find: (question, language) => procedures.understand(question, language),
    ward: (code) => byCode.get(code),
    wardsIn: (folded) => wards.filter(({ key }) => folded.includes(` ${key} `)),
    servedAt(ward, field) {
      const { series, name } = places.groupOf(ward, field)
      const counters = places.hall(ward).counters.filter(({ groups }) => groups.includes(series))
      return { group: name satisfies Text, series, counters: counters.map(({ number }) => number) }
    },
  }
}
