import { useMemo, useState } from 'react'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { DeviceIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { showToast } from '@/shared/toast/toasts'

import { endOtherSignIns, signInList, type SignIn } from '../api'
import { DeviceCell } from '../components/DeviceCell'
import { EndCell } from '../components/EndCell'

/** Where this person is signed in, and the way to end what they do not know. */
export function SignInsPage() {
  const say = useWords(signInWords)
  const list = useList(signInList)
  const columns = useColumns()
  const [isAsking, setAsking] = useState(false)
  const hasOthers = list.items?.some(({ is_this }) => !is_this)
  return (
    <Page
      title={say('mineTitle')}
      description={say('mineText')}
      actions={
        <>
          <Link to={paths.password} look="plain">
            {say('changeTitle')}
          </Link>
          {hasOthers && (
            <Button look="danger" onClick={() => setAsking(true)}>
              {say('endOthers')}
            </Button>
          )}
        </>
      }
    >
      <DataTable
        label={say('mineTitle')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty icon={DeviceIcon} title={say('noOthersTitle')} text={say('noOthersText')} />}
      />
      {isAsking && (
        <ConfirmDialog
          title={say('endOthersTitle')}
          confirm={say('endOthers')}
          look="danger"
          onConfirm={() => endOtherSignIns().then(() => showToast(say('othersEnded')))}
          onClose={() => setAsking(false)}
        >
          <p>{say('endOthersText')}</p>
        </ConfirmDialog>
      )}
    </Page>
  )
}

function useColumns(): Column<SignIn>[] {
  const say = useWords(signInWords)
  return useMemo(
    () => [
      { id: 'device', title: say('device'), cell: (signIn) => <DeviceCell signIn={signIn} /> },
      { id: 'address', title: say('address'), width: '20%', onlyWide: true, cell: ({ address }) => address },
      { id: 'started', title: say('started'), width: '18%', cell: ({ created_at }) => <Moment at={created_at} /> },
      { id: 'used', title: say('lastUsed'), width: '16%', cell: ({ last_seen_at }) => <Moment at={last_seen_at} look="ago" /> },
      { id: 'end', title: say('end'), width: '6rem', action: true, cell: (signIn) => <EndCell signIn={signIn} /> },
    ],
    [say],
  )
}
