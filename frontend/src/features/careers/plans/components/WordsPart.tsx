import { useState, type ReactNode } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
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

type Title = 'present' | 'presentOf' | 'future' | 'futureOf' | 'support'

/** A part of the words; in an active plan they are read, and changing them is one press away. */
function WordsCard({ name, plan, children }: { name: Title; plan: Plan; children: (mayEdit: boolean) => ReactNode }) {
  const say = useWords(planWords)
  const [isOpen, setOpen] = useState(false)
  const mayEdit = plan.actions.includes('edit')
  const isLived = mayEdit && plan.state === 'active'
  const word = isOpen ? 'finish' : 'edit'
  return (
    <Card
      title={say(name)}
      actions={
        isLived && (
          <Button look="quiet" aria-label={say(`${word}Of`, { name: say(name) })} onClick={() => setOpen(!isOpen)}>
            {say(word)}
          </Button>
        )
      }
    >
      <div className={styles.words}>{children(mayEdit && (!isLived || isOpen))}</div>
    </Card>
  )
}

/** Where somebody stands: what they and their manager say of the present. */
export function PresentPart({ plan, edits }: PartProps) {
  return (
    <WordsCard name={plan.part === 'owner' ? 'present' : 'presentOf'} plan={plan}>
      {(mayEdit) => PRESENT.map((name) => <WordsField key={name} name={name} mayEdit={mayEdit} edits={edits} />)}
    </WordsCard>
  )
}

/** Where somebody wants to go: a role, and in their own words. */
export function FuturePart({ plan, edits }: PartProps) {
  const say = useWords(planWords)
  const { target_role: role } = edits.values
  return (
    <WordsCard name={plan.part === 'owner' ? 'future' : 'futureOf'} plan={plan}>
      {(mayEdit) => (
        <>
          {mayEdit ? (
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
          {role?.code && (
            <p>
              <Link to={paths.gapsTo(plan.person.id, role.code)}>{say('missingForTarget')}</Link>
            </p>
          )}
          <WordsField name="aspirations" mayEdit={mayEdit} edits={edits} />
        </>
      )}
    </WordsCard>
  )
}

/** What it takes: means, the manager's part, time. */
export function SupportPart({ plan, edits }: PartProps) {
  return (
    <WordsCard name="support" plan={plan}>
      {(mayEdit) => SUPPORT.map((name) => <WordsField key={name} name={name} mayEdit={mayEdit} edits={edits} />)}
    </WordsCard>
  )
}

const LONGEST = 4_000

function WordsField({ name, mayEdit, edits }: { name: Word; mayEdit: boolean; edits: PlanEdits }) {
  const say = useWords(planWords)
  if (!mayEdit) {
    return (
      <div className={styles.field}>
        <h3 className={styles.label}>{say(name)}</h3>
        <p className={styles.said}>{edits.values[name] || <span className={styles.soft}>{say('nothingSaid')}</span>}</p>
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
