import { StackedBars } from '#design'
import type { Measured, Period } from '#modules/insight'
import { formatNumber, type Language } from '#platform/text'
import type { OperationsHouse } from './house.ts'
import { causes, roomTexts } from './room-texts.ts'
import { listHref } from './view.ts'

interface CausesProps {
  house: OperationsHouse
  language: Language
  title: string
  /** One bar for each: a figure told apart by the cause of lateness, and the days it is of. */
  bars: { kpi: string; measured: Measured; period?: Period | undefined; label?: string | undefined }[]
  place?: string | undefined
  bare?: boolean | undefined
}

/** What is late or will be, by the cause somebody stated or the record shows. */
export function Causes({ house, language, title, bars, place, bare }: CausesProps) {
  const text = roomTexts(language)
  return (
    <StackedBars
      language={language}
      title={title}
      titleHidden
      parts={causes.map((cause) => text.causes[cause])}
      rowsName={text.rows}
      show={(value) => formatNumber(value, language)}
      bare={bare}
      rows={bars.map(({ kpi, measured, period, label }) => ({
        label: label ?? house.insight.find(kpi)!.name[language],
        values: causes.map((cause) => measured.parts(kpi, cause).counted),
        hrefOf: (part) =>
          listHref(kpi, { place, period, told: { by: 'lateness_cause', key: causes[part]! } }),
      }))}
    />
  )
}
