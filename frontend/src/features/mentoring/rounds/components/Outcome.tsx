import { useState } from 'react'

import { paths } from '@/app/paths'
import { CheckIcon, WarnIcon } from '@/shared/icons'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { publishingWords } from '@/shared/messages/en/publishing'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'

import { runFileOf, type Round, type RoundResult } from '../api'
import { useAnswers, type Answers } from '../publishing/useAnswers'
import styles from './Outcome.module.css'
import { RunningLine } from './RunningLine'

/**
 * What came of a round: its figures, and the proof that nothing better exists; while it runs anew, how far that is. Once
 * people were asked, what they answered comes first, and the plan stands behind it.
 */
export function Outcome({ round, result }: { round: Round; result: RoundResult }) {
  const say = useWords(roundWords)
  const sayPublishing = useWords(publishingWords)
  const format = useFormat()
  const answers = useAnswers(round)
  const [isOpen, setOpen] = useState(false)
  const brief = (text: string) => <Brief text={text} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
  const total = round.among === 'sides' ? round.mentees : round.peers
  if (answers) {
    return (
      <section className={styles.outcome} data-open={isOpen || undefined} aria-label={sayPublishing('nowFigures')}>
        {brief([say('matchedOf', { matched: answers.accepted, mentees: answers.mentees }), sayPublishing('nowHave')].join(' '))}
        <AnswerFigures answers={answers} />
        <details className={styles.proof}>
          <summary className={styles.said}>{sayPublishing('asProposed', { when: format.day(result.made_at.slice(0, 10)) })}</summary>
          <Figures round={round} result={result} />
          <ProofLine round={round} proof={result.proof} />
        </details>
      </section>
    )
  }
  return (
    <section
      className={styles.outcome}
      data-open={isOpen || undefined}
      aria-label={say('figures')}
      aria-busy={round.state === 'running' || undefined}
    >
      {brief(
        result.mean === null
          ? say('matchedOf', { matched: result.matched, mentees: total })
          : say('brief', { matched: result.matched, mentees: total, mean: format.number(result.mean) }),
      )}
      <Figures round={round} result={result} />
      {round.state === 'running' && round.work_id ? (
        <RunningLine key={round.work_id} round={round} workId={round.work_id} />
      ) : (
        <ProofLine round={round} proof={result.proof} />
      )}
    </section>
  )
}

/** On a small screen, where figures and proof are folded: how many of how many, and the way to the rest. */
function Brief({ text, isOpen, onToggle }: { text: string; isOpen: boolean; onToggle: () => void }) {
  return (
    <button type="button" className={styles.brief} aria-expanded={isOpen} onClick={onToggle}>
      {text}
    </button>
  )
}

function Figures({ round, result }: { round: Round; result: RoundResult }) {
  const { among, mentees, peers } = round
  const say = useWords(roundWords)
  const format = useFormat()
  const sayGroup = useWords(groupWords)
  const matched = among === 'sides' ? say('matched') : sayGroup(among === 'rings' ? 'matchedRing' : 'matched')
  const weakest = among === 'rings' ? sayGroup('weakestRing') : say('worst')
  const orNone = (value: number | null) => (value === null ? say('none') : format.number(value))
  const figures = [
    ['matched', say('matchedOf', { matched: result.matched, mentees: among === 'sides' ? mentees : peers })],
    ['mean', orNone(result.mean)],
    ['worst', orNone(result.worst)],
    ['blocking', format.number(result.blocking_pairs)],
  ] as const
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt>{name === 'matched' ? matched : name === 'worst' ? <ToWeakest round={round} label={weakest} /> : say(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Leads to the list with the weakest first. */
function ToWeakest({ round, label }: { round: Round; label: string }) {
  return <Link to={`${paths.roundPart(round.id, 'pairs')}&sort=points`}>{label}</Link>
}

function AnswerFigures({ answers: { accepted, waiting, held, nobody, mentees } }: { answers: Answers }) {
  const say = useWords(roundWords)
  const sayPublishing = useWords(publishingWords)
  const format = useFormat()
  const figures = [
    [sayPublishing('nowHave'), say('matchedOf', { matched: accepted, mentees })],
    [sayPublishing('nowWait', { count: waiting }), format.number(waiting)],
    [sayPublishing('nowNobody', { count: nobody }), format.number(nobody)],
    ...(held > 0 ? [[sayPublishing('nowHeld'), format.number(held)] as const] : []),
  ] as const
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The certificate as a sentence; opened, the two sums that meet, and the file that holds it all. */
function ProofLine({ round, proof }: { round: Round; proof: RoundResult['proof'] }) {
  const say = useWords(roundWords)
  const format = useFormat()
  const hasSums = proof.primal === proof.dual && proof.primal !== 0
  return (
    <details className={styles.proof} data-holds={proof.holds}>
      <summary className={styles.said}>
        {proof.holds ? <CheckIcon size={16} /> : <WarnIcon size={16} />}
        <span>
          {proof.said} <span className={styles.checked}>{say(proof.holds ? 'proofHolds' : 'proofFails')}</span>
        </span>
      </summary>
      <div className={styles.sums}>
        <p>{say(hasSums ? 'proofText' : 'proofStable')}</p>
        {hasSums && (
          <dl className={styles.values}>
            <dt>{say('primal')}</dt>
            <dd>{format.number(proof.primal)}</dd>
            <dt>{say('dual')}</dt>
            <dd>{format.number(proof.dual)}</dd>
          </dl>
        )}
        {hasSums && proof.unit && <p>{say('proofUnit', { unit: proof.unit })}</p>}
        <p className={styles.download}>
          <Link to={runFileOf(round)} look="plain" download>
            {say('download')}
          </Link>
          <span>{say('downloadText')}</span>
        </p>
      </div>
    </details>
  )
}
