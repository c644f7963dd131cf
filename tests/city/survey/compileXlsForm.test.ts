import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileXlsForm } from '../../../src/city/survey/compileXlsForm.ts'
import { readWorkbook } from '../../../src/city/survey/readWorkbook.ts'
import type { Cell, Sheet, SheetFault } from '../../../src/city/survey/sheet.ts'
import { placedItems } from '../../../src/domain/survey/formItems.ts'
import { parseSurveyForm } from '../../../src/domain/survey/parseSurveyForm.ts'
import type { SurveyForm } from '../../../src/domain/survey/surveyForm.ts'

const everyType = fileURLToPath(new URL('../../fixtures/surveys/everyType', import.meta.url))

/** A workbook out of the rows of survey and choices, with sound settings. */
function workbook(survey: readonly (readonly Cell[])[], choices: readonly (readonly Cell[])[] = [], settings?: readonly (readonly Cell[])[]): readonly Sheet[] {
  return [
    { name: 'survey', rows: survey },
    { name: 'choices', rows: choices },
    { name: 'settings', rows: settings ?? [['form_title', 'form_id'], ['見本', 'mihon']] },
  ]
}

function formOf(sheets: readonly Sheet[]): SurveyForm {
  const compiled = compileXlsForm(sheets)
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults, undefined, 1))
  return compiled.form
}

function faultsOf(sheets: readonly Sheet[]): readonly SheetFault[] {
  const compiled = compileXlsForm(sheets)
  return 'faults' in compiled ? compiled.faults : []
}

const head = ['type', 'name', 'label']
const list = [['list_name', 'name', 'label'], ['ab', 'a', 'あ'], ['ab', 'b', 'い']]

describe('compileXlsForm', () => {
  it('compiles a form with every type of question, which a phone reads again', async () => {
    const compiled = compileXlsForm(await readWorkbook(everyType))
    expect('faults' in compiled ? compiled.faults : []).toEqual([])
    const form = 'form' in compiled ? compiled.form : undefined
    expect(parseSurveyForm(JSON.parse(JSON.stringify(form)))).toEqual(form)
    expect(form && placedItems(form).map(({ item, group }) => `${group ?? '-'} ${item.type} ${item.name}`)).toEqual([
      '- note intro', '- group about', '1 selectOne area', '1 selectOne town', '1 integer age', '1 calculate is_adult', '1 group work',
      '6 selectMultiple jobs', '6 decimal hours', '- group town_life', '9 selectOne road_s', '9 selectOne road_i', '9 range score', '9 rank order',
      '9 date moved', '9 time leave', '9 geopoint place', '9 text zip', '9 text opinion', '- text source', '- acknowledge agree', '- note thanks',
    ])
    expect(form).toMatchObject({
      id: 'mihon-all-types', label: '2026-06', defaultLanguage: 'ja', languages: ['ja', 'en'], version: 1,
      pairs: [{ label: { ja: '道路' }, satisfaction: 'road_s', importance: 'road_i' }],
    })
    expect(form?.lists['machi']?.[2]).toEqual({ name: 'hibita-1', label: { ja: '比々多一丁目(見本)', en: 'Hibita 1 (sample)' }, columns: { chiku: 'hibita' } })
    expect('notes' in compiled && compiled.notes).toEqual([{ sheet: 'survey', row: 20, column: 'appearance', reason: 'appearance「maps」は使わず、ふつうの形で表示します。' }])
  })

  it('tells the faults of choices together with those of the question that should use them', () => {
    const faults = faultsOf(workbook([head, ['select_one', 'q', '問'], ['text', 't', '問', '']], [['list_name', 'name', 'label'], ['ab', 'a', 'あ'], ['ab', 'a', 'い'], ['ab', 'c', '']]))
    expect(faults.map(({ sheet, row }) => [sheet, row])).toEqual([['survey', 2], ['choices', 3], ['choices', 4]])
  })

  it.each<[string, Cell[][], Partial<SheetFault>]>([
    ['a type that nobody knows', [head, ['select', 'q', '問']], { row: 2, column: 'type', reason: expect.stringContaining('選択肢リストの名前') as string }],
    ['a photo', [head, ['image', 'q', '問']], { row: 2, column: 'type', reason: expect.stringContaining('写真') as string }],
    ['a repeat', [head, ['begin repeat', 'q', '問'], ['text', 't', '問']], { row: 2, column: 'type', reason: expect.stringContaining('くり返し') as string }],
    ['a device id', [head, ['deviceid', 'd', '']], { row: 2, column: 'type', reason: expect.stringContaining('匿名') as string }],
    ['date and time in one', [head, ['dateTime', 'd', '日時']], { row: 2, column: 'type', reason: expect.stringContaining('二つの設問') as string }],
    ['a missing list', [head, ['select_one zz', 'q', '問']], { row: 2, column: 'type', reason: '選択肢リスト「zz」が choices シートにありません。' }],
    ['a missing list of a name that every object knows', [head, ['select_one constructor', 'q', '問']], { row: 2, column: 'type', reason: '選択肢リスト「constructor」が choices シートにありません。' }],
    ['no name', [head, ['text', '', '問']], { row: 2, column: 'name', reason: 'name(設問の名前)がありません。' }],
    ['a Japanese name', [head, ['text', '年齢', '問']], { row: 2, column: 'name', reason: expect.stringContaining('半角の英字') as string }],
    ['a name twice', [head, ['text', 'q', '問'], ['text', 'q', '問']], { row: 3, column: 'name', reason: expect.stringContaining('重なって') as string }],
    ['a name that その他 takes', [head, ['select_one ab or_other', 'q', '問'], ['text', 'q_other', '問']], { row: 3, column: 'name', reason: expect.stringContaining('重なって') as string }],
    ['no label', [head, ['text', 'q', '']], { row: 2, column: 'label', reason: expect.stringContaining('label(設問の文)') as string }],
    ['a group without end', [head, ['begin group', 'g', '組'], ['text', 'q', '問']], { row: 2, column: 'type', reason: expect.stringContaining('end group がありません') as string }],
    ['an end without group', [head, ['text', 'q', '問'], ['end group', '', '']], { row: 3, column: 'type', reason: expect.stringContaining('begin group がありません') as string }],
    ['an empty group', [head, ['begin_group', 'g', '組'], ['end_group', '', '']], { row: 2, column: 'type', reason: expect.stringContaining('中に何もありません') as string }],
    ['an unknown reference', [[...head, 'relevant'], ['text', 'q', '問', '${x} = 1']], { row: 2, column: 'relevant', reason: '「${x}」という name の設問がありません。' }],
    ['an unknown reference in a label', [head, ['text', 'q', '${x}さん']], { row: 2, column: 'label', reason: '「${x}」という name の設問がありません。' }],
    ['a broken expression', [[...head, 'Relevance'], ['text', 'q', '問', '1 = ']], { row: 2, column: 'Relevance', reason: expect.stringContaining('式の4文字目') as string }],
    ['a circle', [[...head, 'relevant'], ['text', 'a', '問', '${b} = 1'], ['text', 'b', '問', '${a} = 1']], { row: 2, column: 'relevant', reason: expect.stringContaining('a → b → a') as string }],
    ['a question that hides its own group', [[...head, 'relevant'], ['begin group', 'g', '', '${a} = 1'], ['text', 'a', '問'], ['end group']], { row: 2, column: 'relevant', reason: expect.stringContaining('めぐりめぐって') as string }],
    ['the answer itself outside of a constraint', [[...head, 'relevant'], ['text', 'q', '問', '. = 1']], { row: 2, column: 'relevant', reason: expect.stringContaining('constraint だけ') as string }],
    ['a bare word', [[...head, 'relevant'], ['text', 'q', '問', 'yes = 1']], { row: 2, column: 'relevant', reason: expect.stringContaining('\'yes\'') as string }],
    ['an unknown column of the choices', [[...head, 'choice_filter'], ['select_one ab', 'q', '問', 'area = 1']], { row: 2, column: 'choice_filter', reason: expect.stringContaining('「area」という列') as string }],
    ['a filled column that is not known', [[...head, 'repeat_count', '備考'], ['text', 'q', '問', 2, 'メモ']], { row: 2, column: '備考', reason: expect.stringContaining('# で') as string }],
    ['a calculation at a question', [[...head, 'calculation'], ['text', 'q', '問', '1']], { row: 2, column: 'calculation', reason: expect.stringContaining('calculate の行だけ') as string }],
    ['a calculation without one', [head, ['calculate', 'c', '']], { row: 2, column: 'calculation', reason: expect.stringContaining('計算の式') as string }],
    ['an appearance of another kind of question', [[...head, 'appearance'], ['date', 'q', '問', 'month-year']], { row: 2, column: 'appearance', reason: expect.stringContaining('month-year') as string }],
    ['a condition in required', [[...head, 'required'], ['text', 'q', '問', '${a} = 1']], { row: 2, column: 'required', reason: expect.stringContaining('yes か no') as string }],
    ['required, unchangeable and empty', [[...head, 'required', 'read_only'], ['text', 'q', '問', true, 'yes']], { row: 2, column: 'read_only', reason: expect.stringContaining('だれも答えられません') as string }],
    ['a default that is no answer', [[...head, 'default'], ['integer', 'q', '問', 'たくさん']], { row: 2, column: 'default', reason: expect.stringContaining('答えになりません') as string }],
    ['a range that does not meet its end', [[...head, 'parameters'], ['range', 'q', '問', 'start=0 end=10 step=3']], { row: 2, column: 'parameters', reason: expect.stringContaining('割り切る') as string }],
    ['a parameter that is not known', [[...head, 'parameters'], ['range', 'q', '問', 'from=0']], { row: 2, column: 'parameters', reason: expect.stringContaining('from=0') as string }],
    ['a translation without a code', [[...head, 'label::English'], ['text', 'q', '問', 'Q']], { row: 1, column: 'label::English', reason: expect.stringContaining('言語のコード') as string }],
    ['a column twice', [[...head, 'caption'], ['text', 'q', '問', 'Q']], { row: 1, column: 'caption', reason: '同じ列が二つあります。' }],
    ['a day where there should be words', [head, ['text', 'q', new Date('2026-04-01T00:00:00Z')]], { row: 2, column: 'label', reason: expect.stringContaining('日付(2026-04-01)') as string }],
    ['an error of Excel', [head, ['text', 'q', '#REF!']], { row: 2, column: 'label', reason: expect.stringContaining('エラー') as string }],
    ['half a pair', [[...head, 'pair'], ['select_one ab', 'q', '問', '満足度:道路']], { row: 2, column: 'pair', reason: '「道路」の重要度の設問がありません。' }],
    ['a regular expression beyond the subset', [[...head, 'constraint'], ['text', 'q', '問', 'regex(., \'(?!a)\')']], { row: 2, column: 'constraint', reason: expect.stringContaining('先読み') as string }],
  ])('refuses %s', (_, survey, fault) => {
    expect(faultsOf(workbook(survey, list))).toContainEqual({ sheet: 'survey', ...fault })
  })

  it.each<[string, Cell[][], Partial<SheetFault>]>([
    ['a choice twice', [...list, ['ab', 'a', 'う']], { row: 4, column: 'name', reason: expect.stringContaining('重なって') as string }],
    ['a choice without label', [...list, ['ab', 'c', '']], { row: 4, column: 'label', reason: expect.stringContaining('label がありません') as string }],
    ['a choice without name', [...list, ['ab', '', 'う']], { row: 4, column: 'name', reason: expect.stringContaining('name') as string }],
    ['a choice with a space in its name', [...list, ['ab', 'c d', 'う']], { row: 4, column: 'name', reason: expect.stringContaining('空白') as string }],
    ['pictures', [['list_name', 'name', 'label', 'media::image'], ['ab', 'a', 'あ', 'a.png']], { row: 1, column: 'media::image', reason: expect.stringContaining('画像') as string }],
    ['a remark of the author without its sign', [['list_name', 'name', 'label', '備考'], ['ab', 'a', 'あ', 'メモ']], { row: 1, column: '備考', reason: expect.stringContaining('#') as string }],
  ])('refuses in the choices %s', (_, choices, fault) => {
    expect(faultsOf(workbook([head, ['select_one ab', 'q', '問']], choices))).toContainEqual({ sheet: 'choices', ...fault })
  })

  it.each<[string, Cell[][], Partial<SheetFault>]>([
    ['no title', [['form_title', 'form_id'], ['', 'a']], { row: 2, column: 'form_title' }],
    ['no title in the default language', [['form_title::English (en)', 'form_id'], ['T', 'a']], { row: 2 }],
    ['no id', [['form_title', 'form_id'], ['題', '']], { row: 2, column: 'form_id' }],
    ['an id that no address can hold', [['form_title', 'form_id'], ['題', 'My_Form 1']], { row: 2, column: 'form_id', reason: expect.stringMatching(/「My_Form 1」.*\(例: my-form-1\).*--id/) as string }],
    ['an id of other letters', [['form_title', 'form_id'], ['題', '暮らし']], { row: 2, column: 'form_id' }],
    ['an id that is too long', [['form_title', 'form_id'], ['題', 'a'.repeat(61)]], { row: 2, column: 'form_id' }],
    ['a language without code', [['form_title', 'form_id', 'default_language'], ['題', 'a', '日本語']], { row: 2, column: 'default_language' }],
    ['encryption', [['form_title', 'form_id', 'public_key'], ['題', 'a', 'x']], { row: 2, column: 'public_key' }],
    ['a name that every object knows', [['form_title', 'form_id', '__proto__'], ['題', 'a', 'x']], { row: 2, column: '__proto__', reason: expect.stringContaining('使えません') as string }],
    ['a second row', [['form_title', 'form_id'], ['題', 'a'], ['題', 'b']], { row: 3 }],
  ])('refuses in the settings %s', (_, settings, fault) => {
    expect(faultsOf(workbook([head, ['text', 'q', '問']], [], settings))).toContainEqual(expect.objectContaining({ sheet: 'settings', ...fault }))
  })

  it('names missing sheets, sheets of other systems and forms without questions', () => {
    expect(faultsOf([{ name: 'Sheet1', rows: [] }]).map(({ reason }) => reason)).toEqual(['シート「survey」がありません。', 'シート「settings」がありません。'])
    expect(faultsOf([...workbook([head, ['text', 'q', '問']]), { name: 'entities', rows: [['a'], ['b']] }])).toEqual([{ sheet: 'entities', reason: 'エンティティ(entities)は使えません。' }])
    expect(faultsOf(workbook([head]))).toEqual([{ sheet: 'survey', reason: '設問が一つもありません。' }])
  })

  it('takes groups eight deep and two thousand rows, no more', () => {
    const deep = (depth: number): Cell[][] => [head, ...Array.from({ length: depth }, (_, place) => ['begin group', `g${place}`, '組']), ['text', 'q', '問'], ...Array.from({ length: depth }, () => ['end group'])]
    const parsed = parseSurveyForm(formOf(workbook(deep(8))))
    expect(parsed).toBeDefined()
    expect(faultsOf(workbook(deep(9)))).toEqual([{ sheet: 'survey', row: 10, column: 'type', reason: 'グループの入れ子が深すぎます。8段までです。' }])
    const long = (count: number): Cell[][] => [head, ...Array.from({ length: count }, (_, place) => ['text', `q${place}`, '問'])]
    expect(parseSurveyForm(formOf(workbook(long(2000))))).toBeDefined()
    expect(faultsOf(workbook(long(2001)))).toHaveLength(1)
  })

  it('names all faults at once, in the order of the workbook', () => {
    const faults = faultsOf(workbook([head, ['text', '', ''], ['video', 'v', '動画'], ['select_one ab', 'q', '問']], [['list_name', 'name', 'label'], ['ab', 'x y', '']]))
    expect(faults.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ['survey', 2, 'name'], ['survey', 2, 'label'], ['survey', 3, 'type'], ['choices', 2, 'name'], ['choices', 2, 'label'],
    ])
  })

  it('takes what Excel and word processors make of cells', () => {
    const form = formOf(workbook(
      [['\uFEFFType', 'Name', 'Label ', 'Required', 'relevance', 'default', '#メモ', 'media::image'],
        ['ｓｅｌｅｃｔ＿ｏｎｅ\u00a0ｎｕｍ', 'ｑ１', ' 問一\r\n続き ', true, null, 1, 'x', null],
        ['date', 'q2', '問二', 'はい', '${q1} ＝ “１” and （${q1} ＞ 0）', new Date('2026-04-01T00:00:00Z'), null, null],
        [null, null, null],
        ['time', 'q3', '問三', 'FALSE', null, new Date('1899-12-30T09:30:00Z'), null, null]],
      [['list name', 'value', 'caption'], ['num', 1, 'はい'], ['num', '２', 'いいえ']],
    ))
    expect(form.items).toEqual([
      { type: 'selectOne', name: 'q1', label: { ja: '問一\n続き' }, list: 'num', isRequired: true, default: '1' },
      { type: 'date', name: 'q2', label: { ja: '問二' }, relevant: '${q1} = "１" and (${q1} > 0)', isRequired: true, default: '2026-04-01' },
      { type: 'time', name: 'q3', label: { ja: '問三' }, default: '09:30' },
    ])
    expect(form.lists).toEqual({ num: [{ name: '1', label: { ja: 'はい' } }, { name: '2', label: { ja: 'いいえ' } }] })
  })

  it('has the languages in which something is written', () => {
    const form = formOf(workbook([['type', 'name', 'label', 'label::Tiếng Việt (vi)', 'label:English (en)'], ['text', 'q', '問', '', 'Q']]))
    expect(form.languages).toEqual(['ja', 'en'])
    expect(form.items).toEqual([{ type: 'text', name: 'q', label: { ja: '問', en: 'Q' } }])
  })

  it('names lists and sheets that nothing uses, and takes the form', () => {
    const compiled = compileXlsForm([...workbook([head, ['text', 'q', '問']], list), { name: '説明', rows: [['読んでください']] }])
    expect('notes' in compiled && compiled.notes).toEqual([
      { sheet: 'choices', row: 2, reason: '選択肢リスト「ab」は、どの設問でも使われていません。' },
      { sheet: '説明', reason: 'このシートは読みません。' },
    ])
  })
})
