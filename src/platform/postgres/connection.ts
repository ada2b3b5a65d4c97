/** What `pg` needs to reach the server over its private socket. */
export type Connection = { host: string; port: number; user: string; database: string; ssl: false }

export function connectionOf(socketDirectory: string, user: string, database: string): Connection {
  return { host: socketDirectory, port: 5432, user, database, ssl: false }
}

/** The same as a URL, for libraries and tools that take nothing else. */
export function urlOf({ host, port, user, database }: Connection): string {
  return `postgresql:///${database}?host=${encodeURIComponent(host)}&port=${port}&user=${user}&sslmode=disable`
}
