import { divisionIdsByName } from '../plan/divisionIdsByName.ts'
import type { Division } from '../plan/division.ts'
import { sectionName } from '../plan/division.ts'
import type { Entity } from './entity.ts'
import { entityKey } from './entity.ts'
import { pictureCalls } from './pictureCalls.ts'
import { pictureOfEvent } from './pictureOfEvent.ts'
import { pictureGuideline } from './pictureGuideline.ts'
import { pictureOverview } from './pictureOverview.ts'
import { pictureOfSurvey } from './pictureOfSurvey.ts'
import { picturePolicies } from './picturePolicies.ts'
import type { PlanContents, PlanPicture } from './planPicture.ts'

/** Brings a dataset into the form in which it is compared. */
export function takePicture(contents: PlanContents): PlanPicture {
  const all = [
    ...picturePlan(contents), ...contents.outline.divisions.map(pictureOfDivision), ...picturePolicies(contents),
    ...pictureOverview(contents.overview), ...pictureGuideline(contents.guideline), ...pictureCalls(contents.calls ?? []),
    ...(contents.surveys ?? []).map(pictureOfSurvey), ...(contents.events ?? []).map(pictureOfEvent),
  ]
  return {
    entities: new Map(all.map(entity => [entityKey(entity.kind, entity.id), entity])),
    divisionIdsByName: divisionIdsByName(contents.outline.divisions),
  }
}

function picturePlan({ outline: { plan, pillars }, overview: { costTable } }: PlanContents): Entity[] {
  const bare = { sets: {}, figures: [], items: [] } as const
  const costsOf = (id: string) => costTable.basicPolicies.find(row => row.basicPolicyId === id)?.years ?? []
  return [
    { ...bare, kind: 'plan', id: '', parentId: '', texts: { name: [plan.cityName, plan.title], years: plan.years.map(String) } },
    ...pillars.flatMap((pillar): Entity[] => [
      { ...bare, kind: 'pillar', id: pillar.id, parentId: '', texts: { name: [pillar.name], communityGoal: [pillar.communityGoal], vision: [pillar.vision] } },
      ...pillar.basicPolicies.flatMap((basicPolicy): Entity[] => [
        {
          ...bare, kind: 'basicPolicy', id: basicPolicy.id, parentId: pillar.id, texts: { name: [basicPolicy.name] },
          figures: costsOf(basicPolicy.id).map(({ year, cost }) => ({ kind: 'cost', year, cost })),
        },
        ...basicPolicy.directions.map((direction): Entity =>
          ({ ...bare, kind: 'direction', id: direction.id, parentId: basicPolicy.id, texts: { name: [direction.name] } })),
      ]),
    ]),
  ]
}

/** A division's id is made of its names, so one that is renamed is another: what becomes of its projects tells whether it lives on (`heirOf`). */
function pictureOfDivision(division: Division): Entity {
  return { kind: 'division', id: division.id, parentId: '', texts: { name: [`${division.department} ${sectionName(division)}`] }, sets: {}, figures: [], items: [] }
}
