export { createHub, type Hub, type StoredEvent } from './hub.ts'
export { type KeptInMind, keepInMind } from './kept-in-mind.ts'
export { eventsRoutes } from './routes.ts'
