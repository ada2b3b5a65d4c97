import type { ComponentChildren } from 'preact'
import { mapHeight, mapWidth, type Outline, type Place, type Places } from '#modules/places'
import type { Language } from '#platform/text'
import type { OutlineAddress } from './map-file.ts'
import { roomTexts } from './room-texts.ts'
import { type Shades, shadesFor, shadesForRates } from './shades.ts'
import { texts } from './texts.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const whole: Box = { x: 0, y: 0, width: mapWidth, height: mapHeight }

interface CityMapProps {
  language: Language
  places: Places
  outline: OutlineAddress
  wards: Place[]
  /** Name of the figure that colours. */
  kpi: string
  danger: boolean
  /** Undefined where nothing can be said: hatched, which is not zero. */
  figureAt: (ward: Place) => number | undefined
  show: (value: number) => string
  /** Shares and means have steps of the same width, and no zero of their own. */
  isRate: boolean
  wall?: boolean | undefined
}

/** All wards, coloured by one figure; the crowded middle once more, enlarged. Every ward leads to its page. */
export function CityMap(props: CityMapProps) {
  const { language, places, wards, kpi, danger, figureAt, show, isRate, wall } = props
  const text = texts(language)
  const values = wards.map(figureAt)
  const shades = isRate ? shadesForRates(values) : shadesFor(values.map((value) => value ?? 0))
  const isSomewhereUnknown = values.some((value) => value === undefined)
  const centre = crowdedPart(places.outlines)
  return (
    <section class={danger ? 'panel map-panel map-danger' : 'panel map-panel'} aria-labelledby="map">
      <h2 id="map">{text.mapTitle(kpi)}</h2>
      {!wall && (
        <a class="skip-map" href="#wards">
          {text.skipMap}
        </a>
      )}
      <div class="maps" data-live="map">
        <figure>
          <Picture {...props} shades={shades} box={whole} frame={centre} />
          <figcaption class="small">{text.mapCity}</figcaption>
        </figure>
        <figure>
          <Picture {...props} shades={shades} box={centre} within={centre} />
          <figcaption class="small">{text.mapCentre}</figcaption>
        </figure>
      </div>
      <div class="legend" data-live="legend">
        <h3 class="visually-hidden">{text.legend}</h3>
        <ul class="plain keys">
          {!isRate && <Key step={0}>{text.none}</Key>}
          {isSomewhereUnknown && <Key step={undefined}>{roomTexts(language).noData}</Key>}
          {shades.ranges.map(({ step, from, to }) => (
            <Key key={step} step={step}>
              <span dir="ltr">{from === to ? show(from) : `${show(from)} – ${show(to)}`}</span>
            </Key>
          ))}
        </ul>
      </div>
      {!wall && <p class="small soft">{text.mapHelp}</p>}
    </section>
  )
}

interface PictureProps extends CityMapProps {
  shades: Shades
  box: Box
  /** Draws where the other picture is cut from; its wards are reached by keyboard there. */
  frame?: Box
  /** Only wards whose middle lies here lead somewhere. */
  within?: Box
}

function Picture(props: PictureProps) {
  const { language, places, outline, wards, kpi, figureAt, show, shades, box, frame, within } = props
  const byCode = new Map(wards.map((ward) => [ward.code, ward]))
  const drawn = places.outlines.filter(({ centre }) => !within || isNear(centre, within))
  const isStop = ({ code, centre }: Outline) =>
    byCode.has(code) && (within ? isInside(centre, within) : !(frame && isInside(centre, frame)))
  const shape = ({ code }: Outline, twice: boolean) => {
    const ward = byCode.get(code)
    if (!ward) return <use key={code} class="ward ward-other" href={outline(code)} />
    const value = figureAt(ward)
    const step = shades.of(value)
    return (
      <a key={code} href={`/operations/places/${ward.slug}`} tabindex={twice ? -1 : undefined}>
        <title>{`${places.fullName(ward, language)} – ${kpi}: ${value === undefined ? roomTexts(language).noData : show(value)}`}</title>
        <use
          class={step === undefined ? `ward ward-unknown${within ? '-centre' : ''}` : `ward step-${step}`}
          href={outline(code)}
        />
      </a>
    )
  }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure's caption names it, and every ward in it has a title
    <svg class="map" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}>
      <NoData id={within ? 'no-data-centre' : 'no-data'} size={box.width / 90} />
      {/* Those drawn twice are one stop for the keyboard, in the picture where they are large enough. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing inside takes the keyboard's focus */}
      <g aria-hidden="true">{drawn.map((it) => !isStop(it) && shape(it, true))}</g>
      {drawn.map((it) => isStop(it) && shape(it, false))}
      {frame && <rect class="map-frame" {...frame} />}
    </svg>
  )
}

/** Where one ward lies, among all. */
export function PlaceMap({
  language,
  places,
  outline,
  ward,
}: Pick<CityMapProps, 'language' | 'places' | 'outline'> & { ward: Place }) {
  const centre = crowdedPart(places.outlines)
  const middle = places.outlines.find((it) => it.code === ward.code)?.centre
  return (
    <svg
      class="map"
      viewBox={`0 0 ${mapWidth} ${mapHeight}`}
      role="img"
      aria-label={`${texts(language).where}: ${places.fullName(ward, language)}`}
    >
      {places.outlines.map(({ code }) => (
        <use key={code} class={code === ward.code ? 'ward step-5' : 'ward step-0'} href={outline(code)} />
      ))}
      {/* In the middle of the city a ward is too small to be seen by its colour alone. */}
      {middle && isInside(middle, centre) && <circle class="map-frame" cx={middle.x} cy={middle.y} r="40" />}
    </svg>
  )
}

/** What hatches the wards nothing is known of. */
function NoData({ id, size }: { id: string; size: number }) {
  return (
    <defs>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="no-data-ground" width={size} height={size} />
        <rect class="no-data-line" width={size / 3} height={size} />
      </pattern>
    </defs>
  )
}

function Key({ step, children }: { step: number | undefined; children: ComponentChildren }) {
  return (
    <li>
      <svg class="swatch" width="18" height="14" aria-hidden="true">
        <rect class={step === undefined ? 'ward ward-unknown' : `ward step-${step}`} width="18" height="14" />
      </svg>{' '}
      {children}
    </li>
  )
}

/** A fifth of the picture, set where most wards are: around the median of their middles. */
export function crowdedPart(outlines: Outline[]): Box {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const width = mapWidth / 4
  const height = (width * mapHeight) / mapWidth
  const x = median(outlines.map(({ centre }) => centre.x))
  const y = median(outlines.map(({ centre }) => centre.y))
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height }
}

function isInside({ x, y }: { x: number; y: number }, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** Near enough that some of a ward may show at the edge of the picture. */
function isNear(centre: { x: number; y: number }, box: Box): boolean {
  const { width, height } = box
  return isInside(centre, { x: box.x - width, y: box.y - height, width: 3 * width, height: 3 * height })
}
