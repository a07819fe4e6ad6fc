import { useFormat } from '@/shared/format'
import { frameworkFileWords } from '@/shared/messages/en/framework-files'
import { useWords } from '@/shared/messages/words'

import type { FrameworkReading } from '../api'
import styles from './RemarkList.module.css'

/** What was untidy in files, and what was done about it. */
export function RemarkList({ remarks }: { remarks: FrameworkReading['remarks'] }) {
  const say = useWords(frameworkFileWords)
  const format = useFormat()
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ file, column, problem, handled, count, rows }) => (
        <li key={`${file} ${column} ${problem}`} className={styles.remark}>
          <span className={styles.count}>{format.number(count)}</span>
          <div>
            <p>{`${problem.charAt(0).toUpperCase()}${problem.slice(1)}. ${handled}`}</p>
            <p className={styles.place}>
              {column === null ? say('fileOnly', { file }) : say('fileColumn', { file, column })}
              {rows.length > 0 && ` · ${say('remarkRows', { rows: rows.slice(0, 5).join(', ') + (count > 5 ? ' …' : '') })}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
