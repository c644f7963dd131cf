import type { EntityKind, SetField, TextField } from './entity.ts'

/** What each kind of entity is called. */
export const entityWords: Readonly<Record<EntityKind, string>> = {
  plan: '計画', pillar: '力', basicPolicy: '基本政策', direction: '施策展開の方向', policy: '施策', project: '事業', sheet: '個別事業計画表', indicator: '指標',
  division: '担当課', leadingProject: 'リーディングプロジェクト', chapter: '計画の章', section: '指針の章', initiative: '基本的な取り組み', row: '区分と対応方針',
  call: 'パブリックコメント', draftPart: '案', survey: 'アンケート', event: '催し',
}

/** What each text of an entity is called. */
export const textWords: Readonly<Record<TextField, string>> = {
  name: '名称', years: '計画の年度', communityGoal: 'まちづくり目標', vision: 'めざす将来のまちの姿', summary: '施策のねらい', approaches: '施策の方針',
  description: '事業内容', definition: '指標の定義', aim: 'プロジェクトの狙い', mark: '番号', body: '本文', text: '指針の記載内容', heading: '見出し',
  category: '区分', approach: '対応方針', purpose: '趣旨', when: '日時', place: '会場', period: '募集期間', standing: '段階', outcome: '結果', records: '会議録・資料',
}

/** What each set of an entity is called. */
export const setWords: Readonly<Record<SetField, string>> = { divisions: '担当', leadingProjects: 'リーディングプロジェクト', sdgs: 'SDGsの目標', projects: '関係する事業', policies: '関係する施策' }
