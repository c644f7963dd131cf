import { edit, unit, type Mutation } from './mutation.ts'

/** Mistakes in what a phone does. */
export const phoneMutations: readonly Mutation[] = [
  {
    name: 'what is to be written again is thrown away', project: 'simulation', tests: ['tests/simulation/crashPoints.test.ts'],
    edits: [edit('outbox/outboxStore.ts', '    await drafts.put(draft)\n', '')],
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
    name: 'the phone does not compare the hash of what it sends', ...unit('tests/outbox/drain.test.ts'),
    edits: [edit('outbox/drain.ts', 'if (await hashText(digest, sealedText(submission)) !== hash)', 'if (await hashText(digest, sealedText(submission)) === \'\')')],
  },
  {
    name: 'the deadline is the phone\'s clock\'s alone', ...unit('tests/domain/submission/deadline.test.ts'),
    edits: [edit('domain/submission/deadline.ts', 'Date.parse(sealedAt) + clockBehindMs(Date.parse(receivedAt) - Date.parse(sentAt))', 'Date.parse(sealedAt)')],
  },
  {
    name: 'a slow way to the city makes late', ...unit('tests/domain/submission/deadline.test.ts'),
    edits: [edit('domain/submission/deadline.ts', 'Math.max(0, between - longestWay)', 'Math.max(0, between)')],
  },
  {
    name: 'what the city may have is written again', ...unit('tests/outbox/outboxModel.test.ts', 'tests/app/submissions/useSubmissions.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'return state.kind === \'waiting\' && state.attempts === 0 ? \'writeAgain\' : \'none\'', 'return \'writeAgain\'')],
  },
  {
    name: 'the time of a clock that jumped back is waited for', ...unit('tests/outbox/outboxModel.test.ts', 'tests/domain/submission/outboxItem.test.ts'),
    edits: [edit('domain/submission/outboxItem.ts', 'return instant > later(now, furthest)', 'return instant === now && furthest < 0')],
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
    name: 'each item of a long queue asks by its own times', ...unit('tests/outbox/longQueue.test.ts'),
    edits: [edit('outbox/drain.ts', 'exhaustedBy !== undefined && instants.length > patience', 'exhaustedBy !== undefined && instants.length < 0')],
  },
  {
    name: 'what found no network waits although the city answers', ...unit('tests/outbox/longQueue.test.ts'),
    edits: [edit('outbox/drain.ts', 'const widened = round.isAnswered === true && occasion === \'scheduled\' ? \'networkBack\' : occasion', 'const widened = occasion')],
  },
  {
    name: 'some that always come to nothing hold up the others', ...unit('tests/outbox/longQueue.test.ts'),
    edits: [edit('outbox/drain.ts', 'if (inVain < patience - 1) return due.shift()', 'if (inVain < patience) return due.shift()')],
  },
  {
    name: 'what came to nothing is tried again in the same run', ...unit('tests/outbox/longQueue.test.ts'),
    edits: [edit('outbox/drain.ts', 'tried.add(item.id)', 'tried.has(item.id)')],
  },
  {
    name: 'it gives up after three tries in vain that were not in a row', ...unit('tests/outbox/longQueue.test.ts'),
    edits: [edit('outbox/drain.ts', 'inVain = verdict.kind === \'retry\' ? inVain + 1 : 0', 'inVain = verdict.kind === \'retry\' ? inVain + 1 : inVain')],
  },
  {
    name: 'who gives up does not ask for receipts', ...unit('tests/outbox/longQueue.test.ts'),
    edits: [edit('outbox/drain.ts', 'if (exhaustedBy !== undefined && retryAfterMs > 0) return', 'if (exhaustedBy !== undefined) return')],
  },
  {
    name: 'a receipt for other words than the city holds is taken for good', ...unit('tests/outbox/checkReceipts.test.ts'),
    edits: [edit('outbox/checkReceipts.ts', 'answer.held.receipt.hash !== receipt.hash', 'answer.held.receipt.hash === \'\'')],
  },
  {
    name: 'a receipt of which nobody can say anything keeps the others from being asked about', ...unit('tests/outbox/lookAtReceipts.test.ts'),
    edits: [edit('outbox/checkReceipts.ts', 'checkedAt: dueFrom(item, now())', 'checkedAt: item.checkedAt')],
  },
  {
    name: 'a long queue is not waited for longer each time', ...unit('tests/outbox/startDraining.test.ts', 'tests/outbox/comeAgain.test.ts'),
    edits: [edit('outbox/comeAgain.ts', '{ onTheWay: onTheWay + 1, atCity }', 'vain')],
  },
]
