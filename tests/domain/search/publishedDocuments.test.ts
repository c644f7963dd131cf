import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../../src/domain/search/createSearchIndex.ts'
import { planDocuments } from '../../../src/domain/search/documents/planDocuments.ts'
import type { PublishedSources } from '../../../src/domain/search/documents/publishedSources.ts'
import type { Survey } from '../../../src/domain/survey/surveyForm.ts'
import { sampleEvent } from '../event/sampleEvent.ts'
import { sampleCall } from '../publicComment/sampleCall.ts'
import { formWith } from '../survey/formWith.ts'
import { sources, synonyms } from './cityData.ts'

const survey: Survey = {
  form: formWith([{ type: 'group', name: 'g', label: { ja: '公園' }, items: [{ type: 'text', name: 'q', label: { ja: 'たこあげの場所は' } }, { type: 'calculate', name: 'c', calculation: '1' }] }], {
    title: { ja: '遊び場のアンケート', en: 'Playgrounds' },
  }),
  window: sampleCall.window, access: 'open', isSample: true, purpose: '遊び場を考えるため', projectIds: ['24-101'],
}
const published: PublishedSources = {
  surveys: [{ survey, result: { format: 1, surveyId: 'mihon', publishedOn: '2026-08-01', title: { ja: '結果' }, responses: 0, smallest: 5, questions: [] } }],
  calls: [{
    call: { ...sampleCall, draft: [{ id: 'a', level: 2, heading: '水辺', text: '- **ホタル**の[すむ](https://example.jp)川\n- | 表 |' }], policyIds: ['01'] },
    result: {
      format: 1, callId: 'midori', publishedOn: '2026-08-01', people: 1, opinions: 1, outcome: '案のとおり', categories: [],
      responses: [{ number: 1, summary: 'カワセミも守って', count: 1, category: 'A', response: '守ります', receiptHashes: [] }],
    },
  }],
  events: [{ ...sampleEvent, records: [{ title: '会議録', text: 'ツバメの巣の話' }] }],
}
const documents = planDocuments({ ...sources, published })
const added = documents.slice(planDocuments(sources).length)

describe('planDocuments of what was published to take part in', () => {
  it('makes a document of each survey, call, event and result', () => {
    expect(added.map(({ id, kind, page, context }) => [id, kind, page.kind, context])).toEqual([
      ['survey:mihon', 'survey', 'survey', '見本'],
      ['surveyResult:mihon', 'result', 'surveyResult', 'アンケート(見本)'],
      ['call:midori', 'call', 'call', undefined],
      ['callResult:midori', 'result', 'callResult', 'パブリックコメント'],
      ['event:e1', 'event', 'event', 'ワークショップ / 令和8年(2026年)8月4日(火) 9:30から12:00まで'],
    ])
  })

  it.each([['たこあげ', 'survey:mihon'], ['遊び場のアンケート', 'survey:mihon'], ['ホタル', 'call:midori'], ['カワセミ', 'callResult:midori'], ['ツバメの巣', 'event:e1'], ['見本会館', 'event:e1']])(
    'lets %s be found', (typed, id) => {
      const { hits } = createSearchIndex({ documents, synonyms }).search({ typed, limit: 5 })
      expect(hits[0]?.document.id).toBe(id)
    })

  it('takes the marks of Markdown out of passages', () => {
    expect(added[2]?.fields.find(({ part }) => part === 'draft')?.text).toBe('水辺 / ホタルのすむ川 表')
  })

  it('is found by the division, pillar and goals of the project that it is about', () => {
    expect(added[0]).toMatchObject({ pillarId: '3', divisionIds: ['経済環境部 商工観光課'], sdgs: [8, 17] })
  })
})
