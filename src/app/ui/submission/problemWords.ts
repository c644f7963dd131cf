import type { SubmissionProblemCode } from '../../../domain/submission/submissionProblem.ts'

/** Why the city's server did not take something, and what the person can do, as Japanese sentences. */
export interface ProblemWords {
  readonly why: string
  readonly what: string
  /** Whether sending it again just as it is can lead anywhere. */
  readonly canSendAgain: boolean
}

/** For every code of a refusal. */
export const problemWords: Readonly<Record<SubmissionProblemCode, ProblemWords>> = {
  malformed: { why: '市のサーバーが、送った形を読み取れませんでした。', what: 'アプリが古いのかもしれません。アプリを新しくしてから、もう一度送ってください。', canSendAgain: true },
  hashMismatch: { why: 'この端末に保存したあとで、内容が変わっていました。', what: '下の内容を確かめ、書き直して、もう一度提出してください。', canSendAgain: false },
  formUnknown: { why: '市のサーバーに、この様式が見つかりませんでした。', what: '公開が終わったのかもしれません。内容を写して、市の担当課にお問い合わせください。', canSendAgain: true },
  formGone: { why: '市が、この募集を取り下げました。', what: 'いまは受け付けられません。内容は写したり、ファイルに保存したりできます。', canSendAgain: false },
  notOpen: { why: 'まだ受付が始まっていません。', what: '受付が始まってから、もう一度送ってください。', canSendAgain: true },
  codeRefused: { why: '回答番号がちがうか、もう使われています。', what: '書き直すを押して、届いた回答番号を入れ直してください。', canSendAgain: false },
  secretRefused: { why: '前に送ったものの確認番号が合いませんでした。', what: '前に送ったものの控えを確かめてください。内容は写したり、ファイルに保存したりできます。', canSendAgain: false },
  conflict: { why: '同じものが、ちがう内容で、すでに市に届いています。', what: '書き直すを押して提出すると、届いているものの訂正になります。', canSendAgain: false },
  superseded: { why: '前に送ったものは、すでに別の訂正で新しくなっています。', what: '新しいほうの控えから、もう一度訂正してください。', canSendAgain: false },
  withdrawn: { why: '前に送ったものは、すでに取り下げられています。', what: '訂正も取下げも、これ以上はできません。内容は写したり、ファイルに保存したりできます。', canSendAgain: false },
  deadlineOver: { why: '締切を過ぎたため、訂正や取下げを受け付けられませんでした。', what: '前に届いたものは、そのまま有効です。', canSendAgain: false },
  tooLarge: { why: '内容が長すぎて、市のサーバーが受け取れませんでした。', what: '書き直して、短くしてください。', canSendAgain: false },
  invalid: { why: '答えの中に、市の様式に合わないところがありました。', what: '書き直すを押して、下のところを直し、もう一度提出してください。', canSendAgain: false },
  tooMany: { why: '市のサーバーが混み合っていました。', what: '少したってから、もう一度送ってください。', canSendAgain: true },
  unavailable: { why: '市のサーバーが、いまは受け取れませんでした。', what: '少したってから、もう一度送ってください。', canSendAgain: true },
}
