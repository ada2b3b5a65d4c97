import { Button, Checkboxes, Icon, type IconName, KioskStage } from '#design'
import type { Component, Procedure, ProcedureVersion } from '#modules/procedures'
import { feeWords, papersOf, termWords } from './guide.ts'
import { address, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface ProcedurePageProps {
  view: View
  procedure: Procedure
  version: ProcedureVersion
}

/** Time, fee, and the papers as ticks: who has everything takes a number with the next touch. */
export function ProcedurePage({ view, procedure, version }: ProcedurePageProps) {
  const { language } = view
  const text = texts(language)
  const { needed, maybe, held } = papersOf(version)
  const here = address(view, `/procedure/${procedure.code}`)
  return (
    <Screen view={view} title={procedure.plain[language]} here={here} back={address(view)}>
      <form class="stage-form" method="get" action={address(view, '/number')}>
        <input type="hidden" name="code" value={procedure.code} />
        <KioskStage
          title={procedure.plain[language]}
          actions={
            <>
              {needed.length > 0 ? (
                <Checkboxes
                  name="has"
                  label={text.bring}
                  language={language}
                  options={needed.map((paper) => ({
                    value: paper.id,
                    label: paper.short[language],
                    hint: text.kinds[paper.form],
                  }))}
                />
              ) : (
                <p class="large">{text.bringNothing}</p>
              )}
              {needed.length > 0 ? (
                <div class="pair">
                  <Button name="all" value="yes" size="huge" icon="check" detail={text.haveAllMore}>
                    {text.haveAll}
                  </Button>
                  <Button kind="quiet" size="huge" icon="paper" detail={text.lackingMore}>
                    {text.lacking}
                  </Button>
                </div>
              ) : (
                <Button name="all" value="yes" size="huge" icon="check">
                  {text.take}
                </Button>
              )}
            </>
          }
        >
          <dl class="facts">
            <Fact icon="clock" term={text.time} words={termWords(version, language)} />
            <Fact icon="money" term={text.fee} words={feeWords(version, language)} />
            <Fact icon="paper" term={text.outcome} words={version.outcome[language]} />
          </dl>
          <Also words={text.maybe} papers={maybe} view={view} />
          <Also words={text.held} papers={held} view={view} />
        </KioskStage>
      </form>
    </Screen>
  )
}

export function Fact({ icon, term, words }: { icon: IconName; term: string; words: string }) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {term}
      </dt>
      <dd>{words}</dd>
    </div>
  )
}

/** Papers that need no tick, in one quiet sentence. */
function Also({ words, papers, view }: { words: string; papers: Component[]; view: View }) {
  if (papers.length === 0) return null
  return (
    <p class="small soft">
      {words} {papers.map(({ short }) => short[view.language]).join(' · ')}
    </p>
  )
}
