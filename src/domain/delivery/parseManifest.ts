import { isInstant } from './instant.ts'
import { chunkPath, isChunkName, type Manifest, type ManifestChunk, type ManifestCity, type ManifestProblem } from './manifest.ts'

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPositiveInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function problem(at: string): ManifestProblem {
  return { kind: 'manifest-problem', at }
}

function parseCity(value: unknown): ManifestCity | ManifestProblem {
  if (!isFields(value)) return problem('city')
  const { code, name } = value
  if (!isFilled(code)) return problem('city.code')
  if (!isFilled(name)) return problem('city.name')
  return { code, name }
}

function parseChunk(value: unknown, at: string): ManifestChunk | ManifestProblem {
  if (!isFields(value)) return problem(at)
  const { name, hash, bytes, path, isDeferred } = value
  if (!isChunkName(name)) return problem(`${at}.name`)
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return problem(`${at}.hash`)
  if (!isPositiveInteger(bytes)) return problem(`${at}.bytes`)
  if (path !== chunkPath(name, hash)) return problem(`${at}.path`)
  if (isDeferred !== undefined && isDeferred !== true) return problem(`${at}.isDeferred`)
  return { name, hash, bytes, path, ...(isDeferred && { isDeferred }) }
}

/** Whether {@link parseManifest} found a fault. */
export function isManifestProblem(value: object): value is ManifestProblem {
  return 'kind' in value && value.kind === 'manifest-problem'
}

/**
 * Reads a manifest from what a server, a captive portal or a disk gave: every field is checked, and what is not known is
 * left out, so that a later server may add fields. Another `format` is a fault at `format`.
 */
export function parseManifest(value: unknown): Manifest | ManifestProblem {
  if (!isFields(value)) return problem('')
  const { format, edition, publishedAt, operator, operatorContact } = value
  if (format !== 1) return problem('format')
  if (!isPositiveInteger(edition)) return problem('edition')
  if (!isInstant(publishedAt)) return problem('publishedAt')
  const city = parseCity(value['city'])
  if (isManifestProblem(city)) return city
  if (operator !== undefined && !isFilled(operator)) return problem('operator')
  if (operatorContact !== undefined && !isFilled(operatorContact)) return problem('operatorContact')
  if (!Array.isArray(value['chunks']) || value['chunks'].length === 0) return problem('chunks')
  const chunks: ManifestChunk[] = []
  const names = new Set<string>()
  for (const [index, entry] of value['chunks'].entries()) {
    const chunk = parseChunk(entry, `chunks[${index}]`)
    if (isManifestProblem(chunk)) return chunk
    if (names.has(chunk.name)) return problem(`chunks[${index}].name`)
    names.add(chunk.name)
    chunks.push(chunk)
  }
  return { format, edition, publishedAt, city, ...(operator !== undefined && { operator }), ...(operatorContact !== undefined && { operatorContact }), chunks }
}
