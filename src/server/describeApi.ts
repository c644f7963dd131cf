import type { RouteOptions } from 'fastify'

const reasons: Readonly<Record<string, string>> = {
  200: 'As asked. For a submission: it was stored before, and this is the receipt of that time.',
  201: 'Stored for good; the receipt.',
  304: 'The client holds this very content.',
  400: '`malformed`: not the form of this API. `hashMismatch`: the content is not what was hashed; worth another try.',
  403: '`notOpen`: before the first day. `codeRefused`: the single-use code is missing, wrong or used. `secretRefused`: the secret is wrong.',
  404: '`formUnknown`: no such form, version or submission.',
  409: '`conflict`: the id is taken by another content. `superseded`, `withdrawn`: what it amends is not the last word. `deadlineOver`: a correction or withdrawal after the deadline.',
  410: '`formGone`: the city took the form back.',
  413: '`tooLarge`',
  415: '`malformed`: the body is not JSON.',
  422: '`invalid`: breaks the rules of the form, at the places named.',
  429: '`tooMany`: a flood from one address; see Retry-After.',
  500: 'A fault of the server; worth another try.',
  503: '`unavailable`: storage is busy, full or cannot be reached; nothing was stored. See Retry-After.',
}

/** The API of these routes as an OpenAPI 3.1 document. */
export function describeApi(routes: readonly RouteOptions[], version: string): unknown {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { url, method, schema, config } of routes) {
    if (config?.summary === undefined || typeof method !== 'string' || method === 'HEAD') continue
    const path = url.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(config, schema ?? {}) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'みんなの計画', version, description: 'What a phone asks of the server. Errors are problem details (RFC 9457) with a machine code and a Japanese sentence.' },
    paths,
  }
}

function operation({ summary, description }: NonNullable<RouteOptions['config']>, { params, headers, body, response }: NonNullable<RouteOptions['schema']>): unknown {
  const parameters = [...parametersIn('path', params), ...parametersIn('header', headers)]
  const answers = isFields(response) ? Object.entries(response) : [['200', undefined] as const]
  return {
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: Object.fromEntries(answers.map(([status, schema]) => [status, answer(status, schema)])),
  }
}

function parametersIn(place: 'path' | 'header', schema: unknown): readonly unknown[] {
  if (!isFields(schema) || !isFields(schema['properties'])) return []
  return Object.entries(schema['properties']).map(([name, of]) => ({ name, in: place, required: place === 'path', schema: of }))
}

function answer(status: string, schema: unknown): unknown {
  const hasBody = schema !== undefined && !(isFields(schema) && schema['type'] === 'null')
  return {
    description: reasons[status] ?? '',
    ...(status === '429' || status === '503' ? { headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } } } : {}),
    ...(hasBody && { content: { [mediaTypeOf(status, schema)]: { schema } } }),
  }
}

function mediaTypeOf(status: string, schema: unknown): string {
  if (Number(status) >= 400) return 'application/problem+json'
  const named = isFields(schema) ? schema['contentMediaType'] : undefined
  return typeof named === 'string' ? named : 'application/json'
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
