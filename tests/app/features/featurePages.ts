import { pages as costs } from '../../../src/app/features/costs/pages.ts'
import { pages as divisions } from '../../../src/app/features/divisions/pages.ts'
import { pages as glossary } from '../../../src/app/features/glossary/pages.ts'
import { pages as home } from '../../../src/app/features/home/pages.ts'
import { pages as introduction } from '../../../src/app/features/introduction/pages.ts'
import { pages as leading } from '../../../src/app/features/leading/pages.ts'
import { pages as participation } from '../../../src/app/features/participation/pages.ts'
import { pages as plan } from '../../../src/app/features/plan/pages.ts'
import { pages as progress } from '../../../src/app/features/progress/pages.ts'
import { pages as search } from '../../../src/app/features/search/pages.ts'
import { pages as sdgs } from '../../../src/app/features/sdgs/pages.ts'

/** The pages that show the plan and the guideline, and the words in them. */
export const featurePages = [...home, ...plan, ...leading, ...sdgs, ...divisions, ...costs, ...progress, ...introduction, ...participation, ...search, ...glossary]
