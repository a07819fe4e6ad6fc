import { useQuery } from '@tanstack/react-query'

import { useFormat } from '@/shared/format'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'

import { AimButton } from '../../plans/components/AimButton'
import { routesQuery, type CareerRoute, type Lattice } from '../api'
import styles from './RoleDrawer.module.css'
import { RouteSteps, type From } from './RouteSteps'
import { RouteTable } from './RouteTable'

export interface RoutesProps {
  personId: string
  lattice: Lattice
  target: string
  /** The role that they lead to, once it is known. */
  role: { id: string; name: string } | undefined
  /** Whether they are the viewer's own, who may take one. */
  isOwn: boolean
}

/** The routes to a role that no other beats in levels, time and hardest step at once: a table, then each by its steps. */
export function Routes({ personId, lattice, target, role, isOwn }: RoutesProps) {
  const say = useWords(latticeWords)
  const here = lattice.roles.find(({ code }) => code === lattice.place)
  const query = useQuery(routesQuery(personId, lattice.place ?? undefined, target))
  return (
    <Section title={say('routes')}>
      {target === lattice.place ? (
        <p>{isOwn ? say('isHere') : say('isThere', { name: lattice.person.name })}</p>
      ) : (
        <Loaded query={query}>
          {({ routes, settled_months: settled }) => (
            <>
              {routes.length === 0 && settled === null && <p>{say('noRoute')}</p>}
              {routes.length > 0 && <p className={styles.facts}>{say('routesFrom', { role: here?.name ?? '' })}</p>}
              {settled !== null && <p>{say('incomplete', { months: say('months', { count: settled }) })}</p>}
              {routes.length > 0 && <RouteTable routes={routes} />}
              <ol className={styles.routes}>
                {routes.map((route, place) => (
                  <Route key={route.steps.map(({ code }) => code).join(' ')} route={route} number={place + 1} from={{ code: lattice.place ?? '', name: here?.name ?? '' }} role={isOwn ? role : undefined} isOwn={isOwn} />
                ))}
              </ol>
            </>
          )}
        </Loaded>
      )}
    </Section>
  )
}

interface RouteProps {
  route: CareerRoute
  number: number
  from: From
  role: RoutesProps['role']
  isOwn: boolean
}

function Route({ route, number, from, role, isOwn }: RouteProps) {
  const say = useWords(latticeWords)
  const format = useFormat()
  const [first] = route.steps
  const between = route.steps.slice(0, -1).map(({ name }) => name)
  return (
    <li className={styles.route}>
      <h3 className={styles.routeName}>
        {say('routeNumber', { number })}
        {': '}
        {between.length === 0 ? say('direct') : say('through', { roles: format.list(between) })}
      </h3>
      <RouteSteps steps={route.steps} from={from} isOwn={isOwn} />
      {role && first && (
        <div className={styles.aim}>
          <AimButton word="takeRoute" look="plain" aim={{ role, towards: first.code }} />
        </div>
      )}
    </li>
  )
}
