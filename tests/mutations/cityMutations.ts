import { edit, server, simulation, unit, type Mutation } from './mutation.ts'

/** Mistakes in what the city does: its server, its storage, its commands. */
export const cityMutations: readonly Mutation[] = [
  {
    name: 'the city keeps no unique key', ...simulation,
    edits: [
      edit('storage/migrations/migrateTo1.ts', '.addColumn(\'id\', \'text\', column => column.primaryKey())', '.addColumn(\'id\', \'text\')'),
      edit('storage/repositories/submissionQueries.ts', '.onConflict(conflict => conflict.column(\'id\').doNothing())', ''),
    ],
  },
  {
    name: 'the city does not compare the hash', ...server('tests/server/routes/addSubmissionRoutes.test.ts'),
    edits: [edit('server/routes/addSubmissionRoutes.ts', 'const isAltered = sha256(sealedText(body)) !== body.hash', 'const isAltered = sha256(sealedText(body)) === \'\'')],
  },
  {
    name: 'the city confirms before the disk has it', ...server('tests/storage/engine/groupedCommits.test.ts'),
    edits: [edit('storage/engine/groupedCommits.ts', '        await durable()\n', '')],
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
  {
    name: 'the city offers an edition of before the restore', ...server('tests/storage/backup/restoreBackup.test.ts'),
    edits: [edit('storage/backup/restoreBackup.ts', '  yield unnameLatestEdition(builder)\n', '')],
  },
  {
    name: 'a backup has its name before it is on the disk', ...unit('tests/operator/replaceFile.test.ts'),
    edits: [edit('operator/replaceFile.ts', '      result = await write(handle, temporary)\n      await handle.sync()\n', '      result = await write(handle, temporary)\n')],
  },
  {
    name: 'a backup brings the storage of an older program up to date', ...server('tests/storage/backup/commands.test.ts'),
    edits: [edit('city/commands/backUp.ts', 'storage({ asItIs: true })', 'storage()')],
  },
  {
    name: 'two servers number one content twice', ...server('tests/storage/publications.test.ts'),
    edits: [edit('storage/repositories/createEditions.ts', '      if (engine.dialect === \'postgres\') yield sql`lock table editions in exclusive mode`.compile(builder)\n', '')],
  },
  {
    name: 'what no standby has is confirmed when it is sent again', ...server('tests/storage/standby.test.ts'),
    edits: [edit('storage/repositories/acceptSubmission.ts', '  if (dialect === \'postgres\') yield builder.selectFrom(\'submissions\').select(\'id\').where(\'id\', \'=\', id).forUpdate().compile()\n', '')],
  },
]
