import { useLocation, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'

import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { useWords } from '@/shared/messages/words'
import { writeSearch, type SearchParams } from '@/shared/searchParams'
import type { Column } from '@/shared/table/DataTable'

import type { Round } from '../api'
import { StandingTag } from '../components/StandingTag'
import type { PeerGroup } from './api'
import { DecideOnGroup } from './DecideOnGroup'
import { groupStanding } from './groupDecisions'
import { GroupNames } from './GroupNames'

/** The columns of the groups of a round among peers; the names open why. */
export function useGroupColumns({ round, mayDecide }: { round: Round; mayDecide: boolean }): Column<PeerGroup>[] {
  const say = useWords(groupWords)
  const format = useFormat()
  return useMemo(() => {
    const decide: Column<PeerGroup> = {
      id: 'decide',
      title: say('decide'),
      width: '12rem',
      action: true,
      cell: ({ people }) =>
        mayDecide && <DecideOnGroup roundId={round.id} people={people} standing={groupStanding(people, round)} look="quiet" />,
    }
    return [
      { id: 'people', title: say('people'), width: '64%', cell: (group) => <NamesCell group={group} round={round} /> },
      {
        id: 'points',
        title: say('points'),
        sort: 'points',
        numeric: true,
        width: '6rem',
        cell: ({ points }) => (points === null ? '–' : format.aligned(points)),
      },
      // While it runs, what may be done is not known yet: the column keeps its place.
      ...(mayDecide || round.state === 'running' ? [decide] : []),
    ]
  }, [say, format, round, mayDecide])
}

/** Where a group is shown: its people as they stand in it. */
export function shownKey({ people }: Pick<PeerGroup, 'people'>): string {
  return people.map((person) => person.id).join('.')
}

/** Who is together, opening why; with what is decided on them, which is of few. */
function NamesCell({ group, round }: { group: PeerGroup; round: Round }) {
  const search: SearchParams = useSearch({ strict: false })
  const pathname = useLocation({ select: (location) => location.pathname })
  return (
    <>
      <Link to={`${pathname}${writeSearch({ ...search, pair: shownKey(group) })}`}>
        <GroupNames people={group.people} />
      </Link>{' '}
      <StandingTag standing={groupStanding(group.people, round)} />
    </>
  )
}
