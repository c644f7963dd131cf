import { setTimeout as wait } from 'node:timers/promises'

/** A session with a driver that speaks W3C WebDriver. */
export interface WebDriverSession {
  /** One command of the session, such as `POST url`; gives its value. Throws with the driver's message when it is refused. */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>
  /** Does something while nobody else who asks in this way does anything. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>
}

/** Waits for the driver at this address and opens a session with these capabilities. */
export async function openSession(address: string, capabilities: object): Promise<WebDriverSession> {
  await isReady(address)
  const opened = await command(`${address}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } })
  const id = valueIn(opened, 'sessionId')
  if (typeof id !== 'string') throw new Error('The driver opened no session.')
  let last: Promise<unknown> = Promise.resolve()
  return {
    send: (method, path, body) => command(`${address}/session/${id}/${path}`, method, body),
    alone(work) {
      const done = last.then(work)
      last = done.catch(() => undefined)
      return done
    },
  }
}

async function isReady(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isThere = await fetch(`${address}/status`).then(({ ok }) => ok, () => false)
    if (isThere) return
    await wait(100)
  }
  throw new Error(`No driver answers at ${address}.`)
}

async function command(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...body && { body: JSON.stringify(body) } })
  const value = valueIn(await answer.json(), 'value')
  if (!answer.ok) throw new Error(`${url}: ${String(valueIn(value, 'error'))}: ${String(valueIn(value, 'message'))}`)
  return value
}

/** What an object of JSON holds under a name. */
export function valueIn(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? Object.entries(json).find(([key]) => key === name)?.[1] : undefined
}
