import { edit, unit, type Mutation } from './mutation.ts'

const readers = { project: 'simulation', tests: ['tests/simulation/planSync.test.ts'] } as const

/** The mistakes with the plan that the phone keeps. */
export const planMutations: readonly Mutation[] = [
  {
    name: 'the plan flips before all of it is there', ...unit('tests/app/db/deviceStore.test.ts'),
    edits: [edit('app/db/deviceStore.ts', 'if (missingChunks(neededChunks(next.chunks), held).length > 0) return \'incomplete\'', '')],
  },
  {
    name: 'a chunk is kept unread', ...unit('tests/app/api/fetchChunk.test.ts'),
    edits: [edit('app/api/fetchChunk.ts', 'bytes.byteLength === chunk.bytes && (!digest || await digest(bytes) === chunk.hash)', 'bytes.byteLength > 0 && digest !== fetch')],
  },
  {
    name: 'an older plan takes the place of a newer one', ...unit('tests/app/db/deviceStore.test.ts'),
    edits: [edit('app/db/deviceStore.ts', 'if (verdict === \'older\' || verdict === \'otherCity\') return \'overtaken\'', '')],
  },
  {
    name: 'a chunk is kept unread, on phones under every fault', ...readers,
    edits: [edit('app/api/fetchChunk.ts', 'bytes.byteLength === chunk.bytes && (!digest || await digest(bytes) === chunk.hash)', 'bytes.byteLength > 0 && digest !== fetch')],
  },
  {
    name: 'an edition is shown with what was read of the one before', ...readers,
    edits: [edit('app/db/createPlanKeeper.ts', '    if (plan.kind === \'ready\') reader.forget()\n', '')],
  },
  {
    name: 'an older edition is taken for a newer one', ...readers,
    edits: [edit('domain/sync/judgeManifest.ts', 'offered.edition > held.edition ? \'newer\' : \'older\'', '\'newer\'')],
  },
  {
    name: 'the plan is shown before it is committed', ...unit('tests/app/db/createPlanKeeper.test.ts'),
    edits: [edit('app/db/createPlanKeeper.ts', '    const outcome = await ask()\n', '    channel.tell(\'flipped\')\n    const outcome = await ask()\n')],
  },
  {
    name: 'the plan in memory flips before all of it is there', ...unit('tests/app/db/sessionStore.test.ts'),
    edits: [edit('app/db/sessionStore.ts', '      if (missingChunks(neededChunks(next.chunks), new Set(texts.keys())).length > 0) return Promise.resolve(\'incomplete\')\n', '')],
  },
  {
    name: 'what a tab put in that could not tell is not noticed', ...unit('tests/app/db/overtakenPlan.test.ts'),
    edits: [edit('app/db/createPlanKeeper.ts', ' || await isOvertaken()) await showCurrent()', ') await showCurrent()')],
  },
]
