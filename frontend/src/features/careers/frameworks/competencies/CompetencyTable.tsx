import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { competencyKindWords, frameworkCompetencyWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { FrameworkOutline } from '../api'
import { byCode } from '../outlined'
import styles from './CompetencyTable.module.css'
import type { Placed } from './competencyTree'

export interface CompetencyTableProps {
  placed: readonly Placed[]
  scales: FrameworkOutline['scales']
  versionId: string
  /** What the list is searched for, kept in the address of what is opened. */
  q: string
  /** The competency that is open. */
  open: string | null
}

/** Competencies, indented below what they are part of: how well each is described, and how many roles ask for it. */
export function CompetencyTable({ placed, scales, versionId, q, open }: CompetencyTableProps) {
  const say = useWords(frameworkCompetencyWords)
  const sayKind = useWords(competencyKindWords)
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col" className={styles.wide}>
              {say('kind')}
            </th>
            <th scope="col" className={styles.wide}>
              {say('scale')}
            </th>
            <th scope="col">{say('described')}</th>
            <th scope="col">{say('askedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ competency: { code, name, kind, scale, described, asked_by }, depth, hasParts }) => {
            const all = byCode(scales, scale)
            return (
              <tr key={code} data-open={code === open || undefined}>
                <th scope="row" style={{ '--depth': depth } as object}>
                  <Link
                    to={paths.frameworkPart(versionId, { part: 'competencies', ...(q && { q }), competency: code })}
                    id={`competency-${code}`}
                    keepScroll
                    aria-current={code === open ? 'true' : undefined}
                  >
                    {name}
                  </Link>
                </th>
                <td className={styles.wide}>{sayKind(kind)}</td>
                <td className={styles.wide}>{all?.name ?? scale}</td>
                <td>{say('describedShown', { count: described, all: all?.levels.length ?? 0 })}</td>
                <td>
                  <AskedBy count={asked_by} hasParts={hasParts} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What nobody asks for stands out, unless its parts are what is asked for. */
function AskedBy({ count, hasParts }: { count: number; hasParts: boolean }) {
  const say = useWords(frameworkCompetencyWords)
  if (count > 0) return say('askedShown', { count })
  return hasParts ? say('askedByNone') : <Tag tone="warn">{say('askedByNone')}</Tag>
}
