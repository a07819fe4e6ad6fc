import type { Me } from '@/features/people/me/api'
import type { SearchResult } from '@/features/people/search/api'
import {
  ClockIcon,
  DeviceIcon,
  InboxIcon,
  KeyboardIcon,
  KeyIcon,
  MailIcon,
  OrgUnitIcon,
  PeopleIcon,
  SeatIcon,
  SunIcon,
  type Icon,
} from '@/shared/icons'
import { areaWords } from '@/shared/messages/en/areas'
import { paletteWords } from '@/shared/messages/en/palette'
import { shellWords } from '@/shared/messages/en/shell'
import { wordsOf } from '@/shared/messages/words'

import { paths } from '../../paths'
import { openPagesOf } from '../areaPages'
import { areasOf, type Area } from '../areas'
import type { Panel } from '../Topbar'

/** Something that can be chosen: a place to go, or a deed. */
export interface Command {
  id: string
  group: string
  title: string
  detail?: string
  icon: Icon
  /** Goes there… */
  path?: string
  /** …or does it. */
  run?: () => void
}

/** What the palette can do besides going somewhere. */
export interface Deeds {
  open: (panel: Panel) => void
  setTheme: (theme: 'light' | 'dark' | 'auto') => void
}

/** Every command this person has, in the order of the list. */
export function commandsFor(me: Me, deeds: Deeds): Command[] {
  const say = wordsOf(shellWords)
  const sayPalette = wordsOf(paletteWords)
  const goTo = sayPalette('goTo')
  const group = sayPalette('commands')
  return [
    ...areasOf(me.areas).flatMap((area) => placesOf(area, me.areas, goTo)),
    ...(me.person ? [{ id: 'profile', group: goTo, title: say('profile'), icon: PeopleIcon, path: paths.person(me.person.id) }] : []),
    { id: 'activity', group: goTo, title: say('activity'), icon: ClockIcon, path: paths.activity },
    ...(me.person ? [{ id: 'notices', group: goTo, title: say('mailTimes'), icon: MailIcon, path: paths.notices }] : []),
    ...(me.demo ? [{ id: 'outbox', group: goTo, title: say('demoOutbox'), icon: MailIcon, path: paths.outbox }] : []),
    { id: 'sign-ins', group: goTo, title: say('mySignIns'), icon: DeviceIcon, path: paths.signIns },
    { id: 'password', group, title: say('changePassword'), icon: KeyIcon, path: paths.password },
    { id: 'inbox', group, title: sayPalette('openInbox'), icon: InboxIcon, run: () => deeds.open('inbox') },
    { id: 'light', group, title: sayPalette('lightTheme'), icon: SunIcon, run: () => deeds.setTheme('light') },
    { id: 'dark', group, title: sayPalette('darkTheme'), icon: SunIcon, run: () => deeds.setTheme('dark') },
    { id: 'system', group, title: sayPalette('systemTheme'), icon: SunIcon, run: () => deeds.setTheme('auto') },
    {
      id: 'shortcuts',
      group: sayPalette('help'),
      title: say('shortcuts'),
      icon: KeyboardIcon,
      run: () => deeds.open('shortcuts'),
    },
  ]
}

/** An area, and the pages of it that it does not begin with. */
function placesOf({ id, path: first, word: name, icon }: Area, allowed: readonly string[], group: string): Command[] {
  const say = wordsOf(areaWords)
  const below = openPagesOf(id, allowed).filter(({ path }) => path !== first)
  return [{ id, group, title: wordsOf(shellWords)(name), icon, path: first }].concat(
    below.map(({ path, word }) => ({ id: path, group, title: say(word), icon, path })),
  )
}

/** Commands whose words begin with what was typed, word for word and in any order. */
export function matchingCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = wordsIn(typed)
  return commands.filter(({ title, group }) => {
    const words = wordsIn(`${title} ${group}`)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}

/** Results of the search as commands, grouped by what they are. */
export function resultCommands(results: readonly SearchResult[]): Command[] {
  const say = wordsOf(paletteWords)
  const kinds = {
    person: { group: say('people'), icon: PeopleIcon, path: paths.person },
    position: { group: say('positions'), icon: SeatIcon, path: paths.position },
    org_unit: { group: say('orgUnits'), icon: OrgUnitIcon, path: paths.orgUnit },
  }
  const grouped = Object.keys(kinds).flatMap((kind) => results.filter((result) => result.kind === kind))
  return grouped.map(({ kind, id, title, detail }) => {
    const { group, icon, path } = kinds[kind]
    return { id: `${kind}-${id}`, group, title, detail, icon, path: path(id) }
  })
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
