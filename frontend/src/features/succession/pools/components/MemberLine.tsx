import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { poolWords } from '@/shared/messages/en/succession-pools'
import { useWords } from '@/shared/messages/words'
import rows from '@/shared/styles/RowList.module.css'
import { Tag } from '@/shared/Tag'

import type { PoolMember } from '../api'
import styles from './Pools.module.css'

/** Somebody in a pool: why, since when, and what they lack of a role of the family. */
export function MemberLine({ member, onRemove }: { member: PoolMember; onRemove: (() => void) | undefined }) {
  const say = useWords(poolWords)
  const format = useFormat()
  const { person, title, joined_on, reason, added_by, gaps } = member
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <Link to={gaps ? paths.gapsTo(person.id, gaps.role.code) : paths.person(person.id)} className={rows.name}>
            {person.name}
          </Link>
          <span className={styles.readiness}>
            <Readiness member={member} />
          </span>
        </p>
        <p className={rows.facts}>{[title, say('since', { day: format.day(joined_on), name: added_by })].filter(Boolean).join(' · ')}</p>
        <p>{reason}</p>
        {gaps && gaps.lacks.length > 0 && (
          <ul className={styles.lacks} aria-label={say('lacks', { name: person.name })}>
            {gaps.lacks.map(({ name, held, required, must_have }) => (
              <li key={name}>
                {say('lack', { name, held, required })}
                {must_have && ` (${say('must')})`}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onRemove && (
        <Button look="quiet" aria-label={say('removeOf', { name: person.name })} onClick={onRemove}>
          {say('remove')}
        </Button>
      )}
    </li>
  )
}

function Readiness({ member: { gaps } }: { member: PoolMember }) {
  const say = useWords(poolWords)
  if (!gaps) return <Tag>{say('noRole')}</Tag>
  if (gaps.missing === 0) return <Tag tone="good">{say('ready', { role: gaps.role.name })}</Tag>
  const words = say('missing', { count: gaps.missing, role: gaps.role.name })
  if (gaps.must_haves_missing === 0) return <Tag>{words}</Tag>
  return <Tag tone="warn">{`${words}, ${say('mustHaves', { count: gaps.must_haves_missing })}`}</Tag>
}
