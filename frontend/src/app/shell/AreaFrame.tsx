import { Outlet } from '@tanstack/react-router'

import { useMe } from '@/features/people/me/useMe'
import { areaWords } from '@/shared/messages/en/areas'
import { useWords } from '@/shared/messages/words'
import { AreaNav } from '@/shared/page/AreaNav'

import { AREA_PAGES, openPagesOf } from './areaPages'
import { PrintedBy } from './PrintedBy'

export function CareersArea() {
  return <AreaFrame area="careers" />
}

export function SuccessionArea() {
  return (
    <>
      <PrintedBy />
      <AreaFrame area="succession" />
    </>
  )
}

export function PeopleArea() {
  return <AreaFrame area="people" />
}

export function AdminArea() {
  return <AreaFrame area="admin" />
}

/** The pages of an area, with the way from one to the next above them for whoever may open the area. */
function AreaFrame({ area }: { area: keyof typeof AREA_PAGES }) {
  const say = useWords(areaWords)
  const { areas, person } = useMe()
  const parts = openPagesOf(area, areas).map(({ path, word, isAlone, besides }) => ({
    to: path,
    label: say(word),
    isAlone,
    besides: besides?.(person?.id ?? ''),
  }))
  return (
    <>
      {areas.includes(area) && <AreaNav label={say(AREA_PAGES[area].title)} parts={parts} />}
      <Outlet />
    </>
  )
}
