import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useMe } from '@/features/people/me/useMe'
import { Dialog } from '@/shared/dialog/Dialog'
import { Link } from '@/shared/Link'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'

import { roleGapsQuery, type Lattice, type LatticeMove } from '../api'
import { AimButton } from '../../plans/components/AimButton'
import { useMoveText } from '../useMoveText'
import { MoveMentors } from './MoveMentors'
import { RoleRequirements } from './RoleRequirements'
import styles from './RoleDrawer.module.css'
import { Routes } from './Routes'

export interface RoleDrawerProps {
  personId: string
  lattice: Lattice
  code: string
  onOpen: (code: string) => void
  onClose: () => void
}

/** A role: what it asks for beside what one has, the routes to it, mentors who came into it, and the moves. */
export function RoleDrawer({ personId, lattice, code, onOpen, onClose }: RoleDrawerProps) {
  const say = useWords(latticeWords)
  const gaps = useQuery(roleGapsQuery(personId, code))
  const role = lattice.roles.find((each) => each.code === code)
  const family = lattice.families.find((each) => each.code === role?.family)?.name
  const isOwn = useMe().person?.id === personId
  const title = role?.name ?? gaps.data?.role.name ?? code
  return (
    <Dialog title={title} place="end" onClose={onClose}>
      <div className={styles.parts}>
        {role && (
          <p className={styles.facts}>
            {[family, say('level', { level: role.level }), seatsOf(role, say)].filter(Boolean).join(' · ')}
          </p>
        )}
        {isOwn && code !== lattice.place && gaps.data && <Aiming isAim={code === lattice.target} role={{ id: gaps.data.role_id, name: title }} />}
        {lattice.place && <Routes personId={personId} lattice={lattice} target={code} role={gaps.data && { id: gaps.data.role_id, name: title }} isOwn={isOwn} />}
        {isOwn && (role ?? gaps.data) && (
          <Section title={say('mentors')}>
            <MoveMentors to={code} />
          </Section>
        )}
        <Section title={say('asksFor')}>
          <Loaded query={gaps}>{(found) => <RoleRequirements gaps={found} isOwn={isOwn} />}</Loaded>
          <p>
            <Link to={paths.gapsTo(personId, code)}>{say('inDetail')}</Link>
          </p>
        </Section>
        <Moves title={say('leadsTo')} moves={lattice.moves.filter(({ source }) => source === code)} end="target" lattice={lattice} onOpen={onOpen} />
        <Moves title={say('comesFrom')} moves={lattice.moves.filter(({ target }) => target === code)} end="source" lattice={lattice} onOpen={onOpen} />
      </div>
    </Dialog>
  )
}

function Aiming({ role, isAim }: { role: { id: string; name: string }; isAim: boolean }) {
  const say = useWords(latticeWords)
  return (
    <div className={styles.aim}>
      {isAim ? <Link to={paths.ownPlan} look="plain">{say('isTarget')}</Link> : <AimButton word="aim" aim={{ role }} />}
    </div>
  )
}

function seatsOf({ seats, vacant }: { seats: number; vacant: number }, say: ReturnType<typeof useWords<typeof latticeWords.messages>>) {
  if (seats === 0) return say('noSeats')
  const all = say('seats', { count: seats })
  return vacant > 0 ? say('seatsVacant', { seats: all, count: vacant }) : all
}

interface MovesProps {
  title: string
  moves: LatticeMove[]
  end: 'source' | 'target'
  lattice: Lattice
  onOpen: (code: string) => void
}

function Moves({ title, moves, end, lattice, onOpen }: MovesProps) {
  const move = useMoveText()
  if (moves.length === 0) return null
  return (
    <Section title={title}>
      <ul className={styles.moves}>
        {moves.map((each) => (
          <li key={`${each.source} ${each.target} ${each.kind}`}>
            <button type="button" className={styles.role} onClick={() => onOpen(each[end])}>
              {lattice.roles.find(({ code }) => code === each[end])?.name}
            </button>
            <span className={styles.facts}>{move.say(each)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
