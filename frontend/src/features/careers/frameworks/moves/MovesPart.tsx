import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { CareerIcon } from '@/shared/icons'
import { frameworkRoleWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import bar from '@/shared/table/FilterBar.module.css'
import { useSettled } from '@/shared/useSettled'

import { movesQuery } from '../api'
import { FindField } from '../components/FindField'
import type { PartProps } from '../roles/RolesPart'
import { useFind } from '../useFind'
import { MoveItem } from './MoveItem'
import styles from './Moves.module.css'

const AddMoveDialog = lazy(async () => ({ default: (await import('./AddMoveDialog')).AddMoveDialog }))

/** The moves of a version, found by the names of their roles. */
export function MovesPart({ version, outline }: PartProps) {
  const say = useWords(frameworkRoleWords)
  const sayAll = useWords(frameworkWords)
  const { q, find } = useFind()
  const [adds, setAdds] = useState(false)
  const query = useQuery(movesQuery(version, useSettled(q)))
  const mayEdit = version.actions.includes('edit')
  return (
    <>
      <div className={bar.bar}>
        <FindField label={say('findMove')} value={q} onType={find} />
        {mayEdit && outline.roles.length > 1 && <Button onClick={() => setAdds(true)}>{say('addMove')}</Button>}
      </div>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {total === 0 && q !== '' && <p role="status">{sayAll('nothingFound', { query: q })}</p>}
            {total === 0 && q === '' && <Empty icon={CareerIcon} title={say('noMovesTitle')} text={say('noMovesText')} />}
            {items.length < total && <p role="status">{sayAll('someShown', { shown: items.length, count: total })}</p>}
            {items.length > 0 && (
              <ul className={styles.all}>
                {items.map((move) => (
                  <MoveItem
                    key={`${move.source}|${move.target}|${move.kind}`}
                    move={move}
                    shows="both"
                    versionId={version.id}
                    mayEdit={mayEdit}
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
      <Suspense>{adds && <AddMoveDialog version={version} outline={outline} onClose={() => setAdds(false)} />}</Suspense>
    </>
  )
}
