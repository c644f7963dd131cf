import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importCity } from '../../src/importer/importCity.ts'
import { SourceError } from '../../src/importer/parse/sourceError.ts'
import { cityDirectory, filesOf, withCityCopy } from './cityCopy.ts'

const planFile = 'source/000_b0d5ee0a70e436ea.txt'
const guidelineFile = 'source/003_e5180ae7f634d245.txt'
const inCp932 = Buffer.from('88c990a88cb48e730a', 'hex')

async function put(city: string, file: string, change: (text: string) => string | Buffer) {
  await writeFile(path.join(city, file), change(await readFile(path.join(city, file), 'utf8')))
}

const replaced = (file: string, from: string, to: string) => (city: string) => put(city, file, text => text.replace(from, to))
const written = (file: string, bytes: string | Buffer) => (city: string) => put(city, file, () => bytes)
const removed = (file: string) => (city: string) => rm(path.join(city, file))

async function refusalOf(city: string, options?: { seal: boolean }): Promise<SourceError> {
  const outcome: unknown = await importCity(city, options).catch((error: unknown) => error)
  if (outcome instanceof SourceError) return outcome
  throw new Error('the import was not refused', { cause: outcome })
}

describe('importCity', () => {
  it('makes the committed dataset, byte for byte, out of the committed documents, again and again', async () => {
    await withCityCopy(async (city) => {
      const committed = await filesOf(path.join(cityDirectory, 'dataset'))
      expect([...committed.keys()]).toEqual(expect.arrayContaining(['index.json', 'outline.json', 'policies-3-6.json', 'report.md']))
      await rm(path.join(city, 'dataset'), { recursive: true })
      const first = await importCity(city)
      expect(await filesOf(path.join(city, 'dataset'))).toEqual(committed)
      await importCity(city)
      expect(await filesOf(path.join(city, 'dataset'))).toEqual(committed)
      expect(first.files.map(file => file.name).toSorted()).toEqual([...committed.keys()])
    })
  })

  it('leaves nothing beside the dataset', async () => {
    await withCityCopy(async (city) => {
      await importCity(city)
      expect((await filesOf(path.join(city, 'dataset'))).size).toBeGreaterThan(0)
      await expect(filesOf(path.join(city, 'dataset.new'))).rejects.toThrow('ENOENT')
      await expect(filesOf(path.join(city, 'dataset.old'))).rejects.toThrow('ENOENT')
    })
  })

  it.each([
    ['a missing plan', removed(planFile), '000_b0d5ee0a70e436ea.txt: 元の文書がありません。'],
    ['a missing guideline', removed(guidelineFile), '003_e5180ae7f634d245.txt: 元の文書がありません。'],
    ['an empty plan', written(planFile, ''), '000_b0d5ee0a70e436ea.txt: 元の文書が空です。'],
    ['a plan of blank lines', written(planFile, '\n \n'), '000_b0d5ee0a70e436ea.txt: 元の文書に文字がありません。'],
    ['a plan in CP932', written(planFile, inCp932), 'CP932(Shift_JIS)のようです。UTF-8に直してください。'],
    ['a guideline in CP932', written(guidelineFile, inCp932), '003_e5180ae7f634d245.txt: 文字コードがUTF-8ではなくCP932'],
    ['a binary plan', written(planFile, Buffer.from([0x50, 0x4B, 3, 4, 0, 0, 0, 0])), '文字のファイルではありません'],
    ['a plan in UTF-16', (city: string) => put(city, planFile, text => Buffer.from(`\uFEFF${text}`, 'utf16le')), '文字のファイルではありません'],
    ['a plan with the line ends of Windows', (city: string) => put(city, planFile, text => text.replaceAll('\n', '\r\n')), '000_b0d5ee0a70e436ea.txt: 改行コードがCRLFです。'],
    ['another document in the plan’s place', (city: string) => readFile(path.join(city, guidelineFile)).then(bytes => writeFile(path.join(city, planFile), bytes)), '000_b0d5ee0a70e436ea.txt: 別の文書のようです'],
    ['the two documents exchanged', replaced('city.json', '"midTermPlan"', '"participationGuideline"'), 'documents に kind が midTermPlan の文書がちょうど1つ要ります。'],
    ['one wrong digit of a target', replaced(planFile, '104万人', '105万人'), '000_b0d5ee0a70e436ea.txt:2660行目: 確認済みの文書と違います。'],
    ['one wrong digit of an amount', replaced(planFile, '29,560千円', '29,569千円'), '000_b0d5ee0a70e436ea.txt:2661行目: 確認済みの文書と違います。'],
    ['one wrong word of the guideline', replaced(guidelineFile, '意見、意向', '意見、意同'), '003_e5180ae7f634d245.txt:7行目: 確認済みの文書と違います。'],
    ['a missing guidance', removed('guidance/plan.json'), 'guidance/plan.json: ファイルがありません。'],
    ['a guidance that is no JSON', written('guidance/plan.json', '{'), 'guidance/plan.json:1行目: JSONとして読めません(2文字目付近)。'],
    ['a guidance of another shape', replaced('guidance/plan.json', '"furniture"', '"ornaments"'), 'guidance/plan.json: 内容が決まりと合いません'],
    ['a missing city.json', removed('city.json'), 'city.json: ファイルがありません。'],
    ['a city.json of another format', replaced('city.json', '"format": 1', '"format": 2'), 'city.json: 内容が決まりと合いません:/format'],
    ['a file outside of source/', replaced('city.json', '"000_', '"../000_'), 'city.json: 内容が決まりと合いません'],
    ['another title in city.json', replaced('city.json', '中期戦略事業プラン', '前期戦略事業プラン'), '文書には「伊勢原市第5次総合計画 後期基本計画 中期戦略事業プラン」とありますが、city.json の title は'],
    ['another date in city.json', replaced('city.json', '"2021-03"', '"2021-04"'), 'city.json の publishedOn は「2021-04」です。'],
    ['another title of the guideline', replaced('city.json', '進捗状況等', '進捗状況'), 'が city.json の'],
    ['documents not yet reviewed', removed('seals/plan.txt'), '000_b0d5ee0a70e436ea.txt: まだ確認済みになっていません。'],
  ])('refuses %s with one message and leaves the dataset as it was', async (_name, damage, message) => {
    await withCityCopy(async (city) => {
      const before = await filesOf(path.join(city, 'dataset'))
      await damage(city)
      const { message: said } = await refusalOf(city)
      expect(said).toContain(message)
      expect(said).not.toContain('\n')
      expect(await filesOf(path.join(city, 'dataset'))).toEqual(before)
    })
  })

  it('seals a document that a person accepted, and takes it from then on', async () => {
    await withCityCopy(async (city) => {
      await put(city, planFile, text => text.replace('104万人', '105万人'))
      await importCity(city, { seal: true })
      expect((await filesOf(path.join(city, 'dataset'))).get('policies-3-6.json')).toContain(Buffer.from('105万人').toString('latin1'))
      const sealed = await filesOf(path.join(city, 'dataset'))
      await importCity(city)
      expect(await filesOf(path.join(city, 'dataset'))).toEqual(sealed)
      const [lines, committed] = await Promise.all([city, cityDirectory].map(async directory => (await readFile(path.join(directory, 'seals/plan.txt'), 'utf8')).split('\n')))
      expect(lines?.flatMap((digest, index) => digest === committed?.[index] ? [] : [index + 1])).toEqual([2660])
    })
  })

  it('seals nothing that does not fit', async () => {
    await withCityCopy(async (city) => {
      const [dataset, seals] = [await filesOf(path.join(city, 'dataset')), await filesOf(path.join(city, 'seals'))]
      await put(city, planFile, text => text.replace('29,560千円', '29,569千円'))
      expect((await refusalOf(city, { seal: true })).message).toContain('2661行目: 財源の合計 29560千円が事業費総額 29569千円と合いません。')
      expect([await filesOf(path.join(city, 'dataset')), await filesOf(path.join(city, 'seals'))]).toEqual([dataset, seals])
    })
  })

  it('names the first change before an error that it may have brought about', async () => {
    await withCityCopy(async (city) => {
      await put(city, planFile, text => text.replace('\n', '\n\n'))
      const { line, message } = await refusalOf(city, { seal: true })
      expect(message).toContain(`000_b0d5ee0a70e436ea.txt:${line}行目: 前に確認した内容と最初に違うのはこの行です。取り込めない理由は、000_b0d5ee0a70e436ea.txt:`)
      expect(message).toContain('がこの行に1つだけありません。')
      expect(line).toBeLessThan(10)
    })
  })

  it('writes the seals that are committed', async () => {
    await withCityCopy(async (city) => {
      await rm(path.join(city, 'seals'), { recursive: true })
      await importCity(city, { seal: true })
      expect(await filesOf(path.join(city, 'seals'))).toEqual(await filesOf(path.join(cityDirectory, 'seals')))
    })
  })
})
