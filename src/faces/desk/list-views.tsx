import { Button, Checkbox, Icon, TextField } from '#design'
import type { SavedView } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { dossiersTexts } from './dossiers-texts.ts'
import { type ListState, listQuery } from './list-address.ts'
import { Post } from './post.tsx'

export interface ListViewsProps {
  language: Language
  views: SavedView[]
  state: ListState
  mayShare: boolean
}

/** Lists that were kept, each with a key; and the present one, to be kept. */
export function ListViews({ language, views, state, mayShare }: ListViewsProps) {
  const text = dossiersTexts(language)
  const here = listQuery(state).toString()
  return (
    <section class="list-views" aria-label={text.views}>
      {views.length > 0 && (
        <ul class="plain chips-list">
          {views.map(({ id, name, query, isShared, isOwn, ownerName }, index) => (
            <li key={id}>
              <a
                class="chip"
                href={`/desk/dossiers?${query}`}
                aria-current={query === here ? 'page' : undefined}
                data-key={index < 9 ? index + 1 : undefined}
                title={isShared && !isOwn ? text.sharedBy(ownerName) : undefined}
              >
                {index < 9 && (
                  <span class="key" aria-hidden="true">
                    {index + 1}
                  </span>
                )}
                <span>{name}</span>
                {isShared && <Icon name="people" />}
              </a>
            </li>
          ))}
        </ul>
      )}
      <details class="keep-list">
        <summary>
          <Icon name="star" /> {text.keep}
        </summary>
        <div class="panel stack">
          <Post action="/desk/views" fields={{ query: here }} class="stack">
            <TextField
              name="name"
              label={text.viewName}
              language={language}
              maxLength={60}
              required
              width="long"
            />
            {mayShare && <Checkbox name="shared" label={text.share} language={language} />}
            <Button icon="check">{text.keep}</Button>
          </Post>
          {views.some(({ isOwn }) => isOwn || mayShare) && (
            <div class="stack-tight">
              <h2 class="small">{text.manage}</h2>
              {views
                .filter(({ isOwn }) => isOwn || mayShare)
                .map(({ id, name }) => (
                  <Post key={id} action={`/desk/views/${id}`} class="view-line">
                    <input
                      class="input"
                      name="name"
                      value={name}
                      maxlength={60}
                      required
                      aria-label={`${text.viewName}: ${name}`}
                    />
                    <button class="button button-quiet" type="submit" name="do" value="rename">
                      {text.rename}
                    </button>
                    <button
                      class="button button-quiet"
                      type="submit"
                      name="do"
                      value="remove"
                      aria-label={`${text.removeView}: ${name}`}
                    >
                      {text.removeView}
                    </button>
                  </Post>
                ))}
            </div>
          )}
        </div>
      </details>
    </section>
  )
}
