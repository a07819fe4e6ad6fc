import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

import { NO_ROOM, roomAround, zoomToFit, type Size } from './zoom'

/** The zoom down to which names can be read without effort. */
const READABLE = 0.75

/**
 * How large a picture is drawn, at first whole where it can be read then; and which part: what is in focus is in the middle.
 *
 * @param middle where in the picture that is; nothing: it is not drawn.
 * @param focus tells what is in focus from what was before.
 * @param home where in the picture there must be room around, so that it can stand in the middle; nothing: nowhere.
 */
export function usePictureView(
  frame: RefObject<HTMLElement | null>,
  picture: Size,
  middle: { x: number; y: number } | undefined,
  focus: string,
  home?: { x: number; y: number },
) {
  const [zoom, setZoom] = useState(1)
  const [size, setSize] = useState<Size>()
  const room = size && home ? roomAround(home, picture, size, zoom) : NO_ROOM
  const centre = () => {
    const { current } = frame
    if (!current || !middle) return
    const { width, height } = sizeOf(current)
    current.scrollTo({ left: room.left + middle.x * zoom - width / 2, top: middle.y * zoom - height / 2 })
  }
  const fit = () => frame.current && setZoom(zoomToFit(picture, sizeOf(frame.current)))
  const centreNow = useEffectEvent(centre)
  const showWhole = useEffectEvent((seen: Size) => {
    setSize(seen)
    const whole = zoomToFit(picture, seen)
    if (whole >= READABLE) setZoom(whole)
  })
  const isDrawn = middle !== undefined
  useEffect(() => centreNow(), [focus, isDrawn, size])
  useEffect(() => {
    if (!isDrawn || !frame.current) return
    const observer = new ResizeObserver(([seen]) => {
      observer.disconnect()
      if (seen) showWhole(seen.contentRect)
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame, isDrawn])
  return { zoom, setZoom, centre, fit, room }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: clientWidth, height: clientHeight }
}
