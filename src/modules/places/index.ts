export { mapHeight, mapWidth, type Outline } from './map.ts'
export {
  type Counter,
  createPlaces,
  type Hall,
  type Place,
  type Places,
  type ServiceGroup,
} from './places.ts'
export { placesRoutes } from './routes.ts'
