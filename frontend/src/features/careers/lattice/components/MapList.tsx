import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'

import type { Lattice, LatticeRole } from '../api'
import { useMoveText } from '../useMoveText'
import styles from './MapList.module.css'

/** The same map as a list: family by family from the highest level down, with the moves that lead on. */
export function MapList({ lattice, onOpen }: { lattice: Lattice; onOpen: (code: string) => void }) {
  const { families, roles } = lattice
  return families
    .map((family) => ({ family, own: roles.filter((role) => role.family === family.code) }))
    .filter(({ own }) => own.length > 0)
    .map(({ family, own }) => (
      <Section key={family.code} title={family.name}>
        <ul className={styles.list}>
          {own
            .toSorted((a, b) => b.level - a.level || a.track.localeCompare(b.track))
            .map((role) => (
              <RoleEntry key={role.code} role={role} lattice={lattice} onOpen={onOpen} />
            ))}
        </ul>
      </Section>
    ))
}

interface RoleEntryProps {
  role: LatticeRole
  lattice: Lattice
  onOpen: (code: string) => void
}

function RoleEntry({ role, lattice, onOpen }: RoleEntryProps) {
  const say = useWords(latticeWords)
  const move = useMoveText()
  const names = new Map(lattice.roles.map(({ code, name }) => [code, name]))
  const track = lattice.tracks.find(({ code }) => code === role.track)?.name ?? role.track
  const onward = lattice.moves.filter(({ source }) => source === role.code)
  const isHere = role.code === lattice.place
  return (
    <li className={styles.role} data-here={isHere || undefined}>
      <div className={styles.what}>
        <button type="button" className={styles.name} onClick={() => onOpen(role.code)}>
          {role.name}
        </button>
        {isHere && <Tag tone="good">{say('you')}</Tag>}
        {role.code === lattice.target && <Tag tone="warn">{say('target')}</Tag>}
        <span className={styles.facts}>
          {say('level', { level: role.level })}
          {' · '}
          {track}
          {' · '}
          {role.missing === 0 ? say('fits') : say('missingInAll', { number: role.missing })}
        </span>
      </div>
      {onward.length > 0 && (
        <ul className={styles.moves} aria-label={say('leadsTo')}>
          {onward.map((each) => (
            <li key={`${each.target} ${each.kind}`}>
              {'→ '}
              {names.get(each.target)}
              <span className={styles.facts}>{` ${move.say(each)}`}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
