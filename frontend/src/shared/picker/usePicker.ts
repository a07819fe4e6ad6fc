import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useId, useRef, useState, type KeyboardEvent } from 'react'

import { useSettled } from '../useSettled'

/** Something that can be chosen, as the list shows it. */
export interface Choice {
  id: string
  title: string
  /** What tells it from another of the same title. */
  detail?: string
}

/** What a text finds: the first choices, and whether there are more than these. */
export interface Found {
  choices: Choice[]
  hasMore: boolean
}

/** Query options for the choices that a text finds; an empty text finds the first ones. */
export type Find = (text: string) => { queryKey: QueryKey; queryFn: (context: { signal: AbortSignal }) => Promise<Found> }

/** What is found on a page of the API, each as a choice; those that come to nothing can't be chosen. */
export function foundOn<Item>(
  { items, next_cursor }: { items: readonly Item[]; next_cursor?: string | null },
  asChoice: (item: Item) => Choice | null,
): Found {
  return { choices: items.map(asChoice).filter((choice) => choice !== null), hasMore: Boolean(next_cursor) }
}

const NOTHING: Found = { choices: [], hasMore: false }

export interface PickerOptions {
  value: Choice | null
  onChoose: (choice: Choice | null) => void
  find: Find
}

/** What a picker knows: the text typed, whether its list is open, what is in it and which one Enter would choose. */
export function usePicker({ value, onChoose, find }: PickerOptions) {
  const listId = useId()
  const queries = useQueryClient()
  // Null while nothing is being typed: then the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const latest = useRef('')
  const text = useSettled(typed ?? '').trim()
  const query = useQuery({ ...find(text), enabled: isOpen, placeholderData: (before) => before })
  const { choices, hasMore } = query.data ?? NOTHING
  const place = Math.min(at, choices.length - 1)
  const chosen = choices[place]
  const isOfOtherText = !query.isSuccess || query.isPlaceholderData || text !== (typed ?? '').trim()
  const close = () => {
    setOpen(false)
    setTyped(null)
    setAt(0)
    latest.current = ''
  }
  const giveUp = (field: HTMLInputElement) => {
    close()
    // What is chosen stands there again, and the next key replaces it.
    requestAnimationFrame(() => field.select())
  }
  const choose = (choice: Choice | null) => {
    onChoose(choice)
    close()
  }
  const type = (next: string) => {
    setTyped(next)
    setAt(0)
    setOpen(true)
    latest.current = next
  }
  // Enter came before the choices for what was typed: those still shown are for something else.
  const chooseOnceFound = async (wanted: string) => {
    const { choices: [first] } = await queries.ensureQueryData(find(wanted.trim()))
    if (first && latest.current === wanted) choose(first)
  }
  return {
    listId,
    text,
    shown: typed ?? value?.title ?? '',
    isOpen,
    isSearching: query.isFetching || isOfOtherText,
    hasFailed: query.isError,
    choices,
    hasMore,
    chosen,
    open: () => setOpen(true),
    close,
    choose,
    type,
    press: (event: KeyboardEvent<HTMLInputElement>) => {
      const deed = deedOf(event, isOpen)
      if (!deed) return
      event.preventDefault()
      if (deed === 'open') setOpen(true)
      else if (deed === 'close') giveUp(event.currentTarget)
      else if (deed !== 'choose') setAt(stepped(place, deed, choices.length))
      else if (isOfOtherText) chooseOnceFound(typed ?? '').catch(() => undefined)
      else if (chosen) choose(chosen)
    },
  }
}

export type Picking = ReturnType<typeof usePicker>

type Deed = 'open' | 'close' | 'choose' | 1 | -1

/** What a key does in the field. Nothing where the field itself or what it stands in knows better. */
function deedOf({ key, nativeEvent }: KeyboardEvent, isOpen: boolean): Deed | null {
  if (nativeEvent.isComposing) return null
  if (!isOpen) return key === 'ArrowDown' || key === 'ArrowUp' ? 'open' : null
  if (key === 'ArrowDown') return 1
  if (key === 'ArrowUp') return -1
  if (key === 'Enter') return 'choose'
  return key === 'Escape' ? 'close' : null
}

/** The next place in a list that goes round. */
export function stepped(at: number, step: number, count: number): number {
  return count === 0 ? 0 : (at + step + count) % count
}
