import type { Command } from '../command.ts'
import { backUp } from './backUp.ts'
import { closeForm } from './closeForm.ts'
import { considerCall } from './considerCall.ts'
import { exportResponses } from './exportResponses.ts'
import { importCall } from './importCall.ts'
import { importEvents } from './importEvents.ts'
import { importSurvey } from './importSurvey.ts'
import { issueCodes } from './issueCodes.ts'
import { listForms } from './listForms.ts'
import { addSamplesCommand, removeSamplesCommand } from './manageSamples.ts'
import { closeProposals, openProposals } from './openProposals.ts'
import { publishResults } from './publishResults.ts'
import { purgePersonal } from './purgePersonal.ts'
import { reopenForm } from './reopenForm.ts'
import { restore } from './restore.ts'
import { withdrawCall } from './withdrawCall.ts'

/** Every command of the staff, in the order of the help. */
export const commands: readonly Command[] = [
  listForms, importSurvey, issueCodes, importCall, considerCall, withdrawCall, importEvents, openProposals, closeProposals,
  closeForm, reopenForm, exportResponses, publishResults, purgePersonal,
  addSamplesCommand, removeSamplesCommand, backUp, restore,
]
