import { useFormat } from '@/shared/format'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'

import type { ChainStep } from '../api'

/** A step of a chain in words. */
export function useStepText() {
  const say = useWords(whatIfWords)
  const format = useFormat()
  return {
    seatLeft: ({ leaves, empty_from }: ChainStep, isFirst: boolean): string => {
      if (!leaves) return say('vacant')
      return isFirst ? say('leaves', { name: leaves.name, day: format.day(empty_from) }) : say('emptied', { name: leaves.name })
    },
    seatFilled: ({ kind, person, outsider, filled_on }: ChainStep): string => {
      const who =
        kind === 'hire'
          ? say('hire')
          : kind === 'open'
            ? say('open')
            : person
              ? say('move', { name: person.name })
              : say('outsider', { name: outsider })
      return filled_on ? `${who}, ${say('since', { day: format.day(filled_on) })}` : who
    },
  }
}
