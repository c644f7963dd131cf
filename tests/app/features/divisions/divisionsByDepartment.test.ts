import { describe, expect, it } from 'vitest'
import { divisionsByDepartment } from '../../../../src/app/features/divisions/divisionsByDepartment.ts'

const division = (department: string, section: string) => ({ id: `${department} ${section}`, department, section })
const project = (id: string, divisionIds: string[]) => ({ id, name: id, policyId: '01', divisionIds, leadingProjectIds: [], total: 0 })

describe('divisionsByDepartment', () => {
  it('gathers divisions of a department that the plan names apart, and counts joint projects for each', () => {
    const groups = divisionsByDepartment({
      divisions: [division('甲部', '一課'), division('乙部', '二課'), division('甲部', '三課')],
      projects: [project('1-1', ['甲部 一課', '甲部 三課']), project('1-2', ['甲部 一課'])],
      relatedProjects: [{ name: '見本', policyId: '01', divisionIds: ['乙部 二課'] }],
    })
    const counts = groups.map(({ name, divisions }) => [name, divisions.map(each => [each.division.section, each.projects, each.relatedProjects])])
    expect(counts).toEqual([['甲部', [['一課', 2, 0], ['三課', 1, 0]]], ['乙部', [['二課', 0, 1]]]])
  })
})
