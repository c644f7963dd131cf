import { answerKind, type AnswerKind } from '../../domain/survey/answerKind.ts'
import { choicesOfQuestion } from '../../domain/survey/choicesOfQuestion.ts'
import { hasOther, isQuestion, otherName, placedItems } from '../../domain/survey/formItems.ts'
import type { FormText, Question, SurveyForm } from '../../domain/survey/surveyForm.ts'
import type { Answer, SurveyResponse } from '../../domain/survey/surveyResponse.ts'
import { versionMark } from '../../domain/survey/versionMark.ts'
import { safeCell } from '../../domain/figures/safeCell.ts'
import type { ExportColumn } from './exportColumn.ts'

/** An answer with the version of the form that was answered. */
export interface VersionedResponse {
  readonly version: number
  readonly response: Pick<SurveyResponse, 'answers'>
}

/** A column as one version of a form has it. */
interface VersionColumn {
  readonly heading: string
  readonly kind: AnswerKind
  readonly label: string
  /** Codes and what they stand for, or one sentence. */
  readonly codes?: ReadonlyMap<string, string>
  readonly values?: string
  readonly cell: (answers: SurveyResponse['answers']) => string
}

/** The same column in all versions that have it, the latest first. */
interface SharedColumn {
  readonly first: VersionColumn
  readonly versions: Map<number, VersionColumn>
}

/**
 * 設問ごとの列: one for each question, one with 0 and 1 for each choice of a multiple choice, その他 in a column of its own. Of several
 * versions, the latest first, each answer is written by the version that was answered: a column that its version did not have stays
 * blank, and a question whose kind of answer changed has a further column, headed with the versions: `age(版1)`.
 */
export function surveyColumns(forms: readonly SurveyForm[]): readonly ExportColumn<VersionedResponse>[] {
  const columns = new Map<string, SharedColumn[]>()
  for (const form of forms) {
    for (const column of placedItems(form).map(({ item }) => item).filter(isQuestion).flatMap(question => columnsOf(question, form))) {
      const ofHeading = columns.get(column.heading) ?? []
      columns.set(column.heading, ofHeading)
      const shared = ofHeading.find(({ first }) => first.kind === column.kind)
      if (shared) shared.versions.set(form.version, column)
      else ofHeading.push({ first: column, versions: new Map([[form.version, column]]) })
    }
  }
  return [...columns.values()].flatMap(ofHeading => ofHeading.map((shared, place) => exportColumn(shared, place > 0)))
}

function exportColumn({ first, versions }: SharedColumn, isMarked: boolean): ExportColumn<VersionedResponse> {
  const values = first.codes ? codesText(versions) : first.values
  return {
    heading: isMarked ? `${first.heading}${versionMark([...versions.keys()])}` : first.heading,
    label: first.label,
    ...(values !== undefined && { values }),
    cell: ({ version, response }) => versions.get(version)?.cell(response.answers) ?? '',
  }
}

/** The codes of all versions; one that meant something else in an older version is told with that version. */
function codesText(versions: ReadonlyMap<number, VersionColumn>): string {
  const meanings = new Map<string, string>()
  const texts: string[] = []
  for (const [version, { codes }] of versions) {
    for (const [code, meaning] of codes ?? []) {
      const known = meanings.get(code)
      if (known === meaning) continue
      if (known === undefined) meanings.set(code, meaning)
      texts.push(`${code}${known === undefined ? '' : versionMark([version])}=${meaning}`)
    }
  }
  return texts.join(';')
}

function columnsOf(question: Question, form: SurveyForm): readonly VersionColumn[] {
  const { name } = question
  const textOf = (text: FormText | undefined) => text?.[form.defaultLanguage] ?? ''
  const label = textOf(question.label)
  const column = (suffix: string, meaning: string, cell: (answer: Answer) => string, more: Pick<VersionColumn, 'values' | 'codes'> = {}, at = name): VersionColumn => ({
    heading: `${at}${suffix}`, kind: at === name ? answerKind(question) : 'text', label: meaning, ...more,
    cell: (answers) => {
      const answer = Object.hasOwn(answers, at) ? answers[at] : undefined
      return answer === undefined ? '' : cell(answer)
    },
  })
  const other = hasOther(question) ? [column('', `${label} その他の内容`, textCell, {}, otherName(name))] : []
  switch (question.type) {
    case 'selectOne': return [column('', label, plainCell, { codes: new Map(choicesOfQuestion(form, question).map(choice => [choice.name, textOf(choice.label)])) }), ...other]
    case 'selectMultiple': return [
      ...choicesOfQuestion(form, question).map(choice => column(`/${choice.name}`, `${label} ${textOf(choice.label)}`, answer => Array.isArray(answer) && answer.includes(choice.name) ? '1' : '0', { values: '1=選んだ;0=選ばなかった;空=無回答か、この列のない版への回答' })),
      ...other,
    ]
    case 'rank': return choicesOfQuestion(form, question).map(choice => column(`/${choice.name}`, `${label} ${textOf(choice.label)}`, answer => rankOf(answer, choice.name), { values: '順位(1が最上位)' }))
    case 'geopoint': return [
      column('_latitude', `${label} 緯度`, answer => typeof answer === 'object' && 'latitude' in answer ? String(answer.latitude) : ''),
      column('_longitude', `${label} 経度`, answer => typeof answer === 'object' && 'longitude' in answer ? String(answer.longitude) : ''),
    ]
    case 'text': return [column('', label, textCell)]
    default: return [column('', label, plainCell)]
  }
}

function rankOf(answer: Answer, name: string): string {
  const place = Array.isArray(answer) ? answer.indexOf(name) : -1
  return place < 0 ? '' : String(place + 1)
}

function textCell(answer: Answer | undefined): string {
  return typeof answer === 'string' ? safeCell(answer) : ''
}

function plainCell(answer: Answer): string {
  return typeof answer === 'number' ? String(answer) : textCell(answer)
}
