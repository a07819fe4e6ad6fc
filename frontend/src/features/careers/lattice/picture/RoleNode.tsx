import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'

import type { Lattice } from '../api'
import { useStandingText } from '../useStandingText'
import styles from './CareerPicture.module.css'
import { BOX, type RoleBox } from './layout'

export interface RoleNodeProps {
  box: RoleBox
  lattice: Lattice
  isFocus: boolean
  onFocus: (code: string) => void
  onOpen: (code: string) => void
}

/** A role on the map: its name, and how far it is. */
export function RoleNode({ box: { role, x, y }, lattice, isFocus, onFocus, onOpen }: RoleNodeProps) {
  const say = useWords(latticeWords)
  const standing = useStandingText(lattice)
  const isHere = role.code === lattice.place
  const wasHere = !isHere && lattice.history.some(({ code }) => code === role.code)
  const isTarget = role.code === lattice.target
  const mark = isHere ? standing.here : isTarget ? say('target') : wasHere ? say('visited') : undefined
  return (
    <button
      type="button"
      className={styles.role}
      style={{ insetInlineStart: x, top: y, ...BOX }}
      data-role={role.code}
      data-here={isHere || undefined}
      data-target={isTarget || undefined}
      data-fits={role.missing === 0 || undefined}
      data-focus={isFocus || undefined}
      tabIndex={isFocus ? 0 : -1}
      title={role.name}
      onFocus={() => onFocus(role.code)}
      onClick={() => onOpen(role.code)}
    >
      <span className={styles.name}>{role.name}</span>
      <span className={styles.far}>
        {mark && <strong className={styles.mark}>{mark}</strong>}
        {standing.far(role)}
      </span>
    </button>
  )
}
