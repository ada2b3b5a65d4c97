import type { Server } from '#platform/http'

/** `GET /desk/dossiers/:id`, every one the server answers: read from its tree, a part of an address on each line. */
export function registeredRoutes(server: Server): string[] {
  const parts: string[] = []
  return server
    .printRoutes()
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line) ?? []
      parts.splice(indent.length / 4, Infinity, part)
      return methods ? methods.split(', ').map((method) => `${method} ${parts.join('')}`) : []
    })
}

/** Those of the OpenAPI document, and the one HEAD that has a handler of its own: the document leaves HEAD out. */
export function documentedRoutes(server: Server): string[] {
  const { paths } = server.swagger() as { paths: Record<string, object> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    [...Object.keys(methods), ...(path === '/api/v1/uploads/{upload}' ? ['head'] : [])].map(
      (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    ),
  )
}

/** The outlines of all wards lie at an address made of their content. */
const outlines = /map-[\w-]{10}\.svg$/
export const withoutHash = (route: string) => route.replace(outlines, 'map-*.svg')
export const outlinesAddress = (server: Server) =>
  registeredRoutes(server)
    .find((route) => outlines.test(route))!
    .replace('GET ', '')
