/** What is said of a correction or a withdrawal that is still on its way. */
export const amendmentWordsOf = {
  correction: {
    attention: 'submissions.correctionAttention', attentionNote: 'submissions.correctionAttentionNote',
    waiting: 'submissions.correctionWaiting', waitingNote: 'submissions.correctionWaitingNote', see: 'submissions.seeCorrection',
  },
  withdrawal: {
    attention: 'submissions.withdrawalAttention', attentionNote: 'submissions.withdrawalAttentionNote',
    waiting: 'submissions.withdrawalWaiting', waitingNote: 'submissions.withdrawalWaitingNote', see: 'submissions.seeWithdrawal',
  },
} as const
