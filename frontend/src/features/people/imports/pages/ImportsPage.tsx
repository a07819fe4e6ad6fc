import { useList } from '@/api/pages'
import { useMe } from '@/features/people/me/useMe'
import { UploadIcon } from '@/shared/icons'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page, Section } from '@/shared/page/Page'
import { DataTable } from '@/shared/table/DataTable'

import { importList } from '../api'
import { BringIn } from '../components/BringIn'
import { useImportColumns } from '../components/importColumns'

/** Files of people: a place to drop the next one, and those so far. */
export function ImportsPage() {
  const say = useWords(importWords)
  const { areas } = useMe()
  const list = useList(importList)
  const columns = useImportColumns()
  const table = (
    <DataTable
      label={say('all')}
      list={list}
      columns={columns}
      rowKey={({ id }) => id}
      empty={<Empty icon={UploadIcon} title={say('emptyTitle')} text={say('emptyText')} />}
    />
  )
  return (
    <Page title={say('title')} description={say('description')}>
      {areas.includes('imports') && <BringIn />}
      {list.items ? <Section title={say('all')}>{table}</Section> : table}
    </Page>
  )
}
