import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'
import { peakHeapWhile, storeManyAnswers } from './manyAnswers.ts'

const many = 250_000

async function linesOf(file: string): Promise<number> {
  let lines = 0
  for await (const line of createInterface({ input: createReadStream(file) })) if (line.length > 200) lines++
  return lines
}

describe('responses export', () => {
  let place: CityPlace
  beforeAll(async () => {
    place = await createCityPlace()
    await storeManyAnswers(place, many)
  })
  afterAll(() => place.remove())

  it.each(['csv', 'json'])('writes every one of many stored answers as %s, and holds only a few at a time', async (format) => {
    const { outcome, grown } = await peakHeapWhile(() => place.run('responses', 'export', 'many', '--format', format, '--out', `out.${format}`))
    expect(outcome.errors).toEqual([])
    expect(await linesOf(join(place.directory, `out.${format}`))).toBe(many)
    expect(grown).toBeLessThan(150)
  })
})
