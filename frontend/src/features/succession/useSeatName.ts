import { seatWords } from '@/shared/messages/en/succession-seats'
import { useWords } from '@/shared/messages/words'

/** A position by its title, and by what tells it from others of that title where there are any. */
export function useSeatName(): (seat: { title: string; told_apart_by: string }) => string {
  const say = useWords(seatWords)
  return ({ title, told_apart_by }) => (told_apart_by ? say('toldApart', { title, apart: told_apart_by }) : title)
}
