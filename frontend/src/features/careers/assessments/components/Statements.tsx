import { lazy, Suspense, useState, type ReactNode } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { assessmentWords, confidenceWords, sourceWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'

import type { History, ProvenBy, Statement } from '../api'
import styles from './Statements.module.css'

const WithdrawDialog = lazy(async () => ({ default: (await import('./WithdrawDialog')).WithdrawDialog }))

export interface StatementsProps {
  history: Pick<History, 'items' | 'awards'>
  mayAct: boolean
  onCorrect: (statement: Statement) => void
}

/** All that was ever said of one competency of somebody and what awards proved of it, the latest first. */
export function Statements({ history: { items, awards }, mayAct, onCorrect }: StatementsProps) {
  const say = useWords(assessmentWords)
  const [withdrawn, setWithdrawn] = useState<Statement | null>(null)
  const replaced = new Set(items.map(({ corrects }) => corrects))
  const entries = [
    ...awards.map((award) => ({ award, item: null, day: award.awarded_on })),
    ...items.map((item) => ({ item, award: null, day: item.recorded_at.slice(0, 'yyyy-mm-dd'.length) })),
  ].toSorted((one, other) => other.day.localeCompare(one.day))
  return (
    <Section title={say('history')}>
      {entries.length === 0 && <p className={styles.soft}>{say('historyEmpty')}</p>}
      <ol className={styles.list}>
        {entries.map(({ item, award }) =>
          award ? (
            <Proof key={award.id} award={award} />
          ) : (
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
          ),
        )}
      </ol>
      <Suspense>{withdrawn && <WithdrawDialog statement={withdrawn} onClose={() => setWithdrawn(null)} />}</Suspense>
    </Section>
  )
}

/** An award that proves a level for as long as it is valid. */
function Proof({ award: { certification, issuer, level, awarded_on, valid_until, revoked_on, state, is_used } }: { award: ProvenBy }) {
  const say = useWords(assessmentWords)
  const format = useFormat()
  const end = revoked_on ? say('proofRevoked', { day: format.day(revoked_on) }) : valid_until && say(state === 'expired' ? 'proofExpired' : 'proofUntil', { day: format.day(valid_until) })
  return (
    <li className={styles.entry} data-past={state !== 'valid' || undefined}>
      <p className={styles.title}>
        <span className={styles.level}>{say('entry', { level })}</span>
        {is_used && <Tag tone="good">{say('isHeld')}</Tag>}
      </p>
      <p>
        <Link to={paths.certification(certification.id)}>{certification.name}</Link>
      </p>
      <p className={styles.soft}>{[say('proof', { issuer, day: format.day(awarded_on) }), end].filter(Boolean).join(' · ')}</p>
    </li>
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
        {item.is_used && <Tag tone="good">{say('isHeld')}</Tag>}
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
