import { NumberInput } from '@/shared/form/NumberInput'
import { policyWords } from '@/shared/messages/en/policy'
import { gaps, Sentence } from '@/shared/messages/Sentence'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import columns from '@/shared/page/Columns.module.css'
import choices from '@/shared/styles/Choices.module.css'

import { aimName, aimText } from '../aims'
import type { Policy, Programme } from '../api'
import { OBJECTIVES } from '../policy'
import { errorsIn, type ProgrammeEdits } from '../useProgrammeEdits'
import { PreviewCard } from './PreviewCard'
import { RuleItem } from './RuleItem'
import styles from './PolicyPart.module.css'
import { RulesCard } from './RulesCard'
import { WeightsCard } from './WeightsCard'

export interface PolicyEditing {
  policy: Policy
  change: (policy: Partial<Policy>) => void
  /** Whether everybody is on one side. */
  isAmongPeers: boolean
  /** What a round makes of its people. */
  among: Programme['among']
}

/** By what pairs are made: criteria and their points, rules, limits, and what a round aims at. */
export function PolicyPart({ edits, mayEdit }: { edits: ProgrammeEdits; mayEdit: boolean }) {
  const { sides, among, objectives } = edits.values
  const policy = edits.values.policy as Policy
  const editing: PolicyEditing = {
    policy,
    change: (change) => edits.change({ policy: { ...policy, ...change } }),
    isAmongPeers: sides.includes('peer'),
    among,
  }
  return (
    <>
      {errorsIn(edits, 'policy').map((message) => (
        <p key={message} className={styles.error} role="alert">
          {message}
        </p>
      ))}
      <div className={columns.columns}>
        <div className={columns.column}>
          <WeightsCard {...editing} />
          <RulesCard {...editing} />
        </div>
        <div className={columns.column}>
          {mayEdit && <PreviewCard programmeId={edits.values.id} policy={policy} enrolled={enrolledIn(edits.values)} />}
          <ObjectiveCard {...editing} objectives={objectives} />
          {!editing.isAmongPeers && <LimitsCard {...editing} />}
        </div>
      </div>
    </>
  )
}

function enrolledIn({ counts }: Pick<Programme, 'counts'>): number {
  return counts?.find(({ side }) => side !== 'mentor')?.enrolled ?? 0
}

const MOST_MENTEES = 20
const USUAL_MENTEES = 3

function LimitsCard({ policy, change }: PolicyEditing) {
  const say = useWords(policyWords)
  const { most_mentees: most } = policy
  return (
    <Card title={say('caps')}>
      <ul className={styles.rules}>
        <RuleItem isOn={most !== null} onSwitch={(isOn) => change({ most_mentees: isOn ? USUAL_MENTEES : null })}>
          <Sentence
            text={say('most_mentees', gaps('most'))}
            parts={{
              most: (
                <NumberInput
                  label={say('most')}
                  value={most ?? USUAL_MENTEES}
                  least={1}
                  most={MOST_MENTEES}
                  disabled={most === null}
                  onChange={(value) => value !== null && change({ most_mentees: value })}
                />
              ),
            }}
          />
        </RuleItem>
      </ul>
    </Card>
  )
}

type ObjectiveCardProps = PolicyEditing & Pick<Programme, 'objectives'>

function ObjectiveCard({ policy, change, isAmongPeers, among, objectives }: ObjectiveCardProps) {
  const say = useWords(policyWords)
  return (
    <Card title={say('objective')}>
      <p className={styles.text}>{say(isAmongPeers ? 'objectiveTextPeers' : 'objectiveText')}</p>
      <div className={choices.choices} role="radiogroup" aria-label={say('objective')}>
        {OBJECTIVES.filter((each) => objectives.includes(each)).map((each) => (
          <label key={each} className={choices.choice} htmlFor={`aim-${each}`}>
            <input
              id={`aim-${each}`}
              type="radio"
              name="objective"
              checked={policy.objective === each}
              onChange={() => change({ objective: each })}
            />
            <span className={choices.name}>{aimName(each, among, say)}</span>
            <span className={choices.meaning}>{aimText(each, among, say)}</span>
          </label>
        ))}
      </div>
    </Card>
  )
}
