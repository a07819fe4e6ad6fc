import type { ReactNode } from 'react'

import { IconButton } from '@/shared/Button'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon } from '@/shared/icons'
import { applicationPartWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import styles from './SkillItem.module.css'

export interface SkillItemProps {
  name: string
  /** Its place in an order, from 1; without it the list has none. */
  place?: number
  detail?: ReactNode
  onRemove: () => void
  children?: ReactNode
}

/** A competency, or something in one's own words, as a chip with what is said of it. */
export function SkillItem({ name, place, detail, onRemove, children }: SkillItemProps) {
  const say = useWords(applicationPartWords)
  return (
    <li className={styles.item}>
      {place !== undefined && <span className={styles.place}>{place}</span>}
      <span className={styles.name}>
        {name}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      <span className={styles.controls}>
        {children}
        <IconButton label={say('remove', { name })} icon={<CloseIcon size={14} />} onClick={onRemove} />
      </span>
    </li>
  )
}

export interface MoveButtonsProps {
  up: string
  down: string
  canRise: boolean
  canFall: boolean
  onMove: (by: 1 | -1) => void
}

/** One up, one down. At an end the button keeps the focus and does nothing. */
export function MoveButtons({ up, down, canRise, canFall, onMove }: MoveButtonsProps) {
  return (
    <>
      <IconButton
        className={styles.move}
        label={up}
        icon={<ArrowUpIcon size={14} />}
        aria-disabled={!canRise || undefined}
        onClick={() => canRise && onMove(-1)}
      />
      <IconButton
        className={styles.move}
        label={down}
        icon={<ArrowDownIcon size={14} />}
        aria-disabled={!canFall || undefined}
        onClick={() => canFall && onMove(1)}
      />
    </>
  )
}
