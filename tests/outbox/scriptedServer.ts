import { createHash } from 'node:crypto'
import type { ReceivedState, Receipt } from '../../src/domain/submission/receipt.ts'
import { formatReceiptNumber } from '../../src/domain/submission/receiptNumber.ts'
import type { SealedSubmission } from '../../src/domain/submission/sealedSubmission.ts'
import type { SubmissionProblemCode } from '../../src/domain/submission/submissionProblem.ts'

/** What happens to one request, on its way or at the server. */
export type Fault =
  | 'none' | 'lostBefore' | 'lostAfter' | 'silent' | 'cut' | 'twice' | 'delayed'
  | 'captivePortal' | 'portalJson' | 'otherReceipt' | 'otherHash' | 'redirectHere' | 'redirectAway'
  | 'plain401' | 'plain403' | 'plain404' | 'plain500' | 'plain502' | 'busy503' | 'busy429' | 'altered'
  | { readonly problem: SubmissionProblemCode, readonly status: number, readonly errors?: readonly { at: string, reason: string }[] }

type Body = Omit<SealedSubmission, 'id'> & { readonly sentAt: string }

function json(status: number, body: unknown, type = 'application/json; charset=utf-8', headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } })
}

function page(status: number, headers: Record<string, string> = {}): Response {
  return new Response('<!doctype html><title>Wi-Fi</title>', { status, headers: { 'content-type': 'text/html', ...headers } })
}

export function problem(code: SubmissionProblemCode, status: number, more: object = {}, headers: Record<string, string> = {}): Response {
  return json(status, { type: 'about:blank', status, title: '受け付けられません。', code, ...more }, 'application/problem+json', headers)
}

/**
 * The network and the server as a phone meets them. The server keeps its promise: the id is the key, the same content gets the same
 * receipt, another content 409. Faults are taken from the script one by one; then all is well.
 */
export function scriptServer(...script: Fault[]) {
  const rows = new Map<string, { readonly body: Body, readonly receipt: Receipt }>()
  const reads: { id: string, options: RequestInit }[] = []
  const requests: { id: string, body: Body, options: RequestInit }[] = []
  const delayed: (() => void)[] = []
  const placements = new Map<string, NonNullable<Receipt['placement']>>()
  const firstPlacement: { now: Receipt['placement'] } = { now: undefined }
  const times = { received: Date.parse('2026-06-01T00:00:00.000Z') }

  function accept(id: string, body: Body): Response {
    const held = rows.get(id)
    if (held) return held.body.hash === body.hash ? json(200, held.receipt) : problem('conflict', 409)
    const text = body.personal === undefined ? body.content : `${body.content}\n${body.personal}`
    if (createHash('sha256').update(text).digest('hex') !== body.hash) return problem('hashMismatch', 400)
    const number = formatReceiptNumber(createHash('sha256').update(id).digest('hex').toUpperCase().slice(0, 12))
    const receipt: Receipt = {
      format: 1, id, kind: body.kind, formId: body.form.id, number, receivedAt: new Date(times.received += 1).toISOString(), hash: body.hash, isLate: false,
      ...(firstPlacement.now && body.kind === 'eventRegistration' && { placement: firstPlacement.now }),
    }
    rows.set(id, { body, receipt })
    return json(201, receipt)
  }

  function silent(options: RequestInit): Promise<Response> {
    return new Promise((_resolve, reject) => options.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))))
  }

  function answer(fault: Fault, id: string, body: Body, options: RequestInit): Response | Promise<Response> {
    if (typeof fault === 'object') return problem(fault.problem, fault.status, fault.errors ? { errors: fault.errors } : {})
    switch (fault) {
      case 'none': return accept(id, body)
      case 'lostBefore': throw new TypeError('Failed to fetch')
      case 'lostAfter': accept(id, body); throw new TypeError('network error')
      case 'silent': accept(id, body); return silent(options)
      case 'cut': return accept(id, body).text().then(text => new Response(text.slice(0, 40), { status: 201, headers: { 'content-type': 'application/json' } }))
      case 'twice': accept(id, body); return accept(id, body)
      case 'delayed': delayed.push(() => void accept(id, body)); throw new TypeError('Failed to fetch')
      case 'captivePortal': return page(200)
      case 'portalJson': return json(200, { ok: true })
      case 'otherReceipt': return json(200, { format: 1, id: '00000000-0000-4000-8000-000000000000', kind: body.kind, formId: body.form.id, number: '0000-0000-0000', receivedAt: '2026-06-01T00:00:00.000Z', hash: body.hash, isLate: false })
      case 'otherHash': return json(200, { format: 1, id, kind: body.kind, formId: body.form.id, number: '0000-0000-0000', receivedAt: '2026-06-01T00:00:00.000Z', hash: '0'.repeat(64), isLate: false })
      case 'redirectHere': return page(302, { location: '/login' })
      case 'redirectAway': return page(302, { location: 'https://login.example/' })
      case 'plain401': return page(401)
      case 'plain403': return page(403)
      case 'plain404': return page(404)
      case 'plain500': return page(500)
      case 'plain502': return page(502)
      case 'busy503': return problem('unavailable', 503, {}, { 'retry-after': '120' })
      case 'busy429': return problem('tooMany', 429, {}, { 'retry-after': '120' })
      case 'altered': return accept(id, { ...body, content: `${body.content} ` })
    }
  }

  /** What it holds under an id, to whoever has the secret. */
  function read(id: string, options: RequestInit): Response {
    reads.push({ id, options })
    const held = rows.get(id)
    if (!held) return problem('formUnknown', 404)
    const secret = new Headers(options.headers).get('authorization')?.slice('Receipt '.length) ?? ''
    if (createHash('sha256').update(secret).digest('hex') !== held.body.secretHash) return problem('secretRefused', 403)
    const { content, personal, form, kind } = held.body
    const state = stateOf(id)
    const texts = state === 'withdrawn' ? {} : { content, ...(personal !== undefined && { personal }) }
    return json(200, { receipt: held.receipt, state, kind, form, ...texts, ...(placements.has(id) && { placement: placements.get(id) }) })
  }

  function stateOf(id: string): ReceivedState {
    const next = [...rows.values()].find(({ body }) => body.amends?.id === id)
    if (!next) return 'received'
    return next.body.kind === 'withdrawal' || stateOf(next.receipt.id) === 'withdrawn' ? 'withdrawn' : 'superseded'
  }

  return {
    rows,
    /** How registrations stand as of now, and how the next are received. */
    placements,
    firstPlacement,
    requests,
    /** The requests that read back; no fault of the script meets them. */
    reads,
    /** Delivers what the network held back, the last first. */
    deliverDelayed() {
      for (const deliver of delayed.splice(0).reverse()) deliver()
    },
    plan: (...faults: Fault[]) => void script.push(...faults),
    fetch: async (path: string, options: RequestInit): Promise<Response> => {
      const id = path.slice('/api/submissions/'.length)
      if (options.method === undefined) return read(id, options)
      const body = JSON.parse(typeof options.body === 'string' ? options.body : '') as Body
      requests.push({ id, body, options })
      return answer(script.shift() ?? 'none', id, body, options)
    },
  }
}

export type ScriptedServer = ReturnType<typeof scriptServer>
