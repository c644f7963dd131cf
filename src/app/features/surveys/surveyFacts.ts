import { formatMoment } from '../../../domain/language/formatDate.ts'
import { formatList } from '../../../domain/language/formatList.ts'
import { isQuestion, placedItems } from '../../../domain/survey/formItems.ts'
import type { Survey } from '../../../domain/survey/surveyForm.ts'
import { language } from '../../i18n/language.ts'
import { ofPlan, type Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { languageName } from './languageName.ts'

/** What a person wants to know of a survey before beginning; once it has a result, no plan for one is named. */
export function surveyFacts({ form, window, access, division, resultsPlan }: Survey, hasResult = false): readonly { readonly term: Words, readonly text: Words }[] {
  const questions = placedItems(form).filter(({ item }) => isQuestion(item)).length
  const isBranching = placedItems(form).some(({ item }) => item.relevant !== undefined)
  return [
    { term: wordsOf('surveys.window'), text: wordsOf('format.fromTo', { from: formatMoment(language(), window.opensAt), to: formatMoment(language(), window.closesAt) }) },
    { term: wordsOf('surveys.questions'), text: wordsOf(isBranching ? 'surveys.questionCountAtMost' : 'surveys.questionCount', { n: questions }) },
    { term: wordsOf('surveys.whoAnswers'), text: wordsOf(access === 'codes' ? 'surveys.whoAnswersCodes' : 'surveys.whoAnswersOpen') },
    { term: wordsOf('surveys.names'), text: wordsOf('surveys.namesNote') },
    ...form.languages.length > 1 ? [{ term: wordsOf('surveys.languages'), text: formatList(language(), form.languages.map(languageName)) }] : [],
    ...division === undefined ? [] : [{ term: wordsOf('surveys.division'), text: ofPlan(division) }],
    { term: wordsOf('surveys.results'), text: hasResult ? wordsOf('surveys.resultsPublished') : resultsPlan === undefined ? wordsOf('surveys.resultsUnknown') : ofPlan(resultsPlan) },
  ]
}
