import type { FastifyRequest } from 'fastify'

/** Whether a request is of the API, whose refusals carry a code. The router says so, for one address can be written in many ways. */
export function isOfApi({ routeOptions, params }: Pick<FastifyRequest, 'routeOptions' | 'params'>): boolean {
  return (routeOptions.url ?? '').startsWith('/api/') || restOf(params).startsWith('api/')
}

/** What the router read of an address that no route below /api answers. */
function restOf(params: unknown): string {
  const rest: unknown = typeof params === 'object' && params !== null && '*' in params ? params['*'] : undefined
  return typeof rest === 'string' ? rest : ''
}
