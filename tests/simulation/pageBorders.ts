import type { Fetch } from '../../src/outbox/askWithin.ts'
import type { CityAnswer } from './city.ts'
import type { PhoneFate } from './fate.ts'
import { createGate, type Gate } from './gate.ts'
import type { Network, NetworkWeather } from './network.ts'
import type { VirtualTime } from './virtualTime.ts'

/** The gate of a page or a worker: both may be killed or frozen wherever they meet the world. */
export function createPageGate({ atBoundary }: Pick<PhoneFate, 'atBoundary'>, time: Pick<VirtualTime, 'after'>): Gate {
  const gate = createGate()
  gate.onPass = () => {
    const fated = atBoundary()
    if (fated === 'killed') gate.kill()
    else if (fated !== 'goesOn' && !gate.isFrozen()) {
      gate.freeze()
      time.after(fated.frozenFor, gate.thaw)
    }
  }
  return gate
}

/** What stands between a page and the city. */
interface FetchParts {
  readonly gate: Gate
  readonly network: Pick<Network, 'ask'>
  readonly weather: NetworkWeather
  readonly address: string
}

/** The browser's `fetch` in a page or a worker. */
export function createPageFetch({ gate, network, weather, address }: FetchParts): Fetch {
  return async (path, { method, body, headers, signal }) => {
    await gate.pass()
    const answer = await new Promise<CityAnswer>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      const request = {
        method: method === 'PUT' ? 'PUT' : 'GET', path, headers: Object.fromEntries(new Headers(headers)), from: address, ...typeof body === 'string' && { body },
      } as const
      network.ask(request, weather).then(resolve, reject)
    })
    await gate.pass()
    return new Response(answer.body, { status: answer.status, headers: answer.headers })
  }
}
