import { repairWords } from '@/shared/messages/en/repairs'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { Tick } from '../../programmes/components/Field'
import type { ProgrammeEdits } from '../../programmes/useProgrammeEdits'
import styles from './RepairTerms.module.css'

/** Whether repairs of a published round that move nobody go out by themselves. */
export function RepairTerms({ edits }: { edits: ProgrammeEdits }) {
  const say = useWords(repairWords)
  const { repair_by_rule } = edits.values
  return (
    <Card title={say('terms')}>
      <Tick label={say('byRule')} checked={repair_by_rule} onChange={(checked) => edits.change({ repair_by_rule: checked })} />
      <p className={styles.hint}>{say('byRuleHint')}</p>
    </Card>
  )
}
