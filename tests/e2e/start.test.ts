import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestCity, type TestCity } from '../server/testCity.ts'

describe('npm start', () => {
  let city: TestCity
  let npm: ChildProcess
  beforeEach(() => { city = createTestCity() })
  afterEach(() => {
    // npm's own child is in its group: nothing is left behind when a test fails half-way.
    if (npm.exitCode === null && npm.pid !== undefined) process.kill(-npm.pid, 'SIGKILL')
    city.remove()
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('serves what is built already, and ends well by %s', async signal => {
    npm = spawn('npm', ['start'], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CITY_DIR: city.cityDir, DATA_DIR: city.dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    const url = await new Promise<string>((resolve, reject) => {
      npm.stdout?.on('data', part => {
        output += String(part)
        const found = /みんなの計画: (\S+)/.exec(output)?.[1]
        if (found) resolve(found)
      })
      npm.once('close', () => reject(new Error(`ended early: ${output}`)))
    })
    const page = await fetch(url)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(output).not.toContain('built:')

    npm.kill(signal)
    await once(npm, 'close')
    expect(npm.exitCode).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })
})
