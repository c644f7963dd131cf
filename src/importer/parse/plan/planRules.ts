import type { ReadingRule } from '../../../domain/plan/sourceNote.ts'

/** Every way in which the parser repairs a machine-read plan or decides between two of its places. */
export const planRules = {
  correction: {
    id: 'correction',
    title: '文字の読み誤り',
    reason: '文書のほかの箇所と照らして、機械が文字を読み誤ったことが明らかなため、直しました。',
    effect: 'content',
  },
  kanaForKanji: {
    id: 'kana-for-kanji',
    title: '「力」と「カ」の読み誤り',
    reason: '数える言葉の「カ所」「カ年」のカタカナ「カ」が、形の似た漢字の「力」と読み取られているため、直しました。',
    effect: 'content',
  },
  cellWrap: {
    id: 'cell-wrap',
    title: '欄の中の改行',
    reason: '狭い欄の中の改行が空白として読み取られているため、つなげました。',
    effect: 'layout',
  },
  listMarkup: {
    id: 'list-markup',
    title: '箇条書きの記号',
    reason: '機械の読み取りで混ざった箇条書きの記号を除き、項目に分けました。',
    effect: 'layout',
  },
  spacedHeading: {
    id: 'spaced-heading',
    title: '見出しの字間',
    reason: '字間を空けて印刷された見出しが空白入りで読み取られているため、つなげました。',
    effect: 'layout',
  },
  brokenHeading: {
    id: 'broken-heading',
    title: '見出しの分断',
    reason: '1つの見出しが2行以上に分かれて読み取られているため、つなげました。',
    effect: 'layout',
  },
  headCellsMerged: {
    id: 'head-cells-merged',
    title: '表題と所属の結合',
    reason: '個別事業計画表の事業名と所属が1つの欄に読み取られているため、所属のかっこで分けました。',
    effect: 'layout',
  },
  lostLeadingCell: {
    id: 'lost-leading-cell',
    title: '列のずれ',
    reason: '左端の空の欄が失われ、行が左へずれて読み取られています。欄の数が合うので、元の列に戻しました。',
    effect: 'layout',
  },
  labelSlip: {
    id: 'label-slip',
    title: '行見出しのずれ',
    reason: '行見出し「目標」が1行上の事業行程の行に付いて読み取られています。次の行が指標の見出しなので、事業行程として読みました。',
    effect: 'content',
  },
  amountSlip: {
    id: 'amount-slip',
    title: '財源の金額のずれ',
    reason: '財源の金額が行見出しより1行上にずれて読み取られています。戻した金額の合計が事業費総額と一致し、基本政策別の計画事業費の表とも一致します。',
    effect: 'content',
  },
  columnSlip: {
    id: 'column-slip',
    title: '計画事業費の表の列のずれ',
    reason: '行見出しが別の列に読み取られています。行の並びと、年度・財源の合計が一致することで確かめました。',
    effect: 'layout',
  },
  sdgLabels: {
    id: 'sdg-labels',
    title: 'SDGsのゴールの名称',
    reason: 'アイコンの番号は正しく読み取られていますが、添えられた名称は誤っています。番号を使い、名称は公式の日本語名にしました。',
    effect: 'content',
  },
  missingOverview: {
    id: 'missing-overview',
    title: '施策体系の欠け',
    reason: '第1章の施策体系のうち、この力のページが読み取られていません。第3章にある同じ内容の体系を使いました。',
    effect: 'layout',
  },
  headingMark: {
    id: 'heading-mark',
    title: '見出しの飾り',
    reason: '見出しに付いた飾りの記号を除きました。',
    effect: 'layout',
  },
  nameVote: {
    id: 'name-vote',
    title: '名称の違い',
    reason: '同じものの名称が箇所によって違います。多くの箇所で使われている名称を、同数のときは先に出てくる名称を表示します。',
    effect: 'content',
  },
  projectName: {
    id: 'project-name',
    title: '事業名の違い',
    reason: '施策の「主な事業」の一覧と個別事業計画表とで事業名が違います。一覧の名称を表示します。',
    effect: 'content',
  },
  divisionName: {
    id: 'division-name',
    title: '所属の区切り',
    reason: '課と担当の間の空白が、箇所によって失われたり増えたりしています。同じ所属としてそろえました。',
    effect: 'layout',
  },
  leadingPolicyMerged: {
    id: 'leading-policy-slip',
    title: '関連する施策の欄のずれ',
    reason: '結合された欄の施策名が別の行に読み取られています。主な事業の属する施策に結び付けました。',
    effect: 'content',
  },
  leadingPolicyName: {
    id: 'leading-policy-name',
    title: '関連する施策の名称の違い',
    reason: 'リーディングプロジェクトの表の施策名が施策の名称と違います。主な事業の属する施策の名称を表示します。',
    effect: 'content',
  },
  leadingProjectName: {
    id: 'leading-project-name',
    title: '関連する事業の名称の違い',
    reason: 'リーディングプロジェクトの表の事業名が「主な事業」の一覧と違います。一覧の名称を表示します。',
    effect: 'content',
  },
  leadingProjectShared: {
    id: 'leading-project-shared',
    title: '結合された事業名の欄',
    reason: '1つの欄の取組が2行に分かれて読み取られ、関連する事業名は最後の行にだけあります。同じ事業の取組として読みました。',
    effect: 'content',
  },
  leadingContentSlip: {
    id: 'leading-content-slip',
    title: '取組の内容のずれ',
    reason: '取組の内容の文が次の行に読み取られています。取組と内容の数が合うように戻しました。',
    effect: 'content',
  },
  leadingMark: {
    id: 'leading-mark',
    title: 'リーディングプロジェクトの印の違い',
    reason: '施策の「主な事業」の一覧の印と、リーディングプロジェクトの表とが合いません。一覧の印を表示します。',
    effect: 'content',
  },
} as const satisfies Record<string, ReadingRule>
