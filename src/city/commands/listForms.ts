import type { Instant } from '../../domain/delivery/instant.ts'
import { isOver } from '../../domain/event/isOver.ts'
import { eventTimeText } from '../../domain/event/eventTimeText.ts'
import { japanese } from '../../domain/language/japanese.ts'
import type { Publication } from '../../domain/participation/publication.ts'
import { standingDocument } from '../../domain/participation/standingDocument.ts'
import { describeCallPhase } from '../../domain/publicComment/describeCallPhase.ts'
import { windowPhaseAt, type SubmissionWindow } from '../../domain/submission/deadline.ts'
import { formatInstant } from '../../domain/sync/formatInstant.ts'
import type { Storage } from '../../storage/storage.ts'
import type { Command } from '../command.ts'
import { kindNames } from '../findForm.ts'
import { formOf } from '../formOf.ts'

const phaseNames = { announced: '受付前', open: '受付中', grace: '締切後(猶予中)', over: '受付終了' } as const

/** `list` */
export const listForms: Command = {
  words: ['list'],
  parameters: [],
  options: {},
  summary: '公開しているものを、段階と受け取った件数とともに並べます。',
  example: 'list',
  async run(_input, { storage, now }) {
    const opened = await storage()
    const { publications } = opened
    const [surveys, calls, events, proposals] = await Promise.all([publications.list('survey'), publications.list('call'), publications.list('event'), publications.list('proposals')])
    const results = await Promise.all([opened.results.list('survey'), opened.results.list('call')])
    const lines = await Promise.all([
      ...surveys.map(async item => [headOf(item, item.document.form.title[item.document.form.defaultLanguage] ?? ''), `  ${surveyPhase(item, now)}${results[0].has(item.id) ? '。結果を公表済み' : ''}`, await countsOf(opened, item), ...await codesOf(opened, item)]),
      ...calls.map(async item => [headOf(item, item.document.title), `  ${describeCallPhase(japanese, standingDocument(item), now, results[1].get(item.id)).name}。${windowText(standingDocument(item).window)}`, await countsOf(opened, item)]),
      ...events.map(async item => [headOf(item, item.document.name), `  ${eventPhase(item, now)}。${eventTimeText(item.document.time)}`, ...(item.document.registration ? [await countsOf(opened, item)] : [])]),
      ...proposals.map(async item => [headOf(item, 'わたしの提案'), `  ${item.state.withdrawn ? '受け付けていません' : '受付中'}`, await countsOf(opened, item)]),
    ])
    return lines.length > 0 ? lines.flat() : ['公開しているものはありません。']
  },
}

function headOf({ kind, id, version, document }: Publication, title: string): string {
  return `${kindNames[kind]} ${id}${'isSample' in document ? '【見本】' : ''} 第${version}版: ${title}`
}

function windowText({ opensAt, closesAt }: SubmissionWindow): string {
  return `${formatInstant(opensAt)}から${formatInstant(closesAt)}まで`
}

function surveyPhase(publication: Publication<'survey'>, now: Instant): string {
  if (publication.state.withdrawn) return '取下げ'
  const { window } = standingDocument(publication)
  return `${phaseNames[windowPhaseAt(window, now)]}。${windowText(window)}`
}

function eventPhase(publication: Publication<'event'>, now: Instant): string {
  if (publication.state.withdrawn) return '公開から外れています'
  const { status } = publication.document
  if (status === 'cancelled') return '中止'
  return isOver(publication.document, now) ? '終了' : status === 'changed' ? '変更あり' : '予定'
}

async function countsOf(storage: Storage, publication: Publication): Promise<string> {
  const { standing, late, superseded, withdrawn, accepted, waiting } = await storage.submissions.count(formOf(publication))
  return [
    `  受け取った件数: ${standing}件${late > 0 ? `(うち期限後${late}件)` : ''}`,
    ...(superseded + withdrawn > 0 ? [`訂正前${superseded}件、取下げ${withdrawn}件`] : []),
    ...(publication.kind === 'event' ? [`受付${accepted}人、キャンセル待ち${waiting}人`] : []),
  ].join('。')
}

async function codesOf(storage: Storage, { id, document }: Publication<'survey'>): Promise<readonly string[]> {
  if (document.access !== 'codes') return []
  const { issued, unused } = await storage.codes.count(id)
  return [`  回答番号: 発行${issued}、未使用${unused}`]
}

