import type { Division } from '../../../domain/plan/division.ts'
import { comparable } from '../cellText.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

/** Divisions of one place of the document. Several departments and sections may be joint. */
export interface DivisionList {
  readonly departments: readonly string[]
  readonly sections: readonly { readonly section: string, readonly desk?: string }[]
}

const departmentEnd = /(?:部|局)$/

/** Reads sections (課, センター, 館) with their desks (担当) out of a cell; joint ones stand after a space, 、 or 及び. */
export function parseSections(context: PlanContext, line: number, cell: string): DivisionList['sections'] {
  const sections: { section: string, desk?: string }[] = []
  const words = cell.replaceAll(/[、,]|(?<=\s)及び(?=\s)/g, ' ').split(/\s+/).filter(word => word !== '')
  const note = (before: string, after: string) => { context.notes.repair(planRules.divisionName.id, line, before, after) }
  for (const [index, word] of words.entries()) {
    const glued = /^(.+課)(.+担当)$/.exec(word)
    const last = sections.at(-1)
    if (glued?.[1] && glued[2]) {
      note(word, `${glued[1]} ${glued[2]}`)
      sections.push({ section: glued[1], desk: glued[2] })
    } else if (word === '担当' && last) {
      const broken = words[index - 1] ?? ''
      sections.pop()
      const owner = sections.at(-1)
      if (!owner || owner.desk) throw context.cursor.error(`所属「${cell}」が読めません。`, line)
      note(`${broken} ${word}`, broken + word)
      owner.desk = broken + word
    } else if (word.endsWith('担当')) {
      if (!last || last.desk) throw context.cursor.error(`所属「${cell}」の担当に課がありません。`, line)
      last.desk = word
    } else {
      sections.push({ section: word })
    }
  }
  if (sections.length === 0) throw context.cursor.error('所属がありません。', line)
  return sections
}

/** Reads the departments of a cell. */
export function parseDepartments(context: PlanContext, line: number, cell: string): readonly string[] {
  const departments = cell.split(/\s+/)
  if (!departments.every(name => departmentEnd.test(name))) throw context.cursor.error(`部の名称「${cell}」が読めません。`, line)
  return departments
}

/** Reads `(保健福祉部 介護高齢課 高齢者支援担当)` without its parentheses. */
export function parseDivisionText(context: PlanContext, line: number, text: string): DivisionList {
  const [department = '', ...rest] = text.split(/\s+/)
  return {
    departments: parseDepartments(context, line, department),
    sections: parseSections(context, line, rest.join(' ')),
  }
}

/** Divisions of one department. A list with several departments cannot say which section belongs to which. */
export function divisionsOf(list: DivisionList): Division[] | undefined {
  const [department, ...others] = list.departments
  if (department === undefined || others.length > 0) return undefined
  return list.sections.map(({ section, desk }) => ({
    id: [department, section, desk].filter(name => name !== undefined).join(' '),
    department, section, ...desk !== undefined && { desk },
  }))
}

/** True when two places name the same sections in the same order. */
export function hasSameSections(a: DivisionList['sections'], b: DivisionList['sections']): boolean {
  const text = (sections: DivisionList['sections']) => comparable(sections.map(entry => `${entry.section}${entry.desk ?? ''}`).join('、'))
  return text(a) === text(b)
}
