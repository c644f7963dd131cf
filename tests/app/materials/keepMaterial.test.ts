import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { keepMaterial, listMaterials, removeMaterials, silenceLimit } from '../../../src/app/materials/keepMaterial.ts'
import { materialPhone, samplePdf } from './materialPhone.ts'

const { body, file } = samplePdf('見本の案')

describe('keepMaterial', () => {
  it('keeps the PDF that the call names, with its size', async () => {
    const { ports: { world }, kept } = materialPhone({ [file.path]: () => new Response(body) })
    expect(await keepMaterial(world, file)).toBe('kept')
    expect(await listMaterials(world.caches)).toEqual(new Map([[file.path, file.bytes]]))
    expect(new Uint8Array(await (kept.get(file.path) ?? new Response()).arrayBuffer())).toEqual(body)
  })

  it.each([
    ['damaged', 'a page of the network\'s owner', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['damaged', 'a PDF of the same length', () => new Response(body.map((byte, place) => place === 12 ? byte ^ 1 : byte))],
    ['damaged', 'a part of it', () => new Response(body.slice(0, -1))],
    ['missing', 'a 404', () => new Response('', { status: 404 })],
    ['unreachable', 'a 503', () => new Response('', { status: 503 })],
  ] as const)('keeps nothing and says %s after %s', async (result, _, answer) => {
    const { ports: { world }, kept } = materialPhone({ [file.path]: answer })
    expect(await keepMaterial(world, file)).toBe(result)
    expect(kept.size).toBe(0)
  })

  it('says that there is no network, and that the phone is full', async () => {
    expect(await keepMaterial(materialPhone({}).ports.world, file)).toBe('unreachable')
    expect(await keepMaterial(materialPhone({ [file.path]: () => new Response(body) }, 0).ports.world, file)).toBe('storageFull')
  })
})

describe('keepMaterial on a network that hangs', () => {
  it.each([
    ['an answer that never begins', () => new Promise<Response>(() => undefined)],
    ['one that stops in the middle', () => Promise.resolve(new Response(new ReadableStream({ start: stream => stream.enqueue(body.slice(0, 5)) })))],
  ])('gives up on %s, and lets go of the request', async (_, fetch) => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { ports: { world }, kept } = materialPhone({})
    let signal: AbortSignal | undefined
    const result = keepMaterial({ ...world, fetch: (_path, options) => {
      ({ signal } = options)
      return fetch()
    } }, file)
    await vi.advanceTimersByTimeAsync(silenceLimit)
    expect(await result).toBe('unreachable')
    expect(signal?.aborted).toBe(true)
    expect(kept.size).toBe(0)
  })

  it('waits for a slow file as long as something of it comes', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { ports: { world } } = materialPhone({})
    const drip = new ReadableStream<Uint8Array>({
      async start(stream) {
        for (const byte of body) {
          await new Promise(resolve => setTimeout(resolve, silenceLimit - 1))
          stream.enqueue(Uint8Array.of(byte))
        }
        stream.close()
      },
    })
    const result = keepMaterial({ ...world, fetch: () => Promise.resolve(new Response(drip)) }, file)
    await vi.advanceTimersByTimeAsync(silenceLimit * (body.length + 1))
    expect(await result).toBe('kept')
  })
})

describe('removeMaterials', () => {
  it('takes off what it is told, and nothing else', async () => {
    const other = samplePdf('別の案')
    const { ports: { world }, kept } = materialPhone({ [file.path]: () => new Response(body), [other.file.path]: () => new Response(other.body) })
    for (const each of [file, other.file]) await keepMaterial(world, each)
    await removeMaterials(world.caches, [file.path])
    expect([...kept.keys()]).toEqual([other.file.path])
  })
})
