import { useMemo } from 'react'

import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'

import type { Lattice, LatticeRole } from '../api'
import { listOf } from '../roleList'
import { useMoveText } from '../useMoveText'
import { useStandingText } from '../useStandingText'
import styles from './MapList.module.css'

/** The same map as a list: where one stands and can go from there, then the rest by family, the highest level first. */
export function MapList({ lattice, onOpen }: { lattice: Lattice; onOpen: (code: string) => void }) {
  const say = useWords(latticeWords)
  const standing = useStandingText(lattice)
  const { here, others } = useMemo(() => listOf(lattice), [lattice])
  return (
    <>
      {here.length > 0 && <Entries title={standing.isOwn ? say('fromHere') : say('fromThere', { name: lattice.person.name })} roles={here} lattice={lattice} onOpen={onOpen} />}
      {others.map(({ family, roles }) => (
        <Entries key={family.code} title={family.name} roles={roles} lattice={lattice} onOpen={onOpen} />
      ))}
    </>
  )
}

interface EntriesProps {
  title: string
  roles: readonly LatticeRole[]
  lattice: Lattice
  onOpen: (code: string) => void
}

function Entries({ title, roles, lattice, onOpen }: EntriesProps) {
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {roles.map((role) => (
          <RoleEntry key={role.code} role={role} lattice={lattice} onOpen={onOpen} />
        ))}
      </ul>
    </Section>
  )
}

interface RoleEntryProps {
  role: LatticeRole
  lattice: Lattice
  onOpen: (code: string) => void
}

function RoleEntry({ role, lattice, onOpen }: RoleEntryProps) {
  const say = useWords(latticeWords)
  const move = useMoveText()
  const standing = useStandingText(lattice)
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
        {isHere && <Tag tone="good">{standing.here}</Tag>}
        {role.code === lattice.target && <Tag tone="warn">{say('target')}</Tag>}
        <span className={styles.facts}>
          {say('level', { level: role.level })}
          {' · '}
          {track}
          {' · '}
          {standing.far(role)}
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
