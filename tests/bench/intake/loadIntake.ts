import { once } from 'node:events'
import { connect } from 'node:net'
import { post, response } from '../../server/postedSubmission.ts'

/** How many requests a second were answered 201 over so many connections, each waiting for its answer before the next request. */
export async function loadIntake(port: number, requests: readonly Buffer[], connections: number): Promise<number> {
  const queue = requests.values()
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, () => work(port, queue)))
  return requests.length / (performance.now() - start) * 1000
}

/** New submissions as they go over the wire. */
export function createRequests(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const { id, body } = post(response(`公園に木陰とベンチがもっとほしいです。${'散歩の途中で休めるように。'.repeat(10)} ${index}`))
    const text = JSON.stringify(body)
    return Buffer.from(`PUT /api/submissions/${id} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  })
}

async function work(port: number, queue: Iterator<Buffer>): Promise<void> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const answered = answer(socket)
    socket.write(next.value)
    const text = await answered
    if (!text.startsWith('HTTP/1.1 201')) throw new Error(text)
  }
  socket.destroy()
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
