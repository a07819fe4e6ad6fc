import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { frameworkRoleWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { FrameworkMove, FrameworkRole } from '../api'
import { MoveItem } from '../moves/MoveItem'
import styles from '../moves/Moves.module.css'
import { nameOf } from '../outlined'
import type { PartProps } from './RolesPart'

const AddMoveDialog = lazy(async () => ({ default: (await import('../moves/AddMoveDialog')).AddMoveDialog }))

interface RoleMovesProps extends PartProps {
  role: FrameworkRole
  moves: readonly FrameworkMove[]
  mayEdit: boolean
}

/** Where a role leads, and what leads to it. */
export function RoleMoves({ role, moves, version, outline, mayEdit }: RoleMovesProps) {
  const say = useWords(frameworkRoleWords)
  const [adds, setAdds] = useState(false)
  const named = moves.map((move) => ({
    ...move,
    source_name: nameOf(outline.roles, move.source),
    target_name: nameOf(outline.roles, move.target),
  }))
  const ways = [
    { title: say('from'), shows: 'target', moves: named.filter(({ source }) => source === role.code) },
    { title: say('to'), shows: 'source', moves: named.filter(({ source }) => source !== role.code) },
  ] as const
  return (
    <Card title={say('movesTitle')} actions={mayEdit && <Button look="quiet" onClick={() => setAdds(true)}>{say('addMove')}</Button>}>
      {moves.length === 0 && <p className={styles.none}>{say('noMove')}</p>}
      {ways.map(
        (way) =>
          way.moves.length > 0 && (
            <section key={way.shows} aria-label={way.title}>
              <h3 className={styles.way}>{way.title}</h3>
              <ul className={styles.moves}>
                {way.moves.map((move) => (
                  <MoveItem
                    key={`${move.source}|${move.target}|${move.kind}`}
                    move={move}
                    shows={way.shows}
                    versionId={version.id}
                    mayEdit={mayEdit}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      <Suspense>
        {adds && <AddMoveDialog version={version} outline={outline} from={role} onClose={() => setAdds(false)} />}
      </Suspense>
    </Card>
  )
}
