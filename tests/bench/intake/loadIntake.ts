import { once } from 'node:events'
import { connect } from 'node:net'
import { post, response } from '../../server/postedSubmission.ts'

/** How a load went. */
export interface Load {
  /** Requests that were answered 201, a second. */
  readonly rate: number
  /** How often the server asked to come again later (503), as which the same request was sent once more. */
  readonly sentBack: number
}

/** Sends the requests over so many connections, each waiting for its answer before the next, until each request was answered 201. */
export async function loadIntake(port: number, requests: readonly Buffer[], connections: number): Promise<Load> {
  const queue = requests.values()
  const start = performance.now()
  const sentBack = await Promise.all(Array.from({ length: connections }, () => work(port, queue)))
  return { rate: requests.length / (performance.now() - start) * 1000, sentBack: sentBack.reduce((sum, count) => sum + count, 0) }
}

/** New submissions as they go over the wire. */
export function createRequests(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const { id, body } = post(response(`公園に木陰とベンチがもっとほしいです。${'散歩の途中で休めるように。'.repeat(10)} ${index}`))
    const text = JSON.stringify(body)
    return Buffer.from(`PUT /api/submissions/${id} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  })
}

async function work(port: number, queue: Iterator<Buffer>): Promise<number> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  let sentBack = 0
  for (let next = queue.next(); !next.done;) {
    const answered = answer(socket)
    socket.write(next.value)
    const text = await answered
    if (text.startsWith('HTTP/1.1 201')) next = queue.next()
    else if (text.startsWith('HTTP/1.1 503')) sentBack += 1
    else throw new Error(text)
  }
  socket.destroy()
  return sentBack
}

function answer(socket: ReturnType<typeof connect>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const read = (part: Buffer): void => {
      text += part.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      const length = /content-length: (\d+)/i.exec(text)?.[1]
      if (end < 0 || length === undefined || text.length < end + 4 + Number(length)) return
      socket.off('data', read).off('error', reject)
      resolve(text)
    }
    socket.on('data', read).once('error', reject)
  })
}
