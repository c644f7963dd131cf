/**
 * 列 of an イベント一覧 by what they mean here: the names under which the 79 columns of the 自治体標準オープンデータセット, the older
 * 推奨データセット and this app's own know them. The first that is there and filled counts.
 */
export const eventColumns = {
  id: ['ID', 'NO'],
  name: ['イベント名'],
  nickname: ['イベント通称'],
  subtitle: ['サブタイトル'],
  contentUrl: ['コンテンツURL'],
  status: ['状態'],
  keywords: ['キーワード'],
  tags: ['タグ'],
  startsOn: ['開始日'],
  endsOn: ['終了日'],
  startsAt: ['開始時間', '開始時刻'],
  endsAt: ['終了時間', '終了時刻'],
  timeNote: ['開始日時特記事項'],
  listedFrom: ['掲載開始日'],
  listedUntil: ['掲載終了日'],
  summary: ['概要'],
  description: ['説明'],
  kind: ['催しの種類', 'イベント種類', 'カテゴリー', 'カテゴリ'],
  fee: ['料金(基本)', '料金'],
  feeDetails: ['料金(詳細)'],
  contactName: ['連絡先名称'],
  contactTelephone: ['連絡先電話番号'],
  contactExtension: ['連絡先内線番号'],
  organiser: ['主催者'],
  eligible: ['対象者'],
  eligibleNote: ['対象者備考'],
  placeName: ['場所名称'],
  meeting: ['集合(受付)場所', '集合場所'],
  address: ['所在地_連結表記', '住所', '所在地'],
  prefecture: ['所在地_都道府県'],
  municipality: ['所在地_市区町村'],
  town: ['所在地_町字'],
  number: ['所在地_番地以下'],
  building: ['建物名等(方書)', '方書'],
  latitude: ['緯度'],
  longitude: ['経度'],
  access: ['アクセス方法'],
  onlineUrl: ['Web開催URL'],
  capacity: ['定員'],
  capacityNote: ['定員備考'],
  applyUntilDay: ['参加申込終了日'],
  applyUntilTime: ['参加申込終了時間', '参加申込終了時刻'],
  howToApply: ['参加申込方法'],
  applyFromDay: ['申込開始日'],
  applyFromTime: ['申込開始時刻', '申込開始時間'],
  applicationUrl: ['申込URL'],
  url: ['URL'],
  statusNote: ['変更の説明'],
  appRegistration: ['アプリ申込'],
  appCapacity: ['アプリ申込定員'],
  appLargestGroup: ['アプリ申込人数上限'],
  appPersonal: ['アプリ個人情報'],
  records: ['会議録・資料'],
  projects: ['関連事業'],
  policies: ['関連施策'],
  initiatives: ['関連取り組み'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What a column means. */
export type EventColumn = keyof typeof eventColumns

/** Columns of the two standards that are kept, where filled, among the remarks. */
export const remarkColumns: ReadonlySet<string> = new Set([
  '言語コード', 'イベント名_カナ', 'イベント名_英語', '対象となる産業', '開催パターン', '所要時間', 'サブイベント',
  '共催団体', '関連組織', '駐車場情報', '駐車場料金', '駐輪場情報', 'Web開催', 'ツール・環境', '料金種別', '決済種別', '外国語対応',
  '外国語対応備考', '開催条件', '授乳室', 'おむつ替えコーナー', '飲食可否', 'ベビーカー貸出', 'ベビーカー利用', '備考',
  '交通機関情報', '子育て情報', '見どころ',
])

/** Columns of the two standards that say what the app knows already, or what it does not show. */
export const passedColumns: ReadonlySet<string> = new Set([
  '全国地方公共団体コード', '都道府県コード又は市区町村コード', '法人番号', '地方公共団体名', '都道府県名', '市区町村名', '所在地_全国地方公共団体コード', '町字ID',
  '画像', '画像_ライセンス',
])

/** The one form of a heading: full width made narrow, spaces and a byte order mark gone. */
export function normaliseHeading(heading: string): string {
  return heading.normalize('NFKC').replace(/[\s\uFEFF]/g, '')
}

const meanings = new Map<string, EventColumn>()
for (const [column, names] of Object.entries(eventColumns)) {
  for (const name of names) if (isEventColumn(column)) meanings.set(normaliseHeading(name), column)
}

function isEventColumn(name: string): name is EventColumn {
  return Object.hasOwn(eventColumns, name)
}

/** Whether a heading is a column that this program knows. */
export function isKnownHeading(heading: string): boolean {
  return meanings.has(heading) || normalisedRemarks.has(heading) || normalisedPassed.has(heading)
}

const normalisedRemarks = new Set([...remarkColumns].map(normaliseHeading))
const normalisedPassed = new Set([...passedColumns].map(normaliseHeading))

/** Whether what stands below a heading goes to the remarks: known as such, or not known at all. */
export function isRemarkHeading(heading: string): boolean {
  return heading !== '' && !meanings.has(heading) && !normalisedPassed.has(heading)
}
