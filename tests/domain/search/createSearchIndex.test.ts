import { describe, expect, it } from 'vitest'
import type { ReadingsChunk } from '../../../src/domain/reading/readingsChunk.ts'
import { createSearchIndex, searchIndexSteps } from '../../../src/domain/search/createSearchIndex.ts'
import { fieldsOf, type SearchDocument } from '../../../src/domain/search/searchDocument.ts'
import type { SearchFilter } from '../../../src/domain/search/searchFilter.ts'
import type { SearchHit } from '../../../src/domain/search/searchResult.ts'

function document(id: string, texts: { name?: string, summary?: string, body?: string }, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id, kind: 'project', page: { kind: 'project', id }, title: texts.name ?? id,
    fields: [...fieldsOf('name', 'name', [texts.name ?? '']), ...fieldsOf('summary', 'description', [texts.summary ?? '']), ...fieldsOf('body', 'schedule', [texts.body ?? ''])],
    divisionIds: [], leadingProjectIds: [], sdgs: [], ...more,
  }
}

const readings: ReadingsChunk = { words: [['健康', 'けんこう'], ['公民館', 'こうみんかん'], ['大山', 'おおやま', 1], ['大山詣り', 'おおやままいり', 1], ['海', 'うみ'], ['廃棄物', 'はいきぶつ']] }
const synonyms = { groups: [['ごみ', '廃棄物'], ['障がい', '障害']] }

const setUp = (...documents: SearchDocument[]) => createSearchIndex({ documents, synonyms, readings })
const ids = (index: ReturnType<typeof setUp>, typed: string, filter?: SearchFilter) => index.search({ typed, ...(filter && { filter }) }).hits.map(hit => hit.document.id)

/** Title and passage with marks: `[健康]づくり`. */
function shown({ document: found, titleMarks, passage }: SearchHit): string[] {
  const marked = (text: string, marks: readonly { from: number, to: number }[]) =>
    marks.toReversed().reduce((result, { from, to }) => `${result.slice(0, from)}[${result.slice(from, to)}]${result.slice(to)}`, text)
  return [marked(found.title, titleMarks), ...passage ? [marked(passage.field.text, passage.marks)] : []]
}

describe('createSearchIndex', () => {
  it('ranks a name before a summary before all the rest', () => {
    const index = setUp(document('body', { name: 'あ', body: '公園' }), document('summary', { name: 'あ', summary: '公園' }), document('name', { name: '公園' }))
    expect(ids(index, '公園')).toEqual(['name', 'summary', 'body'])
  })

  it('ranks a word as typed above its synonym in the same place, and both are found', () => {
    const index = setUp(document('synonym', { name: '廃棄物の計画' }), document('exact', { name: 'ごみの計画' }))
    expect(ids(index, 'ゴミ')).toEqual(['exact', 'synonym'])
    expect(ids(index, '廃棄物')).toEqual(['synonym', 'exact'])
  })

  it('finds a synonym inside a longer word', () => {
    expect(ids(setUp(document('one', { name: '障害者雇用' })), '障がい者雇用')).toEqual(['one'])
  })

  it('wants all words, in any order, in any fields', () => {
    const index = setUp(document('both', { name: '公園', body: '遊具' }), document('one', { name: '公園' }))
    expect(ids(index, '遊具　公園')).toEqual(['both'])
    expect(index.search({ typed: '遊具 公園' }).relaxed).toBeUndefined()
  })

  it.each([['けんこう'], ['けんこ'], ['ケンコウ'], ['けんこうづくり']])('finds kanji by their reading: %s', (typed) => {
    const index = setUp(document('health', { name: '健康づくり' }), document('other', { name: '道路' }))
    expect(index.search({ typed }).hits.map(shown)).toEqual([typed === 'けんこうづくり' ? ['[健康づくり]'] : ['[健康]づくり']])
  })

  it('finds readings from the start of a word, and inside only where there is nothing else', () => {
    expect(ids(setUp(document('hall', { name: '公民館' }), document('sea', { name: '海' })), 'うみ')).toEqual(['sea'])
    expect(ids(setUp(document('hall', { name: '公民館' })), 'うみ')).toEqual(['hall'])
  })

  it('finds a word inside another by its reading, below one that stands for itself', () => {
    const words: ReadingsChunk = { words: [['学校', 'がっこう'], ['小学校', 'しょうがっこう'], ['新学校', 'しんがくこう']] }
    const index = createSearchIndex({ documents: [document('new', { name: '新学校' }), document('primary', { name: '小学校' }), document('school', { name: '学校数' })], synonyms, readings: words })
    expect(index.search({ typed: 'がっこう' }).hits.map(shown)).toEqual([['[学校]数'], ['[小学校]'], ['新[学校]']])
  })

  it('takes kana for the word whose whole reading they are, before a word that is read on', () => {
    const words: ReadingsChunk = { words: [['公開', 'こうかい'], ['効果', 'こうか']] }
    const index = createSearchIndex({ documents: [document('on', { summary: '公開' }), document('whole', { summary: '効果' })], synonyms, readings: words })
    expect(ids(index, 'こうか')).toEqual(['whole', 'on'])
    expect(ids(index, 'こう')).toEqual(['on', 'whole'])
  })

  it('takes kana for the word that the city lists as an everyday one, before another that is read alike', () => {
    const words: ReadingsChunk = { words: [['求職', 'きゅうしょく'], ['給食', 'きゅうしょく']] }
    const documents = [document('work', { name: '求職の相談' }), document('lunch', { summary: '給食' })]
    expect(ids(createSearchIndex({ documents, synonyms, readings: words }), 'きゅうしょく')).toEqual(['work', 'lunch'])
    expect(ids(createSearchIndex({ documents, synonyms: { groups: [['給食', '学校給食']] }, readings: words }), 'きゅうしょく')).toEqual(['lunch', 'work'])
  })

  it('finds synonyms of what is typed by its reading', () => {
    expect(ids(setUp(document('waste', { name: '廃棄物' }), document('refuse', { name: 'ごみ' })), 'はいきぶつ')).toEqual(['waste', 'refuse'])
  })

  it('takes all words, however many there are', () => {
    const typed = Array.from({ length: 20 }, (_, count) => `語${String.fromCharCode(0x4e00 + count)}`)
    const index = setUp(document('all', { name: typed.join('、') }), document('some', { name: typed.slice(1).join('、') }))
    expect(ids(index, typed.join(' '))).toEqual(['all'])
  })

  it('finds what is written with other kanji and kana but read alike', () => {
    const index = setUp(document('pilgrimage', { name: '大山詣り' }), document('mountain', { name: '大山' }))
    expect(index.search({ typed: '大山まいり' }).hits.map(shown)).toEqual([['[大山詣り]']])
  })

  it.each([['サーバー', 'サーバ更新'], ['サーバ', 'サーバー更新'], ['サーバ更新', 'サーバー更新'], ['運動スポーツ', '運動・スポーツ'], ['２４－１０１', '24-101'], ['9002173', '9,002,173千円'], ['9,002,173', '9,002,173千円'], ['９，００２，１７３千円', '9,002,173千円']])('finds %s in %s', (typed, name) => {
    expect(ids(setUp(document('one', { name })), typed)).toEqual(['one'])
  })

  it('ranks a whole number or katakana word above one that only contains it', () => {
    const index = setUp(document('part', { summary: '12,460人、オンブズマン' }), document('whole', { summary: '国道246号、ブズ' }))
    expect(ids(index, '246')).toEqual(['whole', 'part'])
    expect(ids(index, 'ブズ')).toEqual(['whole', 'part'])
  })

  it('marks words in the title and in the passage of the text as the city wrote it', () => {
    const index = setUp(document('one', { name: '大山の事業', summary: '前の文です。Ｗｉ－Ｆｉを 大山 に広げます。' }))
    expect(index.search({ typed: 'wi-fi 大山' }).hits.map(shown)).toEqual([['[大山]の事業', '前の文です。[Ｗｉ－Ｆｉ]を [大山] に広げます。']])
    const { passage } = index.search({ typed: 'wi-fi' }).hits[0] ?? {}
    expect(passage && passage.field.text.slice(passage.from, passage.to)).toBe('Ｗｉ－Ｆｉを 大山 に広げます。')
  })

  it('shows the passage that holds most of the words, and none for names alone', () => {
    const index = setUp(document('one', { name: '公園', summary: '公園です。', body: '公園の遊具' }))
    expect(index.search({ typed: '公園 遊具' }).hits[0]?.passage?.field.text).toBe('公園の遊具')
    expect(setUp(document('two', { name: '公園' })).search({ typed: '公園' }).hits[0]).not.toHaveProperty('passage')
  })

  it('leaves a question’s other words out only where nothing holds them all, and says so', () => {
    const index = setUp(document('lunch', { name: '給食', summary: '中学校の給食です。' }), document('literal', { name: '給食はいつから' }))
    expect(index.search({ typed: '給食はいつから' })).toMatchObject({ total: 1 })
    expect(index.search({ typed: '給食はいつから' })).not.toHaveProperty('relaxed')
    const asked = index.search({ typed: '中学校の給食はいくら' })
    expect(asked.relaxed).toEqual({ kind: 'stripped', words: ['中学校', '給食'] })
    expect(asked.hits.map(hit => hit.document.id)).toEqual(['lunch'])
  })

  it('gives what holds most of the words where nothing holds all, and says so', () => {
    const index = setUp(document('two', { name: '公園', body: '遊具' }), document('one', { name: '公園' }))
    const result = index.search({ typed: '公園 遊具 恐竜' })
    expect(result.relaxed).toEqual({ kind: 'partly', words: ['公園', '遊具', '恐竜'], least: 2 })
    expect(result.hits.map(hit => hit.document.id)).toEqual(['two'])
  })

  it('takes the rarest of several words for what says most', () => {
    const index = setUp(...Array.from({ length: 8 }, (_, count) => document(`${count}`, { body: '公園' })), document('rare', { body: '恐竜' }))
    expect(ids(index, '公園 恐竜 宇宙')[0]).toBe('rare')
  })

  it.each([[''], ['　'], ['・'], ['恐竜'], ['?']])('finds nothing for %j', (typed) => {
    expect(setUp(document('one', { name: '公園' })).search({ typed })).toMatchObject({ total: 0, hits: [] })
  })

  it('filters by pillar, division, leading project, goal and kind', () => {
    const index = setUp(
      document('a', { name: '公園' }, { pillarId: '1', divisionIds: ['都市部 公園課'], leadingProjectIds: ['4'], sdgs: [3, 11] }),
      document('b', { name: '公園' }, { pillarId: '2', kind: 'policy' }),
    )
    for (const filter of [{ pillarId: '1' }, { divisionId: '都市部 公園課' }, { leadingProjectId: '4' }, { sdg: 11 }, { kinds: ['project'] }] satisfies SearchFilter[]) {
      expect(ids(index, '公園', filter)).toEqual(['a'])
    }
  })

  it('counts what each choice of a filter would leave, the other parts of the filter staying', () => {
    const index = setUp(
      document('a', { name: '公園' }, { pillarId: '1', divisionIds: ['x', 'y'], leadingProjectIds: ['4'], sdgs: [3, 11] }),
      document('b', { name: '公園' }, { kind: 'policy', pillarId: '1', sdgs: [11] }),
      document('c', { name: '公園' }, { kind: 'policy', pillarId: '2' }),
      document('d', { name: '道路' }, { pillarId: '2' }),
    )
    const all = index.countChoices({ typed: '公園' })
    expect([[...all.kinds], [...all.pillarIds], [...all.divisionIds], [...all.leadingProjectIds], [...all.sdgs]]).toEqual([
      [['project', 1], ['policy', 2]], [['1', 2], ['2', 1]], [['x', 1], ['y', 1]], [['4', 1]], [[3, 1], [11, 2]],
    ])
    const policies = index.countChoices({ typed: '公園', filter: { kinds: ['policy'], pillarId: '2' } })
    expect([[...policies.kinds], [...policies.pillarIds], [...policies.sdgs]]).toEqual([[['policy', 1]], [['1', 1], ['2', 1]], []])
  })

  it('counts nothing where nothing is found or asked', () => {
    const index = setUp(document('a', { name: '公園' }))
    for (const typed of ['', '恐竜']) expect(index.countChoices({ typed }).kinds.size).toBe(0)
  })

  it('gives hits page by page, each once', () => {
    const index = setUp(...Array.from({ length: 65 }, (_, count) => document(`${count}`, { name: '公園' })))
    const pages = [0, 30, 60, 90].map(offset => index.search({ typed: '公園', offset }).hits.map(hit => hit.document.id))
    expect(pages.map(page => page.length)).toEqual([30, 30, 5, 0])
    expect(pages.flat()).toEqual(Array.from({ length: 65 }, (_, count) => `${count}`))
  })

  it('finds kana as written where there is no word list', () => {
    const index = createSearchIndex({ documents: [document('kana', { name: 'けんこう' }), document('kanji', { name: '健康' })], synonyms })
    expect(ids(index, 'けんこう')).toEqual(['kana'])
  })
})

describe('searchIndexSteps', () => {
  it('makes the same index in steps', () => {
    const documents = Array.from({ length: 50 }, (_, count) => document(`${count}`, { name: `大山${count}`, summary: '健康', body: '公民館' }))
    const steps = searchIndexSteps({ documents, synonyms, readings })
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count += 1
    expect(count).toBeGreaterThan(2)
    const query = { typed: 'おおやま けんこう' }
    expect(step.value.search(query)).toEqual(createSearchIndex({ documents, synonyms, readings }).search(query))
  })
})
