import { createHash } from 'node:crypto'
import { isFields, parseJson } from '../../src/domain/submission/parseFields.ts'
import { sealedText } from '../../src/domain/submission/sealedSubmission.ts'
import type { Activity } from './activity.ts'
import type { City, CityAnswer, CityRequest } from './city.ts'
import type { Journey, NetworkFault } from './networkFault.ts'
import type { VirtualTime } from './virtualTime.ts'

/** How a network is just now for a phone. */
export interface NetworkWeather {
  /** Whether a phone reaches anything at all. */
  readonly isConnected: () => boolean
  readonly journeyOf: (request: CityRequest) => Journey
}

/** What the network is made of. */
export interface NetworkParts {
  readonly time: VirtualTime
  readonly activity: Activity
  readonly city: City
  /** Ends the server; somebody starts it again later. */
  readonly crash: () => Promise<void>
  /** Somebody on the way has put other words into the city under this id. */
  readonly onForged: (id: string) => void
  /** Every request and what came back, for the trace. */
  readonly onAnswer: (line: string) => void
}

const page = (status: number, headers: Readonly<Record<string, string>> = {}): CityAnswer =>
  ({ status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: '<!doctype html><title>Wi-Fi</title>' })

const unreachable = (): TypeError => new TypeError('Failed to fetch')

/** A network between phones and city; each request is delivered in simulated time, with what its journey brings. */
export function createNetwork({ time, activity, city, crash, onForged, onAnswer }: NetworkParts) {
  let isCut = false
  let limited = 0
  const reaches = (weather: NetworkWeather): boolean => !isCut && weather.isConnected()

  /** What the city answers; a proxy stands before it, which says so when the city is not there. */
  async function deliver(request: CityRequest): Promise<CityAnswer> {
    const answer = await activity.during(() => city.answer(request)) ?? page(502)
    if (answer.status === 429) limited += 1
    return answer
  }

  async function ask(request: CityRequest, weather: NetworkWeather): Promise<CityAnswer> {
    if (!reaches(weather)) throw unreachable()
    const journey = weather.journeyOf(request)
    const trace = (end: string): void => onAnswer(`${time.now()} ${request.from} ${request.method} ${request.path} ${journey.fault ?? '-'} ${end}`)
    if (journey.fault === 'noName') throw unreachable()
    await time.sleep(journey.there)
    try {
      const answer = await meet(request, journey)
      await time.sleep(journey.back)
      if (journey.isCutOff || !reaches(weather)) throw unreachable()
      trace(String(answer.status))
      return answer
    }
    catch (error) {
      trace('lost')
      throw error
    }
  }

  async function meet(request: CityRequest, { fault, share }: Journey): Promise<CityAnswer> {
    const later = (milliseconds: number): void => void time.after(1_000 + milliseconds * share, () => {
      if (!isCut) void deliver(request)
    })
    switch (fault) {
      case undefined: return deliver(request)
      case 'lostBefore': case 'noName': throw unreachable()
      case 'lostAfter':
        await deliver(request)
        throw unreachable()
      case 'cut': {
        const answer = await deliver(request)
        return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length * share)) }
      }
      case 'late': {
        const answer = await deliver(request)
        await time.sleep(20_000 + 180_000 * share)
        return answer
      }
      case 'twice':
        later(86_400_000)
        return deliver(request)
      case 'inParallel': {
        const [answer] = await Promise.all([deliver(request), deliver(request), deliver(request)])
        return answer
      }
      case 'outOfOrder':
        later(7_200_000)
        throw unreachable()
      case 'taken':
        return await forge(request) ?? deliver(request)
      case 'altered': return deliver({ ...request, ...request.body !== undefined && { body: request.body.replace('見本', '異本') } })
      case 'newerPhone': return deliver({ ...request, ...request.body !== undefined && { body: request.body.replace('{', '{"ofALaterEdition":1,') } })
      case 'newerServer': {
        const answer = await deliver(request)
        return { ...answer, body: answer.body.replace('{', '{"ofALaterEdition":{"a":[1]},') }
      }
      case 'crashBefore':
        await activity.during(crash)
        return page(502)
      case 'crashAfter': {
        const answering = deliver(request)
        await activity.during(crash)
        await answering
        throw unreachable()
      }
      default: return otherThanTheCity(fault, share)
    }
  }

  /** Somebody has used this id for other words before: the city takes those, and refuses what the phone sends. */
  async function forge(request: CityRequest): Promise<CityAnswer | undefined> {
    const sent = request.body === undefined ? undefined : parseJson(request.body)
    if (!isFields(sent) || typeof sent['content'] !== 'string' || !sent['content'].includes('見本')) return undefined
    const content = sent['content'].replace('見本', '異本')
    const hash = createHash('sha256').update(sealedText({ content, ...typeof sent['personal'] === 'string' && { personal: sent['personal'] } })).digest('hex')
    const { status } = await deliver({ ...request, body: JSON.stringify({ ...sent, content, hash }) })
    if (status === 201) onForged(request.path.slice(request.path.lastIndexOf('/') + 1))
    return undefined
  }

  return {
    ask,
    /** Cuts everybody off from the city, or ends that. What was on its way back is lost. */
    cut: (isOff: boolean): void => void (isCut = isOff),
    /** How many requests the city's limit has sent away. */
    limited: () => limited,
  }
}

/** A network. */
export type Network = ReturnType<typeof createNetwork>

type Impostor = Extract<NetworkFault, 'broken500' | 'broken502' | 'busy503' | 'busy429' | 'login401' | 'forbidden403' | 'notFound404' | 'captivePortal' | 'portalJson' | 'redirect'>

/** What stands before the city, or in its place, answers itself. */
function otherThanTheCity(fault: Impostor, share: number): CityAnswer {
  const soon = { 'retry-after': String(1 + Math.floor(600 * share)) }
  switch (fault) {
    case 'broken500': return page(500)
    case 'broken502': return page(502)
    case 'busy503': return page(503, soon)
    case 'busy429': return page(429, soon)
    case 'login401': return page(401)
    case 'forbidden403': return page(403)
    case 'notFound404': return page(404)
    case 'captivePortal': return page(200)
    case 'portalJson': return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' }
    case 'redirect': return page(302, { location: share < 0.5 ? '/login' : 'https://login.example/' })
  }
}
