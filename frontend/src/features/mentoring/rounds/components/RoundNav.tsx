import { paths } from '@/app/paths'
import { groupWords } from '@/shared/messages/en/groups'
import { publishingWords } from '@/shared/messages/en/publishing'
import { repairWords } from '@/shared/messages/en/repairs'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { PartLinks } from '@/shared/page/PartLinks'

import type { Round, RoundResult } from '../api'
import { partsOf, type Part } from '../parts'
import styles from './RoundNav.module.css'

/** The parts of a round, side by side, with how much is in each. */
export function RoundNav({ round, result, part }: { round: Round; result: RoundResult; part: Part }) {
  const say = useWords(roundWords)
  const sayGroup = useWords(groupWords)
  const sayPublishing = useWords(publishingWords)
  const sayRepair = useWords(repairWords)
  const labels: Record<Part, string> = {
    pairs: round.among === 'rings' ? sayGroup('rings') : say('pairs'),
    compare: say('compare'),
    fairness: say('fairness'),
    leftOut: say(round.state === 'published' || round.state === 'closed' ? 'leftOutOfPlan' : 'leftOut', { count: result.left_out.length }),
    decisions: say('decisions', {
      count: round.decisions.length + round.adjustments.length + round.group_decisions.length,
    }),
    offers: sayPublishing('offersPart'),
    repair: sayRepair('part'),
  }
  const parts = partsOf(round).map((each) => ({ to: paths.roundPart(round.id, each), label: labels[each] }))
  return <PartLinks label={say('parts')} parts={parts} current={paths.roundPart(round.id, part)} className={styles.nav} />
}
