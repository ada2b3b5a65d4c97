import type { Assets, Server } from '#platform/http'

/** What this face is given. */
export interface ReferenceHouse {
  server: Server
  assets: Assets
}
