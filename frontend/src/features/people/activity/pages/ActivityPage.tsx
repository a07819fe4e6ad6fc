import { useMemo } from 'react'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { ClockIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { activityWords } from '@/shared/messages/en/activity'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { DataTable, type Column } from '@/shared/table/DataTable'

import { activityList, type Activity } from '../api'
import { UndoCell } from '../components/UndoCell'
import { useActivitySummary } from '../useActivitySummary'

/** What this person has done, and the way to undo what can still be undone. */
export function ActivityPage() {
  const say = useWords(activityWords)
  const summaryOf = useActivitySummary()
  const list = useList(activityList)
  const columns = useMemo<Column<Activity>[]>(
    () => [
      { id: 'what', title: say('what'), cell: (activity) => <Deed activity={activity} summary={summaryOf(activity)} /> },
      { id: 'when', title: say('when'), width: '10rem', cell: ({ at }) => <Moment at={at} look="ago" /> },
      {
        id: 'undo',
        title: say('undo'),
        width: '17rem',
        action: true,
        cell: (activity) => <UndoCell activity={activity} summary={summaryOf(activity)} />,
      },
    ],
    [say, summaryOf],
  )
  return (
    <Page title={say('title')} description={say('description')}>
      <DataTable
        label={say('title')}
        list={list}
        columns={columns}
        rowKey={({ number }) => String(number)}
        empty={<Empty icon={ClockIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      />
    </Page>
  )
}

/** Where each kind of thing has its page. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  person: paths.person,
  position: paths.position,
  org_unit: paths.orgUnit,
}

/** What was done, as the way to what it was done to; an import that was carried out is taken back from its page. */
function Deed({ activity: { action, subject_id, subject_kind }, summary }: { activity: Activity; summary: string }) {
  const pageOf = action.startsWith('people.import') ? paths.import : PAGES[subject_kind]
  return subject_id && pageOf ? <Link to={pageOf(subject_id)}>{summary}</Link> : summary
}
