import type { ReadingRule } from '../../../domain/plan/sourceNote.ts'

/** How this document family is put right where its text could not be taken as it stands. */
export const guidelineRules = {
  outerSpace: {
    id: 'guideline-outer-space',
    title: '見出しの前後の空白',
    reason: '見出しの行の前後に、字下げや行末の空白が残っています。見出しの言葉ではないため、取り除いて読み取ります。',
    effect: 'layout',
  },
  continuedTable: {
    id: 'guideline-continued-table',
    title: 'ページをまたぐ表',
    reason: 'ページが変わったあと、表の見出しの行がないまま取り組みが続いています。前のページの表の続きとして、同じ列の並びで読み取ります。',
    effect: 'layout',
  },
  continuedRow: {
    id: 'guideline-continued-row',
    title: '取り組みの続きの行',
    reason: '一つの取り組みに区分が二つ以上あるとき、二行目からは取り組みの名前と指針の記載内容が空欄です。すぐ上の取り組みの続きとして読み取ります。',
    effect: 'layout',
  },
  romanNumeral: {
    id: 'guideline-roman-numeral',
    title: '区分の数字の文字',
    reason: '区分の数字が、ローマ数字の文字ではなく英字の I や V で入力されている行があります。凡例と同じローマ数字の文字にそろえます。',
    effect: 'layout',
  },
  listMarkup: {
    id: 'guideline-list-markup',
    title: '箇条書きの記号',
    reason: '取り組みの欄に、ウェブページの箇条書きの記号(<ul>、<li>)が文字として残っています。本文ではないため、取り除いて読み取ります。',
    effect: 'layout',
  },
  approachWording: {
    id: 'guideline-approach-wording',
    title: '対応方針と凡例の一文字の違い',
    reason: '対応方針の言葉が、同じ区分の凡例の説明と一文字だけ違います。ほかの行の対応方針が凡例と同じ言葉であるため、凡例の言葉を表示し、両方を残します。',
    effect: 'content',
  },
} as const satisfies Readonly<Record<string, ReadingRule>>
