import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useMe } from '@/features/people/me/useMe'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'

import { latticeQuery, type Lattice } from '../api'
import { MapBar } from '../components/MapBar'
import { MapList } from '../components/MapList'
import { RoleDrawer } from '../components/RoleDrawer'
import { WhereYouAre } from '../components/WhereYouAre'
import { CareerPicture } from '../picture/CareerPicture'
import { useMapPlace, type MapPlace } from '../useMapPlace'

/** Where one stands among the roles, and where one could go. */
export function CareerMapPage() {
  const say = useWords(latticeWords)
  const { person } = useMe()
  return (
    <Page title={say('title')} description={say('description')}>
      {person ? (
        <OwnMap personId={person.id} />
      ) : (
        <Empty
          icon={CareerIcon}
          title={say('nobodyTitle')}
          text={say('nobodyText')}
          action={<Link to={paths.frameworks}>{say('frameworks')}</Link>}
        />
      )}
    </Page>
  )
}

function OwnMap({ personId }: { personId: string }) {
  const say = useWords(latticeWords)
  const place = useMapPlace()
  const query = useQuery({ ...latticeQuery(personId, place.filter), placeholderData: (before) => before })
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} height="2rem" />}>
      {(lattice) =>
        lattice.framework ? (
          <>
            <WhereYouAre lattice={lattice} />
            <MapBar lattice={lattice} place={place} />
            <Shown lattice={lattice} place={place} />
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

function Shown({ lattice, place }: { lattice: Lattice; place: MapPlace }) {
  return place.view === 'picture' ? (
    <CareerPicture lattice={lattice} chosen={place.role} onOpen={place.open} />
  ) : (
    <MapList lattice={lattice} onOpen={place.open} />
  )
}
