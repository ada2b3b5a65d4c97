import { Button, Checkboxes, EmptyState, LinkButton, Notice } from '#design'
import type { ServiceGroup } from '#modules/places'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'
import { skillsTexts } from './skills-texts.ts'

export interface SkillsPageProps {
  shell: Shell
  groups: ServiceGroup[]
  /** Officers who call numbers; no queues: they are trained for everything. */
  officers: { actor: string; name: string; title: string; queues: string[] }[]
  /** Whose training has just been saved. */
  saved: string | undefined
}

/** What each officer of the ward may call from a counter. */
export function SkillsPage({ shell, groups, officers, saved }: SkillsPageProps) {
  const { language } = shell
  const text = skillsTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="queue">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          <LinkButton kind="quiet" href="/desk" icon="back">
            {text.back}
          </LinkButton>
        </div>
        <p>{text.lead}</p>
        {saved && (
          <Notice language={language} tone="success" live>
            {text.saved(saved)}
          </Notice>
        )}
        {officers.length === 0 && <EmptyState title={text.nobody}>{text.nobodyWhy}</EmptyState>}
        <div class="skills">
          {officers.map(({ actor, name, title, queues }) => (
            <section key={actor} class="panel stack-tight" aria-label={name}>
              <h2>{name}</h2>
              <p class="soft">
                {title} – {queues.length === 0 ? text.everything : queues.join(', ')}
              </p>
              <Post action="/desk/skills" fields={{ officer: actor }} class="stack-tight">
                <Checkboxes
                  name="queues"
                  label={text.groups}
                  hint={text.groupsHint}
                  language={language}
                  values={queues}
                  options={groups.map((group) => ({
                    value: group.series,
                    label: `${group.series} – ${group.name[language]}`,
                  }))}
                />
                <Button kind="quiet">
                  {text.save}
                  <span class="visually-hidden"> – {name}</span>
                </Button>
              </Post>
            </section>
          ))}
        </div>
      </div>
    </Frame>
  )
}
