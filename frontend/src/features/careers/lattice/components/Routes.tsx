import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useFormat } from '@/shared/format'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'

import { routesQuery, type CareerRoute, type Lattice } from '../api'
import { differencesOf } from '../comparison'
import styles from './RoleDrawer.module.css'
import { RouteSteps } from './RouteSteps'

/** The routes to a role that no other beats in levels, time and hardest step at once, beside one another. */
export function Routes({ personId, lattice, target }: { personId: string; lattice: Lattice; target: string }) {
  const say = useWords(latticeWords)
  const here = lattice.roles.find(({ code }) => code === lattice.place)
  const query = useQuery(routesQuery(personId, lattice.place ?? undefined, target))
  return (
    <Section title={say('routes')}>
      {target === lattice.place ? (
        <p>{say('isHere')}</p>
      ) : (
        <Loaded query={query}>
          {({ routes, settled_months: settled }) => (
            <>
              {routes.length === 0 && settled === null && <p>{say('noRoute')}</p>}
              {routes.length > 0 && <p className={styles.facts}>{say('routesFrom', { role: here?.name ?? '' })}</p>}
              {settled !== null && <p>{say('incomplete', { months: say('months', { count: settled }) })}</p>}
              <RouteList routes={routes} from={here?.name ?? ''} />
            </>
          )}
        </Loaded>
      )}
    </Section>
  )
}

function RouteList({ routes, from }: { routes: readonly CareerRoute[]; from: string }) {
  const [beside, setBeside] = useState(0)
  const least = {
    effort: Math.min(...routes.map(({ effort }) => effort)),
    months: Math.min(...routes.map(({ months }) => months)),
    hardest: Math.min(...routes.map(({ hardest }) => hardest)),
  }
  return (
    <ol className={styles.routes}>
      {routes.map((route, place) => (
        <li key={route.steps.map(({ code }) => code).join(' ')} className={styles.route}>
          <RouteHead route={route} place={place} least={least} isAlone={routes.length === 1} />
          {place !== beside && routes[beside] && <Compared route={route} other={routes[beside]} number={beside + 1} />}
          {routes.length > 1 && place !== beside && <CompareButton onPress={() => setBeside(place)} />}
          <RouteSteps steps={route.steps} from={from} />
        </li>
      ))}
    </ol>
  )
}

function CompareButton({ onPress }: { onPress: () => void }) {
  const say = useWords(latticeWords)
  return (
    <button type="button" className={styles.compare} onClick={onPress}>
      {say('compareWith')}
    </button>
  )
}

interface RouteHeadProps {
  route: CareerRoute
  place: number
  least: { effort: number; months: number; hardest: number }
  isAlone: boolean
}

function RouteHead({ route, place, least, isAlone }: RouteHeadProps) {
  const say = useWords(latticeWords)
  const format = useFormat()
  const between = route.steps.slice(0, -1).map(({ name }) => name)
  const figures = [
    [say('effort'), say('levels', { count: route.effort }), route.effort === least.effort],
    [say('time'), say('months', { count: route.months }), route.months === least.months],
    [say('hardest'), say('levels', { count: route.hardest }), route.hardest === least.hardest],
  ] as const
  return (
    <>
      <h3 className={styles.routeName}>
        {say('routeNumber', { number: place + 1 })}
        {': '}
        {between.length === 0 ? say('direct') : say('through', { roles: format.list(between) })}
      </h3>
      <dl className={styles.figures}>
        {figures.map(([label, value, isBest]) => (
          <div key={label} data-best={(isBest && !isAlone) || undefined}>
            <dt>{label}</dt>
            <dd>
              {value}
              {isBest && !isAlone && <span className={styles.best}>{say('best')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Compared({ route, other, number }: { route: CareerRoute; other: CareerRoute; number: number }) {
  const say = useWords(latticeWords)
  const format = useFormat()
  const differences = differencesOf(route, other).map(({ word, count }) => say(word, { count }))
  return <p className={styles.facts}>{say('compare', { number, differences: format.list(differences) })}</p>
}
