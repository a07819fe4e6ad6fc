import { Outlet } from '@tanstack/react-router'

import { useMe } from '@/features/people/me/useMe'
import { adminWords } from '@/shared/messages/en/admin'
import { useWords } from '@/shared/messages/words'
import { AreaNav } from '@/shared/page/AreaNav'

import { paths } from '../paths'

/** The pages of the area "Admin", with the way from one to the next above them for whoever may open the area. */
export function Administration() {
  const say = useWords(adminWords)
  const { areas } = useMe()
  const links = [
    { to: paths.accounts, label: say('accounts') },
    { to: paths.audit, label: say('audit') },
    { to: paths.work, label: say('work') },
    { to: paths.reference, label: say('reference') },
  ]
  return (
    <>
      {areas.includes('admin') && <AreaNav label={say('parts')} links={links} />}
      <Outlet />
    </>
  )
}
