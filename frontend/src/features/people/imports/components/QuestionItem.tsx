import { useState } from 'react'

import { Button } from '@/shared/Button'
import { decisionWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import { yesTo } from '../answers'
import type { ImportQuestion, OptionsChange, PeopleImport } from '../api'
import styles from './Decisions.module.css'

const YES = {
  'new numbers': 'acceptNumbers',
  'new org units': 'makeOrgUnits',
  'new roles': 'makeRoles',
  'new positions': 'makePositions',
  'many leave': 'manyLeave',
  'many change': 'manyChange',
} as const

export interface QuestionItemProps {
  question: ImportQuestion
  options: PeopleImport['options']
  isBusy: boolean
  onAnswer: (change: OptionsChange) => void
}

/** A question, what it is about, and the yes. Whoever means no mends the file or the columns. */
export function QuestionItem({ question, options, isBusy, onAnswer }: QuestionItemProps) {
  const say = useWords(decisionWords)
  const { kind, text, count, items, keys } = question
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const accepted = keys.filter((key) => !refused.has(key))
  const counted = keys.length > 0 ? accepted.length : count
  const toggle = (key: string) => setRefused((before) => toggled(before, key))
  return (
    <li className={styles.question}>
      <p className={styles.text}>{text}</p>
      <Button busy={isBusy} disabled={counted === 0} onClick={() => onAnswer(yesTo(question, options, accepted))}>
        {say(YES[kind], { count: counted })}
      </Button>
      {items.length > 0 && (
        <details className={styles.items} open={items.length <= OPEN_WITH}>
          <summary>{say('items', { count: items.length })}</summary>
          <ul>
            {items.map((item, place) => (
              <li key={item}>
                <ItemOf item={item} name={keys[place]} refused={refused} onToggle={toggle} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

const OPEN_WITH = 5

function toggled(keys: ReadonlySet<string>, key: string): Set<string> {
  return keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key])
}

interface ItemProps {
  item: string
  /** Where the item can be answered alone. */
  name: string | undefined
  refused: ReadonlySet<string>
  onToggle: (name: string) => void
}

function ItemOf({ item, name, refused, onToggle }: ItemProps) {
  if (name === undefined) return item
  return (
    <label className={styles.item}>
      <input type="checkbox" checked={!refused.has(name)} onChange={() => onToggle(name)} />
      <span>{item}</span>
    </label>
  )
}
