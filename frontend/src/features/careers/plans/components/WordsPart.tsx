import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Picker } from '@/shared/picker/Picker'

import { findRoles, roleChoice } from '../../../people/positions/api'
import type { Plan } from '../api'
import { PRESENT, putting, SUPPORT, type Word } from '../edits'
import type { PlanEdits } from '../usePlanEdits'
import styles from './Plan.module.css'

interface PartProps {
  plan: Plan
  edits: PlanEdits
}

/** Where somebody stands: what they and their manager say of the present. */
export function PresentPart({ plan, edits }: PartProps) {
  const say = useWords(planWords)
  return (
    <Card title={say(plan.part === 'owner' ? 'present' : 'presentOf')}>
      <div className={styles.words}>
        {PRESENT.map((name) => (
          <WordsField key={name} name={name} plan={plan} edits={edits} />
        ))}
      </div>
    </Card>
  )
}

/** Where somebody wants to go: a role, and in their own words. */
export function FuturePart({ plan, edits }: PartProps) {
  const say = useWords(planWords)
  const { target_role: role } = edits.values
  return (
    <Card title={say(plan.part === 'owner' ? 'future' : 'futureOf')}>
      <div className={styles.words}>
        {plan.actions.includes('edit') ? (
          <Picker
            label={say('targetRole')}
            placeholder={say('targetRoleHint')}
            value={role && roleChoice(role)}
            find={findRoles}
            error={edits.errorOf('target_role')}
            onChoose={(choice) =>
              edits.change({ target_role: choice && { id: choice.id, name: choice.title, code: choice.detail ?? '' } })
            }
          />
        ) : (
          role && (
            <div className={styles.field}>
              <h3 className={styles.label}>{say('targetRole')}</h3>
              <p>{role.name}</p>
            </div>
          )
        )}
        <WordsField name="aspirations" plan={plan} edits={edits} />
      </div>
    </Card>
  )
}

/** What it takes: means, the manager's part, time. */
export function SupportPart({ plan, edits }: PartProps) {
  const say = useWords(planWords)
  return (
    <Card title={say('support')}>
      <div className={styles.words}>
        {SUPPORT.map((name) => (
          <WordsField key={name} name={name} plan={plan} edits={edits} />
        ))}
      </div>
    </Card>
  )
}

const LONGEST = 4_000

function WordsField({ name, plan, edits }: PartProps & { name: Word }) {
  const say = useWords(planWords)
  if (!plan.actions.includes('edit')) {
    return (
      <div className={styles.field}>
        <h3 className={styles.label}>{say(name)}</h3>
        <p className={styles.said}>{plan[name] || <span className={styles.soft}>{say('nothingSaid')}</span>}</p>
      </div>
    )
  }
  return (
    <label className={styles.field}>
      <span className={styles.label}>{say(name)}</span>
      <textarea
        className={styles.area}
        aria-label={say(name)}
        rows={2}
        maxLength={LONGEST}
        value={edits.values[name]}
        onChange={(event) => edits.change(putting(name, event.target.value))}
        onBlur={edits.flush}
      />
    </label>
  )
}
