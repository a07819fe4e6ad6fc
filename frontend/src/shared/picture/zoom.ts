export const LEAST_ZOOM = 0.3
export const MOST_ZOOM = 1.6
const STEP = 1.25

export interface Size {
  width: number
  height: number
}

/** The zoom one step in or out, within what can be read. */
export function zoomBy(zoom: number, direction: 1 | -1): number {
  return within(direction === 1 ? zoom * STEP : zoom / STEP)
}

/** The zoom at which the whole picture can be seen, as far as it can be read then; never larger than life. */
export function zoomToFit(picture: Size, frame: Size): number {
  return within(Math.min(1, frame.width / picture.width, frame.height / picture.height))
}

/** What is left free beside and below a picture, in pixels. */
export interface Room {
  left: number
  right: number
  bottom: number
}

export const NO_ROOM: Room = { left: 0, right: 0, bottom: 0 }

/** How much must be free around a picture for a place in it to stand in the middle of its frame, but for the first rows. */
export function roomAround(place: { x: number; y: number }, picture: Size, frame: Size, zoom: number): Room {
  const [x, y] = [place.x * zoom, place.y * zoom]
  return {
    left: Math.max(0, frame.width / 2 - x),
    right: Math.max(0, frame.width / 2 - (picture.width * zoom - x)),
    bottom: Math.max(0, frame.height / 2 - (picture.height * zoom - y)),
  }
}

function within(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom))
}
