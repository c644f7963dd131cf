import type { MessageKey } from '../language/message.ts'

/** ことば: a term of the plan, of public money or of taking part that a resident may not know. */
export interface GlossaryTerm {
  /** The part of the glossary's address that leads to it. */
  readonly id: string
  readonly group: TermGroup
  /** The term as the city writes it, with the reading of its kanji in the notation of the app's texts (`Message`). */
  readonly word: string
  /** What it is called in the languages of the app. */
  readonly name: MessageKey
  /** What it means, in two sentences of each language. */
  readonly meaning: MessageKey
  /** The law on which the meaning rests, as it is cited in Japan, in the same notation. */
  readonly law?: string
}

/** What a term is about: the plan, money, or taking part. */
export type TermGroup = 'plan' | 'money' | 'participation'

/** The terms of the glossary, within a group from the general to the particular. */
export const glossaryTerms = [
  { id: 'comprehensive-plan', group: 'plan', word: '総合計画《そうごうけいかく》', name: 'glossary.comprehensivePlan', meaning: 'glossary.aboutComprehensivePlan' },
  { id: 'project-plan', group: 'plan', word: '事業《じぎょう》プラン', name: 'glossary.projectPlan', meaning: 'glossary.aboutProjectPlan' },
  { id: 'basic-policy', group: 'plan', word: '基本政策《きほんせいさく》', name: 'change.basicPolicy', meaning: 'glossary.aboutBasicPolicy' },
  { id: 'policy', group: 'plan', word: '施策《しさく》', name: 'change.policy', meaning: 'glossary.aboutPolicy' },
  { id: 'project', group: 'plan', word: '事業《じぎょう》', name: 'change.project', meaning: 'glossary.aboutProject' },
  { id: 'leading-project', group: 'plan', word: 'リーディングプロジェクト', name: 'change.leadingProject', meaning: 'glossary.aboutLeadingProject' },
  { id: 'indicator', group: 'plan', word: '指標《しひょう》', name: 'change.indicator', meaning: 'glossary.aboutIndicator' },
  { id: 'baseline', group: 'plan', word: '現状値《げんじょうち》', name: 'change.baseline', meaning: 'glossary.aboutBaseline' },
  { id: 'target', group: 'plan', word: '目標値《もくひょうち》', name: 'change.target', meaning: 'glossary.aboutTarget' },
  { id: 'fiscal-year', group: 'plan', word: '年度《ねんど》', name: 'figure.fiscalYear', meaning: 'glossary.aboutFiscalYear', law: '地方自治法《ちほうじちほう》第《だい》208条《じょう》第《だい》1項《こう》' },
  { id: 'monitoring', group: 'plan', word: '進行管理《しんこうかんり》', name: 'glossary.monitoring', meaning: 'glossary.aboutMonitoring' },
  { id: 'sdgs', group: 'plan', word: '持続可能《じぞくかのう》な開発目標《かいはつもくひょう》', name: 'glossary.sdgs', meaning: 'glossary.aboutSdgs', law: '国連総会決議《こくれんそうかいけつぎ》70/1(2015年《ねん》)' },
  { id: 'cost', group: 'money', word: '事業費《じぎょうひ》', name: 'change.cost', meaning: 'glossary.aboutCost', law: '地方自治法《ちほうじちほう》第《だい》96条《じょう》第《だい》1項《こう》第《だい》2号《ごう》、第《だい》211条《じょう》第《だい》1項《こう》' },
  { id: 'funding', group: 'money', word: '財源《ざいげん》', name: 'planLabel.funding', meaning: 'glossary.aboutFunding' },
  { id: 'general-funds', group: 'money', word: '一般財源《いっぱんざいげん》', name: 'planLabel.generalFunds', meaning: 'glossary.aboutGeneralFunds', law: '地方交付税法《ちほうこうふぜいほう》第《だい》3条《じょう》第《だい》2項《こう》' },
  { id: 'specific-funds', group: 'money', word: '特定財源《とくていざいげん》', name: 'glossary.specificFunds', meaning: 'glossary.aboutSpecificFunds' },
  { id: 'national-and-prefectural-funds', group: 'money', word: '国県支出金《くにけんししゅつきん》', name: 'planLabel.nationalAndPrefecturalFunds', meaning: 'glossary.aboutNationalAndPrefecturalFunds', law: '地方財政法《ちほうざいせいほう》第《だい》10条《じょう》、第《だい》16条《じょう》' },
  { id: 'bonds', group: 'money', word: '起債《きさい》', name: 'planLabel.bonds', meaning: 'glossary.aboutBonds', law: '地方財政法《ちほうざいせいほう》第《だい》5条《じょう》、地方自治法《ちほうじちほう》第《だい》230条《じょう》' },
  { id: 'other-funds', group: 'money', word: 'その他《た》', name: 'glossary.otherFunds', meaning: 'glossary.aboutOtherFunds' },
  { id: 'participation', group: 'participation', word: '市民参加《しみんさんか》', name: 'participation.title', meaning: 'glossary.aboutParticipation' },
  { id: 'collaboration', group: 'participation', word: '協働《きょうどう》', name: 'glossary.collaboration', meaning: 'glossary.aboutCollaboration' },
  { id: 'public-comment', group: 'participation', word: 'パブリックコメント', name: 'participation.call', meaning: 'glossary.aboutPublicComment', law: '行政手続法《ぎょうせいてつづきほう》第《だい》46条《じょう》(国《くに》の手続《てつづき》は第《だい》39条《じょう》)' },
  { id: 'survey', group: 'participation', word: 'アンケート', name: 'participation.survey', meaning: 'glossary.aboutSurvey' },
  { id: 'council', group: 'participation', word: '審議会《しんぎかい》', name: 'glossary.council', meaning: 'glossary.aboutCouncil', law: '地方自治法《ちほうじちほう》第《だい》138条《じょう》の4第《だい》3項《こう》' },
  { id: 'workshop', group: 'participation', word: 'ワークショップ', name: 'glossary.workshop', meaning: 'glossary.aboutWorkshop' },
  { id: 'outreach-meeting', group: 'participation', word: '出前《でまえ》ミーティング', name: 'glossary.outreach', meaning: 'glossary.aboutOutreach' },
] as const satisfies readonly GlossaryTerm[]

/** Names one term of the glossary. */
export type TermId = typeof glossaryTerms[number]['id']
