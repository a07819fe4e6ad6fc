import { useMatch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

import { shellWords } from '../messages/en/shell'
import { useWords } from '../messages/words'
import { announce } from './announcer'

let lastPathname: string | null = null

/**
 * Names the document, and after a move to another page puts the focus on its heading and announces it.
 *
 * The first page of a visit keeps the focus where the browser put it, so that the skip link comes first.
 */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const say = useWords(shellWords)
  const heading = useRef<HTMLHeadingElement>(null)
  const pathname = useMatch({ strict: false, select: (match) => match.pathname })

  useEffect(() => {
    document.title = say('documentTitle', { page: title })
  }, [say, title])

  // An effect event, because a title that is filled in later is no move to another page.
  const arrive = useEffectEvent(() => {
    heading.current?.focus({ preventScroll: true })
    announce(title)
  })
  useEffect(() => {
    if (lastPathname !== null && lastPathname !== pathname) arrive()
    lastPathname = pathname
  }, [pathname])

  return heading
}
