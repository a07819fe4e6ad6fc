import { useLocation, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'

import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { pairWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { writeSearch, type SearchParams } from '@/shared/searchParams'
import type { Column } from '@/shared/table/DataTable'

import type { Pair, Round } from '../api'
import { pairKey, standingOf } from '../decisions'
import { DecideOnPair } from './DecideOnPair'
import { StandingTag } from './StandingTag'

/** The columns of a round's pairs; the mentee's name opens why. */
export function usePairColumns({ round, mayDecide }: { round: Round; mayDecide: boolean }): Column<Pair>[] {
  const say = useWords(pairWords)
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
      { id: 'mentor', title: say('mentor'), width: '36%', cell: (pair) => <MentorCell pair={pair} round={round} /> },
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
  }, [say, format, round, mayDecide])
}

/** With what is decided on the pair, or that it is open: most are neither, and say nothing. */
function MentorCell({ pair, round }: { pair: Pair; round: Round }) {
  return (
    <>
      {pair.mentor.name}{' '}
      <StandingTag standing={standingOf(pair, round)} isOpen={pair.is_certain === false} />
    </>
  )
}

function MenteeCell({ pair }: { pair: Pair }) {
  const search: SearchParams = useSearch({ strict: false })
  const pathname = useLocation({ select: (location) => location.pathname })
  return <Link to={`${pathname}${writeSearch({ ...search, pair: pairKey(pair) })}`}>{pair.mentee.name}</Link>
}
