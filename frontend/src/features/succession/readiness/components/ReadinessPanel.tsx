import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { readinessWords } from '@/shared/messages/en/succession-readiness'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'

import { readinessQuery, type Readiness, type SaidReadiness } from '../api'
import { ComputedPart } from './ComputedPart'
import { History, Trend } from './History'
import styles from './Readiness.module.css'
import { SayReadinessDialog } from './SayReadinessDialog'

/** When a candidate could take the seat: what counts, what was said, what is computed and why, and how it came to be. */
export function ReadinessPanel({ nominationId }: { nominationId: string }) {
  return <Loaded query={useQuery(readinessQuery(nominationId))}>{(readiness) => <Shown readiness={readiness} />}</Loaded>
}

function Shown({ readiness }: { readiness: Readiness }) {
  const say = useWords(readinessWords)
  const [saying, setSaying] = useState<SaidReadiness['kind'] | null>(null)
  const { actions, computed } = readiness
  return (
    <Card
      title={say('title')}
      actions={
        <span className={styles.line}>
          {actions.includes('assess') && <Button onClick={() => setSaying('assessed')}>{say('assess')}</Button>}
          {actions.includes('calibrate') && <Button onClick={() => setSaying('calibrated')}>{say('calibrate')}</Button>}
        </span>
      }
    >
      <div className={styles.parts}>
        <InForce readiness={readiness} />
        <div className={styles.said}>
          <SaidPart kind="assessed" said={readiness.assessed} on={readiness.on} />
          <SaidPart kind="calibrated" said={readiness.calibrated} on={readiness.on} />
          <ComputedSummary readiness={readiness} />
        </div>
        {computed && <ComputedPart computed={computed} />}
        <Trend readiness={readiness} />
        <History said={readiness.history} />
      </div>
      {saying && <SayReadinessDialog readiness={readiness} kind={saying} onClose={() => setSaying(null)} />}
    </Card>
  )
}

function InForce({ readiness: { in_force, unconfirmed_since } }: { readiness: Readiness }) {
  const say = useWords(readinessWords)
  const format = useFormat()
  return (
    <div>
      <p className={styles.force}>
        <span className={styles.soft}>{say('counts')}</span>
        <strong className={styles.big}>{in_force?.tier_name ?? say('unconfirmed')}</strong>
        {in_force && <span className={styles.soft}>{say('inForce', { kind: say(in_force.kind), day: format.day(in_force.until) })}</span>}
      </p>
      {!in_force && (
        <p className={styles.soft}>{unconfirmed_since ? say('unconfirmedSince', { day: format.day(unconfirmed_since) }) : say('neverSaid')}</p>
      )}
    </div>
  )
}

function SaidPart({ kind, said, on }: { kind: SaidReadiness['kind']; said: SaidReadiness | null; on: string }) {
  const say = useWords(readinessWords)
  const format = useFormat()
  return (
    <section className={styles.one} aria-label={say(kind)}>
      <h3 className={styles.kind}>{say(kind)}</h3>
      {said ? (
        <>
          <p className={styles.tier}>{said.tier_name ?? say('noTier', { code: said.tier })}</p>
          <p>{said.reason}</p>
          <p className={styles.soft}>{say('saidBy', { name: said.author, day: format.day(said.said_on) })}</p>
          <p className={styles.soft}>{say(said.expires_on > on ? 'untilDay' : 'ranOut', { day: format.day(said.expires_on) })}</p>
        </>
      ) : (
        <p className={styles.soft}>{say('notSaid')}</p>
      )}
    </section>
  )
}

function ComputedSummary({ readiness: { computed, not_computed } }: { readiness: Readiness }) {
  const say = useWords(readinessWords)
  return (
    <section className={styles.one} aria-label={say('computed')}>
      <h3 className={styles.kind}>{say('computed')}</h3>
      {computed ? (
        <>
          <p className={styles.tier}>{computed.tier_name ?? say('beyond')}</p>
          <p>{say(`sure_${computed.sureness}`)}</p>
          <p className={styles.soft}>{say('sureBecause', { months: computed.evidence_months, percent: computed.recent_percent })}</p>
        </>
      ) : (
        <p className={styles.soft}>{not_computed && say(`not_${not_computed}`)}</p>
      )}
      <p className={styles.soft}>{say('computedHint')}</p>
    </section>
  )
}
