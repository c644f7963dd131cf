import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { InputError } from '../../src/city/InputError.ts'
import { markdownFault } from '../../src/city/calls/markdownFault.ts'
import { parseCall } from '../../src/city/calls/parseCall.ts'
import { parseEvents } from '../../src/city/events/parseEvents.ts'
import { readBook } from '../../src/city/tables/readBook.ts'
import { readYaml } from '../../src/city/yaml/readYaml.ts'
import type { CityOutcome } from '../../src/city/runCity.ts'
import { timesOf } from '../run/counts.ts'
import { createCityPlace, type CityPlace } from '../city/cityPlace.ts'

const window = ['--opens', '2026-06-01', '--closes', '2026-06-30'] as const
const yaml = `ID: midori
案件名: 見本の計画
趣旨・背景: 見本です。
募集開始: 2026-06-01
募集終了: 2026-06-30
対象者: 見本市に住む人
結果公表予定: 8月ごろ
問い合わせ先:
  担当課: 見本課
案: draft.md
`
const csv = 'イベント名,開始日,開始時間,説明\n見本の催し,2026-08-04,09:30,見本です。\n'
/** Texts near to sound ones, in which a fault is likely to lie deep. */
const damaged = (sound: string, pieces: readonly string[]) => fc.array(fc.tuple(fc.nat(sound.length), fc.constantFrom(...pieces), fc.nat(6)), { minLength: 1, maxLength: 8 })
  .map(changes => changes.reduce((text, [at, piece, left]) => text.slice(0, at) + piece + text.slice(at + left), sound))

describe('what the staff are handed by others', () => {
  let place: CityPlace
  beforeAll(async () => {
    place = await createCityPlace()
    place.write('draft.md', '# 見本の計画\n\n本文\n')
    place.write('call.yaml', yaml)
  })
  afterAll(() => place.remove())

  const published = async (): Promise<number> =>
    (await Promise.all((['survey', 'call', 'event', 'proposals'] as const).map(kind => place.storage.publications.list(kind)))).flat().length
  /** Refused with sentences, and nothing is published. */
  const expectRefused = async ({ code, errors }: CityOutcome, reason: string | RegExp): Promise<void> => {
    expect([code, errors.join('\n')]).toEqual([1, expect.stringMatching(reason)])
    expect(await published()).toBe(0)
  }

  it.each([
    ['a workbook', 'large.xlsx', ['survey', 'import']],
    ['a list of events', 'large.csv', ['events', 'import']],
    ['a call', 'large.yaml', ['call', 'import']],
    ['proposals', 'large.yaml', ['proposals', 'open']],
  ] as const)('refuses %s of a gigabyte without reading it', async (_case, file, words) => {
    writeFileSync(join(place.directory, file), '')
    truncateSync(join(place.directory, file), 1024 ** 3)
    const before = process.memoryUsage().rss
    await expectRefused(await place.run(...words, file, ...(words[0] === 'survey' ? window : [])), '大きすぎます')
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 ** 2)
  })

  it('refuses a draft of a gigabyte', async () => {
    writeFileSync(join(place.directory, 'large.md'), '')
    truncateSync(join(place.directory, 'large.md'), 1024 ** 3)
    place.write('of-large.yaml', yaml.replace('draft.md', 'large.md'))
    await expectRefused(await place.run('call', 'import', 'of-large.yaml'), 'large.md: ファイルが大きすぎます')
  })

  it.each([
    ['lists in lists', '['.repeat(20_000)],
    ['members in members', '{a: '.repeat(20_000)],
    ['lists by lines', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')],
    ['names for names for names', `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`).join('\n')}`],
    ['tags of a program', 'ID: !!js/function "function () { process.exit(9) }"'],
  ])('refuses YAML of %s', async (_case, text) => {
    place.write('deep.yaml', text)
    await expectRefused(await place.run('call', 'import', 'deep.yaml'), /./)
  })

  it.each([
    ['quotes', `${'>'.repeat(5_000)} 本文`],
    ['lists', `${'- '.repeat(1_000)}本文`],
    ['twenty-five lists', `${'- '.repeat(25)}本文`],
  ])('refuses Markdown of %s in one another', async (_case, text) => {
    place.write('deep.md', `# 見本の計画\n\n${text}\n`)
    place.write('of-deep.yaml', yaml.replace('draft.md', 'deep.md'))
    await expectRefused(await place.run('call', 'import', 'of-deep.yaml'), 'deep.md: 引用や箇条書きの中の')
  })

  it('refuses a paragraph whose reading would take longer than a life', () => {
    expect(markdownFault('案.md', `# 見本\n\n${'_a__'.repeat(100_000)}`)?.reason).toContain('段落が長すぎます')
    expect(markdownFault('案.md', `# 見本\n\n${'本文です。'.repeat(1_000)}\n\n- 一つ\n  - 二つ\n\n> 三つ`)).toBeUndefined()
  })

  it('publishes no file from outside the folder of the call, by name or by link', async () => {
    mkdirSync(join(place.directory, 'calls'))
    place.write('secret.md', '# 秘密')
    symlinkSync(join(place.directory, 'secret.md'), join(place.directory, 'calls/link.md'))
    for (const file of ['../secret.md', join(place.directory, 'secret.md'), 'link.md', '../calls/../secret.md']) {
      place.write('calls/call.yaml', yaml.replace('draft.md', file))
      await expectRefused(await place.run('call', 'import', 'calls/call.yaml'), '書類のフォルダーの外にあります')
      place.write('calls/call.yaml', yaml.replace('draft.md', 'draft.md\n資料:\n  - 題名: 資料\n    ファイル: ' + file))
      await expectRefused(await place.run('call', 'import', 'calls/call.yaml'), '書類のフォルダーの外にあります')
    }
  })

  it('reads a list of events that was damaged anywhere, or says which row is wrong', () => {
    fc.assert(fc.property(damaged(csv, ['"', '""', ',', '\n', '\r', '\0', '令和', '2026-02-30', '=cmd|', '９'.repeat(400), '\u202E', '9'.repeat(400), ';'.repeat(50)]), (text) => {
      const { events, faults } = parseEvents('一覧.csv', Buffer.from(text))
      expect(faults.every(({ reason }) => reason.endsWith('。'))).toBe(true)
      expect(events.length).toBeLessThan(200)
    }), { numRuns: timesOf({ quick: 120, whole: 20_000 }) })
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), bytes => Array.isArray(parseEvents('一覧.csv', bytes).faults)), { numRuns: timesOf({ quick: 100, whole: 20_000 }) })
  })

  it('reads YAML that was damaged anywhere, or says which line is wrong', () => {
    fc.assert(fc.property(damaged(yaml, ['[', '{', '|', '&a ', '*a', ': ', '- ', '\t', '"', '\'', '#', '%', '!x ', '<<: ', '__proto__: x\n', 'constructor: x\n', '\n---\n', '\u202E', '?']), (text) => {
      const { faults } = parseCall('募集.yaml', text)
      expect(faults.every(({ reason }) => reason !== '')).toBe(true)
    }), { numRuns: timesOf({ quick: 120, whole: 20_000 }) })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => ['node', 'faults'].includes(readYaml('募集.yaml', text).kind)), { numRuns: timesOf({ quick: 100, whole: 20_000 }) })
  })

  it('reads any Markdown', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('# ', '> ', '- ', '1. ', '|', '---', '`', '```', '**', '_', '[', '](', ')', '<', '&#', '\\', '\n', '\n\n', ' ', '本文', '[a]: '), { maxLength: 200 }), (pieces) => {
      const fault = markdownFault('案.md', pieces.join(''))
      expect(fault?.reason ?? 'sound').not.toBe('')
    }), { numRuns: timesOf({ quick: 100, whole: 20_000 }) })
  })

  it('reads a workbook that was damaged anywhere, or says in a sentence that it cannot', async () => {
    const sound = await writeXlsxFile([{ sheet: 'survey', data: [[{ value: 'type', type: String }], [{ value: '問', type: String }]] }]).toBuffer()
    await fc.assert(fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), fc.option(fc.nat(sound.length)),
      async (changes, length) => {
        const damaged = Buffer.from(sound)
        for (const [at, byte] of changes) damaged[at] = byte
        const outcome = await readBook('見本.xlsx', damaged.subarray(0, length ?? undefined)).catch((error: unknown) => error)
        expect(Array.isArray(outcome) || outcome instanceof InputError).toBe(true)
      },
    ), { numRuns: timesOf({ quick: 150, whole: 20_000 }) })
  })
})
