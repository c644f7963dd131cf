import { webkit } from './webkit.ts'
import { journeysOn } from './journeys.ts'

journeysOn(webkit)
