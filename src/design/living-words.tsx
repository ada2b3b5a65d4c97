import type { Language } from '#platform/text'
import { Button, LinkButton } from './components/button.tsx'
import { Card } from './components/card.tsx'
import { Icon } from './components/icon.tsx'
import { iconNames } from './components/icon-shapes.ts'
import { Mark } from './components/mark.tsx'
import { Notice } from './components/notice.tsx'
import { StepList } from './components/steps.tsx'
import { Sample } from './living-sample.tsx'
import { livingTexts } from './living-texts.ts'

/** Colours, words, signs, buttons, notices, cards and steps. */
export function LivingWords({ language }: { language: Language }) {
  const text = livingTexts(language)
  const { headings } = text
  return (
    <>
      <Sample title={headings.colours}>
        <div class="grid grid-small">
          <p class="swatch swatch-accent">{text.main}</p>
          <p class="swatch swatch-sunken">{text.ground}</p>
          <p class="swatch swatch-ochre">{text.light}</p>
          <p class="swatch">
            <Mark label="Một Cửa" />
          </p>
        </div>
      </Sample>
      <Sample title={headings.words}>
        <h3>{text.cards[0]![0]}</h3>
        <p>{text.paragraph}</p>
        <p>
          <a href="#words">{text.linkWords}</a>
        </p>
        <ul>
          {text.listItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p class="small soft">{text.stageBody}</p>
      </Sample>
      <Sample title={headings.buttons}>
        <div class="row">
          <Button type="button">{text.primary}</Button>
          <Button type="button" kind="quiet">
            {text.quiet}
          </Button>
          <Button type="button" kind="danger" icon="cross">
            {text.danger}
          </Button>
          <LinkButton href="#next" iconEnd="arrow">
            {text.next}
          </LinkButton>
          <Button type="button" disabled>
            {text.disabled}
          </Button>
          <Button type="button" icon="speaker" keyHint="F2">
            {text.call}
          </Button>
          <Button type="button" kind="quiet" size="small">
            {text.small}
          </Button>
        </div>
        <Button type="button" size="huge" icon="list" iconEnd="arrow" detail={text.hugeTakeDetail}>
          {text.hugeTake}
        </Button>
        <LinkButton href="#ask" kind="quiet" size="huge" icon="paper" iconEnd="arrow">
          {text.hugeAsk}
        </LinkButton>
      </Sample>
      <Sample title={headings.notices}>
        {(['info', 'success', 'warning', 'danger'] as const).map((tone) => (
          <Notice key={tone} language={language} tone={tone} title={text.notices[tone][0]}>
            {text.notices[tone][1]}
          </Notice>
        ))}
      </Sample>
      <Sample title={headings.cards}>
        <div class="grid">
          {text.cards.map(([title, body], place) => (
            <Card key={title} title={title} href={`#card-${place}`} icon={cardIcons[place]}>
              {body}
            </Card>
          ))}
          <Card title={text.notices.info[0]}>{text.notices.info[1]}</Card>
        </div>
      </Sample>
      <Sample title={headings.steps}>
        <StepList
          language={language}
          steps={text.steps.map(([title, body], place) => ({ title, body, state: stepStates[place] }))}
        />
      </Sample>
      <Sample title={headings.icons}>
        <ul class="plain gallery">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} size="large" />
              <span dir="ltr">{name}</span>
            </li>
          ))}
        </ul>
      </Sample>
    </>
  )
}

const cardIcons = ['person', 'paper', 'home'] as const
const stepStates = ['done', 'now', undefined, undefined] as const
