import { Outlet } from '@tanstack/react-router'

import { peopleWords } from '@/shared/messages/en/people'
import { useWords } from '@/shared/messages/words'
import { AreaNav } from '@/shared/page/AreaNav'

import { paths } from '../paths'

/** The pages of the area "People": a list of everybody, the chart, the units, the positions. */
export function PeopleArea() {
  const say = useWords(peopleWords)
  const links = [
    { to: paths.people, label: say('navPeople') },
    { to: paths.orgChart, label: say('navOrgChart') },
    { to: paths.orgUnits, label: say('navUnits') },
    { to: paths.positions, label: say('navPositions') },
  ]
  return (
    <>
      <AreaNav label={say('area')} links={links} />
      <Outlet />
    </>
  )
}
