import { lazy, Suspense, useState, type ReactNode } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { assessmentWords, confidenceWords, sourceWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'

import type { Statement } from '../api'
import styles from './Statements.module.css'

const WithdrawDialog = lazy(async () => ({ default: (await import('./WithdrawDialog')).WithdrawDialog }))

export interface StatementsProps {
  items: readonly Statement[]
  mayAct: boolean
  onCorrect: (statement: Statement) => void
}

/** All that was ever said of one competency of somebody, the latest first. */
export function Statements({ items, mayAct, onCorrect }: StatementsProps) {
  const say = useWords(assessmentWords)
  const [withdrawn, setWithdrawn] = useState<Statement | null>(null)
  const replaced = new Set(items.map(({ corrects }) => corrects))
  return (
    <Section title={say('history')}>
      {items.length === 0 && <p className={styles.soft}>{say('historyEmpty')}</p>}
      <ol className={styles.list}>
        {items.map((item) => (
          <Entry key={item.id} item={item} isReplaced={replaced.has(item.id)}>
            {mayAct && item.actions.includes('correct') && (
              <Button look="quiet" onClick={() => onCorrect(item)}>
                {say('correct')}
              </Button>
            )}
            {mayAct && item.actions.includes('withdraw') && (
              <Button look="quiet" onClick={() => setWithdrawn(item)}>
                {say('withdraw')}
              </Button>
            )}
          </Entry>
        ))}
      </ol>
      <Suspense>{withdrawn && <WithdrawDialog statement={withdrawn} onClose={() => setWithdrawn(null)} />}</Suspense>
    </Section>
  )
}

function Entry({ item, isReplaced, children }: { item: Statement; isReplaced: boolean; children: ReactNode }) {
  const say = useWords(assessmentWords)
  const saySource = useWords(sourceWords)
  const sayConfidence = useWords(confidenceWords)
  const format = useFormat()
  const { level, source, assessor, on, confidence, evidence, evidence_link } = item
  const who = say('somebodyAs', { name: assessor, source: saySource(source) })
  const title = level === null ? say('withdrawal') : level === 0 ? say('level0') : say('entry', { level })
  return (
    <li className={styles.entry} data-past={isReplaced || undefined}>
      <p className={styles.title}>
        <span className={styles.level}>{title}</span>
        {isReplaced && <Tag>{say('replaced')}</Tag>}
      </p>
      <p className={styles.soft}>
        {[say('said', { who, day: format.day(on) }), level !== null && sayConfidence(confidence)].filter(Boolean).join(' · ')}
      </p>
      {evidence && <p className={styles.evidence}>{evidence}</p>}
      {evidence_link && (
        <a href={evidence_link} rel="noreferrer">
          {say('seeEvidence')}
        </a>
      )}
      <span className={styles.deeds}>{children}</span>
    </li>
  )
}
