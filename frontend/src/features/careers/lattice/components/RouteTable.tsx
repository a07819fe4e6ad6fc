import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'

import type { CareerRoute } from '../api'
import styles from './RoleDrawer.module.css'

const FIGURES = ['effort', 'months', 'hardest'] as const

/** The routes in rows, what speaks for each in columns, with the best of every column marked. */
export function RouteTable({ routes }: { routes: readonly CareerRoute[] }) {
  const say = useWords(latticeWords)
  const least = Object.fromEntries(FIGURES.map((figure) => [figure, Math.min(...routes.map((route) => route[figure]))]))
  const told = { effort: 'levels', months: 'months', hardest: 'levels' } as const
  return (
    <table className={styles.table} aria-label={say('routesBeside')}>
      <thead>
        <tr>
          <th scope="col">{say('route')}</th>
          <th scope="col">{say('effort')}</th>
          <th scope="col">{say('time')}</th>
          <th scope="col">{say('hardest')}</th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route, place) => (
          <tr key={route.steps.map(({ code }) => code).join(' ')}>
            <th scope="row">
              {place + 1}
              <span className={styles.facts}>{` · ${say('moves', { count: route.steps.length })}`}</span>
            </th>
            {FIGURES.map((figure) => (
              <td key={figure}>
                {say(told[figure], { count: route[figure] })}
                {routes.length > 1 && route[figure] === least[figure] && <span className={styles.best}>{say('best')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
