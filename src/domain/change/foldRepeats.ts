import type { Change } from './change.ts'
import { isSame } from './isSame.ts'
import { joinReaches } from './reach.ts'

type Repeatable = Extract<Change, { kind: 'text' | 'set' }>

/**
 * A project and its sheets each bear a name and divisions, mostly the same. Where a sheet changed exactly as its project
 * did, the change is told once, with the project, to whoever follows what either concerns.
 */
export function foldRepeats(changes: readonly Change[]): Change[] {
  const told = changes.filter((change): change is Repeatable => isRepeatable(change) && change.entity.kind === 'project')
  const foldedInto = (change: Change) => isRepeatable(change) && change.entity.kind === 'sheet' ? told.find(ofProject => repeats(change, ofProject)) : undefined
  const folded = new Map<Change, Change[]>()
  const rest = changes.filter(change => {
    const ofProject = foldedInto(change)
    if (ofProject) folded.set(ofProject, [...folded.get(ofProject) ?? [], change])
    return !ofProject
  })
  return rest.map((change) => {
    if (!isRepeatable(change)) return change
    const repeated = folded.get(change) ?? []
    return { ...change, alsoIn: repeated.map(({ entity }) => entity.formerId), reach: joinReaches([change.reach, ...repeated.map(({ reach }) => reach)]) }
  })
}

function isRepeatable(change: Change): change is Repeatable {
  return change.kind === 'text' || change.kind === 'set'
}

function repeats(change: Repeatable, ofProject: Repeatable): boolean {
  return change.subject.id === ofProject.subject.id && change.kind === ofProject.kind && change.field === ofProject.field
    && isSame(change.old, ofProject.old) && isSame(change.new, ofProject.new)
}
