import type { SurveyChunk } from '../../participation/participationChunks.ts'
import { placedItems } from '../../survey/formItems.ts'
import { textFor } from '../../survey/formLanguage.ts'
import type { FormText, Survey } from '../../survey/surveyForm.ts'
import { fieldsOf, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'
import { tiesOf } from './tiesOf.ts'

/** アンケート with their questions, and what was published of their answers. */
export function surveyDocuments({ outline, published }: SearchSources): readonly SearchDocument[] {
  return (published?.surveys ?? []).flatMap(chunk => [surveyDocument(chunk, outline), ...chunk.result ? [resultDocument(chunk, outline)] : []])
}

function surveyDocument({ survey }: SurveyChunk, outline: SearchSources['outline']): SearchDocument {
  const { form, purpose = '', division = '' } = survey
  const title = inJapanese(form.title)
  return {
    id: `survey:${form.id}`,
    kind: 'survey',
    page: { kind: 'survey', id: form.id },
    title,
    ...survey.isSample ? { context: '見本' } : {},
    fields: [
      ...fieldsOf('name', 'name', [title]),
      ...fieldsOf('summary', 'summary', [purpose]),
      ...fieldsOf('body', 'question', placedItems(form).flatMap(({ item }) => 'label' in item && item.label ? [inJapanese(item.label)] : [])),
      ...fieldsOf('body', 'division', [division]),
    ],
    ...tiesOf(outline, survey),
  }
}

function resultDocument({ survey }: SurveyChunk, outline: SearchSources['outline']): SearchDocument {
  const title = `${inJapanese(survey.form.title)}の結果`
  return {
    id: `surveyResult:${survey.form.id}`,
    kind: 'result',
    page: { kind: 'surveyResult', id: survey.form.id },
    title,
    context: thingOf(survey),
    fields: fieldsOf('name', 'name', [title]),
    ...tiesOf(outline, survey),
  }
}

/** What is found is shown in Japanese, as the plan is. */
const inJapanese = (text: FormText): string => textFor(text, 'ja').text

function thingOf({ isSample }: Pick<Survey, 'isSample'>): string {
  return isSample ? 'アンケート(見本)' : 'アンケート'
}
