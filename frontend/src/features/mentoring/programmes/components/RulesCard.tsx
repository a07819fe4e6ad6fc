import { NumberInput } from '@/shared/form/NumberInput'
import { CheckIcon } from '@/shared/icons'
import { policyWords } from '@/shared/messages/en/policy'
import { Sentence } from '@/shared/messages/Sentence'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { isNumbered, isOn, RULE_NAMES, RULE_NUMBERS, switched, termsOf, withTerm, type NumberedRule } from '../policy'
import { numberedText, plainText } from '../ruleText'
import { Tick } from './Field'
import type { PolicyEditing } from './PolicyPart'
import styles from './RulesCard.module.css'
import { RuleItem } from './RuleItem'

/** What rules a pair out, each rule a sentence; its numbers are fields in it. */
export function RulesCard(editing: PolicyEditing) {
  const say = useWords(policyWords)
  const { policy, change, isAmongPeers, among } = editing
  return (
    <Card title={say(among === 'rings' ? 'rulesRings' : 'rules')}>
      <p className={styles.text}>{say(among === 'rings' ? 'rulesTextRings' : 'rulesText')}</p>
      <ul>
        {RULE_NAMES.map((name) => (
          <RuleItem
            key={name}
            isOn={isOn(name, policy.rules)}
            onSwitch={(on) => change({ rules: switched(name, on, policy.rules) })}
            below={name === 'reporting_line' && <SameManager {...editing} />}
          >
            {isNumbered(name) ? <NumberedSentence name={name} {...editing} /> : plainText(name, isAmongPeers, say)}
          </RuleItem>
        ))}
        <li className={styles.always}>
          <CheckIcon />
          <span>{say('notWith')}</span>
        </li>
      </ul>
    </Card>
  )
}

function NumberedSentence({ name, policy, change, isAmongPeers }: PolicyEditing & { name: NumberedRule }) {
  const say = useWords(policyWords)
  const terms = termsOf(name, policy.rules)
  const inputs = Object.entries(RULE_NUMBERS[name]).map(([term, { least, most }]) => [
    term,
    <NumberInput
      key={term}
      label={say(term as 'levels')}
      value={terms[term] ?? null}
      least={least}
      most={most}
      disabled={policy.rules[name] === null}
      onChange={(value) => value !== null && change({ rules: withTerm(name, term, value, policy.rules) })}
    />,
  ])
  return <Sentence text={numberedText(name, isAmongPeers, say)} parts={Object.fromEntries(inputs)} />
}

function SameManager({ policy, change, isAmongPeers }: PolicyEditing) {
  const say = useWords(policyWords)
  const { rules } = policy
  const terms = rules.reporting_line
  if (terms === null) return null
  return (
    <Tick
      label={say(isAmongPeers ? 'sameManagerPeers' : 'sameManager')}
      checked={terms.peers}
      onChange={(peers) => change({ rules: { ...rules, reporting_line: { ...terms, peers } } })}
    />
  )
}
