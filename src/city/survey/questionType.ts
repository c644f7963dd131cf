import { nameText } from './cellText.ts'

/** What the column `type` of a row says. */
export type RowType =
  | { readonly kind: 'plain', readonly type: 'text' | 'integer' | 'decimal' | 'range' | 'date' | 'time' | 'note' | 'geopoint' | 'calculate' | 'acknowledge' }
  | { readonly kind: 'list', readonly type: 'selectOne' | 'selectMultiple' | 'rank', readonly list: string, readonly hasOther: boolean }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused', readonly reason: string }

type PlainType = Extract<RowType, { readonly kind: 'plain' }>['type']

/** Every spelling of a plain type, after pyxform's documentation. */
const plainTypes: Readonly<Record<string, PlainType | undefined>> = {
  'text': 'text', 'string': 'text', 'q string': 'text', 'add text prompt': 'text',
  'integer': 'integer', 'int': 'integer', 'q int': 'integer', 'add integer prompt': 'integer',
  'decimal': 'decimal', 'q decimal': 'decimal', 'add decimal prompt': 'decimal',
  'range': 'range',
  'date': 'date', 'q date': 'date', 'add date prompt': 'date',
  'time': 'time', 'q time': 'time', 'add time prompt': 'time',
  'note': 'note', 'q note': 'note', 'add note prompt': 'note',
  'geopoint': 'geopoint', 'gps': 'geopoint', 'location': 'geopoint', 'q geopoint': 'geopoint', 'q location': 'geopoint', 'add location prompt': 'geopoint',
  'calculate': 'calculate', 'add calculate prompt': 'calculate',
  'acknowledge': 'acknowledge', 'trigger': 'acknowledge', 'q acknowledge': 'acknowledge', 'add acknowledge prompt': 'acknowledge',
}

const listTypes: readonly (readonly [RegExp, Extract<RowType, { readonly kind: 'list' }>['type']])[] = [
  [/^(?:select[_ ]one(?: from)?|select1|add select one prompt using) (.+)$/i, 'selectOne'],
  [/^(?:select[_ ]multiple(?: from)?|select[_ ]all[_ ]that[_ ]apply(?: from)?|add select multiple prompt using) (.+)$/i, 'selectMultiple'],
  [/^rank (.+)$/i, 'rank'],
]

const device = 'この端末や回答者を自動で記録する種類は、匿名のアンケートでは使いません。受け付けた日時はサーバーが記録します。'
const media = 'いまは、写真・音声・動画・ファイルを受け付けられません。'

/** Why a type outside of the subset is refused. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/^(?:image|photo|q image|q picture|add (?:image|photo) prompt)$/, media],
  [/^(?:audio|video|file|q audio|q video|add (?:audio|video|file) prompt|background-audio)$/, media],
  [/^(?:begin|end)[_ ](?:repeat|lgroup|loop|looped group)$/, 'くり返し(repeat)は使えません。決まった数の設問に分けてください。'],
  [/^(?:geotrace|geoshape|osm)$/, '線や面の位置は使えません。一点の位置(geopoint)を使ってください。'],
  [/^(?:barcode|q barcode|add barcode prompt)$/, 'バーコードは使えません。'],
  [/^(?:datetime|date time|q date time|add date time prompt)$/, '日時(datetime)は使えません。日付(date)と時刻(time)の二つの設問に分けてください。'],
  [/^(?:start|end|today|deviceid|imei|subscriberid|simserial|phone ?number|username|email|audit|start-geopoint|get .+)$/, device],
  [/^(?:hidden|xml-external|csv-external|entity|calculate_here|instance)$/, 'この種類は使えません。'],
  [/^select[_ ](?:one|multiple)[_ ](?:from[_ ]file|external)\b/, '別のファイルの選択肢は使えません。選択肢を choices シートに書いてください。'],
]

/** Reads the column `type`. */
export function readRowType(cell: string): RowType {
  const text = nameText(cell)
  const lower = text.toLowerCase()
  if (text === '') return { kind: 'refused', reason: 'type(設問の種類)がありません。' }
  if (/^begin[_ ]group$/.test(lower)) return { kind: 'begin' }
  if (/^end[_ ]group$/.test(lower)) return { kind: 'end' }
  const plain = Object.hasOwn(plainTypes, lower) ? plainTypes[lower] : undefined
  if (plain) return { kind: 'plain', type: plain }
  const refusal = refusals.find(([pattern]) => pattern.test(lower))
  if (refusal) return { kind: 'refused', reason: refusal[1] }
  for (const [pattern, type] of listTypes) {
    const rest = pattern.exec(text)?.[1]
    if (rest !== undefined) return readList(type, rest)
  }
  if (/^(?:select|rank)/.test(lower)) return { kind: 'refused', reason: `「${text}」の後に、選択肢リストの名前を一つ書いてください(例: select_one chiku)。` }
  return { kind: 'refused', reason: `設問の種類「${text}」はありません。` }
}

function readList(type: Extract<RowType, { readonly kind: 'list' }>['type'], rest: string): RowType {
  const [, list = '', other] = /^(\S+)(?: (or[_ ](?:specify[_ ])?other))?$/i.exec(rest) ?? []
  if (list === '') return { kind: 'refused', reason: `選択肢リストの名前「${rest}」に空白は使えません。` }
  if (other !== undefined && type === 'rank') return { kind: 'refused', reason: '順位(rank)に or_other は使えません。' }
  return { kind: 'list', type, list, hasOther: other !== undefined }
}
