import { assessmentWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { HeldCompetency } from '../api'
import { useLevelText } from '../useLevelText'
import styles from './CompetencyRow.module.css'
import { LevelBar } from './LevelBar'

export interface CompetencyRowProps {
  item: HeldCompetency
  on: string
  onOpen: () => void
}

/** One competency of somebody: the level that counts, where it comes from, and what others say. */
export function CompetencyRow({ item, on, onOpen }: CompetencyRowProps) {
  const say = useWords(assessmentWords)
  const { sentence } = useLevelText()
  const { name, level, highest, required, is_stale } = item
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <button type="button" className={styles.open} onClick={onOpen}>
          {name}
        </button>
      </span>
      <span className={styles.level}>
        <LevelBar held={level ?? 0} highest={highest} required={required} isStale={is_stale} />
        <span className={styles.figure}>{level === null ? say('none') : say('levelOf', { level, highest })}</span>
        {required !== null && <span className={styles.asked}>{say('asked', { level: required })}</span>}
      </span>
      <span className={styles.said}>{sentence(item, on)}</span>
      <Marks item={item} />
    </li>
  )
}

function Marks({ item }: { item: HeldCompetency }) {
  const say = useWords(assessmentWords)
  const { level, required, must_have, is_stale, spread } = item
  const short = Math.max((required ?? 0) - (level ?? 0), 0)
  return (
    <span className={styles.marks}>
      {short > 0 && <Tag tone={must_have ? 'bad' : 'warn'}>{say('short', { count: short })}</Tag>}
      {must_have && <Tag>{say('mustHave')}</Tag>}
      {is_stale && <Tag tone="warn">{say('stale')}</Tag>}
      {spread > 0 && <Tag tone="warn">{say('apart', { count: spread })}</Tag>}
    </span>
  )
}
