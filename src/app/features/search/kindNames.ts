import type { FieldPart, SearchKind } from '../../../domain/search/searchDocument.ts'

/** What each kind of hit is called on the screen, in the order in which filters offer them. */
export const kindNames: Readonly<Record<SearchKind, string>> = {
  project: '主な事業',
  relatedProject: '関連の事業',
  policy: '施策',
  pillar: '力・まちづくり目標',
  leadingProject: 'リーディングプロジェクト',
  leadingItem: 'リーディングの取組',
  initiative: '市民参加の取り組み',
  record: '市民参加の実績・予定',
  division: '担当課',
  introduction: '計画のはじめに',
  costTable: '事業費',
  plan: '計画の全体',
  guideline: '市民参加推進指針',
  sdg: 'SDGsの目標',
  survey: 'アンケート',
  call: 'パブリックコメント',
  event: '催し',
  result: '参加の結果',
}

/** The part of a page in which a passage stands; nothing for what the page itself says at its top. */
export const partNames: Readonly<Record<FieldPart, string>> = {
  name: '', number: '', goal: '目標', summary: '概要', approach: '方針', description: '内容', schedule: '事業行程', indicator: '指標',
  division: '担当', project: '事業', theme: 'テーマ', record: '', text: '', question: '質問', draft: '案', opinion: '意見と市の考え方',
  place: '会場', cost: '事業費', sdg: 'SDGs',
}

const kinds = new Set<string>(Object.keys(kindNames))

/** Whether a text from an address names a kind. */
export function isSearchKind(text: string | undefined): text is SearchKind {
  return text !== undefined && kinds.has(text)
}
