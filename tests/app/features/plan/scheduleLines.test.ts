import { describe, expect, it } from 'vitest'
import { scheduleLines } from '../../../../src/app/features/plan/scheduleLines.ts'

describe('scheduleLines', () => {
  it('parts items at the spaces between Japanese letters and at line ends', () => {
    expect(scheduleLines('地元調整 関係機関協議 用地取得')).toEqual(['地元調整', '関係機関協議', '用地取得'])
    expect(scheduleLines('サポーター 募集\n実施')).toEqual(['サポーター', '募集', '実施'])
  })

  it.each(['2 橋', '講座開催 (3回)', 'SNS 配信等', '42 か所のミニデイ (サロン) の定期開催', '文化財調査、 補償移転'])('keeps %s in one line', text => {
    expect(scheduleLines(text)).toEqual([text])
  })
})
