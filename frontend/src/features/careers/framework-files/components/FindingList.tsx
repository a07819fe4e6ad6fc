import { findingKindWords, findingWords } from '@/shared/messages/en/framework-files'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { FrameworkFinding } from '../api'
import styles from './FindingList.module.css'

/** Groups as short as this are open from the start. */
const FEW = 6

interface FindingListProps {
  findings: readonly FrameworkFinding[]
  /** Where what a finding names is shown; nowhere before it is brought in. */
  addressOf?: (about: FrameworkFinding['about'], code: string) => string
}

/** What the check found, by kind: each with its reason and a fix. */
export function FindingList({ findings, addressOf }: FindingListProps) {
  const say = useWords(findingWords)
  const sayKind = useWords(findingKindWords)
  const format = useFormat()
  const kinds = [...new Set(findings.map(({ kind }) => kind))]
  if (kinds.length === 0) {
    return (
      <div className={styles.none}>
        <p className={styles.why}>{say('none')}</p>
        <p className={styles.fix}>{say('noneText')}</p>
      </div>
    )
  }
  return (
    <div className={styles.kinds}>
      {kinds.map((kind) => {
        const found = findings.filter((each) => each.kind === kind)
        return (
          <details key={kind} className={styles.kind} open={found.length <= FEW}>
            <summary className={styles.summary}>
              <span className={styles.name}>{sayKind(kind)}</span>
              {found[0]?.is_hint && <Tag>{say('hint')}</Tag>}
              <span className={styles.count}>{format.number(found.length)}</span>
            </summary>
            <ul className={styles.findings}>
              {found.map(({ about, where, why, fix }) => (
                <li key={where.map(({ code }) => code).join(' ')} className={styles.finding}>
                  <p className={styles.why}>{why}</p>
                  <p className={styles.fix}>{fix}</p>
                  {addressOf && (
                    <p className={styles.where}>
                      {where.map(({ code, name }) => (
                        <Link key={code} to={addressOf(about, code)}>
                          {name}
                        </Link>
                      ))}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}
