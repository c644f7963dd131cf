import { mkdirSync } from 'node:fs'
import fc from 'fast-check'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealedText } from '../../src/domain/submission/sealedSubmission.ts'
import { Problem } from '../../src/server/sendProblem.ts'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { timesOf } from '../run/counts.ts'
import { sha256, spring } from '../server/postedSubmission.ts'
import { createTestCity, type TestCity } from '../server/testCity.ts'
import { sampleCall, sampleEvent, sampleSurvey } from '../storage/samples.ts'
import { isFields, schemaValues } from './schemaValues.ts'

/** One operation of the API as it describes itself. */
interface Operation {
  readonly method: 'GET' | 'PUT'
  readonly path: string
  readonly parameters: readonly { readonly name: string, readonly in: string, readonly schema: unknown }[]
  readonly body: unknown
  readonly statuses: readonly number[]
}

const forms = [
  { kind: 'surveyResponse', id: 'park' }, { kind: 'publicComment', id: 'green' }, { kind: 'eventRegistration', id: 'walk' },
] as const

describe('every route', () => {
  let city: TestCity
  let storage: Storage
  let server: RunningServer
  let operations: readonly Operation[]

  beforeAll(async () => {
    city = createTestCity()
    mkdirSync(city.dataDir, { recursive: true })
    storage = await openStorage(city)
    await storage.publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey() })
    await storage.publications.publish({ kind: 'call', id: 'green', version: 1, publishedAt: spring, document: sampleCall() })
    await storage.publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent() })
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, operator: undefined, isBehindTls: false, logLevel: 'silent' }, spring, { clock: () => spring, rateLimit: { burst: 1e9, perSecond: 1e9 } })
    operations = operationsOf((await server.app.inject('/api/openapi.json')).json())
  })
  afterAll(async () => {
    await server.app.close()
    await storage.close()
    city.remove()
  })

  const rows = async (): Promise<number> => (await Promise.all(forms.map(async (form) => {
    const { standing, superseded, withdrawn } = await storage.submissions.count(form)
    return standing + superseded + withdrawn
  }))).reduce((sum, count) => sum + count, 0)

  /** Answers with at most five seconds of the processor, with a status that is described; a refusal is a problem, and says nothing of the machine. */
  async function ask(operation: Operation, values: ReadonlyMap<string, unknown>, body: unknown): Promise<number> {
    const of = (place: string) => operation.parameters.filter(parameter => parameter.in === place)
    const url = of('path').reduce((path, { name }) => path.replace(`{${name}}`, encodeURIComponent(wellFormed(values.get(name)))), operation.path)
    const headers = Object.fromEntries(of('header').map(({ name }) => [name, wellFormed(values.get(name)).replace(/[^\x20-\x7e]/g, '')]))
    const began = process.cpuUsage()
    const answer = await server.app.inject({ method: operation.method, url, headers: { ...headers, 'content-type': 'application/json' }, ...(operation.body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }) })
    const { user, system } = process.cpuUsage(began)
    expect(user + system).toBeLessThan(5_000_000)
    expect([...operation.statuses, 404]).toContain(answer.statusCode)
    expect(answer.statusCode).toBeLessThan(500)
    if (answer.statusCode >= 400) {
      expect(Value.Check(Problem, answer.json())).toBe(true)
      expect(answer.body).not.toMatch(/node_modules|\.ts\b|SQLITE|at \w+ \(/)
    }
    return answer.statusCode
  }

  const requests = (operation: Operation, chance: number) => fc.tuple(
    fc.tuple(...operation.parameters.map(({ name, schema }) => schemaValues(schema, chance).map(value => [name, value] as const))).map(pairs => new Map<string, unknown>(pairs)),
    schemaValues(operation.body, chance),
  )

  it('answers whatever its schema describes, and whatever is near to it, and stores nothing that was refused', async () => {
    expect(operations.length).toBeGreaterThan(6)
    for (const operation of operations) {
      for (const chance of [0, 30]) {
        await fc.assert(fc.asyncProperty(requests(operation, chance), async ([values, body]) => {
          const before = await rows()
          const status = await ask(operation, values, body)
          expect(await rows() - before).toBe(status === 201 ? 1 : 0)
        }), { numRuns: timesOf({ quick: 60, whole: 20_000 }) })
      }
    }
  })

  it('judges any content that was sealed rightly, and stores it whole or not at all', async () => {
    const operation = operations.find(({ method }) => method === 'PUT')
    if (!operation) throw new Error('nothing can be sent')
    const texts = fc.oneof(fc.constant({ opinion: '見本' }), fc.dictionary(fc.constantFrom('opinion', '__proto__', 'constructor', 'name', 'x'), fc.jsonValue(), { noNullPrototype: true }))
    const contents = fc.oneof(
      fc.record({ format: fc.constant(1), kind: fc.constant('surveyResponse'), language: fc.constantFrom('ja', 'x'), finishedAt: fc.constantFrom(spring, ''), answers: texts }),
      fc.record({ format: fc.constant(1), kind: fc.constant('publicComment'), remarks: fc.array(fc.record({ text: fc.string({ unit: 'binary' }) }), { maxLength: 3 }) }),
      fc.record({ format: fc.constant(1), kind: fc.constant('eventRegistration'), people: fc.oneof(fc.integer({ min: -1, max: 7 }), fc.double()) }),
    )
    await fc.assert(fc.asyncProperty(requests(operation, 0), contents, fc.constantFrom(...forms), fc.constantFrom(undefined, '{"name":"見本 太郎"}', '{"__proto__":"x"}', '[]', '{"name":1}'), async ([values, shape], content, form, personal) => {
      const sealed = { content: JSON.stringify(content), ...(personal !== undefined && { personal }) }
      const before = await rows()
      const status = await ask(operation, values, { ...(isFields(shape) && shape), ...sealed, kind: content.kind, form: { ...form, version: 1 }, hash: sha256(sealedText(sealed)), amends: undefined, sealedAt: spring, sentAt: spring, ...(personal === undefined && { personal: undefined }) })
      expect(await rows() - before).toBe(status === 201 ? 1 : 0)
      if (status === 201) expect(await storage.submissions.find(String(values.get('id')))).toMatchObject(sealed)
    }), { numRuns: timesOf({ quick: 200, whole: 50_000 }) })
  })

  it('answers bodies that are no JSON, too deep or too long, and addresses that are none', async () => {
    const before = await rows()
    const put = (payload: string | Buffer, type = 'application/json') => server.app.inject({ method: 'PUT', url: '/api/submissions/3f2b8c1e-6d1a-4b7e-9c55-0a1b2c3d4e5f', headers: { 'content-type': type }, payload })
    for (const payload of ['[', '['.repeat(100_000), '{"form":'.repeat(20_000), `{"content":"${'x'.repeat(300_000)}"}`, Buffer.from([0xff, 0xfe, 0x00]), '{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{}}}']) {
      expect([400, 413]).toContain((await put(payload)).statusCode)
    }
    expect([400, 415]).toContain((await put('<x/>', 'application/xml')).statusCode)
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('/', '..', '%2e%2e', '%2F', '%00', '\\', 'data', 'api', 'files', 'submissions', 'events.ics', '.', '%', '%E0', '?', '#', 'index.html', '~', '\u202e', 'x'.repeat(300)), { maxLength: 12 }), async (parts) => {
      const { statusCode, body } = await server.app.inject({ url: encodeURI(`/${parts.join('')}`).replaceAll('%25', '%') })
      expect([200, 304, 400, 404, 414]).toContain(statusCode)
      expect(body).not.toContain('root:')
    }), { numRuns: timesOf({ quick: 150, whole: 50_000 }) })
    expect(await rows()).toBe(before)
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })
})

function operationsOf(document: unknown): readonly Operation[] {
  const paths = isFields(document) && isFields(document['paths']) ? document['paths'] : {}
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(isFields(methods) ? methods : {}).flatMap(([method, operation]) => {
    if (!isFields(operation) || (method !== 'get' && method !== 'put')) return []
    const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] as Operation['parameters'] : []
    return [{ method: method === 'get' ? 'GET' as const : 'PUT' as const, path, parameters, body: bodyOf(operation['requestBody']), statuses: Object.keys(isFields(operation['responses']) ? operation['responses'] : {}).map(Number) }]
  }))
}

function bodyOf(requestBody: unknown): unknown {
  const content = isFields(requestBody) ? requestBody['content'] : undefined
  const json = isFields(content) ? content['application/json'] : undefined
  return isFields(json) ? json['schema'] : undefined
}

/** An address and a header hold no half of a character. */
function wellFormed(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.replace(/\p{Surrogate}/gu, '?')
}
