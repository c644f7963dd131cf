import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'

/** A screen that nobody sees. */
export interface Display {
  /** As in `DISPLAY`. */
  readonly name: string
  close(): Promise<void>
}

/** Starts Xvfb, the program at this path, on a display that is free. */
export async function startDisplay(xvfb: string): Promise<Display> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const told = child.stdio[3]
  let said = ''
  if (told instanceof Readable) for await (const part of told) {
    said += String(part)
    if (said.endsWith('\n')) break
  }
  if (!/^\d+\n$/.test(said)) throw new Error('Xvfb did not start.')
  return {
    name: `:${said.trim()}`,
    async close() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
