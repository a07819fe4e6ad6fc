import { useFormat } from '@/shared/format'
import { eligibilityWords } from '@/shared/messages/en/eligibility'
import { useWords } from '@/shared/messages/words'
import table from '@/shared/styles/CountTable.module.css'

import type { SideAdmission, SideEligibility } from '../api'
import { asksNothing, strictest, type EligibilityRule } from '../eligibility'
import styles from './AdmissionCounts.module.css'

const RULES = {
  level: 'ruleLevel',
  tracks: 'ruleTracks',
  org_unit_ids: 'ruleUnits',
  locations: 'ruleLocations',
  months_here: 'ruleMonths',
} as const satisfies Record<EligibilityRule, string>

/** How many people may apply, and what each rule does to that. */
export function AdmissionCounts({ asked, admission }: { asked: SideEligibility; admission: SideAdmission | undefined }) {
  const say = useWords(eligibilityWords)
  const format = useFormat()
  if (!admission) return <p className={styles.words}>{say('asking')}</p>
  const { people, admitted, rules } = admission
  const share = people === 0 ? 0 : admitted / people
  return (
    <div className={styles.counts}>
      <p className={styles.all} role="status">
        {say('all', { admitted: format.number(admitted), people: format.number(people) })}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </div>
      {asksNothing(asked) && <p className={styles.words}>{say('everybody')}</p>}
      {admitted === 0 && people > 0 && <p className={styles.nobody}>{say('nobody')}</p>}
      {rules.length > 0 && <RuleTable admission={admission} />}
    </div>
  )
}

function RuleTable({ admission }: { admission: SideAdmission }) {
  const say = useWords(eligibilityWords)
  const format = useFormat()
  const worst = strictest(admission)
  return (
    <table className={`${table.table} ${styles.rules}`} aria-label={say('counts')}>
      <thead>
        <tr>
          <th scope="col">{say('rule')}</th>
          <th scope="col">{say('admits')}</th>
          <th scope="col">{say('alone')}</th>
        </tr>
      </thead>
      <tbody>
        {admission.rules.map(({ rule, admits, removes_alone }) => (
          <tr key={rule} data-strictest={rule === worst || undefined}>
            <th scope="row">{say(RULES[rule])}</th>
            <td>{format.number(admits)}</td>
            <td>{format.number(removes_alone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
