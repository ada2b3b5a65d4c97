export { createHub, type Hub, type StoredEvent } from './hub.ts'
export { eventsRoutes } from './routes.ts'
