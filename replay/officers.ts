import type { Context } from '#platform/ledger'
import type { House } from '../src/house.ts'
import type { World } from './scenario/world.ts'

/** The sample accounts of a ward. */
export const staff = ['tiepnhan', 'tiepnhan2', 'chuyenvien', 'truongphong', 'lanhdao', 'chutich'] as const
export type Officer = (typeof staff)[number]
export type Officers = (ward: number, officer: Officer) => Context

/** Everybody who works in the replay, by ward. @throws Error when the house has no sample accounts */
export async function findOfficers(house: House, world: World): Promise<Officers> {
  const all = await Promise.all(
    world.wards.map(async ({ code, slug }) => {
      const accounts = await house.access.accountsOf(code, { sample: true })
      return new Map(
        staff.map((officer) => {
          const account = accounts.find(({ username }) => username === `${officer}.${slug}`)
          if (!account) throw new Error(`no account ${officer}.${slug}`)
          return [officer, house.access.contextOf(account, 'vi')]
        }),
      )
    }),
  )
  return (ward, officer) => all[ward]!.get(officer)!
}
