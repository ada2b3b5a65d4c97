import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { form, page } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { SkillsPage } from './skills-page.tsx'

export function skillsRoutes(parts: DeskParts): void {
  const { server, reception, places, access } = parts
  const schema = { hide: true }
  const permission = 'queue.manage'

  const officersOf = async (place: string) => {
    const accounts = await access.accountsOf(place)
    return accounts.filter((account) => account.roles.includes('reception'))
  }

  server.get(
    '/desk/skills',
    { schema },
    page(parts, permission, async ({ request, reply, context, shell, place }) => {
      const skills = await reception.listSkills(context, place.code)
      const officers = (await officersOf(place.code)).map(({ id, fullName, title }) => {
        const actor = `officer:${id}`
        return {
          actor,
          name: fullName,
          title,
          queues: skills.find((it) => it.officer === actor)?.queues ?? [],
        }
      })
      const { saved } = request.query as Record<string, string | undefined>
      const name = officers.find(({ actor }) => actor === `officer:${saved}`)?.name
      const { groups } = places.hall(place.code)
      return sendPage(reply, <SkillsPage {...{ shell, groups, officers }} saved={name} />)
    }),
  )
  server.post(
    '/desk/skills',
    { schema },
    form(parts, { permission }, async ({ reply, context, place, posted }) => {
      const known = (await officersOf(place.code)).find(({ id }) => `officer:${id}` === posted.fields.officer)
      if (!known) throw notFound()
      const queues = posted.values.queues ?? []
      await reception.setSkills(context, place.code, { officer: `officer:${known.id}`, queues })
      return reply.redirect(`/desk/skills?saved=${known.id}`, 303)
    }),
  )
}
