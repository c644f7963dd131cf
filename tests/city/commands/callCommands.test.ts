import { createHash } from 'node:crypto'
import writeXlsxFile from 'write-excel-file/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findOwnResponses } from '../../../src/domain/publicComment/findOwnResponses.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const yaml = `ID: midori
案件名: 見本の計画
趣旨・背景: |
  見本です。
  二行目
募集開始: 2026-06-01
募集終了: 2026-06-30T17:00
対象者: 見本市に住む人
個人情報:
  - 氏名
  - 連絡先(任意)
結果公表予定: 8月ごろ
問い合わせ先:
  担当課: 見本課
  電話: 0463-00-0000
案: draft.md
資料:
  - 題名: 概要
    ファイル: summary.pdf
  - 題名: 用語
    ファイル: words.md
関連事業: 1-101
`
const draft = '# 見本の計画\n\n前文\n\n## 目的 {#mokuteki}\n\n本文\n'
const pdf = '%PDF-1.7\n見本'

describe('call import', () => {
  let place: CityPlace
  beforeEach(async () => {
    place = await createCityPlace()
    place.write('call.yaml', yaml)
    place.write('draft.md', draft)
    place.write('summary.pdf', pdf)
    place.write('words.md', '用語の説明')
  })
  afterEach(() => place.remove())

  const callOf = async () => (await place.storage.publications.latest('call', 'midori'))?.document
  const resultsFile = (receipts: string) => `人数: 1
件数: 1
結果: 修正のうえ決定
区分:
  - 記号: A
    意味: 案と同様
回答:
  - 意見No: 1
    該当箇所: 目的
    意見の概要: 見本の意見
    区分: A
    市の考え方: 見本の回答
    受付番号: ${receipts}
`

  it('publishes a call with its draft in sections and its attachments', async () => {
    expect((await place.run('call', 'import', 'call.yaml')).errors).toEqual([])
    const call = await callOf()
    expect(call).toMatchObject({
      version: 1, purpose: '見本です。\n二行目', eligible: ['見本市に住む人'], projectIds: ['1-101'],
      window: { opensAt: '2026-05-31T15:00:00.000Z', closesAt: '2026-06-30T08:00:00.000Z', rule: 'received-by' },
      personalFields: [{ name: 'name', isRequired: true }, { name: 'contact', isRequired: false }],
      contact: { division: '見本課', telephone: '0463-00-0000' }, history: [{ on: '2026-06-10', note: '募集を公開しました。' }],
    })
    expect(call?.draft.map(({ heading }) => heading)).toEqual(['見本の計画', '目的'])
    const hash = createHash('sha256').update(pdf).digest('hex')
    expect(call?.materials).toEqual([{ title: '概要', file: { path: `/files/${hash}.pdf`, bytes: Buffer.byteLength(pdf), mediaType: 'application/pdf' } }, { title: '用語', text: '用語の説明' }])
    expect((await place.storage.files.find(hash))?.body.toString()).toBe(pdf)
  })

  it('makes no version of what did not change, and keeps ids of sections where it did', async () => {
    await place.run('call', 'import', 'call.yaml')
    const before = await callOf()
    expect((await place.run('call', 'import', 'call.yaml')).lines[0]).toContain('第1版のまま')
    place.write('draft.md', draft.replace('前文', '書きかえた前文'))
    expect((await place.run('call', 'import', 'call.yaml')).lines[0]).toContain('第2版として公開しました')
    expect((await callOf())?.draft.map(({ id }) => id)).toEqual(before?.draft.map(({ id }) => id))
    expect((await callOf())?.history).toHaveLength(2)
  })

  it('tells all faults of the YAML at once, by line', async () => {
    place.write('call.yaml', yaml.replace('案件名', '件名').replace('2026-06-30T17:00', 'いつか').replace('  担当課: 見本課', '  課: 見本課'))
    expect((await place.run('call', 'import', 'call.yaml')).errors.join('\n').split('\n').slice(1)).toEqual([
      'call.yaml 1行目「案件名」: この項目がありません。',
      'call.yaml 7行目「募集終了」: 「いつか」を日時として読めません。2026-06-01 か 2026-06-01T09:00 の形で書いてください。',
      'call.yaml 14行目「担当課」: この項目がありません。',
      'call.yaml 2行目「件名」: この項目はありません。名前を確かめてください。',
      'call.yaml 14行目「課」: この項目はありません。名前を確かめてください。',
    ])
  })

  it('tells the faults of the YAML, its numbers, its files and its draft together', async () => {
    place.write('call.yaml', yaml.replace('関連事業: 1-101', '関連事業: 9-999\n備考: なし').replace('summary.pdf', 'nai.pdf'))
    place.write('draft.md', `最初の見出しの前の文\n\n${draft}`)
    expect((await place.run('call', 'import', 'call.yaml')).errors.join('\n').split('\n')).toEqual([
      '直すところが4か所あります。何も変えていません。',
      'call.yaml 23行目「備考」: この項目はありません。名前を確かめてください。',
      'call.yaml 「関連事業」: 「9-999」は計画・指針のデータにありません。',
      expect.stringContaining('nai.pdf: ファイルを読めません'),
      expect.stringContaining('draft.md: 案の本文に、見出しのない部分があります'),
    ])
    expect(await place.storage.publications.list('call')).toEqual([])
  })

  it('refuses a short period without a reason, a draft without headings, and files that are not what they say', async () => {
    place.write('call.yaml', yaml.replace('2026-06-30T17:00', '2026-06-20'))
    expect((await place.run('call', 'import', 'call.yaml')).errors.join('\n')).toContain('20日間です')
    place.write('call.yaml', yaml)
    place.write('draft.md', '文だけ')
    expect((await place.run('call', 'import', 'call.yaml')).errors.join('\n')).toContain('draft.md: 案の本文に、見出しのない部分があります')
    place.write('summary.pdf', 'PDFではない')
    expect((await place.run('call', 'import', 'call.yaml')).errors.join('\n')).toContain('中身がPDFではありません')
    expect(await place.storage.publications.list('call')).toEqual([])
  })

  it('leads a call through its phases', async () => {
    await place.run('call', 'import', 'call.yaml')
    expect((await place.run('call', 'considering', 'midori')).errors.join()).toContain('まだ終わっていません')
    expect((await place.run('close', 'midori')).code).toBe(0)
    place.now = '2026-06-11T00:00:00.000Z'
    expect((await place.run('call', 'considering', 'midori')).code).toBe(0)
    expect((await place.run('list')).lines.join('\n')).toContain('検討中')
    expect((await place.run('reopen', 'midori')).lines.join()).toContain('令和8年(2026年)6月30日 17:00')
    expect((await place.run('list')).lines.join('\n')).toContain('募集中')
    expect((await place.run('call', 'withdraw', 'midori')).code).toBe(2)
    expect((await place.run('call', 'withdraw', 'midori', '--reason', '作り直すため')).code).toBe(0)
    expect((await place.run('list')).lines.join('\n')).toContain('取下げ')
  })

  it('reopens after the deadline only with a new one, as a new version', async () => {
    await place.run('call', 'import', 'call.yaml')
    place.now = '2026-07-10T00:00:00.000Z'
    expect((await place.run('reopen', 'midori')).errors.join()).toContain('--closes で新しい締切を指定してください')
    expect((await place.run('reopen', 'midori', '--closes', '2026-07-31')).code).toBe(0)
    expect(await callOf()).toMatchObject({ version: 2, window: { closesAt: '2026-07-31T14:59:59.999Z' } })
  })

  it('publishes results in which only a phone with the receipt finds its own answer', async () => {
    await place.run('call', 'import', 'call.yaml')
    const number = await place.send({ form: { kind: 'publicComment', id: 'midori', version: 1 }, content: { format: 1, kind: 'publicComment', remarks: [{ sectionId: 'mokuteki', text: '見本の意見' }] } })
    place.now = '2026-08-20T00:00:00.000Z'
    place.write('result.yaml', resultsFile(number.toLowerCase()))
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).lines).toEqual(['パブリックコメント「midori」の結果を公表しました。1人、1件、市の考え方1件。'])
    const result = await place.storage.results.latest('call', 'midori')
    expect(JSON.stringify(result)).not.toContain(number)
    expect(result && findOwnResponses(result, new Set([createHash('sha256').update(number).digest('hex')]))).toHaveLength(1)
    expect(result?.responses[0]).toMatchObject({ sectionId: 'mokuteki', category: 'A', count: 1 })
    expect(result?.publishedOn).toBe('2026-08-20')
  })

  it('refuses results with a wrong sum, an unknown receipt, category or section, or before the end', async () => {
    await place.run('call', 'import', 'call.yaml')
    place.write('result.yaml', resultsFile('K7QM-2F8D-X0RT').replace('件数: 1', '件数: 3').replace('    区分: A', '    区分: Z').replace('目的', 'ない節'))
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors.join()).toContain('受付が終わっていません')
    place.now = '2026-08-20T00:00:00.000Z'
    const errors = (await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors.join('\n')
    for (const part of ['「Z」は区分の記号(A)にありません', '「ない節」は案の見出しにもIDにもありません', '受付番号 K7QM-2F8D-X0RT の意見は、この募集にありません', '件数は3ですが、回答の件数を足すと1です']) expect(errors).toContain(part)
    expect(await place.storage.results.latest('call', 'midori')).toBeUndefined()
  })

  it('reads responses from an Excel table, numbers and several receipts in a cell as they are', async () => {
    await place.run('call', 'import', 'call.yaml')
    const send = () => place.send({ form: { kind: 'publicComment', id: 'midori', version: 1 }, content: { format: 1, kind: 'publicComment', remarks: [{ text: '見本の意見' }] } })
    const numbers = [await send(), await send()]
    place.now = '2026-08-20T00:00:00.000Z'
    const cell = (value: string | number) => typeof value === 'number' ? { value, type: Number } : { value, type: String }
    const book = (...rows: readonly (readonly (string | number)[])[]) => writeXlsxFile(rows.map(row => row.map(cell))).toBuffer()
    const headings = ['意見No', '該当箇所', '意見の概要', '件数', '区分', '市の考え方', '受付番号']
    place.write('result.yaml', '人数: 2\n件数: 3\n結果: 案のとおり\n区分:\n  - 記号: A\n    意味: 案と同様\n回答表: answers.xlsx\n')
    place.write('answers.xlsx', await book(headings, [1, '全体', 'よい', 2, 'A', 'ありがとう', numbers.join('\n')], [2, '目的', '直す', 1, 'A', '直しました', '']))
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors).toEqual([])
    const result = await place.storage.results.latest('call', 'midori')
    expect(result?.responses.map(({ number, count, sectionId, receiptHashes }) => [number, count, sectionId, receiptHashes.length])).toEqual([[1, 2, undefined, 2], [2, 1, 'mokuteki', 0]])

    place.write('answers.xlsx', await book(headings, [1, '全体', 'よい', 3, 'Z', 'ありがとう', '']))
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors.join()).toContain('answers.xlsx 2行目「区分」')
    place.write('answers.xlsx', await book(headings.slice(1, 5)))
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors.join()).toContain('answers.xlsx 1行目「市の考え方」: この見出しがありません。')
    place.write('answers.xlsx', 'ブックではない')
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors.join()).toContain('Excelのブックとして読めません')
    expect(await place.storage.results.latest('call', 'midori')).toEqual(result)
  })

  it('reads responses from a table, and results without a comment', async () => {
    await place.run('call', 'import', 'call.yaml')
    place.now = '2026-08-20T00:00:00.000Z'
    place.write('result.yaml', '人数: 2\n件数: 3\n結果: 案のとおり\n区分:\n  - 記号: A\n    意味: 案と同様\n回答表: answers.csv\n')
    place.write('answers.csv', '意見No,該当箇所,意見の概要,件数,区分,市の考え方,修正前,修正後,受付番号\n1,全体,よい,2,A,ありがとう,,,\n2,目的,直す,1,A,直しました,前,後,\n')
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors).toEqual([])
    expect((await place.storage.results.latest('call', 'midori'))?.responses[1]).toMatchObject({ number: 2, change: { before: '前', after: '後' } })
    place.write('result.yaml', '人数: 0\n件数: 0\n結果: 案のとおり\n')
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).lines.join()).toContain('0人、0件')
  })
})
