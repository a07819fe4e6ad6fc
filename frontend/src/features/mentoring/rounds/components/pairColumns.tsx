import { useLocation, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'

import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { pairWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { writeSearch, type SearchParams } from '@/shared/searchParams'
import type { Column } from '@/shared/table/DataTable'

import type { Pair, Round } from '../api'
import { pairKey, standingOf } from '../decisions'
import type { OverseenOffer } from '../publishing/api'
import { useOfferStates } from '../publishing/useOfferStates'
import { DecideOnPair } from './DecideOnPair'
import { StandingTag } from './StandingTag'

const OfferTag = lazy(async () => ({ default: (await import('../publishing/OfferTag')).OfferTag }))

/** The columns of a round's pairs; the mentee's name opens why. */
export function usePairColumns({ round, mayDecide }: { round: Round; mayDecide: boolean }): Column<Pair>[] {
  const say = useWords(pairWords)
  const offers = useOfferStates(round)
  const format = useFormat()
  return useMemo(() => {
    const decide: Column<Pair> = {
      id: 'decide',
      title: say('decide'),
      width: '10rem',
      action: true,
      cell: (pair) => mayDecide && <DecideOnPair roundId={round.id} pair={pair} standing={standingOf(pair, round)} look="quiet" />,
    }
    return [
      { id: 'mentee', title: say('mentee'), width: '28%', cell: (pair) => <MenteeCell pair={pair} /> },
      { id: 'mentor', title: say('mentor'), width: '36%', cell: (pair) => <MentorCell pair={pair} round={round} offer={offers.get(pairKey(pair))} /> },
      {
        id: 'points',
        title: say('points'),
        sort: 'points',
        numeric: true,
        width: '5.5rem',
        cell: ({ points }) => (points === null ? '–' : format.aligned(points)),
      },
      // While it runs, what may be done is not known yet: the column keeps its place.
      ...(mayDecide || round.state === 'running' ? [decide] : []),
    ]
  }, [say, format, round, mayDecide, offers])
}

interface MentorCellProps {
  pair: Pair
  round: Round
  offer: OverseenOffer['state'] | undefined
}

/** With how far their offer has come; before, what is decided on the pair, or that it is open: most are neither. */
function MentorCell({ pair, round, offer }: MentorCellProps) {
  return (
    <span>
      {pair.mentor.name}{' '}
      {offer === undefined ? (
        <StandingTag standing={standingOf(pair, round)} isOpen={pair.is_certain === false} />
      ) : (
        <Suspense>
          <OfferTag state={offer} />
        </Suspense>
      )}
    </span>
  )
}

function MenteeCell({ pair }: { pair: Pair }) {
  const search: SearchParams = useSearch({ strict: false })
  const pathname = useLocation({ select: (location) => location.pathname })
  return <Link to={`${pathname}${writeSearch({ ...search, pair: pairKey(pair) })}`}>{pair.mentee.name}</Link>
}
