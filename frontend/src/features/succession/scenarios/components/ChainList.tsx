import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import { useSeatName } from '../../useSeatName'
import type { ChainStep } from '../api'
import { useWayText } from '../useWayText'
import { ProposeButton } from './ProposeButton'
import { useStepText } from './useStepText'
import styles from './WhatIf.module.css'

/** A chain in words: each seat, who goes, who comes, and when. */
export function ChainList({ chain, isShort = false }: { chain: readonly ChainStep[]; isShort?: boolean }) {
  return (
    <ol className={styles.steps}>
      {chain.map((step, place) => (
        <Step key={step.position.id} step={step} isFirst={place === 0} isShort={isShort} />
      ))}
    </ol>
  )
}

function Step({ step, isFirst, isShort }: { step: ChainStep; isFirst: boolean; isShort: boolean }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const { seatLeft, seatFilled } = useStepText()
  const wayText = useWayText()
  const nameOf = useSeatName()
  const { position, cost, days_empty, interim, way } = step
  const gap = days_empty === null ? null : days_empty === 0 ? say('noGap') : say('emptyFor', { count: days_empty })
  const facts = [way && wayText(way), step.kind !== 'open' && `${say('cost')} ${format.number(cost)}`, gap]
  return (
    <li className={styles.step}>
      <p className={styles.seat}>
        <Link to={position.critical_position_id ? paths.criticalPosition(position.critical_position_id) : paths.position(position.id)}>
          {nameOf(position)}
        </Link>
        {position.critical_position_id && <Tag tone="warn">{say('critical')}</Tag>}
      </p>
      {!isShort && <p className={styles.soft}>{seatLeft(step, isFirst)}</p>}
      <p className={styles.filled} data-kind={step.kind}>
        {seatFilled(step)}
      </p>
      {!isShort && <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>}
      {!isShort && interim.length > 0 && (
        <p className={styles.soft}>{say('interim', { names: format.list(interim.map(({ name }) => name)) })}</p>
      )}
      {!isShort && step.actions.includes('nominate') && <ProposeButton step={step} />}
    </li>
  )
}
