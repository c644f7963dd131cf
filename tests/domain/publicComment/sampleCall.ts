import type { PublicCommentCall } from '../../../src/domain/publicComment/publicCommentCall.ts'

/** A call of 見本市, complete: 1 to 30 June 2026, 30 days. */
export const sampleCall: PublicCommentCall = {
  format: 1,
  id: 'midori',
  version: 1,
  title: '見本の計画',
  purpose: '見本です。',
  window: { opensAt: '2026-05-31T15:00:00.000Z', closesAt: '2026-06-30T14:59:59.999Z', rule: 'received-by' },
  eligible: ['見本市に住む人'],
  otherWays: [],
  placesToRead: [],
  personalFields: [{ name: 'name', label: '氏名', isRequired: true }, { name: 'contact', label: '連絡先', isRequired: false }],
  resultsPlan: '8月ごろ',
  contact: { division: '見本課' },
  draft: [{ id: 'mokuteki', level: 1, heading: '目的', text: '本文' }],
  materials: [],
  history: [],
}
