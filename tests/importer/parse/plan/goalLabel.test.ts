import { describe, expect, it } from 'vitest'
import { isGoalLabel } from '../../../../src/importer/parse/plan/goalLabel.ts'

describe('isGoalLabel', () => {
  it.each(['目標', '目 標', '目 標 ①', '目 標②'])('knows %s', (label) => {
    expect(isGoalLabel(label)).toBe(true)
  })

  it.each(['目的', '目標値', '目  標', '指標名', '', undefined])('does not take %s for one', (label) => {
    expect(isGoalLabel(label)).toBe(false)
  })
})
