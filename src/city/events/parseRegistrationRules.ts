import type { EventRegistrationRules } from '../../domain/event/participationEvent.ts'
import { personalFieldOf } from '../personalFieldOf.ts'
import { parseWindow } from '../parseWhen.ts'
import type { EventColumn } from './eventColumns.ts'
import { parseYes } from './parseEventCells.ts'
import type { RowReader } from './rowReader.ts'

/**
 * 参加申込 within the app, where the column アプリ申込 says はい: from 申込開始日 to 参加申込終了日 (必着), for as many as アプリ申込定員 or a
 * plain 定員 says.
 */
export function parseRegistrationRules(reader: RowReader): EventRegistrationRules | undefined {
  const wanted = reader.read('appRegistration', parseYes, 'はい か いいえ として読めません。')
  if (wanted !== true) return undefined
  const own = reader.read('appCapacity', count, '1以上の整数として読めません。')
  const plain = reader.text('capacity')
  const capacity = own ?? (plain === undefined ? undefined : count(plain.replace(/[人名]$/, '')))
  const largestGroup = reader.read('appLargestGroup', count, '1以上の整数として読めません。') ?? 1
  const personalFields = reader.list('appPersonal').map(personalFieldOf)
  const parsed = parseWindow({
    opens: moment(reader, 'applyFromDay', 'applyFromTime'), closes: moment(reader, 'applyUntilDay', 'applyUntilTime'), rule: undefined, graceHours: undefined,
  })
  if (parsed.kind === 'faults') {
    for (const { at, reason } of parsed.faults) reader.fault(at === 'opens' ? 'applyFromDay' : 'applyUntilDay', `アプリで申込を受けるときの${at === 'opens' ? '申込の始まり' : '申込の終わり'}: ${reason}`)
    return undefined
  }
  return { window: parsed.window, ...(capacity !== undefined && { capacity }), largestGroup, personalFields }
}

function moment(reader: RowReader, day: EventColumn, time: EventColumn): string | undefined {
  const found = reader.text(day)
  const clock = reader.text(time)
  return found === undefined || clock === undefined ? found : `${found} ${clock}`
}

function count(text: string): number | undefined {
  const value = Number(text.normalize('NFKC').replaceAll(',', ''))
  return Number.isInteger(value) && value >= 1 ? value : undefined
}
