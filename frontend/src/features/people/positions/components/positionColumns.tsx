import { useMemo } from 'react'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import type { Column } from '@/shared/table/DataTable'
import { Tag } from '@/shared/Tag'

import type { Position } from '../api'

/** The columns of the list of positions; the title leads to the position's page. */
export function usePositionColumns(): Column<Position>[] {
  const say = useWords(positionWords)
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'title', title: say('name'), sort: 'title', cell: ({ id, title }) => <Link to={paths.position(id)}>{title}</Link> },
      { id: 'code', title: say('code'), sort: 'code', width: '5.5rem', onlyWide: true, cell: ({ code }) => code },
      { id: 'role', title: say('role'), width: '23%', onlyWide: true, cell: ({ role }) => role?.name ?? say('noRole') },
      { id: 'unit', title: say('unit'), width: '15%', cell: ({ org_unit }) => org_unit.name },
      { id: 'incumbent', title: say('incumbent'), width: '17%', cell: (position) => <IncumbentCell position={position} /> },
      {
        id: 'since',
        title: say('since'),
        width: '7.5rem',
        numeric: true,
        cell: ({ incumbent, vacant_since }) => {
          const day = incumbent?.since ?? vacant_since
          return day && <time dateTime={day}>{format.day(day)}</time>
        },
      },
    ],
    [say, format],
  )
}

function IncumbentCell({ position: { incumbent, state } }: { position: Position }) {
  const say = useWords(positionWords)
  if (incumbent) return <Link to={paths.person(incumbent.id)}>{incumbent.name}</Link>
  return state === 'closed' ? <Tag>{say('closed')}</Tag> : <Tag tone="warn">{say('vacant')}</Tag>
}
