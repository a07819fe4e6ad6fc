import { bodyOf, client } from '@/api/client'
import { foundOn, type Find } from '@/shared/picker/usePicker'

const MOST_FOUND = 20

/** Competencies whose name, code or area has words that begin with what is typed. */
export const findCompetencies: Find = (text) => ({
  queryKey: ['get', '/api/competencies', 'found', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const page = await client.GET('/api/competencies', { params: { query }, signal }).then(bodyOf)
    return foundOn(page, ({ id, name, area }) => ({ id, title: name, detail: area }))
  },
})
