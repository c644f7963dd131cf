import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importCity } from '../../../src/importer/importCity.ts'
import type { SampleCopy } from './sampleCity.ts'
import { copySampleCity, headings, rightRow } from './sampleCity.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What `npm run import -- <folder>` does, in a process of its own. */
function runImport(directory: string) {
  return spawnSync('npm', ['run', '--silent', 'import', '--', directory], { cwd: root, encoding: 'utf8' })
}

let city: SampleCopy

beforeEach(async () => {
  city = await copySampleCity()
})

afterEach(() => city.remove())

describe('importEvaluations', () => {
  it('publishes the evaluation of the sample city as a chunk, from both of its encodings', async () => {
    expect(runImport(city.directory)).toMatchObject({ status: 0 })
    const dataset = await city.dataset()
    expect(JSON.parse(dataset['index.json'] ?? '')).toMatchObject({
      city: { code: '000000', name: '見本市' }, chunks: expect.arrayContaining([{ name: 'evaluations', file: 'evaluations.json' }]) as unknown[],
    })
    expect(JSON.parse(dataset['evaluations.json'] ?? '')).toMatchObject({
      schemes: [{ id: 'mihon', grades: [{ mark: '◎' }, { mark: '○' }, { mark: '△' }] }],
      entries: [
        { indicatorId: '1-101.1.1', year: 2021, actual: { value: 1050, unit: '人' }, rating: { mark: '○' }, comment: '見本のコメントです。\n2行目も、見本です。' },
        { indicatorId: '1-101.1.1', year: 2022, actual: { value: 1200 }, comment: '見本①です。', publishedOn: '2023-09-30' },
        { indicatorId: '1-102.1.1', year: 2021, actual: { value: 50.3, unit: 't' } },
        { indicatorId: '1-102.1.1', year: 2022, actual: { kind: 'none', text: '未測定' } },
        { indicatorId: '1-103.1.1', year: 2021, actual: { kind: 'text', text: '検討(見本)' } },
      ],
    })
    expect(dataset['report.md']).toContain('| 2021 | 3 | 3 | 2 | 1 |\n| 2022 | 2 | 1 | 1 | 2 |')
  })

  it('writes nothing and lists every problem when a row is wrong', async () => {
    await importCity(city.directory)
    const before = await city.dataset()
    await city.write('evaluations/2021.csv', [headings, rightRow.replace('◎', '×'), '9-999,1,1,2021,1,人,,,2022-09-30,見本'].join('\r\n'))
    const { status, stderr } = runImport(city.directory)
    expect(status).toBe(1)
    expect(stderr).toContain('事業評価に2件の問題があります。')
    expect(stderr).toContain('evaluations/2021.csv 2行目「評価」: 「×」')
    expect(stderr).toContain('evaluations/2021.csv 3行目「事業番号」: 計画に事業「9-999」がありません。')
    expect(await city.dataset()).toEqual(before)
  })

  it('publishes no chunk when the city has no table', async () => {
    for (const name of ['2021.csv', '2022-excel.csv']) await rm(path.join(city.directory, 'evaluations', name))
    await importCity(city.directory)
    expect(Object.keys(await city.dataset())).not.toContain('evaluations.json')
  })

  it('says so when a rating is given and the city has no schemes', async () => {
    await rm(path.join(city.directory, 'evaluations/ratings.json'))
    await expect(importCity(city.directory)).rejects.toThrow('ratings.json に評価区分がありません。')
  })

  it('refuses schemes of another shape', async () => {
    await city.write('evaluations/ratings.json', '{ "schemes": [{ "id": "mihon" }] }')
    await expect(importCity(city.directory)).rejects.toThrow('evaluations/ratings.json: 内容が決まりと合いません')
  })
})
