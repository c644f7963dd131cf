import { fundingSourceNames, fundingSources, sumCosts } from '../domain/plan/cost.ts'
import type { SourceNote } from '../domain/plan/sourceNote.ts'
import type { BuiltDataset } from './buildDataset.ts'

/** The report of an import, in Markdown, for the person who checks it. The same input gives the same text. */
export function formatReport(built: BuiltDataset): string {
  return [
    `# 取り込みの報告: ${built.dataset.plan.cityName}`,
    '', ...documents(built), '', ...numbers(built), '', ...reconciliation(built), '', ...lines(built), '', ...rules(built), '',
  ].join('\n')
}

function documents({ dataset }: BuiltDataset): string[] {
  return ['## 元の文書', '', '| 文書 | 発行 | 年月 | ファイル | 行 | SHA-256 |', '| --- | --- | --- | --- | ---: | --- |',
    ...dataset.documents.map(entry =>
      `| ${entry.title} | ${entry.publisher} | ${entry.publishedOn ?? '不明'}(${entry.publishedOnNote}) | ${entry.file} | ${entry.lines} | ${entry.sha256} |`)]
}

function numbers({ dataset }: BuiltDataset): string[] {
  const sheets = dataset.projects.flatMap(project => project.sheets)
  const indicators = sheets.flatMap(sheet => sheet.indicators)
  const groups = dataset.guideline.sections.flatMap(section => section.groups)
  const rows = groups.flatMap(group => group.initiatives).flatMap(initiative => initiative.rows)
  const counts: readonly [string, number][] = [
    ['力', dataset.pillars.length], ['基本政策', dataset.pillars.flatMap(pillar => pillar.basicPolicies).length],
    ['施策展開の方向', dataset.pillars.flatMap(pillar => pillar.basicPolicies.flatMap(basic => basic.directions)).length],
    ['施策', dataset.policies.length], ['主な事業', dataset.projects.length], ['個別事業計画表', sheets.length],
    ['事業行程の項目', sheets.flatMap(sheet => sheet.schedule).length], ['指標', indicators.length],
    ['数値の目標値', indicators.flatMap(indicator => indicator.targets).filter(target => target.value.kind === 'number').length],
    ['その他の関連の事業', dataset.policies.flatMap(policy => policy.relatedProjects).length],
    ['リーディングプロジェクトの取組の行', dataset.leadingProjects.flatMap(leading => leading.themes.flatMap(theme => theme.items)).length],
    ['部・課', dataset.divisions.length], ['指針の基本的な取り組み', groups.flatMap(group => group.initiatives).length],
    ['指針の実績・予定', rows.flatMap(row => row.records).length],
  ]
  return ['## 読み取った数', '', '| 種類 | 数 |', '| --- | ---: |', ...counts.map(([name, count]) => `| ${name} | ${count} |`)]
}

function reconciliation({ dataset }: BuiltDataset): string[] {
  const head = ['基本政策', '事業費総額', ...fundingSources.map(source => fundingSourceNames[source])]
  const row = (name: string, cost: ReturnType<typeof sumCosts>) =>
    `| ${[name, cost.total, ...fundingSources.map(source => cost[source])].map(cell => cell.toLocaleString('ja-JP')).join(' | ')} |`
  return ['## 照合', '', '個別事業計画表の合計(千円)です。どの欄も計画事業費の表の印刷された金額と一致することを確かめました。', '',
    `| ${head.join(' | ')} |`, `| --- ${'| ---: '.repeat(head.length - 1)}|`,
    ...dataset.costTable.basicPolicies.map(entry => {
      const ids = new Set(dataset.policies.filter(policy => policy.basicPolicyId === entry.basicPolicyId).map(policy => policy.id))
      return row(entry.basicPolicyId, sumCosts(dataset.projects.filter(project => ids.has(project.policyId)).map(project => project.cost)))
    }),
    row('全体', sumCosts(dataset.projects.map(project => project.cost)))]
}

function lines({ lineCounts }: BuiltDataset): string[] {
  return ['## 行の使いみち', '', '空行を除くすべての行が、次のどれかとして読み取られました。', '', '| 文書 | 部分 | 行 |', '| --- | --- | ---: |',
    ...lineCounts.flatMap(({ document, parts }) => [
      ...[...parts].map(([part, count]) => `| ${document} | ${part} | ${count} |`),
      `| ${document} | 計 | ${[...parts.values()].reduce((sum, count) => sum + count, 0)} |`,
    ])]
}

function rules(built: BuiltDataset): string[] {
  return ['## 補正と表記の違い', ...built.dataset.rules.flatMap(rule => {
    const notes = built.notes.filter(note => note.rule === rule.id)
    return ['', `### ${rule.title} (${rule.id}、${notes.length}件)`, '', rule.reason, '', ...notes.map(note => `- ${formatNote(note)}${evidence(built, note)}`)]
  })]
}

function formatNote(note: SourceNote): string {
  const code = (text: string) => text === '' ? '(なし)' : `「${text}」`
  if (note.kind === 'repair') return `${note.at.document} ${note.at.from}行目: ${code(note.before)} → ${code(note.after)}`
  return `${note.shownAt.document} ${note.shownAt.from}行目 ${code(note.shown)}(表示)、${note.otherAt.from}行目 ${code(note.other)}`
}

function evidence({ corrections }: BuiltDataset, note: SourceNote): string {
  if (note.kind !== 'repair' || note.rule !== 'correction') return ''
  return ` 根拠: ${corrections.find(entry => entry.line === note.at.from && entry.before === note.before)?.evidence ?? ''}`
}
