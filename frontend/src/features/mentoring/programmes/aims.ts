import type { policyWords } from '@/shared/messages/en/policy'
import type { Say } from '@/shared/messages/words'

import type { Policy, Programme } from './api'

type Aim = Policy['objective']
type SayPolicy = Say<typeof policyWords.messages>
export type Among = Programme['among']

/** What an aim is called where pairs, or rings, are made. */
export function aimName(aim: Aim, among: Among, say: SayPolicy): string {
  return say(among === 'rings' && aim === 'total' ? 'totalRings' : aim)
}

/** What an aim means where pairs, or rings, are made. */
export function aimText(aim: Aim, among: Among, say: SayPolicy): string {
  const isOfRings = among === 'rings' && (aim === 'total' || aim === 'coverage')
  return isOfRings ? say(`${aim}RingsText`) : say(`${aim}Text`)
}
