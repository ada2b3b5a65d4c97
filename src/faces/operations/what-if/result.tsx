import { LinkButton, Notice } from '#design'
import type { ServiceGroup } from '#modules/places'
import type { Answer, Unanswered } from '#modules/what-if'
import { formatDate, type Language } from '#platform/text'
import { DossierResult } from './dossier-result.tsx'
import { HallPlots, HallTable } from './hall-result.tsx'
import { whatIfTexts } from './texts.ts'
import { minutesIn, sentencesOf } from './words.ts'

export interface ResultProps {
  language: Language
  answer: Answer
  groups: readonly ServiceGroup[]
  /** The same question to the pattern of the city. */
  cityHref: string
}

/** Words first, then how far to trust them, then plots and tables. */
export function Result({ language, answer, groups, cityHref }: ResultProps) {
  const text = whatIfTexts(language)
  const { hall, dossiers, from, to, past } = answer
  const nameOf = (queue: string) => groups.find(({ series }) => series === queue)?.name[language] ?? queue
  const offer = past === 'own' ? cityHref : undefined
  return (
    <>
      {past === 'city' && (
        <Notice language={language} tone="warning">
          {text.cityNote}
        </Notice>
      )}
      {hall && 'why' in hall && (
        <Lacking
          language={language}
          lacking={hall}
          words={text.tooLittleHall(hall.why === 'too-little' ? hall.days : 0, hall.count)}
          cityHref={offer}
        />
      )}
      {hall && !('why' in hall) && (
        <>
          <section class="panel stack-tight said" aria-label={text.result}>
            {sentencesOf(hall, language, text, nameOf).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          <Notice
            language={language}
            tone={hall.trust === 'close' ? 'success' : 'warning'}
            title={text.trust}
          >
            <p>
              {text.trustAbout(
                minutesIn(language, text.noEnd)(hall.baseline.median.middle),
                minutesIn(language, text.noEnd)(hall.truth.median.middle),
              )}{' '}
              {text.trustIs[hall.trust]}
            </p>
          </Notice>
          <HallPlots language={language} hall={hall} />
          <HallTable language={language} hall={hall} />
          <p class="soft">
            {text.learned(
              hall.learned.days,
              hall.learned.people,
              hall.scenario.runs,
              formatDate(from),
              formatDate(to.subtract({ days: 1 })),
            )}{' '}
            {text.method}
          </p>
        </>
      )}
      {dossiers && 'why' in dossiers && (
        <Lacking
          language={language}
          lacking={dossiers}
          words={text.tooLittleDossiers(dossiers.count)}
          cityHref={offer}
        />
      )}
      {dossiers && !('why' in dossiers) && <DossierResult language={language} dossiers={dossiers} />}
    </>
  )
}

function Lacking(props: {
  language: Language
  lacking: Unanswered
  words: string
  cityHref: string | undefined
}) {
  const { language, lacking, words, cityHref } = props
  const text = whatIfTexts(language)
  if (lacking.why === 'too-large')
    return (
      <Notice language={language} tone="warning" title={text.tooLarge}>
        {text.tooLargeAbout(lacking.count, lacking.most)}
      </Notice>
    )
  return (
    <Notice language={language} tone="warning" title={text.tooLittle}>
      <p>{words}</p>
      {cityHref && (
        <LinkButton href={cityHref} kind="quiet">
          {text.useCity}
        </LinkButton>
      )}
    </Notice>
  )
}
