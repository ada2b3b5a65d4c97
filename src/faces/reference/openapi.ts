/** The parts of an OpenAPI 3.1 document that the page shows. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

interface Content {
  content?: Record<string, { schema?: Schema }>
}

export interface Operation {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[]
  requestBody?: Content
  responses?: Record<string, Content & { description?: string }>
  'x-permission'?: string
}

export interface Document {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

export interface Endpoint {
  id: string
  method: string
  path: string
  operation: Operation
}

/** Operations by tag, both in the order of the document. */
export function byTag({ paths }: Document): Map<string, Endpoint[]> {
  const tags = new Map<string, Endpoint[]>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? 'other'
      const id = operation.operationId ?? `${method}${path}`.replace(/\W+/g, '-')
      tags.set(tag, [...(tags.get(tag) ?? []), { id, method: method.toUpperCase(), path, operation }])
    }
  }
  return tags
}

export interface FieldLine {
  /** `applicant.fullName`, `components[].id`, `action(assign).officer` */
  name: string
  type: string
  needed: boolean
  about: string
}

/** Every field of a schema on a line of its own, nested ones by their path. */
export function fieldLines(schema: Schema | undefined, document: Document): FieldLine[] {
  const lines: FieldLine[] = []
  walk(schema, '', true, 0)
  return lines

  function walk(given: Schema | undefined, name: string, needed: boolean, depth: number): void {
    const it = resolve(given, document)
    if (!it || depth > 6) return
    if (name && !it.properties) lines.push({ name, needed, type: typeOf(it, document), about: aboutOf(it) })
    else if (name && it.description) lines.push({ name, needed, type: 'object', about: it.description })
    for (const [key, inner] of Object.entries(it.properties ?? {})) {
      walk(inner, name ? `${name}.${key}` : key, needed && (it.required?.includes(key) ?? false), depth + 1)
    }
    const items = resolve(it.items, document)
    if (items?.properties || items?.anyOf) inside(items, `${name}[]`, depth)
    for (const variant of [...(it.anyOf ?? []), ...(it.oneOf ?? []), ...(it.allOf ?? [])]) {
      const one = resolve(variant, document)
      if (one?.properties) inside(one, named(one, name), depth)
    }
  }

  /** The fields of a thing that has its own line already. */
  function inside(it: Schema, name: string, depth: number): void {
    for (const [key, inner] of Object.entries(it.properties ?? {})) {
      const field = resolve(inner, document)
      if (field?.const !== undefined || (field?.enum?.length === 1 && key === 'type')) continue
      walk(inner, name ? `${name}.${key}` : key, it.required?.includes(key) ?? false, depth + 1)
    }
  }
}

/** A variant is called by the value that tells it from the others. */
function named({ properties }: Schema, name: string): string {
  const mark = properties?.type?.const ?? properties?.type?.enum?.[0]
  return typeof mark === 'string' ? `${name}(${mark})` : name
}

/** The type in one short word or two: `string (uuid)`, `counter | post`, `array of object`. */
export function typeOf(given: Schema | undefined, document: Document): string {
  const it = resolve(given, document)
  if (!it) return ''
  if (it.const !== undefined) return JSON.stringify(it.const)
  if (it.enum) return it.enum.map(String).join(' | ')
  const variants = it.anyOf ?? it.oneOf
  if (variants) return [...new Set(variants.map((one) => typeOf(one, document)))].join(' | ')
  if (it.type === 'array') return `array of ${typeOf(it.items, document) || 'anything'}`
  const type = Array.isArray(it.type) ? it.type.join(' | ') : (it.type ?? '')
  return it.format ? `${type} (${it.format})` : type
}

function aboutOf(it: Schema): string {
  const limits = [
    it.default !== undefined && `default ${JSON.stringify(it.default)}`,
    it.maxLength !== undefined && `up to ${it.maxLength} characters`,
    it.maxItems !== undefined && `up to ${it.maxItems}`,
    it.minimum !== undefined && it.minimum > Number.MIN_SAFE_INTEGER && `from ${it.minimum}`,
    it.maximum !== undefined && it.maximum < Number.MAX_SAFE_INTEGER && `to ${it.maximum}`,
  ]
  return [it.description, ...limits].filter(Boolean).join('; ')
}

function resolve(schema: Schema | undefined, { components }: Document): Schema | undefined {
  const name = schema?.$ref?.split('/').at(-1)
  return name ? components?.schemas?.[name] : schema
}

/** The schema of a body, and the kind of content it is. */
export function contentOf(
  body: Content | undefined,
): { kind: string; schema: Schema | undefined } | undefined {
  const first = Object.entries(body?.content ?? {})[0]
  return first && { kind: first[0], schema: first[1].schema }
}
