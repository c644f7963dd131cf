import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdPort } from '../../src/server/holdPort.ts'
import { OperatorError } from '../../src/operator/OperatorError.ts'

describe('holdPort', () => {
  const host = '127.0.0.1'
  let other: Server
  let port: number
  const close = (): Promise<unknown> => new Promise(resolve => other.close(resolve))

  beforeEach(async () => {
    other = createServer().listen(0, host)
    await once(other, 'listening')
    const address = other.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterEach(close)

  it('refuses a port that another program holds', async () => {
    await expect(holdPort({ host, port, isBehindTls: false })).rejects.toThrow(OperatorError)
  })

  it('asks to come back later until it lets the port go', async () => {
    await close()
    const letGo = await holdPort({ host, port, isBehindTls: true })
    const answer = await fetch(`http://${host}:${port}/data/manifest.json`)
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([503, '5', 'no-store', 'nosniff'])
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status: 503 })
    await expect(holdPort({ host, port, isBehindTls: true })).rejects.toThrow('EADDRINUSE')
    await letGo()
    other.listen(port, host)
    await once(other, 'listening')
  })
})
