import { useState } from 'react'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { frameworkRoleWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import type { FrameworkOutline, RoleOutline } from '../api'
import styles from './FamilyLadder.module.css'

export interface FamilyLadderProps {
  family: FrameworkOutline['families'][number]
  roles: readonly RoleOutline[]
  tracks: FrameworkOutline['tracks']
  versionId: string
  /** What the list is searched for, kept in the address of what is opened. */
  q: string
  /** The role that is open. */
  open: string | null
  startsOpen: boolean
}

/** The roles of a family: rungs from the highest level down, a column for each of its tracks. */
export function FamilyLadder({ family, roles, tracks, startsOpen, ...place }: FamilyLadderProps) {
  const sayAll = useWords(frameworkWords)
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <details className={styles.family} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{family.name}</span>
        <span className={styles.count}>{sayAll('roles', { count: roles.length })}</span>
      </summary>
      {isOpen && <Rungs roles={roles} tracks={tracks.filter(({ code }) => roles.some(({ track }) => track === code))} {...place} />}
    </details>
  )
}

type RungsProps = Pick<FamilyLadderProps, 'roles' | 'tracks' | 'versionId' | 'q' | 'open'>

function Rungs({ roles, tracks, ...place }: RungsProps) {
  const say = useWords(frameworkRoleWords)
  const levels = [...new Set(roles.map(({ level }) => level))].toSorted((one, other) => other - one)
  return (
    <div className={styles.ladder} style={{ '--tracks': tracks.length } as object}>
      {tracks.length > 1 && (
        <p className={styles.tracks} aria-hidden="true">
          <span />
          {tracks.map(({ code, name }) => (
            <span key={code}>{name}</span>
          ))}
        </p>
      )}
      <ol>
        {levels.map((level) => (
          <li key={level} className={styles.rung}>
            <span className={styles.level}>{say('levelOf', { level })}</span>
            {tracks.map((track) => (
              <ul key={track.code} className={styles.track}>
                {roles
                  .filter((role) => role.level === level && role.track === track.code)
                  .map((role) => (
                    <RoleItem key={role.code} role={role} track={tracks.length > 1 ? track.name : null} {...place} />
                  ))}
              </ul>
            ))}
          </li>
        ))}
      </ol>
    </div>
  )
}

interface RoleItemProps extends Pick<FamilyLadderProps, 'versionId' | 'q' | 'open'> {
  role: RoleOutline
  /** Its track, where there are several. */
  track: string | null
}

function RoleItem({ role, track, versionId, q, open }: RoleItemProps) {
  const say = useWords(frameworkRoleWords)
  const { code, name, requirements, moves } = role
  return (
    <li>
      <Link
        to={paths.frameworkPart(versionId, { part: 'roles', ...(q && { q }), role: code })}
        id={`role-${code}`}
        className={styles.role}
        keepScroll
        aria-current={code === open ? 'true' : undefined}
      >
        <span className={styles.roleName}>{name}</span>
        {track && <span className={styles.trackName}>{track}</span>}
        <span className={styles.facts}>
          {[
            requirements > 0 ? say('asks', { count: requirements }) : say('asksNothing'),
            moves > 0 ? say('moves', { count: moves }) : say('noMoves'),
          ].join(' · ')}
        </span>
      </Link>
    </li>
  )
}
