import { useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useId, useState, type KeyboardEvent, type MouseEvent } from 'react'

import { useMe } from '@/features/people/me/useMe'
import { searchQuery } from '@/features/people/search/api'
import { useOpenDialog } from '@/shared/dialog/Dialog'
import { SearchIcon } from '@/shared/icons'
import { paletteWords } from '@/shared/messages/en/palette'
import { useWords } from '@/shared/messages/words'
import { readSearch } from '@/shared/searchParams'
import { useSettled } from '@/shared/useSettled'

import type { Panel } from '../Topbar'
import { commandsFor, matchingCommands, resultCommands, type Command } from './commands'
import styles from './Palette.module.css'
import { PaletteFoot } from './PaletteFoot'
import { PaletteList } from './PaletteList'

export interface PaletteProps {
  onClose: () => void
  onOpen: (panel: Panel) => void
}

/** Search and commands from the keyboard: type, move with the arrows, Enter. */
export function Palette({ onClose, onOpen }: PaletteProps) {
  const say = useWords(paletteWords)
  const dialog = useOpenDialog()
  const [typed, setTyped] = useState('')
  const { choices, isSearching } = useChoices(typed, onOpen)
  const [at, setAt] = useState(0)
  const listId = useId()
  const choose = useChoose(onClose)
  const chosen = choices[Math.min(at, choices.length - 1)]

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((Math.min(at, choices.length - 1) + step + choices.length) % Math.max(choices.length, 1))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) choose(chosen)
    else return
    event.preventDefault()
  }
  const closeIfBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return (
    <dialog ref={dialog} className={styles.palette} aria-label={say('title')} onCancel={onClose} onMouseDown={closeIfBeside}>
      <div className={styles.frame}>
        <div className={styles.entry}>
          <SearchIcon />
          <input
            className={styles.input}
            role="combobox"
            aria-expanded="true"
            aria-controls={listId}
            aria-activedescendant={chosen && `${listId}-${chosen.id}`}
            aria-autocomplete="list"
            aria-label={say('placeholder')}
            placeholder={say('placeholder')}
            autoComplete="off"
            autoFocus
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
            onKeyDown={press}
          />
        </div>
        <PaletteList id={listId} choices={choices} chosen={chosen} onChoose={choose} />
        <PaletteFoot typed={typed} count={choices.length} isSearching={isSearching} />
      </div>
    </dialog>
  )
}

/** Matching commands, then what the search finds: results appear below what is there, so nothing moves underhand. */
function useChoices(typed: string, onOpen: (panel: Panel) => void) {
  const me = useMe()
  const { setColorScheme } = useMantineColorScheme()
  const commands = matchingCommands(commandsFor(me, { open: onOpen, setTheme: setColorScheme }), typed)
  const q = useSettled(useDeferredValue(typed.trim()))
  const { data, isFetching } = useQuery({ ...searchQuery(q), placeholderData: (before) => before })
  const found = q === '' || typed.trim() === '' ? [] : resultCommands(data?.items ?? [])
  return { choices: [...commands, ...found], isSearching: isFetching || q !== typed.trim() }
}

function useChoose(onClose: () => void) {
  const navigate = useNavigate()
  return ({ path, run }: Command) => {
    onClose()
    run?.()
    if (!path) return
    const { pathname, search } = new URL(path, window.location.origin)
    void navigate({ to: pathname, search: readSearch(search) as never })
  }
}
