import { useFormat } from '@/shared/format'
import { workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { Effect } from '../workbench'

/** What a choice costs or brings the whole plan: people, then points. */
export function Price({ effect }: { effect: Effect }) {
  const text = usePriceText()
  const tone = effect.people < 0 ? 'bad' : effect.people > 0 || effect.points > 0 ? 'good' : 'calm'
  return <Tag tone={tone}>{text(effect)}</Tag>
}

/** Says a price in words, as short as can be. */
function usePriceText(): (effect: Effect) => string {
  const say = useWords(workbenchWords)
  const format = useFormat()
  return ({ people, points }) => {
    const said = [
      people === 0 ? null : say(people > 0 ? 'peopleMore' : 'peopleFewer', { count: Math.abs(people) }),
      points === 0 ? null : say(points > 0 ? 'pointsMore' : 'pointsFewer', { points: format.exact(Math.abs(points)) }),
    ].filter((each) => each !== null)
    return said.length === 0 ? say('free') : format.list(said)
  }
}
