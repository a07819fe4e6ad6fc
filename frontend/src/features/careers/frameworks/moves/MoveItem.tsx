import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { IconButton } from '@/shared/Button'
import { NumberInput } from '@/shared/form/NumberInput'
import { ArrowUpIcon, CloseIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { frameworkRoleWords, moveKindWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import type { NamedMove } from '../api'
import { useEditing } from '../editing/useEditing'
import styles from './Moves.module.css'

/** Fifty years: more than any move takes. */
const MOST_MONTHS = 600

export interface MoveItemProps {
  move: NamedMove
  /** Which of its ends is named; the other is known. */
  shows: 'source' | 'target' | 'both'
  versionId: string
  mayEdit: boolean
}

/** A move: where it leads, what sort it is, and how long it typically takes. */
export function MoveItem({ move, shows, versionId, mayEdit }: MoveItemProps) {
  const say = useWords(frameworkRoleWords)
  const sayKind = useWords(moveKindWords)
  const edit = useEditing(versionId)
  const names = { source: move.source_name, target: move.target_name }
  const { source, target, kind } = move
  const removing = useMutation({
    mutationFn: () => edit({ removed: [{ kind: 'move', code: `${source}|${target}|${kind}` }] }, say('moveRemoved', names)),
  })
  return (
    <li className={styles.move}>
      <span className={styles.ends}>
        {shows !== 'target' && <RoleLink versionId={versionId} code={source} name={names.source} />}
        {shows === 'both' && <ArrowRight />}
        {shows !== 'source' && <RoleLink versionId={versionId} code={target} name={names.target} />}
      </span>
      <span className={styles.kind}>{sayKind(kind)}</span>
      {mayEdit ? (
        <MonthsInput move={move} versionId={versionId} />
      ) : (
        <span className={styles.kind}>{say('monthsShown', { count: Number(move.months) })}</span>
      )}
      {mayEdit && (
        <IconButton label={say('removeMove', names)} icon={<CloseIcon size={14} />} onClick={() => removing.mutate()} />
      )}
      {removing.isError && <ProblemNotice problem={removing.error} />}
    </li>
  )
}

function ArrowRight() {
  return (
    <span className={styles.arrow} aria-hidden="true">
      <ArrowUpIcon size={16} />
    </span>
  )
}

function RoleLink({ versionId, code, name }: { versionId: string; code: string; name: string }) {
  return <Link to={paths.frameworkPart(versionId, { part: 'roles', role: code })}>{name}</Link>
}

function MonthsInput({ move, versionId }: Pick<MoveItemProps, 'move' | 'versionId'>) {
  const say = useWords(frameworkRoleWords)
  const edit = useEditing(versionId)
  const [months, setMonths] = useState<number | null>(null)
  const { source, target, kind, source_name, target_name } = move
  const names = { source: source_name, target: target_name }
  const saving = useMutation({
    mutationFn: (typed: number) => edit({ moves: [{ source, target, kind, months: typed }] }, say('moveChanged', names)),
    onSuccess: () => setMonths(null),
  })
  return (
    <span className={styles.months}>
      <NumberInput
        label={say('monthsOf', names)}
        value={months ?? Number(move.months)}
        least={0}
        most={MOST_MONTHS}
        invalid={saving.isError}
        onChange={setMonths}
        onBlur={() => months !== null && months !== Number(move.months) && saving.mutate(months)}
      />
      <span aria-hidden="true">{say('months')}</span>
      {saving.isError && <ProblemNotice problem={saving.error} onRetry={() => months !== null && saving.mutate(months)} />}
    </span>
  )
}
