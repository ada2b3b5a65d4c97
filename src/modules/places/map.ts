/** The outline of a ward as an SVG path, in a picture `mapWidth` wide. */
export interface Outline {
  code: string
  path: string
  areaKm2: number
  /** Where a label or a mark goes: the middle of the outline's box. */
  centre: { x: number; y: number }
}

export const mapWidth = 1000
export const mapHeight = 1120

interface GeoJson {
  features: { geometry: { coordinates: number[][][] }; properties: { gso_code: string; area_km2: number } }[]
}

/** Kilometres of a degree of latitude. */
const kmPerDegree = 111.2

/**
 * Draws all outlines to one scale. At the size of a city a plain projection (degrees × cos latitude) is exact enough.
 * `kmPerUnit`: what one unit of the picture is on the ground.
 */
export function drawMap(map: GeoJson): { outlines: Outline[]; kmPerUnit: number } {
  const points = map.features.flatMap((feature) => feature.geometry.coordinates.flat())
  const longitudes = points.map((point) => point[0]!)
  const latitudes = points.map((point) => point[1]!)
  const west = Math.min(...longitudes)
  const north = Math.max(...latitudes)
  const south = Math.min(...latitudes)
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const width = (Math.max(...longitudes) - west) * shrink
  const scale = Math.min(mapWidth / width, mapHeight / (north - south))
  const place = ([longitude, latitude]: number[]) => ({
    x: Math.round((longitude! - west) * shrink * scale * 10) / 10,
    y: Math.round((north - latitude!) * scale * 10) / 10,
  })
  const outlines = map.features.map((feature) => {
    const rings = feature.geometry.coordinates.map((ring) => ring.map(place))
    const xs = rings.flat().map((point) => point.x)
    const ys = rings.flat().map((point) => point.y)
    return {
      code: feature.properties.gso_code,
      areaKm2: feature.properties.area_km2,
      path: rings.map((ring) => `M${ring.map((point) => `${point.x} ${point.y}`).join('L')}Z`).join(''),
      centre: {
        x: (Math.min(...xs) + Math.max(...xs)) / 2,
        y: (Math.min(...ys) + Math.max(...ys)) / 2,
      },
    }
  })
  return { outlines, kmPerUnit: kmPerDegree / scale }
}
