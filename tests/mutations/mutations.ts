/** One text of a source that becomes another. It has to stand there exactly once. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** A mistake that somebody could make, and the tests that have to notice it. */
export interface Mutation {
  readonly name: string
  readonly edits: readonly Edit[]
  readonly project: 'unit' | 'server' | 'simulation'
  readonly tests: readonly string[]
}

const simulation = { project: 'simulation', tests: ['tests/simulation/simulate.test.ts'] } as const
const unit = (...tests: readonly string[]) => ({ project: 'unit', tests } as const)
const server = (...tests: readonly string[]) => ({ project: 'server', tests } as const)
const edit = (file: string, from: string, to: string): Edit => ({ file: `src/${file}`, from, to })

/** The mistakes that `npm run mutations` makes one after the other: each must turn its tests red. */
export const mutations: readonly Mutation[] = [
  {
    name: 'what is to be written again is thrown away', ...simulation,
    edits: [edit('outbox/outboxStore.ts', '    await drafts.put(draft)\n', '')],
  },
  {
    name: 'the city keeps no unique key', ...simulation,
    edits: [
      edit('storage/migrations/migrateTo1.ts', '.addColumn(\'id\', \'text\', column => column.primaryKey())', '.addColumn(\'id\', \'text\')'),
      edit('storage/repositories/submissionQueries.ts', '.onConflict(conflict => conflict.column(\'id\').doNothing())', ''),
    ],
  },
  {
    name: 'the phone deletes before it sends', ...unit('tests/outbox/drainCrashes.test.ts'),
    edits: [edit('outbox/drain.ts', 'await database.outbox.put(claimed)', 'await database.outbox.delete(claimed.id)')],
  },
  {
    name: 'any 200 is success', ...unit('tests/domain/submission/judgeAnswer.test.ts'),
    edits: [edit('domain/submission/judgeAnswer.ts', 'return isOfThis ? { kind: \'received\', receipt }', 'return isOfThis || facts.status === 200 ? { kind: \'received\', receipt: receipt ?? { ...sent } }')],
  },
  {
    name: 'a receipt is believed unread', ...unit('tests/domain/submission/judgeAnswer.test.ts'),
    edits: [edit('domain/submission/judgeAnswer.ts', 'receipt?.id === sent.id && receipt.hash === sent.hash', 'receipt !== undefined')],
  },
  {
    name: 'somebody else\'s 404 is a final no', ...unit('tests/domain/submission/judgeAnswer.test.ts'),
    edits: [edit('domain/submission/judgeAnswer.ts', 'if (!problem || status < 400) return { kind: \'retry\', reason: \'notOurServer\', retryAfterMs }', 'if (!problem) return { kind: \'attention\', code: \'formUnknown\' }')],
  },
  {
    name: 'the turn of another tab is not respected', ...unit('tests/domain/submission/outboxItem.test.ts', 'tests/outbox/drain.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'case \'sending\': return occasion === \'asked\' || hasCome(state.leaseUntil, now, leaseLength)', 'case \'sending\': return true')],
  },
  {
    name: 'a turn never ends', ...unit('tests/domain/submission/outboxItem.test.ts', 'tests/outbox/drain.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'case \'sending\': return occasion === \'asked\' || hasCome(state.leaseUntil, now, leaseLength)', 'case \'sending\': return occasion === \'asked\'')],
  },
  {
    name: 'whoever comes late writes over another\'s turn', ...unit('tests/outbox/drain.test.ts', 'tests/domain/submission/outboxItem.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'return state.kind === \'sending\' && state.leaseOwner === owner', 'return state.kind === \'sending\'')],
  },
  {
    name: 'Retry-After is not read', ...unit('tests/domain/submission/backoff.test.ts'),
    edits: [edit('domain/submission/backoff.ts', 'retryAfterMs > 0 ? retryAfterMs + jitter : jitter', 'jitter')],
  },
  {
    name: 'sealing leaves the draft', ...unit('tests/outbox/sealDraft.test.ts'),
    edits: [edit('outbox/sealDraft.ts', '    await drafts.delete(item.id)\n', '')],
  },
  {
    name: 'sealing is two transactions', ...unit('tests/outbox/sealDraft.test.ts'),
    edits: [
      edit('outbox/sealDraft.ts', 'return attempt(database, () => database.transaction(\'rw\', drafts, outbox, receipts, async (): Promise<SealResult> => {', 'return attempt(database, async (): Promise<SealResult> => {'),
      edit('outbox/sealDraft.ts', '    await outbox.add(item)\n    await drafts.delete(item.id)\n    return { kind: \'sealed\', item }\n  }))', '    await drafts.delete(item.id)\n    await outbox.add(item)\n    return { kind: \'sealed\', item }\n  })'),
    ],
  },
  {
    name: 'the phone says sealed before it is', ...unit('tests/outbox/sealDraft.test.ts'),
    edits: [edit('outbox/sealDraft.ts', 'if (!item) return { kind: \'unfit\' }\n', 'if (!item) return { kind: \'unfit\' }\n  if (sealing) return { kind: \'sealed\', item }\n')],
  },
  {
    name: 'a draft is told to be saved before it is', ...unit('tests/app/submissions/createDraftKeeper.test.ts'),
    edits: [edit('app/submissions/createDraftKeeper.ts', 'const words = await database()\n    const result = words ? await saveDraft(words, state.draft, now()) : undefined', 'say({ kind: \'saved\' })\n    const words = await database()\n    const result = words ? await saveDraft(words, state.draft, now()) : undefined')],
  },
  {
    name: 'a tab writes over what another has saved', ...unit('tests/outbox/draftStore.test.ts'),
    edits: [edit('outbox/draftStore.ts', '} else if (stored.revision !== draft.revision) {', '} else if (stored.revision < draft.revision) {')],
  },
  {
    name: 'a receipt is kept and its item too', ...unit('tests/outbox/drain.test.ts'),
    edits: [edit('outbox/settleItem.ts', '  await outbox.delete(item.id)\n', '')],
  },
  {
    name: 'any no to a question about a receipt means that it is lost', ...unit('tests/outbox/checkReceipts.test.ts'),
    edits: [edit('outbox/checkReceipts.ts', 'answer.kind === \'attention\' && answer.code === \'formUnknown\'', 'answer.kind !== \'held\'')],
  },
  {
    name: 'the city does not compare the hash', ...server('tests/server/routes/addSubmissionRoutes.test.ts'),
    edits: [edit('server/routes/addSubmissionRoutes.ts', 'const isAltered = sha256(sealedText(body)) !== body.hash', 'const isAltered = sha256(sealedText(body)) === \'\'')],
  },
  {
    name: 'the phone does not compare the hash of what it sends', ...unit('tests/outbox/drain.test.ts'),
    edits: [edit('outbox/drain.ts', 'if (await hashText(digest, sealedText(submission)) !== hash)', 'if (await hashText(digest, sealedText(submission)) === \'\')')],
  },
  {
    name: 'the city confirms before the disk has it', ...server('tests/storage/engine/groupedCommits.test.ts'),
    edits: [edit('storage/engine/groupedCommits.ts', '        await durable()\n', '')],
  },
  {
    name: 'the deadline is the phone\'s clock\'s alone', ...unit('tests/domain/submission/deadline.test.ts'),
    edits: [edit('domain/submission/deadline.ts', 'const composed = Date.parse(sealedAt) + Date.parse(receivedAt) - Date.parse(sentAt)', 'const composed = Date.parse(sealedAt)')],
  },
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
    name: 'the plan is shown before it is committed', ...unit('tests/app/db/createPlanKeeper.test.ts'),
    edits: [edit('app/db/createPlanKeeper.ts', '    const outcome = await ask()\n', '    channel.tell(\'flipped\')\n    const outcome = await ask()\n')],
  },
  {
    name: 'what the city may have is written again', ...unit('tests/outbox/outboxModel.test.ts', 'tests/app/submissions/useSubmissions.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'return state.kind === \'waiting\' && state.attempts === 0 ? \'writeAgain\' : \'none\'', 'return \'writeAgain\'')],
  },
  {
    name: 'the time of a clock that jumped back is waited for', ...unit('tests/outbox/outboxModel.test.ts', 'tests/domain/submission/outboxItem.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'return instant <= now || instant > later(now, furthest)', 'return instant <= now && furthest > 0')],
  },
  {
    name: 'what the city lost is sent again and its receipt is kept', ...unit('tests/outbox/outboxModel.test.ts', 'tests/outbox/postAgain.test.ts'),
    edits: [edit('outbox/postAgain.ts', '      await receipts.delete(lost.id)\n      lost =', '      lost =')],
  },
  {
    name: 'what the city did not refuse can be thrown away', ...unit('tests/outbox/outboxModel.test.ts'),
    edits: [edit('outbox/outboxStore.ts', 'item ? item.state.kind !== \'attention\' : ', 'item ? false : ')],
  },
  {
    name: 'what was sealed is said to be sealed with other words', ...unit('tests/outbox/outboxModel.test.ts', 'tests/outbox/sealDraft.test.ts'),
    edits: [edit('outbox/sealDraft.ts', 'before.submission.hash === item.submission.hash ?', 'before.id === item.id ?')],
  },
  {
    name: 'a tab that comes late makes a draft of what was sealed', ...unit('tests/outbox/outboxModel.test.ts', 'tests/outbox/draftStore.test.ts'),
    edits: [edit('outbox/draftStore.ts', '      if (await outbox.get(draft.id) || await receipts.get(draft.id)) return { kind: \'sealed\' }\n      if (draft.revision > 0) return { kind: \'gone\' }\n', '')],
  },
  {
    name: 'a withdrawal leaves standing what was corrected before', ...unit('tests/outbox/outboxModel.test.ts', 'tests/outbox/amendments.test.ts'),
    edits: [edit('outbox/settleItem.ts', 'amended = state === \'withdrawn\' ? before.submission.amends : undefined', 'amended = undefined')],
  },
  {
    name: 'what is lost with a correction stays so', ...unit('tests/outbox/postAgain.test.ts'),
    edits: [edit('outbox/checkReceipts.ts', 'return further && [item, ...further]', 'return [item]')],
  },
  {
    name: 'who holds the lock waits for tabs that are no more', ...unit('tests/outbox/drain.test.ts'),
    edits: [edit('outbox/drain.ts', 'if (isAlone) await freeTurns(ports)', 'if (isAlone === undefined) await freeTurns(ports)')],
  },
  {
    name: 'a correction overtakes what it corrects', ...unit('tests/outbox/postAgain.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'return amended !== undefined && outbox.some(({ id, state }) => id === amended && state.kind !== \'attention\')', 'return amended === \'\' && outbox.length > 0')],
  },
  {
    name: 'what comes from another phone is kept unread', ...unit('tests/outbox/takeHeld.test.ts'),
    edits: [edit('outbox/takeHeld.ts', 'if (hash !== receipt.hash) return', 'if (hash === \'\') return')],
  },
  {
    name: 'the plan in memory flips before all of it is there', ...unit('tests/app/db/sessionStore.test.ts'),
    edits: [edit('app/db/sessionStore.ts', '      if (missingChunks(neededChunks(next.chunks), new Set(texts.keys())).length > 0) return Promise.resolve(\'incomplete\')\n', '')],
  },
  {
    name: 'a cell of what residents wrote is a formula', ...unit('tests/domain/figures/safeCell.test.ts'),
    edits: [edit('domain/figures/safeCell.ts', '? `\'${text}` : text', '? `${text}` : text')],
  },
  {
    name: 'anybody may read what was received', ...server('tests/server/routes/addSubmissionRoutes.test.ts'),
    edits: [edit('server/submissions/isSecretOf.ts', 'return secret !== undefined && timingSafeEqual(Buffer.from(sha256(secret), \'hex\'), Buffer.from(secretHash, \'hex\'))', 'return secret !== undefined && timingSafeEqual(Buffer.from(secretHash, \'hex\'), Buffer.from(secretHash, \'hex\'))')],
  },
  {
    name: 'anybody may correct and withdraw', ...server('tests/storage/submissions.test.ts'),
    edits: [edit('storage/repositories/acceptSubmission.ts', '  if (!isSameHash(amended.secret_hash, amends.secretHash)) refuse(\'secretRefused\')\n', '')],
  },
  {
    name: 'a code is good for more than one answer', ...server('tests/storage/submissions.test.ts'),
    edits: [edit('storage/repositories/submissionQueries.ts', 'builder.deleteFrom(\'survey_codes\')\n      .where(\'survey_id\', \'=\', value(\'surveyId\')).where(\'hash\', \'=\', value(\'hash\')).returning(\'survey_id\')', 'builder.selectFrom(\'survey_codes\')\n      .where(\'survey_id\', \'=\', value(\'surveyId\')).where(\'hash\', \'=\', value(\'hash\')).select(\'survey_id\')')],
  },
  {
    name: 'codes are compared in clear', ...server('tests/server/routes/addSubmissionRoutes.test.ts'),
    edits: [edit('server/submissions/judgeSubmission.ts', 'codeHash: sha256(code)', 'codeHash: code')],
  },
  {
    name: 'codes are kept in clear', ...unit('tests/city/commands/surveyCommands.test.ts'),
    edits: [edit('city/commands/issueCodes.ts', 'createHash(\'sha256\').update(code).digest(\'hex\')', 'createHash(\'sha256\').update(\'\') && code')],
  },
  {
    name: 'two servers give away one place', ...server('tests/storage/lastPlace.test.ts'),
    edits: [edit('storage/repositories/places.ts', 'if (dialect === \'sqlite\') return', 'if (dialect === \'sqlite\' || eventId !== \'\') return')],
  },
  {
    name: 'an event has more places than it has', ...server('tests/storage/submissions.test.ts'),
    edits: [edit('storage/repositories/places.ts', 'isLate === 1 || (people ?? 0) > free', 'isLate === 1')],
  },
  {
    name: 'what was withdrawn stays readable', ...server('tests/storage/withdrawals.test.ts', 'tests/storage/submissions.test.ts'),
    edits: [edit('storage/repositories/acceptSubmission.ts', '.set({ state, content: null, personal: null })', '.set({ state })')],
  },
  {
    name: 'two corrections of one answer both count', ...server('tests/storage/submissions.test.ts'),
    edits: [edit('storage/repositories/acceptSubmission.ts', '  if (amended.state !== \'received\') refuse(amended.state)\n', ''), edit('storage/repositories/acceptSubmission.ts', '  if (ended.length === 0) refuse(\'superseded\')\n', '')],
  },
  {
    name: 'the log says which page was read', ...server('tests/server/main.test.ts'),
    edits: [edit('server/loggerOptions.ts', 'request.routeOptions.url ?? \'*\'', 'request.url')],
  },
  {
    name: 'a flood is let in', ...server('tests/server/flood.test.ts'),
    edits: [edit('server/createBuckets.ts', 'const isLet = left >= 1', 'const isLet = true')],
  },
  {
    name: 'an address of the API that is written otherwise has no limit', ...server('tests/server/limitRate.test.ts'),
    edits: [edit('server/limitRate.ts', '!isOfApi(request)', '!request.url.startsWith(\'/api/\')')],
  },
  {
    name: 'every address of a household of IPv6 has a limit of its own', ...server('tests/server/limitRate.test.ts'),
    edits: [edit('server/limitRate.ts', 'networkOf(request.ip)', 'request.ip')],
  },
  {
    name: 'scripts within a page may run', ...server('tests/server/startServer.test.ts'),
    edits: [edit('server/securityHeaders.ts', 'script-src \'self\'`', 'script-src \'self\' \'unsafe-inline\'`')],
  },
  {
    name: 'a backup is of several moments', ...server('tests/storage/backup/copyPostgres.test.ts'),
    edits: [edit('storage/engine/openPostgres.ts', 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', 'BEGIN READ ONLY')],
  },
  {
    name: 'a backup is held in memory', ...server('tests/storage/backup/copyPostgres.test.ts'),
    edits: [edit('storage/backup/copyTables.ts', '  let rows: readonly Row[] = []\n', '  let rows: readonly Row[] = []\n  const all: Row[] = []\n'), edit('storage/backup/copyTables.ts', '    if (rows.length > 0) yield* write(rows)\n', '    all.push(...rows)\n    if (rows.length > 0) yield* write(rows)\n')],
  },
  {
    name: 'a backup is restored upon what is being accepted', ...server('tests/storage/backup/restoreBackup.test.ts'),
    edits: [edit('storage/backup/restoreBackup.ts', '  if (dialect === \'postgres\') yield lockTables(builder, \'exclusive\')\n', '')],
  },
]
