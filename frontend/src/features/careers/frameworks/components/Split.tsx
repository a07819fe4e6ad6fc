import type { ReactNode } from 'react'

import styles from './Split.module.css'

/** A list, and what is open of it beside it; where there is no room for both, what is open alone. */
export function Split({ children, panel }: { children: ReactNode; panel: ReactNode }) {
  return (
    <div className={styles.split} data-open={panel ? true : undefined}>
      <div className={styles.list}>{children}</div>
      {panel}
    </div>
  )
}
