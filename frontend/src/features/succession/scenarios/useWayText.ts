import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'

const KNOWN = ['ready_now', '1_2_years', '3_years_plus', 'unconfirmed', 'one_step', 'hire_critical', 'hire_other'] as const

/** How a way to fill a seat is called; a tier of a scale of one's own goes by its code. */
export function useWayText(): (way: string) => string {
  const say = useWords(whatIfWords)
  return (way) => {
    const known = KNOWN.find((each) => each === way)
    return known ? say(known) : say('ofTier', { tier: way })
  }
}
