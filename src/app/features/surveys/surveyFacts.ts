import { formatInstant } from '../../../domain/sync/formatInstant.ts'
import { isQuestion, placedItems } from '../../../domain/survey/formItems.ts'
import type { Survey } from '../../../domain/survey/surveyForm.ts'
import { languageName } from './languageName.ts'

/** What a person wants to know of a survey before beginning. */
export function surveyFacts({ form, window, access, division, resultsPlan }: Survey): readonly { readonly term: string, readonly text: string }[] {
  const questions = placedItems(form).filter(({ item }) => isQuestion(item)).length
  const isBranching = placedItems(form).some(({ item }) => item.relevant !== undefined)
  return [
    { term: '受付期間', text: `${formatInstant(window.opensAt)}から${formatInstant(window.closesAt)}まで` },
    { term: '質問の数', text: isBranching ? `最大${questions}問(答えによって変わります)` : `${questions}問` },
    { term: '答える人', text: access === 'codes' ? '市から回答番号が届いた人' : 'だれでも答えられます' },
    { term: 'お名前', text: 'お名前や連絡先は聞きません。端末を見分ける情報も送りません。' },
    ...form.languages.length > 1 ? [{ term: '言語', text: form.languages.map(languageName).join('、') }] : [],
    ...division === undefined ? [] : [{ term: '担当課', text: division }],
    { term: '結果', text: resultsPlan ?? '公表の予定は、まだ示されていません。' },
  ]
}
