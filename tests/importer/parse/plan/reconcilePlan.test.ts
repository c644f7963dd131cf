import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { readPlan, realLines } from './planSource.ts'

/** The real plan with one passage put differently wherever the line has it. */
function planWith(line: number, before: string, after: string): readonly string[] {
  const text = realLines[line - 1] ?? ''
  if (!text.includes(before)) throw new Error(`line ${line} has no ${before}`)
  return realLines.with(line - 1, text.replace(before, after))
}

/** Both the total and a source of one sheet, so that the sheet itself still balances. */
const balancedButWrong = planWith(2661, '29,560千円', '29,561千円').with(2661, (realLines[2661] ?? '').replace('22,660千円', '22,661千円'))

describe('reconcilePlan', () => {
  it.each([
    ['sheets that miss the table', balancedButWrong, /289行目: 基本政策3-6の一般財源は表では76764千円ですが、個別事業計画表の合計は76765千円です。/],
    ['another number of projects', planWith(82, '121本の「主な事業」', '122本の「主な事業」'), /計画の本文では主な事業は122ですが、読み取れたのは121です。/],
    ['another number of sheets’ projects', planWith(96, '121本の事業', '120本の事業'), /個別事業計画表のある事業は120ですが、読み取れたのは121です。/],
    ['another number of basic policies', planWith(51, '10本', '11本'), /基本政策は11ですが、読み取れたのは10です。/],
    ['another number of a policy’s projects', planWith(117, '7事業', '8事業'), /117行目: 施策体系では施策01は8事業ですが、主な事業は7あります。/],
    ['a page out of order', planWith(2331, '106 ページ', '102 ページ'), /施策22のページ番号が前の施策より後になっていません。/],
    ['a sample that is no copy', planWith(573, '6,650人', '6,651人'), /計画の見方にある個別事業計画表1-101が、本文の表と違います。/],
    ['a list that names another division', planWith(2786, '新産業拠点整備課', '新産業整備課'), /2786行目: 主な事業の一覧の所属が個別事業計画表と違います\(26-101\)。/],
    ['a mark of no leading project', planWith(2786, '③', '⑦'), /2786行目: リーディングプロジェクトの印「⑦」が読めません。/],
    ['a leading project that names no project', planWith(380, '農畜産物ブランド化', '農畜産物プランド化'), /380行目: 「農畜産物プランド化推進事業」は主な事業にもその他の関連の事業にもありません。/],
    ['a leading project’s row under another policy', planWith(380, '地域とつながる都市農業・森林づくりの推進', '魅力ある観光の振興'), /380行目: 取組の施策「魅力ある観光の振興」が、主な事業の施策「地域とつながる都市農業・森林づくりの推進」と違います。/],
    ['a project on the page of another policy', planWith(2786, '26-101', '27-101'), /行目: (?:事業27-101は施策26にあるはずがありません|主な事業の一覧では次は27-101ですが)/],
  ])('refuses %s and names the line', (_name, lines, message) => {
    expect(refusal(() => readPlan(lines)).message).toMatch(message)
  })

  it('keeps both where a mark and a leading project’s table differ', () => {
    const plan = readPlan(planWith(2786, '③', '—'))
    expect(plan.parts.projects.find(project => project.id === '26-101')).toMatchObject({ leadingProjectIds: [], notes: [{ kind: 'discrepancy', rule: 'leading-mark' }] })
  })

  it('keeps both where list and sheet name a project differently', () => {
    const plan = readPlan(planWith(2736, '地域の魅力発信事業', '地域の魅力発進事業'))
    expect(plan.parts.projects.find(project => project.id === '25-101')).toMatchObject({ name: '地域の魅力発信事業', sheets: [{ title: '地域の魅力発進事業' }] })
    expect(plan.notes.filter(note => note.rule === 'project-name')).toMatchObject([{ kind: 'discrepancy', shown: '地域の魅力発信事業', other: '地域の魅力発進事業' }])
  })
})
