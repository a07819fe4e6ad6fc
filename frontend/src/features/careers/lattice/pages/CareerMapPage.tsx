import { useQuery, type UseQueryResult } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'

import { useOwner } from '../../gaps/useOwner'
import { latticeQuery, type Lattice } from '../api'
import { MapBar } from '../components/MapBar'
import { MapList } from '../components/MapList'
import { RoleDrawer } from '../components/RoleDrawer'
import { WhereYouAre } from '../components/WhereYouAre'
import { CareerPicture } from '../picture/CareerPicture'
import { useMapPlace, type MapPlace } from '../useMapPlace'

/** Where one stands among the roles, or somebody whose competencies one may see, and where they could go. */
export function CareerMapPage() {
  const say = useWords(latticeWords)
  const { id, isOwn } = useOwner()
  if (id !== null) return <MapOf key={id} personId={id} isOwn={isOwn} />
  return (
    <Page title={say('title')} description={say('description')}>
      <Empty
        icon={CareerIcon}
        title={say('nobodyTitle')}
        text={say('nobodyText')}
        action={<Link to={paths.frameworks}>{say('frameworks')}</Link>}
      />
    </Page>
  )
}

function MapOf({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const say = useWords(latticeWords)
  const place = useMapPlace()
  const query = useQuery({ ...latticeQuery(personId, place.filter), placeholderData: (before) => before })
  const name = query.data?.person.name
  const of = name === undefined ? say('titleOfSomebody') : say('titleOf', { name })
  return (
    <Page title={isOwn ? say('title') : of} description={isOwn ? say('description') : say('descriptionOf')}>
      <Shown personId={personId} place={place} query={query} />
    </Page>
  )
}

interface ShownProps {
  personId: string
  place: MapPlace
  query: UseQueryResult<Lattice, unknown>
}

function Shown({ personId, place, query }: ShownProps) {
  const say = useWords(latticeWords)
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} height="2rem" />}>
      {(lattice) =>
        lattice.framework ? (
          <>
            <WhereYouAre lattice={lattice} />
            <MapBar lattice={lattice} place={place} />
            <Roles lattice={lattice} place={place} />
            {place.role !== undefined && (
              <RoleDrawer
                key={place.role}
                personId={personId}
                lattice={lattice}
                code={place.role}
                onOpen={place.open}
                onClose={() => place.open(undefined)}
              />
            )}
          </>
        ) : (
          <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />
        )
      }
    </Loaded>
  )
}

function Roles({ lattice, place }: { lattice: Lattice; place: MapPlace }) {
  return place.view === 'picture' ? (
    <CareerPicture lattice={lattice} chosen={place.role} onOpen={place.open} />
  ) : (
    <MapList lattice={lattice} onOpen={place.open} />
  )
}
